/** Cards folded anew from log and choices: one, a pack's, or all; but for rebuildCache, inside the caller's transaction. */
import Dexie from 'dexie';
import type { Scheduler } from '../practice/scheduler';
import type { PackKey, QuestionKey } from '../practice/types';
import { formerNames, namesOf, withOwnKeys } from './aliases';
import { type Database, putInSlices, type TableName, write } from './database';
import { foldRow, foldRows, keysOf } from './fold-rows';
import type { AnswerKeyRow, CardPlace, CardRow, ChoiceRow, EventRow } from './rows';
import { foldOf, isCurrent, schedulerOf, setFold } from './scheduling';

const spanOf = (question: QuestionKey) =>
  [
    [question, Dexie.minKey],
    [question, Dexie.maxKey],
  ] as const;

/** Every event about one question, undos included, under whatever key its pack had. */
export async function eventsOf(db: Database, question: QuestionKey): Promise<EventRow[]> {
  const names = await formerNames(db, question);
  const found = names.map((name) =>
    db.events
      .where('[questionKey+at]')
      .between(...spanOf(name))
      .toArray(),
  );
  return (await Promise.all(found)).flat();
}

/** Every choice about one question. */
export const choicesOf = async (db: Database, question: QuestionKey): Promise<ChoiceRow[]> =>
  db.choices
    .where('questionKey')
    .anyOf(await formerNames(db, question))
    .toArray();

/** The answer keys of one question in every edition seen. */
export async function keyRowsOf(db: Database, question: QuestionKey): Promise<AnswerKeyRow[]> {
  const names = await formerNames(db, question);
  const found = names.map((name) =>
    db.answerKeys
      .where('[questionKey+edition]')
      .between(...spanOf(name))
      .toArray(),
  );
  return withOwnKeys((await Promise.all(found)).flat(), names);
}

/** One card anew. */
export async function refoldOne(db: Database, place: CardPlace, scheduler: Scheduler): Promise<CardRow> {
  const { questionKey } = place;
  const [events, choices, keyRows] = await Promise.all([
    eventsOf(db, questionKey),
    choicesOf(db, questionKey),
    keyRowsOf(db, questionKey),
  ]);
  return foldRow(place, { events, choices }, keysOf(keyRows), scheduler);
}

/** Above this many questions, reading a pack's whole history at once beats asking for each. */
const ONE_BY_ONE = 50;
/** Sorts after every question id (which are a–z, 0–9 and "-"). */
const AFTER_IDS = '~';

/** Many cards of one pack anew. */
export async function refoldPack(
  db: Database,
  pack: PackKey,
  places: readonly CardPlace[],
  scheduler: Scheduler,
): Promise<CardRow[]> {
  if (places.length <= ONE_BY_ONE) return Promise.all(places.map((place) => refoldOne(db, place, scheduler)));
  const aliases = await db.aliases.toArray();
  const all = await Promise.all(namesOf(aliases)(pack).map((name) => rowsOfPack(db, name)));
  const history = { events: all.flatMap(({ events }) => events), choices: all.flatMap(({ choices }) => choices) };
  return foldRows(places, history, { keyRows: all.flatMap(({ keyRows }) => keyRows), aliases }, scheduler);
}

async function rowsOfPack(db: Database, pack: PackKey) {
  const range = [
    [`${pack}/`, Dexie.minKey],
    [`${pack}/${AFTER_IDS}`, Dexie.maxKey],
  ];
  const [events, choices] = await Promise.all([
    db.events.where('[questionKey+at]').between(range[0], range[1]).toArray(),
    db.choices.where('questionKey').between(`${pack}/`, `${pack}/${AFTER_IDS}`).toArray(),
  ]);
  // Keys judge answers: of a pack that comes for the first time there are thousands of them, and no answer.
  const keyRows =
    events.length === 0 ? [] : await db.answerKeys.where('[questionKey+edition]').between(range[0], range[1]).toArray();
  return { events, choices, keyRows };
}

/** Every card anew from all that was ever done: after a restore, or when the fold itself changed. */
export async function refoldAll(db: Database, scheduler: Scheduler): Promise<CardRow[]> {
  const [places, events, choices, keyRows, aliases] = await Promise.all([
    db.cards.toArray(),
    db.events.toArray(),
    db.choices.toArray(),
    db.answerKeys.toArray(),
    db.aliases.toArray(),
  ]);
  return foldRows(places, { events, choices }, { keyRows, aliases }, scheduler);
}

const CACHE_TABLES: readonly TableName[] = ['cards', 'events', 'choices', 'answerKeys', 'aliases'];

/** Writes every cached card anew. */
export const rebuildCache = (db: Database): Promise<void> =>
  write(db, CACHE_TABLES, async () => {
    await putInSlices(db.cards, await refoldAll(db, await schedulerOf(db)));
    await setFold(db, {});
  });

/**
 * Makes the cache one of this build's fold, its due days set for `retention`. Nothing happens where it is so already, which
 * is looked at inside the transaction: of several windows that hear of a new setting, one folds.
 */
export const bringCacheUpTo = (db: Database, retention: number): Promise<void> =>
  write(db, CACHE_TABLES, async () => {
    if (isCurrent(await foldOf(db), retention)) return;
    await setFold(db, { retention });
    await putInSlices(db.cards, await refoldAll(db, await schedulerOf(db)));
  });
