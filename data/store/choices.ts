/** The one write path of choices: one choice, one transaction, choice and cached card together. */
import { type Choice, countingChoices, foldChoices, type OwnChoice } from '../practice/choices';
import { DAY_MS } from '../practice/days';
import { comparePlaces } from '../practice/log';
import type { AnswerEvent, QuestionKey } from '../practice/types';
import { laterNames } from './aliases';
import { latestAnswers } from './answers';
import { type Database, read, type TableName, write } from './database';
import { forgetExamPlan } from './exam-day';
import { choicesOf } from './refold';
import { type ChoiceRow, cardRow, type QuestionRow } from './rows';
import { timeInOrder } from './time-in-order';

const TABLES: readonly TableName[] = ['choices', 'cards', 'aliases', 'events'];

/** What a choice changed. */
export interface Chosen {
  /** False when nothing was written: this choice is held already, or what it takes back is not, or no more. */
  stored: boolean;
  questionKey: QuestionKey;
  /** The choice as written: its time may have moved behind those that were known. */
  choice: Choice;
}

/**
 * Stores a choice. Whoever chooses has seen what holds, so the choice comes after all that are held about the question,
 * also where one of them was made under a clock that ran ahead, and after all that was done within a day.
 */
export const recordChoice = (db: Database, choice: Choice): Promise<Chosen> =>
  write(db, TABLES, async () => {
    const { questionKey } = choice;
    const [names, held] = await Promise.all([laterNames(db, questionKey), choicesOf(db, questionKey)]);
    const refused = { stored: false, questionKey, choice };
    if (held.some(({ id }) => id === choice.id)) return refused;
    if (choice.kind === 'undo' && !countingChoices(held).some(({ id }) => id === choice.undoes)) return refused;
    const now = await timeInOrder(db, choice.at, choice.at + DAY_MS);
    const at = Math.max(now, ...held.map((other) => other.at + 1));
    const row: ChoiceRow = { ...choice, at };
    await db.choices.add(row);
    if (choice.kind === 'resume' || choice.kind === 'undo') await forgetExamPlan(db);
    for (const card of await db.cards.bulkGet(names))
      if (card)
        await db.cards.put(cardRow(card, { ...card, rest: foldChoices(await choicesOf(db, card.questionKey)) }));
    return { stored: true, questionKey, choice: row };
  });

/** Choices read at a time while looking for one that counts. */
const PAGE = 10;

/** The latest choice that counts, of whatever question; null where there is none. */
const latestChoice = (db: Database): Promise<OwnChoice | null> =>
  read(db, ['choices'], async () => {
    for (let offset = 0; ; offset += PAGE) {
      const rows = await db.choices.orderBy('at').reverse().offset(offset).limit(PAGE).toArray();
      if (rows.length === 0) return null;
      for (const row of rows) {
        if (row.kind === 'undo') continue;
        if ((await db.choices.where('undoes').equals(row.id).count()) === 0) return row;
      }
    }
  });

/** What U takes back next: answers and choices are one stack, by time. */
export type LatestAct = { kind: 'answer'; answer: AnswerEvent } | { kind: 'choice'; choice: OwnChoice };

export const latestAct = (db: Database): Promise<LatestAct | null> =>
  read(db, ['events', 'choices'], async () => {
    const [[answer], choice] = await Promise.all([latestAnswers(db, 1), latestChoice(db)]);
    if (choice && (!answer || comparePlaces(answer, choice) < 0)) return { kind: 'choice', choice };
    return answer ? { kind: 'answer', answer } : null;
  });

/** A question that was suspended, in its present wording. */
export interface SuspendedQuestion {
  row: QuestionRow;
  /** ms since the epoch. */
  since: number;
}

/** What is suspended among the questions that packs hold now, newest first. */
export const readSuspended = (db: Database): Promise<SuspendedQuestion[]> =>
  read(db, ['cards', 'questions'], async () => {
    const cards = await db.cards.where('rest.suspendedAt').above(Number.NEGATIVE_INFINITY).reverse().toArray();
    const rows = await db.questions.bulkGet(cards.map(({ questionKey }) => questionKey));
    return cards.flatMap(({ rest }, i) => {
      const row = rows[i];
      return row?.state === 'active' && rest.suspendedAt !== null ? [{ row, since: rest.suspendedAt }] : [];
    });
  });
