/**
 * Today's queue out of the database. Only indexes and limits: opening the popup costs the same with 1,000 cards and with
 * 20,000, and reads no event (but for the rare card answered under a clock that ran ahead).
 */
import Dexie from 'dexie';
import { BUCKETS, type Bucket } from '../practice/buckets';
import { CLOCK_AHEAD_DAYS, memoryAsOf, type NewCard, type ReviewCard } from '../practice/card';
import { addDays } from '../practice/days';
import { type Count, type DailyLimits, type TodaysQueue, todaysQueue } from '../practice/queue';
import type { Scheduler } from '../practice/scheduler';
import { type BucketSummary, summariseDay } from '../practice/summary';
import type { LocalDay } from '../practice/types';
import { type Database, read } from './database';
import { eventsOf, keyRowsOf, keysOf } from './refold';
import type { CardRow } from './rows';

/**
 * How far due questions are counted; above it, "more than". Counting costs Chromium over 10 µs each, and nobody plans by
 * the difference between 300 and 3,000: it is eight days' share or more.
 */
export const COUNT_LIMIT = 300;
/** Rows read beyond a day's share, so that siblings of a case, which are passed over, leave enough. */
const SPARE = 24;
/** Cards answered under a clock ahead of today that are looked at; a whole day's practice is far less. */
const AHEAD_LIMIT = 200;

export interface PracticeDay {
  today: LocalDay;
  limits: DailyLimits;
  /** The standards chosen for practice (0: questions about none of them). */
  buckets: readonly Bucket[];
}
export const ALL_BUCKETS: readonly Bucket[] = BUCKETS;

const reviewCard = ({ questionKey, bucket, group, memory, due }: CardRow): ReviewCard[] =>
  memory && due !== undefined ? [{ questionKey, bucket, group, memory, due }] : [];
const newCard = ({ questionKey, bucket, group, order }: CardRow): NewCard => ({
  questionKey,
  bucket,
  group,
  order,
  memory: null,
});

const dueUpTo = (db: Database, bucket: Bucket, day: LocalDay) =>
  db.cards.where('[dueIn+due]').between([bucket, Dexie.minKey], [bucket, day], true, true);
const newIn = (db: Database, bucket: Bucket) =>
  db.cards.where('[newIn+order]').between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]);

/** Counts what is due up to a day, no further than COUNT_LIMIT over all buckets together. */
async function countDue(db: Database, buckets: readonly Bucket[], day: LocalDay): Promise<Count> {
  let count = 0;
  for (const bucket of buckets) {
    const keys = await dueUpTo(db, bucket, day)
      .limit(COUNT_LIMIT - count)
      .primaryKeys();
    count += keys.length;
    if (count >= COUNT_LIMIT) return { count, more: true };
  }
  return { count, more: false };
}

/** The longest due of every bucket, at most `limit` of each, and how many there are. */
async function readDue(db: Database, { today, buckets }: PracticeDay, limit: number) {
  const lists = await Promise.all(buckets.map((bucket) => dueUpTo(db, bucket, today).limit(limit).toArray()));
  const rows = lists.flat();
  // Only where a bucket filled its limit can there be more than was read.
  const all = lists.every((list) => list.length < limit);
  let dueCount: Count = { count: rows.length, more: false };
  if (rows.length >= COUNT_LIMIT) dueCount = { count: COUNT_LIMIT, more: true };
  else if (!all) dueCount = await countDue(db, buckets, today);
  return { cards: rows.flatMap(reviewCard), dueCount };
}

/** The cards of a clock that ran ahead, as they stand without what is dated after today. */
async function readAhead(db: Database, { today, buckets }: PracticeDay, scheduler: Scheduler) {
  const rows = await db.cards.where('lastDay').above(addDays(today, CLOCK_AHEAD_DAYS)).limit(AHEAD_LIMIT).toArray();
  const now = await Promise.all(
    rows.map(async (row) => {
      const [events, keyRows] = await Promise.all([eventsOf(db, row.questionKey), keyRowsOf(db, row.questionKey)]);
      return { row, memory: memoryAsOf(events, today, keysOf(keyRows), scheduler) };
    }),
  );
  const wanted = now.filter(({ row }) => row.askable && buckets.includes(row.bucket));
  const reviewed = (list: typeof now) =>
    list.flatMap(({ row, memory }) => (memory ? reviewCard({ ...row, memory, due: memory.due }) : []));
  return {
    due: reviewed(wanted).filter(({ due }) => due <= today),
    fresh: wanted.filter(({ memory }) => memory === null).map(({ row }) => newCard(row)),
    answered: reviewed(wanted).filter(({ memory }) => memory.lastDay === today),
  };
}

async function gather(db: Database, day: PracticeDay, scheduler: Scheduler, seed: string) {
  const { today, limits, buckets } = day;
  const [due, fresh, answered, ahead] = await Promise.all([
    readDue(db, day, limits.reviewsPerDay + SPARE),
    Promise.all(
      buckets.map((bucket) =>
        newIn(db, bucket)
          .limit(limits.newPerDay + SPARE)
          .toArray(),
      ),
    ),
    db.cards.where('lastDay').equals(today).toArray(),
    readAhead(db, day, scheduler),
  ]);
  const askable = (row: CardRow) => row.askable && buckets.includes(row.bucket);
  return {
    today,
    seed,
    limits,
    due: [...due.cards, ...ahead.due],
    dueCount: { ...due.dueCount, count: due.dueCount.count + ahead.due.length },
    fresh: [...fresh.flat().map(newCard), ...ahead.fresh],
    answered: [
      ...answered.flatMap((row) => reviewCard(row).map((card) => ({ ...card, askable: askable(row) }))),
      ...ahead.answered.map((card) => ({ ...card, askable: true })),
    ],
  };
}

/** Today's questions in order, and the counts to say about them. Fit for liveQuery. */
export const readToday = (db: Database, day: PracticeDay, scheduler: Scheduler): Promise<TodaysQueue> =>
  read(db, ['cards', 'events', 'answerKeys', 'meta'], async () => {
    const device = await db.meta.get('device');
    return todaysQueue(await gather(db, day, scheduler, device?.key === 'device' ? device.id : ''));
  });

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
      Promise.all(
        buckets.map((bucket) =>
          db.cards.where('[dueIn+due]').between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]).first(),
        ),
      ),
      Promise.all(buckets.map((bucket) => newIn(db, bucket).first())),
    ]);
    const days = next.flatMap((row) => (row?.due === undefined ? [] : [Math.max(row.due, tomorrow) as LocalDay]));
    if (waiting.some((row) => row !== undefined)) days.push(tomorrow);
    const standards = summariseDay(answered.flatMap(reviewCard), today);
    if (days.length === 0) return { standards, comeback: null };
    const day = Math.min(...days) as LocalDay;
    return { standards, comeback: { day, due: await countDue(db, buckets, day) } };
  });
