/** Cards folded anew from the log: one, a pack's, or all; but for rebuildCache, inside the caller's transaction. */
import Dexie from 'dexie';
import { answerChanged } from '../practice/card';
import { type AnswerKeys, foldCard } from '../practice/fold';
import type { Scheduler } from '../practice/scheduler';
import type { PackKey, QuestionKey, ReviewEvent } from '../practice/types';
import { type Database, putInSlices, write } from './database';
import { FOLD_VERSION } from './migrations';
import { type AnswerKeyRow, type CardPlace, type CardRow, cardRow, type EventRow } from './rows';

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

/** The card of `place` from all events about it. */
export function foldRow(
  place: CardPlace,
  events: readonly ReviewEvent[],
  keys: AnswerKeys,
  scheduler: Scheduler,
): CardRow {
  const memory = foldCard(events, keys, scheduler);
  const waits = events.some((event) => event.kind === 'answer' && !keys(event.questionKey, event.edition));
  const changed = memory !== null && answerChanged(memory, place.questionKey, place.edition, keys);
  return cardRow(place, { memory, changed, waits });
}

/** Every event about one question, undos included. */
export const eventsOf = (db: Database, question: QuestionKey): Promise<EventRow[]> =>
  db.events.where('[questionKey+at]').between([question, Dexie.minKey], [question, Dexie.maxKey]).toArray();

/** The answer keys of one question in every edition seen. */
export const keyRowsOf = (db: Database, question: QuestionKey): Promise<AnswerKeyRow[]> =>
  db.answerKeys.where('[questionKey+edition]').between([question, Dexie.minKey], [question, Dexie.maxKey]).toArray();

/** One card anew. */
export async function refoldOne(db: Database, place: CardPlace, scheduler: Scheduler): Promise<CardRow> {
  const [events, keyRows] = await Promise.all([eventsOf(db, place.questionKey), keyRowsOf(db, place.questionKey)]);
  return foldRow(place, events, keysOf(keyRows), scheduler);
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
  const range = [
    [`${pack}/`, Dexie.minKey],
    [`${pack}/${AFTER_IDS}`, Dexie.maxKey],
  ];
  const [events, keyRows] = await Promise.all([
    db.events.where('[questionKey+at]').between(range[0], range[1]).toArray(),
    db.answerKeys.where('[questionKey+edition]').between(range[0], range[1]).toArray(),
  ]);
  return foldRows(places, events, keyRows, scheduler);
}

function foldRows(
  places: readonly CardPlace[],
  events: readonly EventRow[],
  keyRows: readonly AnswerKeyRow[],
  scheduler: Scheduler,
): CardRow[] {
  const keys = keysOf(keyRows);
  const about = new Map<QuestionKey | undefined, EventRow[]>();
  for (const event of events) {
    const list = about.get(event.questionKey);
    if (list) list.push(event);
    else about.set(event.questionKey, [event]);
  }
  return places.map((place) => foldRow(place, about.get(place.questionKey) ?? [], keys, scheduler));
}

/** Every card anew from the whole log: after a restore, or when the fold itself changed. */
export async function refoldAll(db: Database, scheduler: Scheduler): Promise<CardRow[]> {
  const [places, events, keyRows] = await Promise.all([
    db.cards.toArray(),
    db.events.toArray(),
    db.answerKeys.toArray(),
  ]);
  return foldRows(places, events, keyRows, scheduler);
}

/** Writes every cached card anew from the log. */
export const rebuildCache = (db: Database, scheduler: Scheduler): Promise<void> =>
  write(db, ['cards', 'events', 'answerKeys'], async () => {
    await putInSlices(db.cards, await refoldAll(db, scheduler));
    await db.meta.put({ key: 'fold', version: FOLD_VERSION });
  });
