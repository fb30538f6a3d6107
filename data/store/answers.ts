/** The one write path of the review log: one answer, one transaction, event and cached card together. */
import { answerChanged } from '../practice/card';
import { addDays, startOfDay } from '../practice/days';
import { comesAfter, remember } from '../practice/fold';
import type { AnswerEvent, CardMemory, Certainty, QuestionKey, UndoEvent } from '../practice/types';
import { dayOf } from '../practice/zones';
import { laterNames } from './aliases';
import { type Database, read, type TableName, write } from './database';
import { keysOf } from './fold-rows';
import { keyRowsOf, refoldOne } from './refold';
import { cardRow } from './rows';
import { schedulerOf } from './scheduling';
import { timeInOrder } from './time-in-order';

/** What a write of the log changed. */
export interface Recorded {
  /** False when nothing was written: the log held this event already, or (certainty) the answer was taken back meanwhile. */
  stored: boolean;
  /** The question concerned; null for an undo whose answer has not arrived yet. */
  questionKey: QuestionKey | null;
  /** The card's memory before and after; both null for a question that is not installed. */
  before: CardMemory | null;
  after: CardMemory | null;
}

export const ANSWER_TABLES: readonly TableName[] = ['events', 'cards', 'choices', 'answerKeys', 'aliases'];
const nothing = (questionKey: QuestionKey | null): Recorded => ({
  stored: false,
  questionKey,
  before: null,
  after: null,
});

/** Folds a question's card anew inside a transaction, under each key that its pack has by now, and says what changed. */
async function refoldInto(db: Database, questionKey: QuestionKey): Promise<Recorded> {
  const found = await db.cards.bulkGet(await laterNames(db, questionKey));
  const cards = found.filter((card) => card !== undefined);
  const scheduler = await schedulerOf(db);
  const rows = await Promise.all(cards.map((card) => refoldOne(db, card, scheduler)));
  await db.cards.bulkPut(rows);
  return { stored: true, questionKey, before: cards[0]?.memory ?? null, after: rows[0]?.memory ?? null };
}

/** An undo may come before its answer (merged from another device): now it is known what it is about. Whether there was one. */
async function meetsUndo(db: Database, { id, questionKey }: AnswerEvent): Promise<boolean> {
  const undo = await db.events.where('undoes').equals(id).first();
  if (undo) await db.events.put({ ...undo, questionKey });
  return undo !== undefined;
}

/** Adds an answer with its card inside the caller's transaction over ANSWER_TABLES. */
export async function addAnswer(db: Database, event: AnswerEvent): Promise<Recorded> {
  const { questionKey, edition, id } = event;
  const [held, card, keyRows, scheduler, names] = await Promise.all([
    db.events.get(id),
    db.cards.get(questionKey),
    keyRowsOf(db, questionKey),
    schedulerOf(db),
    laterNames(db, questionKey),
  ]);
  if (held) return nothing(questionKey);
  await db.events.add(event);
  if (await meetsUndo(db, event)) return refoldInto(db, questionKey);
  // Of a pack that has moved since the question was shown, the cards are under another key.
  if (!card || names.length > 1 || !comesAfter(card.memory, event)) return refoldInto(db, questionKey);
  const keys = keysOf(keyRows);
  const key = keys(questionKey, edition);
  const memory = remember(card.memory, event, key, scheduler);
  const changed = memory !== null && answerChanged(memory, questionKey, card.edition, keys);
  await db.cards.put(cardRow(card, { memory, changed, waits: card.waits || !key, rest: card.rest }));
  return { stored: true, questionKey, before: card.memory, after: memory };
}

async function addUndo(db: Database, event: UndoEvent): Promise<Recorded> {
  const [held, answer] = await Promise.all([db.events.get(event.id), db.events.get(event.undoes)]);
  if (held) return nothing(held.questionKey ?? null);
  if (answer?.kind !== 'answer') {
    await db.events.add(event);
    return { stored: true, questionKey: null, before: null, after: null };
  }
  await db.events.add({ ...event, questionKey: answer.questionKey });
  return refoldInto(db, answer.questionKey);
}

/**
 * Stores an answer given now; its time may move behind those of its day. Resolves when it is on the disk: only then may the
 * screen move on. Idempotent by the event's id.
 */
export const recordAnswer = (db: Database, event: AnswerEvent): Promise<Recorded> =>
  write(db, ANSWER_TABLES, async () => {
    // Never over the day's end: which day an answer belongs to says more than its place there.
    const nextDay = startOfDay(addDays(dayOf(event), 1), event.offsetMinutes, event.dayStart);
    return addAnswer(db, { ...event, at: await timeInOrder(db, event.at, nextDay) });
  });

/** Takes an answer back. One whose answer is not here yet waits for it. */
export const recordUndo = (db: Database, event: UndoEvent): Promise<Recorded> =>
  write(db, ANSWER_TABLES, () => addUndo(db, event));

/** "Chắc / Phân vân / Đoán" after a right answer. */
export interface CertaintyChange {
  /** The undo of the answer as it was written, at the moment of the tap. */
  undo: UndoEvent;
  /** Id of the answer that takes its place. */
  newId: string;
  certainty: Certainty;
}

/**
 * Says how sure an answer was. Events never change, so in one transaction the answer is taken back and written again,
 * the same facts with the certainty, under a new id. Nothing is stored if the answer was taken back before (double tap,
 * another window) or is unknown.
 */
export const recordCertainty = (db: Database, { undo, newId, certainty }: CertaintyChange): Promise<Recorded> =>
  write(db, ANSWER_TABLES, async () => {
    const [answer, earlier] = await Promise.all([
      db.events.get(undo.undoes),
      db.events.where('undoes').equals(undo.undoes).first(),
    ]);
    if (answer?.kind !== 'answer' || earlier) return nothing(answer?.questionKey ?? null);
    const { questionKey } = answer;
    const again = { ...answer, id: newId, certainty };
    await db.events.bulkAdd([{ ...undo, questionKey }, again]);
    await meetsUndo(db, again);
    return refoldInto(db, questionKey);
  });

/** Events read at a time while looking for answers that count: an answer with its certainty said leaves three. */
const PAGE = 30;

/** The last `limit` answers that count by their clock, newest first: what U takes back. Undone ones are passed over. */
export const latestAnswers = (db: Database, limit: number): Promise<AnswerEvent[]> =>
  read(db, ['events'], async () => {
    const found: AnswerEvent[] = [];
    for (let offset = 0; found.length < limit; offset += PAGE) {
      const rows = await db.events.orderBy('at').reverse().offset(offset).limit(PAGE).toArray();
      if (rows.length === 0) break;
      const answers = rows.filter((row) => row.kind === 'answer');
      const ids = answers.map(({ id }) => id);
      const undos = await db.events.where('undoes').anyOf(ids).toArray();
      const undone = new Set(undos.map((row) => (row.kind === 'undo' ? row.undoes : '')));
      found.push(...answers.filter(({ id }) => !undone.has(id)));
    }
    return found.slice(0, limit);
  });
