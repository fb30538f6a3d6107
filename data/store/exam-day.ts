/**
 * Today's questions on the way to an exam. The plan looks at every question of the chosen packs, which takes too long at each
 * opening of a popup over 20,000 of them; what it can come to today is kept in a row of `meta` and used while that row's
 * stamp is right. Correctness never hangs on the row: without it the same is worked out from all cards.
 */

import { isBuried } from '../practice/choices';
import { type ExamCandidates, examCandidates } from '../practice/exam/candidates';
import type { ExamCard } from '../practice/exam/cards';
import { type ExamPlanInput, planExamDay } from '../practice/exam/plan';
import type { CardMemory, LocalDay, QuestionKey } from '../practice/types';
import { type ExamChoice, examDayOf } from '../settings';
import { type Database, write } from './database';
import { type CardRow, isAsked, type PackRow } from './rows';
import { type Fold, foldOf, schedulerOf } from './scheduling';
import { type DayQueue, memoriesAhead, newCard, reviewCard } from './today';

export interface ExamToday {
  today: LocalDay;
  exam: ExamChoice;
}

/** What the candidates depend on beside the cards: another stamp, and they are worked out anew. */
const stampOf = ({ today, exam }: ExamToday, packs: readonly (PackRow | undefined)[], fold: Fold): string =>
  JSON.stringify([today, exam, packs.map((row) => row && [row.key, row.edition, row.paused]), fold]);

type Ahead = Awaited<ReturnType<typeof memoriesAhead>>;

/** Cards as the plan wants them: those that may be asked today, with what is remembered of them as of today. */
function cardsOf(rows: readonly CardRow[], ahead: Ahead, today: LocalDay): ExamCard[] {
  const now = new Map<QuestionKey, CardMemory | null>(ahead.map(({ row, memory }) => [row.questionKey, memory]));
  return rows
    .filter((row) => isAsked(row) && !isBuried(row.rest, today))
    .flatMap((row): ExamCard[] => {
      const memory = now.get(row.questionKey);
      if (memory) return reviewCard({ ...row, memory, due: memory.due });
      return row.memory && memory === undefined ? reviewCard(row) : [newCard(row)];
    });
}

/** Every card of the chosen packs, by their index. Inside the caller's transaction. */
export async function examCards(db: Database, { today, exam }: ExamToday): Promise<ExamCard[]> {
  const [rows, ahead] = await Promise.all([
    db.cards.where('packKey').anyOf(exam.packs).toArray(),
    memoriesAhead(db, today),
  ]);
  return cardsOf(rows, ahead, today);
}

const planInput = ({ today, exam }: ExamToday, seed: string, cards: readonly ExamCard[]): ExamPlanInput => ({
  ...{ today, seed, cards },
  examDay: examDayOf(exam),
  answersPerDay: exam.answersPerDay,
});

/** What is kept, and the stamp that it must bear today. */
async function readKept(db: Database, day: ExamToday) {
  const [row, packs, fold] = await Promise.all([
    db.meta.get('exam-plan'),
    db.packs.bulkGet(day.exam.packs),
    foldOf(db),
  ]);
  const stamp = stampOf(day, packs, fold);
  const kept: ExamCandidates | null = row?.key === 'exam-plan' && row.stamp === stamp ? row : null;
  return { kept, stamp };
}

/**
 * Today's plan. Inside the caller's transaction, which under a live query commits as soon as nothing is asked of it: so what
 * is read here is read in two steps, and the rest is no promise.
 */
export async function readExamDay(db: Database, day: ExamToday, seed: string): Promise<DayQueue> {
  const { today, exam } = day;
  const [{ kept }, scheduler, ahead] = await Promise.all([
    readKept(db, day),
    schedulerOf(db),
    memoriesAhead(db, today),
  ]);
  const [held, answered] = await Promise.all([
    kept ? db.cards.bulkGet(kept.keys) : db.cards.where('packKey').anyOf(exam.packs).toArray(),
    kept ? db.cards.where('lastDay').aboveOrEqual(today).toArray() : [],
  ]);
  const own = new Set(exam.packs);
  const rows = [...held.filter((row) => row !== undefined), ...answered.filter(({ packKey }) => own.has(packKey))];
  const cards = cardsOf([...new Map(rows.map((row) => [row.questionKey, row])).values()], ahead, today);
  const input = planInput(day, seed, cards);
  const { queue, coverage } = planExamDay(kept ? { ...input, unread: new Map(kept.unread) } : input, scheduler);
  return { ...queue, coverage };
}

/** Works today's candidates out and keeps them, where they are not kept yet: before the day's first question. */
export const keepExamPlan = (db: Database, day: ExamToday): Promise<void> =>
  write(db, ['cards', 'packs', 'events', 'answerKeys', 'aliases'], async () => {
    const { kept, stamp } = await readKept(db, day);
    if (kept) return;
    const [cards, scheduler] = await Promise.all([examCards(db, day), schedulerOf(db)]);
    await db.meta.put({ key: 'exam-plan', stamp, ...examCandidates(planInput(day, '', cards), scheduler) });
  });

/** Forgets the candidates: a question that may be asked again is not among them. Inside the caller's transaction. */
export const forgetExamPlan = (db: Database): Promise<void> => db.meta.delete('exam-plan');
