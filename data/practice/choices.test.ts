import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryChoices, questionKey, START } from './arbitrary';
import { buriedUntil, type Choice, foldChoices, isBuried, NO_REST } from './choices';
import { addDays, asLocalDay } from './days';

const today = asLocalDay(20_000);
const facts = (n: number) => ({ id: `c${n}`, at: START + n, device: 'd1', questionKey: questionKey('goc/a') });
const suspend = (n: number): Choice => ({ ...facts(n), kind: 'suspend' });
const resume = (n: number): Choice => ({ ...facts(n), kind: 'resume' });
const bury = (n: number, until = buriedUntil(today)): Choice => ({ ...facts(n), kind: 'bury', until });
const undo = (n: number, undoes: number): Choice => ({ ...facts(n), kind: 'undo', undoes: `c${undoes}` });

describe('what holds of the choices about a question', () => {
  it('is the last word', () => {
    expect(foldChoices([])).toEqual(NO_REST);
    expect(foldChoices([suspend(1)]).suspendedAt).toBe(START + 1);
    expect(foldChoices([suspend(1), resume(2)])).toEqual(NO_REST);
    expect(foldChoices([resume(2), suspend(3), suspend(1)]).suspendedAt).toBe(START + 3);
    expect(foldChoices([bury(1), resume(2)])).toEqual(NO_REST);
  });

  it('keeps a suspension through a later "not today" of another device', () => {
    expect(foldChoices([suspend(1), bury(2)])).toEqual({ suspendedAt: START + 1, buriedUntil: buriedUntil(today) });
  });

  it('is as before, once a choice is taken back', () => {
    expect(foldChoices([suspend(1), undo(2, 1)])).toEqual(NO_REST);
    expect(foldChoices([suspend(1), resume(2), undo(3, 2)]).suspendedAt).toBe(START + 1);
    expect(foldChoices([undo(1, 2), bury(2)])).toEqual(NO_REST);
  });

  it('is the same in whatever order and however often they arrive', () => {
    const shuffled = arbitraryChoices(12).chain((choices) =>
      fc.tuple(
        fc.constant(choices),
        fc.shuffledSubarray(choices, { minLength: choices.length, maxLength: choices.length }),
        fc.shuffledSubarray(choices),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([choices, all, again]) => {
        expect(foldChoices([...all, ...again])).toEqual(foldChoices(choices));
      }),
    );
  });
});

it('a buried question comes back with the next day, and a clock that ran ahead hides nothing', () => {
  const rest = foldChoices([bury(1)]);
  expect(isBuried(rest, today)).toBe(true);
  expect(isBuried(rest, addDays(today, 1))).toBe(false);
  expect(isBuried(foldChoices([bury(1, addDays(today, 366))]), today)).toBe(false);
});
