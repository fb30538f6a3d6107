/**
 * FSRS-6 as three pure functions. Of ts-fsrs only the formulas (`next_state`, `next_interval`) are used, under our own
 * count of days: its scheduler counts from 00:00 UTC, throws when a clock went back, and its rollback is no exact undo.
 */
import { FSRSAlgorithm, forgetting_curve, generatorParameters, Rating } from 'ts-fsrs';
import type { Grade } from './grade';

// ts-fsrs 5.4 has one entry, and importing it adds these methods to every Date (deprecated there, gone in its 6.0).
// The formulas don't use them. A lint rule or review should keep this the only import of ts-fsrs.
for (const added of ['scheduler', 'diff', 'format', 'dueFormat']) Reflect.deleteProperty(Date.prototype, added);

/** Stability: days until recall falls to 90 %. Difficulty: 1 (easy) to 10. */
export interface MemoryState {
  stability: number;
  difficulty: number;
}

export interface Scheduler {
  /** The state after an answer `days` (≥ 0) after the one before; null before the first. Day 0 uses FSRS-6's same-day formula. */
  next(state: MemoryState | null, days: number, grade: Grade): MemoryState;
  /** Days (≥ 1) until recall falls to the desired retention. */
  interval(state: MemoryState): number;
  /** Expected recall, 0–1, `days` after the last answer. */
  recall(state: MemoryState, days: number): number;
}

/** Share of due questions that should still be known: FSRS's default, and what its default parameters were judged at. */
export const DESIRED_RETENTION = 0.9;

const RATING = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;

/** FSRS-6 with its default parameters. No fuzz: the same log gives the same days on every device. */
export function createScheduler(desiredRetention: number = DESIRED_RETENTION): Scheduler {
  const parameters = generatorParameters({ request_retention: desiredRetention, enable_fuzz: false });
  const fsrs = new FSRSAlgorithm(parameters);
  return {
    next: (state, days, grade) => fsrs.next_state(state, days, RATING[grade]),
    interval: (state) => fsrs.next_interval(state.stability, 0),
    recall: (state, days) => forgetting_curve(parameters.w, days, state.stability),
  };
}

export const defaultScheduler: Scheduler = createScheduler();
