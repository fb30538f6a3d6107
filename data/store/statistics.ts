/** All that the statistics show, read in one transaction: the whole log, so it belongs into a worker. */
import type { Bucket } from '../practice/buckets';
import { CLOCK_AHEAD_DAYS, memoryAsOf } from '../practice/card';
import { addDays } from '../practice/days';
import type { ExamCard } from '../practice/exam/cards';
import type { Scheduler } from '../practice/scheduler';
import { type ForecastDay, forecastOf } from '../practice/statistics/forecast';
import { type BucketRecall, recallByBucket } from '../practice/statistics/recall';
import { lookBack, type Streak } from '../practice/statistics/streak';
import { type DayTally, tallyDays } from '../practice/statistics/tally';
import type { LocalDay } from '../practice/types';
import { dayOf } from '../practice/zones';
import { underPresentNames } from './aliases';
import { type Database, read } from './database';
import { keysOf } from './fold-rows';
import { eventsOf, keyRowsOf } from './refold';
import { type CardRow, isAsked } from './rows';
import { schedulerOf } from './scheduling';
import { newCard, reviewCard } from './today';

export interface StatisticsInput {
  today: LocalDay;
  newPerDay: number;
  /** The standards chosen for practice: what the forecast counts. */
  buckets: readonly Bucket[];
  /** Null where no exam is ahead. */
  examDay: LocalDay | null;
}

export interface Statistics {
  /** Every day with an answer, oldest first. */
  days: DayTally[];
  forecast: ForecastDay[];
  recall: BucketRecall[];
}

/** The row as it stands without what a clock that ran ahead has answered. */
async function asOf(db: Database, row: CardRow, today: LocalDay, scheduler: Scheduler): Promise<CardRow> {
  if (row.lastDay === undefined || row.lastDay <= addDays(today, CLOCK_AHEAD_DAYS)) return row;
  const [events, keyRows] = await Promise.all([eventsOf(db, row.questionKey), keyRowsOf(db, row.questionKey)]);
  const memory = memoryAsOf(events, today, keysOf(keyRows), scheduler);
  const { due: _, ...rest } = row;
  return { ...rest, memory, ...(memory && { due: memory.due }) };
}

const examCards = (row: CardRow): ExamCard[] => (row.memory ? reviewCard(row) : [newCard(row)]);

export const readStatistics = (db: Database, input: StatisticsInput): Promise<Statistics> =>
  read(db, ['events', 'answerKeys', 'aliases', 'cards', 'meta'], async () => {
    const { today } = input;
    const [log, logKeys, aliases, cardRows, scheduler] = await Promise.all([
      // By its clock, ties by key: the log's order, so that nothing has to be sorted.
      db.events.orderBy('at').toArray(),
      db.answerKeys.toArray(),
      db.aliases.toArray(),
      db.cards.toArray(),
      schedulerOf(db),
    ]);
    const { events, keyRows } = underPresentNames(log, logKeys, aliases);
    const rows = await Promise.all(cardRows.map((row) => asOf(db, row, today, scheduler)));
    const asked = rows.filter(isAsked);
    const scheduled = asked.map(({ bucket, memory, due, rest }) => ({
      ...{ bucket, rest },
      due: memory ? (due ?? memory.due) : null,
    }));
    const learnedToday = rows.filter(({ memory }) => memory?.firstDay === today && memory.lastDay === today).length;
    return {
      days: tallyDays(events, keysOf(keyRows), today),
      forecast: forecastOf(scheduled, { ...input, learnedToday }),
      recall: recallByBucket(asked.flatMap(examCards), input, scheduler),
    };
  });

/** Events read at a time: some days of practice, about ten milliseconds of copying. */
const PAGE = 400;
/** What lies before an instant on one clock lies before this many days later on every other: offsets differ by 26 hours. */
const WORLD_DAYS = 3;

/**
 * The streak alone, for the end of a day's practice: the log backwards, a page at a time, as far as the streak goes and
 * no further.
 */
export const readStreak = (db: Database, today: LocalDay): Promise<Streak | null> =>
  read(db, ['events'], async () => {
    const practised = new Set<LocalDay>();
    for (let offset = 0; ; offset += PAGE) {
      const rows = await db.events.orderBy('at').reverse().offset(offset).limit(PAGE).toArray();
      const answers = rows.flatMap((row) => (row.kind === 'answer' ? [row] : []));
      const undos = await db.events
        .where('undoes')
        .anyOf(answers.map(({ id }) => id))
        .toArray();
      const undone = new Set(undos.map((row) => (row.kind === 'undo' ? row.undoes : '')));
      for (const answer of answers) if (!undone.has(answer.id)) practised.add(dayOf(answer));
      const oldest = rows.at(-1);
      const { streak, earliest } = lookBack(practised, today);
      if (rows.length < PAGE || !oldest || earliest >= addDays(dayOf(oldest), WORLD_DAYS)) return streak;
    }
  });
