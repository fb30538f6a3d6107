/**
 * The time of a mock exam. Two clocks are read together: the wall clock, which goes on while everything is closed but can
 * be set, and the page's own (performance.now), which can't be set but stops with the page, on some systems in sleep too.
 *
 * The rules, in order of what they protect:
 * 1. Time used never grows less by itself. A step counts as the larger of what the two clocks say, and never below 0: a
 *    clock set back gives no time, the page's own goes on counting.
 * 2. Time away counts, as in a hall: asleep, closed, or in another program, the wall clock's step is time used.
 * 3. Nobody can tell a clock set forward from time away. So a step that no page saw (a gap of a minute or more) is kept
 *    as a fact and shown. A gap that eats all the time left ends the exam, but hands nothing in: the learner, who alone
 *    knows, hands in what is there, or says that the clock was set and takes the gap back. That too is kept, and
 *    shown beside the mark. The exam is for oneself; whom the rule would stop is nobody but a learner whose clock jumped.
 */
import { MINUTE_MS } from '../days';

/** Both clocks at one moment. */
export interface Reading {
  /** Wall clock, ms since the epoch. */
  at: number;
  /** Random id of the page that reads: its own clock means nothing to another page. */
  page: string;
  /** Milliseconds since that page was opened. */
  steady: number;
}

/** Time counted that no page saw. */
export interface Gap {
  from: number;
  to: number;
  ms: number;
  /** Taken back by the learner: the clock was set, no time had passed. */
  givenBack: boolean;
}

export interface ExamClock {
  /** Time used, up to `last`. */
  usedMs: number;
  last: Reading;
  gaps: Gap[];
}

/** Shortest step worth telling: a page in the background gets its turn once a minute, and a blink of sleep hurts nobody. */
export const GAP_MS = MINUTE_MS;

/** A clock that starts now. */
export const startClock = (reading: Reading): ExamClock => ({ usedMs: 0, last: reading, gaps: [] });

/** The clock after one more reading. */
export function readClock({ usedMs, last, gaps }: ExamClock, reading: Reading): ExamClock {
  const steady = reading.page === last.page ? Math.max(0, reading.steady - last.steady) : 0;
  const passed = Math.max(reading.at - last.at, steady);
  const unseen = passed - steady;
  const gap: Gap = { from: last.at, to: reading.at, ms: unseen, givenBack: false };
  return { usedMs: usedMs + passed, last: reading, gaps: unseen >= GAP_MS ? [...gaps, gap] : gaps };
}

/** Whether it was the last step, and of that only what no page saw, that used up the time. */
export function endedByGap({ usedMs, last, gaps }: ExamClock, durationMs: number): boolean {
  const gap = gaps.at(-1);
  if (!gap || gap.givenBack || gap.to !== last.at) return false;
  return usedMs >= durationMs && usedMs - gap.ms < durationMs;
}

/** The last gap taken back; time goes on from this reading, so that deciding costs none. */
export function giveBack({ usedMs, gaps }: ExamClock, reading: Reading): ExamClock {
  const gap = gaps.at(-1);
  if (!gap || gap.givenBack) return { usedMs, gaps, last: reading };
  return { usedMs: usedMs - gap.ms, last: reading, gaps: [...gaps.slice(0, -1), { ...gap, givenBack: true }] };
}

/** Time taken back in all. */
export const givenBackMs = ({ gaps }: Pick<ExamClock, 'gaps'>): number =>
  gaps.reduce((sum, gap) => sum + (gap.givenBack ? gap.ms : 0), 0);
