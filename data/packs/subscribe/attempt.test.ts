import { expect, it } from 'vitest';
import type { AuthorKey } from '../sign/keys';
import { beginning, cutShort } from './attempt';
import { afterCheck, beginSubscription } from './subscription';

const HOUR = 3_600_000;
const held = beginSubscription('https://a.example/index.json', 'ann' as AuthorKey, 0, 0.5);

it('a check that was cut short is a failure, asked again as after any', () => {
  const begun = beginning(held, 5, 0.5);
  expect(begun).toMatchObject({ begunAt: 5, failures: 0, fault: null, nextAt: 5 + HOUR });
  const cut = cutShort(begun);
  expect(cut).toEqual({ ...begun, begunAt: undefined, failures: 1, fault: { code: 'interrupted' } });
  expect(cutShort(cut)).toBe(cut);
});

it('each check that is cut short waits longer, whether or not anybody told of the one before', () => {
  const twice = beginning(beginning(held, 0, 0.5), HOUR, 0.5);
  expect(twice).toMatchObject({ failures: 1, begunAt: HOUR, nextAt: HOUR + 2 * HOUR });
  expect(twice).toEqual(beginning(cutShort(beginning(held, 0, 0.5)), HOUR, 0.5));
});

it('an outcome ends it', () => {
  const begun = beginning(held, 5, 0.5);
  expect(afterCheck(begun, { kind: 'unchanged', movedTo: null }, 6, 0.5)).toMatchObject({
    begunAt: undefined,
    failures: 0,
    fault: null,
  });
  const failed = afterCheck(begun, { kind: 'failed', fault: { code: 'unreachable' } }, 6, 0.5);
  expect(failed).toMatchObject({ begunAt: undefined, failures: 1, nextAt: 6 + HOUR });
});
