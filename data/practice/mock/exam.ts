/** A mock exam from start to hand-in: one step per act, each with a reading of the clocks. Pure; the store keeps the result. */
import { present } from '../../questions/presentation';
import { hash32 } from '../seed';
import type { QuestionKey } from '../types';
import { type Blueprint, bucketOf, type Drawable } from './blueprint';
import { endedByGap, giveBack, type Reading, readClock, startClock } from './clock';
import type { ExpiredExam, MockExam, RunningExam, SubmittedExam } from './schema';

export interface ExamQuestion extends Drawable {
  edition: number;
}

export type MockAction = { reading: Reading } & (
  | { type: 'tick' }
  /** A choice, made or changed; `ms` since the question was last shown. */
  | { type: 'answer'; questionKey: QuestionKey; chosen: string[]; ms: number }
  | { type: 'submit' }
  /** "The clock was set": possible when only a gap ended the exam. */
  | { type: 'give-back' }
);

/** A paper in front of a learner, from now. `id`: random; `seed`: of the paper. */
export function startMock(
  { durationMs, passPercent }: Blueprint,
  items: readonly ExamQuestion[],
  { id, seed }: { id: string; seed: number },
  reading: Reading,
): RunningExam {
  return {
    state: 'running',
    ...{ id, seed, durationMs, passPercent, startedAt: reading.at, deadlineAt: reading.at + durationMs },
    items: items.map(({ questionKey, edition, question }) => ({
      ...{ questionKey, edition, bucket: bucketOf(question), ms: 0, given: null },
      shown: present(question, hash32(seed, questionKey)).shown,
    })),
    clock: startClock(reading),
  };
}

/** Where a running exam stands by one more reading. */
function tick(exam: RunningExam, reading: Reading): RunningExam | ExpiredExam {
  const clock = readClock(exam.clock, reading);
  const left = exam.durationMs - clock.usedMs;
  const { state: _running, deadlineAt: _deadline, ...facts } = exam;
  if (left > 0) return { ...facts, clock, state: 'running', deadlineAt: reading.at + left };
  const by = endedByGap(clock, exam.durationMs) ? 'gap' : 'time';
  // `left` is negative by what has passed since: the moment itself lies that far back.
  return { ...facts, clock, state: 'expired', by, expiredAt: reading.at + left };
}

function answer(exam: RunningExam, { questionKey, chosen, ms, reading }: MockAction & { type: 'answer' }): RunningExam {
  // Everything unticked or rubbed out again is a blank, as if nothing had been chosen.
  const isBlank = chosen.every((text) => text.trim() === '');
  const given = isBlank ? null : { chosen, at: reading.at };
  const items = exam.items.map((item) =>
    item.questionKey === questionKey ? { ...item, ms: item.ms + Math.max(0, Math.round(ms)), given } : item,
  );
  return { ...exam, items };
}

function submit(exam: RunningExam | ExpiredExam, { at }: Reading): SubmittedExam {
  const { id, seed, startedAt, durationMs, passPercent, items, clock } = exam;
  const facts = { id, seed, startedAt, durationMs, passPercent, items, clock };
  return { ...facts, state: 'submitted', submittedAt: at, by: exam.state === 'running' ? 'hand' : 'time' };
}

function takeBack(exam: ExpiredExam, reading: Reading): RunningExam {
  const { state: _expired, by: _gap, expiredAt: _then, ...facts } = exam;
  const clock = giveBack(exam.clock, reading);
  return { ...facts, clock, state: 'running', deadlineAt: reading.at + exam.durationMs - clock.usedMs };
}

/**
 * The exam after one act. An answer counts when time is left at its own reading; after that nothing changes an answer. What
 * a state does not know leaves it as it is, so that two windows may both act.
 */
export function stepMock(exam: MockExam, action: MockAction): MockExam {
  switch (exam.state) {
    case 'submitted':
      return exam;
    case 'expired':
      if (action.type === 'submit') return submit(exam, action.reading);
      return action.type === 'give-back' && exam.by === 'gap' ? takeBack(exam, action.reading) : exam;
    case 'running': {
      const now = tick(exam, action.reading);
      if (action.type === 'submit') return submit(now, action.reading);
      return action.type === 'answer' && now.state === 'running' ? answer(now, action) : now;
    }
  }
}

/** Milliseconds left by a reading: what a running exam shows. */
export const leftMs = (exam: RunningExam, reading: Reading): number =>
  Math.max(0, exam.durationMs - readClock(exam.clock, reading).usedMs);
