import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../questions/grading';
import { MINUTE_MS } from '../days';
import { type AnswerKeys, foldLog } from '../fold';
import { defaultScheduler } from '../scheduler';
import type { QuestionKey } from '../types';
import { dayOf } from '../zones';
import { markOf } from './mark';
import { reviewEvents } from './review-events';
import type { MockItem, SubmittedExam } from './schema';

const START = Date.UTC(2026, 10, 27, 13);
const right: AnswerKey = { kind: 'options', right: ['r'] };
const keys: AnswerKeys = (question) => (question === 'gone/x' ? undefined : right);

function item(questionKey: string, chosen: string | null, bucket: MockItem['bucket'] = 1): MockItem {
  return {
    ...{ questionKey: questionKey as QuestionKey, edition: 1, bucket, shown: ['s', 'r'], ms: 4000 },
    given: chosen === null ? null : { chosen: [chosen], at: START + MINUTE_MS },
  };
}
function exam(items: MockItem[], change: Partial<SubmittedExam> = {}): SubmittedExam {
  const last = { at: START, page: 'p', steady: 0 };
  return {
    ...{ id: 'e1', seed: 1, startedAt: START, durationMs: 20 * MINUTE_MS, passPercent: null, items },
    ...{ clock: { usedMs: 0, last, gaps: [] }, state: 'submitted', submittedAt: START + 2 * MINUTE_MS, by: 'hand' },
    ...change,
  } as SubmittedExam;
}
const three = [item('goc/a', 'r'), item('goc/b', 's', 3), item('goc/c', null, 3)];

describe('the mark', () => {
  it('is out of 10 with one decimal, by standard, with the mistakes', () => {
    expect(markOf(exam(three), keys)).toEqual({
      ...{ mark: 3.3, right: 1, judged: 3, unjudged: 0, passed: null, givenBackMs: 0 },
      byBucket: [
        { bucket: 1, right: 1, judged: 1 },
        { bucket: 3, right: 0, judged: 2 },
      ],
      mistakes: [
        { questionKey: 'goc/b', chosen: ['s'] },
        { questionKey: 'goc/c', chosen: null },
      ],
    });
  });

  it('leaves out what can’t be judged, and says so', () => {
    const gone = markOf(exam([item('gone/x', 'r'), item('goc/a', 'r')]), keys);
    expect(gone).toMatchObject({ mark: 10, judged: 1, unjudged: 1 });
    expect(markOf(exam([item('gone/x', 'r')]), keys)).toMatchObject({ mark: null, passed: null });
  });

  it('says whether the author’s share was reached', () => {
    expect(markOf(exam(three, { passPercent: 34 }), keys).passed).toBe(false);
    expect(markOf(exam(three, { passPercent: 33 }), keys).passed).toBe(true);
  });
});

describe('what an exam adds to the log', () => {
  const events = reviewEvents(exam(three), 'Asia/Ho_Chi_Minh', 'd1');

  it('is every answer given, at its moment, and no blank', () => {
    expect(events).toEqual([
      expect.objectContaining({ id: 'e1-0', questionKey: 'goc/a', chosen: ['r'], certainty: null, ms: 4000 }),
      expect.objectContaining({ id: 'e1-1', questionKey: 'goc/b', chosen: ['s'], at: START + MINUTE_MS }),
    ]);
    expect(events[0]).toMatchObject({ zone: 'Asia/Ho_Chi_Minh', offsetMinutes: 420, dayStart: 4, device: 'd1' });
  });

  it('makes the mistakes due at once and nothing else', () => {
    const memories = foldLog(events, keys, defaultScheduler);
    const today = dayOf(events[0] ?? { at: 0, offsetMinutes: 0, dayStart: 0 });
    expect(memories.get('goc/b' as QuestionKey)).toMatchObject({ wrong: true, due: today });
    expect(memories.get('goc/a' as QuestionKey)?.due).toBeGreaterThan(today);
    expect(memories.has('goc/c' as QuestionKey)).toBe(false);
  });

  it('is the same when handed in twice', () => {
    const again = reviewEvents(exam(three), 'Asia/Ho_Chi_Minh', 'd1');
    expect(foldLog([...events, ...again], keys, defaultScheduler)).toEqual(foldLog(events, keys, defaultScheduler));
  });
});
