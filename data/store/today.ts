/**
 * Today's queue out of the database. Only indexes and limits: opening the popup costs the same with 1,000 cards and with
 * 20,000, and reads no event (but for the rare card answered under a clock that ran ahead).
 */
import Dexie from 'dexie';
import { BUCKETS, type Bucket } from '../practice/buckets';
import { CLOCK_AHEAD_DAYS, memoryAsOf, type NewCard, type ReviewCard } from '../practice/card';
import { isBuried, latestBurial } from '../practice/choices';
import { addDays } from '../practice/days';
import type { Coverage } from '../practice/exam/coverage';
import type { DailyLimits } from '../practice/limits';
import { type Count, type TodaysQueue, todaysQueue } from '../practice/queue';
import { type BucketSummary, summariseDay } from '../practice/summary';
import type { LocalDay } from '../practice/types';
import { type ExamChoice, examDayOf } from '../settings';
import { type Database, read } from './database';
import { readExamDay } from './exam-day';
import { keysOf } from './fold-rows';
import { eventsOf, keyRowsOf } from './refold';
import { type CardRow, isAsked } from './rows';
import { schedulerOf } from './scheduling';

/**
 * How far due questions are counted; above it, "more than". Counting costs Chromium over 10 µs each, and nobody plans by
 * the difference between 300 and 3,000: it is eight days' share or more.
 */
export const COUNT_LIMIT = 300;
/** Rows read beyond a day's share, so that siblings, which are passed over, leave enough: at most four questions ask one fact. */
const SPARE = 32;
/** Cards answered under a clock ahead of today that are looked at; a whole day's practice is far less. */
const AHEAD_LIMIT = 200;

export interface PracticeDay {
  today: LocalDay;
  limits: DailyLimits;
  /** The standards chosen for practice (0: questions about none of them). */
  buckets: readonly Bucket[];
  /** The exam that is prepared for; its packs and answers a day then take the place of limits and standards, until its day. */
  exam?: ExamChoice | null;
}

/** The day's questions; `coverage`: how far the days reach, where an exam is prepared for. */
export type DayQueue = TodaysQueue & { coverage?: Coverage };
export const ALL_BUCKETS: readonly Bucket[] = BUCKETS;

export const reviewCard = ({ questionKey, bucket, group, fact, memory, due }: CardRow): ReviewCard[] =>
  memory && due !== undefined ? [{ questionKey, bucket, group, fact, memory, due }] : [];
export const newCard = ({ questionKey, bucket, group, fact, order }: CardRow): NewCard => ({
  questionKey,
  bucket,
  group,
  fact,
  order,
  memory: null,
});

/** The cards that are buried today: as many as one taps away in a day. */
const readBuried = (db: Database, today: LocalDay) =>
  db.cards.where('rest.buriedUntil').between(today, latestBurial(today), false, true).toArray();

const dueUpTo = (db: Database, bucket: Bucket, day: LocalDay) =>
  db.cards.where('[dueIn+due]').between([bucket, Dexie.minKey], [bucket, day], true, true);
export const reviewsIn = (db: Database, bucket: Bucket) =>
  db.cards.where('[dueIn+due]').between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]);
export const newIn = (db: Database, bucket: Bucket) =>
  db.cards.where('[newIn+order]').between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]);

/** Counts what is due up to a day, no further than COUNT_LIMIT over all buckets together; `without` of them are buried. */
async function countDue(db: Database, buckets: readonly Bucket[], day: LocalDay, without = 0): Promise<Count> {
  let count = -without;
  for (const bucket of buckets) {
    const keys = await dueUpTo(db, bucket, day)
      .limit(COUNT_LIMIT - count)
      .primaryKeys();
    count += keys.length;
    if (count >= COUNT_LIMIT) return { count, more: true };
  }
  return { count, more: false };
}

/** The longest due of every bucket, at most `limit` of each beside the buried ones, and how many there are without those. */
async function readDue(db: Database, { today, buckets }: PracticeDay, limit: number, buried: readonly CardRow[]) {
  const most = limit + buried.length;
  const lists = await Promise.all(buckets.map((bucket) => dueUpTo(db, bucket, today).limit(most).toArray()));
  const rows = lists.flat().filter(({ rest }) => !isBuried(rest, today));
  // Only where a bucket filled its limit can there be more than was read.
  const all = lists.every((list) => list.length < most);
  const put = buried.filter(({ dueIn, due = today }) => dueIn !== undefined && buckets.includes(dueIn) && due <= today);
  let dueCount: Count = { count: rows.length, more: false };
  if (rows.length >= COUNT_LIMIT) dueCount = { count: COUNT_LIMIT, more: true };
  else if (!all) dueCount = await countDue(db, buckets, today, put.length);
  return { cards: rows.flatMap(reviewCard), dueCount };
}

/** The cards of a clock that ran ahead, with what is remembered of them without what is dated after today. */
export async function memoriesAhead(db: Database, today: LocalDay) {
  const scheduler = await schedulerOf(db);
  const rows = await db.cards.where('lastDay').above(addDays(today, CLOCK_AHEAD_DAYS)).limit(AHEAD_LIMIT).toArray();
  return Promise.all(
    rows.map(async (row) => {
      const [events, keyRows] = await Promise.all([eventsOf(db, row.questionKey), keyRowsOf(db, row.questionKey)]);
      return { row, memory: memoryAsOf(events, today, keysOf(keyRows), scheduler) };
    }),
  );
}

/** The cards of a clock that ran ahead, as they stand without what is dated after today. */
async function readAhead(db: Database, { today, buckets }: PracticeDay) {
  const now = await memoriesAhead(db, today);
  const wanted = now.filter(({ row }) => isAsked(row) && !isBuried(row.rest, today) && buckets.includes(row.bucket));
  const reviewed = (list: typeof now) =>
    list.flatMap(({ row, memory }) => (memory ? reviewCard({ ...row, memory, due: memory.due }) : []));
  return {
    due: reviewed(wanted).filter(({ due }) => due <= today),
    fresh: wanted.filter(({ memory }) => memory === null).map(({ row }) => newCard(row)),
    answered: reviewed(wanted).filter(({ memory }) => memory.lastDay === today),
  };
}

async function gather(db: Database, day: PracticeDay, seed: string) {
  const { today, limits, buckets } = day;
  const buried = await readBuried(db, today);
  const [due, fresh, answered, ahead] = await Promise.all([
    readDue(db, day, limits.reviewsPerDay + SPARE, buried),
    Promise.all(
      buckets.map((bucket) =>
        newIn(db, bucket)
          .limit(limits.newPerDay + SPARE + buried.length)
          .toArray(),
      ),
    ),
    db.cards.where('lastDay').equals(today).toArray(),
    readAhead(db, day),
  ]);
  const askable = (row: CardRow) => isAsked(row) && !isBuried(row.rest, today) && buckets.includes(row.bucket);
  return {
    today,
    seed,
    limits,
    due: [...due.cards, ...ahead.due],
    dueCount: { ...due.dueCount, count: due.dueCount.count + ahead.due.length },
    fresh: [...fresh.flat().filter(askable).map(newCard), ...ahead.fresh],
    answered: [
      ...answered.flatMap((row) => reviewCard(row).map((card) => ({ ...card, askable: askable(row) }))),
      ...ahead.answered.map((card) => ({ ...card, askable: true })),
    ],
  };
}

/** Today's questions in order, and the counts to say about them. Fit for liveQuery. */
export const readToday = (db: Database, day: PracticeDay): Promise<DayQueue> =>
  read(db, ['cards', 'events', 'answerKeys', 'aliases', 'meta', 'packs'], async () => {
    const device = await db.meta.get('device');
    const seed = device?.key === 'device' ? device.id : '';
    const exam = examOf(day);
    if (exam) return readExamDay(db, { today: day.today, exam }, seed);
    return todaysQueue(await gather(db, day, seed));
  });

/** The exam that `day` works towards; null once it is past. */
export const examOf = ({ today, exam }: Pick<PracticeDay, 'today' | 'exam'>): ExamChoice | null =>
  exam && examDayOf(exam) >= today ? exam : null;

/** What the end screen says. */
export interface DayEnd {
  standards: BucketSummary[];
  /** When to come back, and how much is due by then; null when nothing is scheduled and nothing new is left. */
  comeback: { day: LocalDay; due: Count } | null;
}

/** Today by standard, and the next day that has something. */
export const readDayEnd = (db: Database, { today, buckets }: PracticeDay): Promise<DayEnd> =>
  read(db, ['cards'], async () => {
    const tomorrow = addDays(today, 1);
    const [answered, next, waiting] = await Promise.all([
      db.cards.where('lastDay').equals(today).toArray(),
      Promise.all(buckets.map((bucket) => reviewsIn(db, bucket).first())),
      Promise.all(buckets.map((bucket) => newIn(db, bucket).first())),
    ]);
    const days = next.flatMap((row) => (row?.due === undefined ? [] : [Math.max(row.due, tomorrow) as LocalDay]));
    if (waiting.some((row) => row !== undefined)) days.push(tomorrow);
    const standards = summariseDay(answered.flatMap(reviewCard), today);
    if (days.length === 0) return { standards, comeback: null };
    const day = Math.min(...days) as LocalDay;
    return { standards, comeback: { day, due: await countDue(db, buckets, day) } };
  });
