/** A learner's days of practice: what is asked comes from the product's own code, what is answered from the learner. */
import type { Bucket } from '../../data/practice/buckets';
import { addDays } from '../../data/practice/days';
import type { ExamCard } from '../../data/practice/exam/cards';
import { afterTest, NO_RECORD, type TrackRecord } from '../../data/practice/exam/track-record';
import type { Grade } from '../../data/practice/grade';
import { interleave, type Returning, type Waiting } from '../../data/practice/interleave';
import type { Scheduler } from '../../data/practice/scheduler';
import { hash32 } from '../../data/practice/seed';
import type { CardMemory, LocalDay, QuestionKey } from '../../data/practice/types';
import { DAY_SECONDS, type Learner, type Memory } from './learners';

/** A question of the simulated bank. */
export interface Item {
  questionKey: QuestionKey;
  bucket: Bucket;
  group: string | null;
  fact: string | null;
  order: number;
  guess: number;
}

/** Day 0 of every simulation; any day would do. */
export const FIRST_DAY = 20_000 as LocalDay;
/** Practice is in the evening, the exam in the morning; a question takes as long as SECONDS_PER_QUESTION assumes. */
const PRACTICE_AT = 20 * 3600;
const EXAM_AT = 8 * 3600;
const ANSWER_SECONDS = 20;

/** What is asked next, given all cards and the day. */
export type Chooser = (cards: readonly ExamCard[], today: LocalDay) => readonly Waiting[];

export interface Learning {
  learner: Learner;
  items: readonly Item[];
  schedulerFor: (item: Item) => Scheduler;
  choose: Chooser;
  answersPerDay: number;
  days: number;
  /** Share of right guesses after which the learner says "Đoán", 0–1. */
  saysGuess: number;
}

interface Held {
  item: Item;
  memory: Memory;
  card: CardMemory | null;
}

/** A number in [0, 1) that is the same for one event under every plan: the plans differ by what they ask, not by luck. */
const chance = (...words: (string | number)[]) => hash32(...words) / 2 ** 32;

function answered(card: CardMemory | null, today: LocalDay, right: boolean, grade: Grade, scheduler: Scheduler) {
  const sameDay = card?.lastDay === today;
  const state = scheduler.next(card, card ? today - card.lastDay : 0, grade);
  const reps = (card?.reps ?? 0) + 1;
  return {
    ...state,
    due: right ? addDays(today, scheduler.interval(state)) : today,
    wrong: !right,
    firstDay: card?.firstDay ?? today,
    lastDay: today,
    reps,
    lapses: 0,
    dayReps: (sameDay ? (card?.dayReps ?? 0) : 0) + 1,
    dayWrong: (sameDay ? (card?.dayWrong ?? 0) : 0) + (right ? 0 : 1),
    lastAt: today * DAY_SECONDS + reps,
    lastId: '',
    lastEdition: 1,
  } satisfies CardMemory;
}

export interface Learnt {
  /** Chance of recall of each item on the exam's morning, as only the simulation can know it. */
  recall: number[];
  /** The cards as the product sees them. */
  cards: ExamCard[];
  answers: number;
  record: TrackRecord;
}

const cardOf = ({ item, card }: Held): ExamCard =>
  card ? { ...item, memory: card, due: card.due } : { ...item, memory: null };

/** Practises for some days and looks at the morning after the last one. */
export function practise(learning: Learning): Learnt {
  const { learner, items, choose, days } = learning;
  const held = new Map<QuestionKey, Held>(
    items.map((item) => [item.questionKey, { item, memory: learner.memoryOf(item.questionKey), card: null }]),
  );
  const cards = () => [...held.values()].map(cardOf);
  const done = { answers: 0, record: NO_RECORD };
  for (let day = 0; day < days; day++)
    practiseDay(learning, held, day, done, () => choose(cards(), addDays(FIRST_DAY, day)));
  const exam = days * DAY_SECONDS + EXAM_AT;
  return { recall: [...held.values()].map(({ memory }) => memory.recall(exam)), cards: cards(), ...done };
}

/** One session: as interleave orders it, until the answers are used up or nothing is left. */
function practiseDay(
  { learner, answersPerDay, saysGuess, schedulerFor }: Learning,
  held: ReadonlyMap<QuestionKey, Held>,
  day: number,
  done: { answers: number; record: TrackRecord },
  choose: () => readonly Waiting[],
): void {
  const today = addDays(FIRST_DAY, day);
  let order: Waiting[] = [];
  let returning: Returning[] = [];
  let before: Bucket | null = null;
  let isOver = false;
  for (let n = 0; n < answersPerDay; n++) {
    const back = new Set(returning.map(({ questionKey }) => questionKey));
    if (!isOver && order.every(({ questionKey }) => back.has(questionKey))) {
      const more = choose().filter(({ questionKey }) => !back.has(questionKey));
      isOver = more.length === 0;
      order = interleave(more, returning, before);
    }
    const next = order.shift();
    const one = next && held.get(next.questionKey);
    if (!next || !one) return;
    returning = returning
      .filter(({ questionKey }) => questionKey !== next.questionKey)
      .map((other) => ({ ...other, others: other.others + 1 }));
    before = next.bucket;
    const at = day * DAY_SECONDS + PRACTICE_AT + n * ANSWER_SECONDS;
    const words = [learner.id, next.questionKey, one.card?.reps ?? 0];
    const recalled = chance(...words, 'recall') < one.memory.recall(at);
    const right = recalled || chance(...words, 'guess') < one.item.guess;
    const said = right && !recalled && chance(...words, 'says') < saysGuess;
    const scheduler = schedulerFor(one.item);
    if (one.card && one.card.lastDay < today) {
      const recall = scheduler.recall(one.card, today - one.card.lastDay);
      const test = { recall, right, certainty: said ? ('guess' as const) : null, guess: one.item.guess };
      done.record = afterTest(done.record, test);
    }
    done.answers += 1;
    one.memory.study(at);
    one.card = answered(one.card, today, right, right && !said ? 'good' : 'again', scheduler);
    if (right) continue;
    // Only a new return changes the order of what is left: interleave says so of itself.
    returning.push({ questionKey: next.questionKey, bucket: next.bucket, others: 0 });
    const returns = new Set(returning.map(({ questionKey }) => questionKey));
    const waiting = order.filter(({ questionKey }) => !returns.has(questionKey));
    order = interleave(waiting, returning, before);
  }
}
