import { describe, expect, it } from 'vitest';
import { answerEvent, undoEvent } from './events';
import type { QuestionKey } from './types';
import { momentAt } from './zones';

const moment = momentAt(Date.UTC(2026, 10, 22, 1, 0), 'Asia/Ho_Chi_Minh');
const facts = { questionKey: 'b-x/q1' as QuestionKey, edition: 1, shown: ['a', 'b'], chosen: ['b'], ms: 1234.6 };

describe('answerEvent', () => {
  it('carries the clock, the device and the facts, and no conclusion', () => {
    expect(answerEvent(facts, moment, { id: 'e1', device: 'd1' })).toEqual({
      kind: 'answer',
      id: 'e1',
      device: 'd1',
      at: Date.UTC(2026, 10, 22, 1, 0),
      zone: 'Asia/Ho_Chi_Minh',
      offsetMinutes: 420,
      dayStart: 4,
      questionKey: 'b-x/q1',
      edition: 1,
      shown: ['a', 'b'],
      chosen: ['b'],
      ms: 1235,
      certainty: null,
    });
  });
  it('never holds a negative duration, whatever the clock did meanwhile', () => {
    expect(answerEvent({ ...facts, ms: -50 }, moment, { id: 'e1', device: 'd1' }).ms).toBe(0);
  });
});

describe('undoEvent', () => {
  it('names the answer that it takes back', () => {
    expect(undoEvent('e1', moment, { id: 'e2', device: 'd1' })).toMatchObject({ kind: 'undo', id: 'e2', undoes: 'e1' });
  });
});
