import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from './days';
import { answersIn, minutesFor, paceOf, SECONDS_PER_QUESTION } from './pace';

/** Instants with these seconds between them. */
function spaced(...seconds: number[]): number[] {
  let at = 0;
  return [0, ...seconds.map((gap) => (at += gap * 1000))];
}
const times = (count: number, seconds: number) => Array.from({ length: count }, () => seconds);

describe('a pace', () => {
  it('is assumed until enough is known, then the median, within bounds', () => {
    expect(paceOf([])).toBe(SECONDS_PER_QUESTION);
    expect(paceOf(spaced(...times(19, 12)))).toBe(SECONDS_PER_QUESTION);
    expect(paceOf(spaced(...times(20, 12)))).toBe(12);
    expect(paceOf(spaced(...times(11, 15), ...times(10, 200)))).toBe(15);
    expect(paceOf(spaced(...times(50, 2)))).toBe(8);
    expect(paceOf(spaced(...times(50, 250)))).toBe(60);
  });

  it('is of questions, not of the pauses between sessions, nor of an answer written again', () => {
    expect(paceOf(spaced(...times(30, 12).flatMap((gap) => [gap, 0, 0])))).toBe(12);
    expect(paceOf(spaced(...times(30, 12).flatMap((gap) => [gap, (5 * MINUTE_MS) / 1000 + 1])))).toBe(12);
  });

  it('turns minutes into answers and back', () => {
    expect(answersIn(10, 15)).toBe(40);
    expect(minutesFor(40, 20)).toBe(14);
    expect(minutesFor(1, 8)).toBe(1);
    const paces = fc.integer({ min: 8000, max: 60_000 }).map((ms) => ms / 1000);
    fc.assert(
      fc.property(paces, fc.integer({ min: 1, max: 60 }), (pace, minutes) => {
        expect(minutesFor(answersIn(minutes, pace), pace)).toBe(minutes);
      }),
      { numRuns: 2000 },
    );
  });
});
