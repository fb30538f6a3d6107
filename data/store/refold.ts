/** Cards folded anew from log and choices: one, a pack's, or all; but for rebuildCache, inside the caller's transaction. */
import Dexie from 'dexie';
import { answerChanged } from '../practice/card';
import { type Choice, foldChoices } from '../practice/choices';
import { type AnswerKeys, foldCard } from '../practice/fold';
import type { Scheduler } from '../practice/scheduler';
import type { PackKey, QuestionKey, ReviewEvent } from '../practice/types';
import { formerNames, namesOf, namesOfQuestion, withOwnKeys } from './aliases';
import { type Database, putInSlices, type TableName, write } from './database';
import {
  type AliasRow,
  type AnswerKeyRow,
  type CardPlace,
  type CardRow,
  type ChoiceRow,
  cardRow,
  type EventRow,
} from './rows';
import { foldOf, isCurrent, schedulerOf, setFold } from './scheduling';

/** An event as the log has it, without what the row adds. */
export function toEvent(row: EventRow): ReviewEvent {
  if (row.kind === 'answer') return row;
  const { questionKey: _, ...event } = row;
  return event;
}

/** Look-up of answer keys among rows. */
export function keysOf(rows: readonly AnswerKeyRow[]): AnswerKeys {
  const byQuestion = new Map<QuestionKey, Map<number, AnswerKeyRow['key']>>();
  for (const { questionKey, edition, key } of rows) {
    const editions = byQuestion.get(questionKey) ?? new Map<number, AnswerKeyRow['key']>();
    byQuestion.set(questionKey, editions.set(edition, key));
  }
  return (question, edition) => byQuestion.get(question)?.get(edition);
}

/** All that was done about one question. */
interface History {
  events: readonly ReviewEvent[];
  choices: readonly Choice[];
}

/** The card of `place` from all that was done about it. */
function foldRow(place: CardPlace, { events, choices }: History, keys: AnswerKeys, scheduler: Scheduler): CardRow {
  const memory = foldCard(events, keys, scheduler);
  const waits = events.some((event) => event.kind === 'answer' && !keys(event.questionKey, event.edition));
  const changed = memory !== null && answerChanged(memory, place.questionKey, place.edition, keys);
  return cardRow(place, { memory, changed, waits, rest: foldChoices(choices) });
}

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
  const [events, choices, keyRows] = await Promise.all([
    db.events.where('[questionKey+at]').between(range[0], range[1]).toArray(),
    db.choices.where('questionKey').between(`${pack}/`, `${pack}/${AFTER_IDS}`).toArray(),
    db.answerKeys.where('[questionKey+edition]').between(range[0], range[1]).toArray(),
  ]);
  return { events, choices, keyRows };
}

function byQuestion<T extends { questionKey?: QuestionKey }>(rows: readonly T[]): (key: QuestionKey) => T[] {
  const about = new Map<QuestionKey | undefined, T[]>();
  for (const row of rows) {
    const list = about.get(row.questionKey);
    if (list) list.push(row);
    else about.set(row.questionKey, [row]);
  }
  return (key) => about.get(key) ?? [];
}

function foldRows(
  places: readonly CardPlace[],
  all: { events: readonly EventRow[]; choices: readonly ChoiceRow[] },
  { keyRows, aliases }: { keyRows: readonly AnswerKeyRow[]; aliases: readonly AliasRow[] },
  scheduler: Scheduler,
): CardRow[] {
  const [events, choices, keys] = [byQuestion(all.events), byQuestion(all.choices), byQuestion(keyRows)];
  const own = keysOf(keyRows);
  return places.map((place) => {
    const names = namesOfQuestion(namesOf(aliases), place.questionKey);
    const history = { events: names.flatMap(events), choices: names.flatMap(choices) };
    return foldRow(place, history, names.length > 1 ? keysOf(withOwnKeys(names.flatMap(keys), names)) : own, scheduler);
  });
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
