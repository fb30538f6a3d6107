/**
 * A mock exam as it is kept on the device: facts, and where it stands. The schema is the type; the store and a backup
 * check what comes in with it. Never sent anywhere, never compared with anybody (promise 7).
 */
import * as v from 'valibot';
import { BUCKETS } from '../buckets';
import type { QuestionKey } from '../types';

const ms = v.pipe(v.number(), v.minValue(0));
const instant = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

const ReadingSchema = v.strictObject({ at: instant, page: id, steady: ms });
const GapSchema = v.strictObject({ from: instant, to: instant, ms, givenBack: v.boolean() });

const ItemSchema = v.strictObject({
  questionKey: v.custom<QuestionKey>((value) => typeof value === 'string' && value.length > 0),
  /** Edition whose answer key judges the answer, also when the pack is updated meanwhile. */
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bucket: v.picklist(BUCKETS),
  /** Ids of what is offered, in the order shown, drawn once: the order stays when everything is closed. */
  shown: v.array(v.string()),
  /** Time spent choosing, over all looks at it. */
  ms,
  /** The last choice; null while blank. */
  given: v.nullable(v.strictObject({ chosen: v.array(v.string()), at: instant })),
});

const facts = {
  id,
  /** What was drawn, and the order of everything, comes from this number. */
  seed: v.pipe(v.number(), v.integer()),
  startedAt: instant,
  durationMs: ms,
  passPercent: v.nullable(v.number()),
  items: v.array(ItemSchema),
  clock: v.strictObject({ usedMs: ms, last: ReadingSchema, gaps: v.array(GapSchema) }),
};

export const MockExamSchema = v.variant('state', [
  /** `deadlineAt`: when time is up by the wall clock, if it goes on evenly; moved when that clock is set. */
  v.strictObject({ ...facts, state: v.literal('running'), deadlineAt: instant }),
  /** Not handed in yet. By `time`: seen to run out. By `gap`: only time that no page saw used it up (clock.ts). */
  v.strictObject({ ...facts, state: v.literal('expired'), by: v.picklist(['time', 'gap']), expiredAt: instant }),
  v.strictObject({ ...facts, state: v.literal('submitted'), submittedAt: instant, by: v.picklist(['hand', 'time']) }),
]);

export type MockExam = v.InferOutput<typeof MockExamSchema>;
export type MockItem = MockExam['items'][number];
export type RunningExam = Extract<MockExam, { state: 'running' }>;
export type ExpiredExam = Extract<MockExam, { state: 'expired' }>;
export type SubmittedExam = Extract<MockExam, { state: 'submitted' }>;
