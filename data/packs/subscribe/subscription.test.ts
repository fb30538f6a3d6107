import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackKey } from '../../practice/types';
import type { AuthorKey } from '../sign/keys';
import { readAddress } from './address';
import { afterCheck, beginSubscription, declining, isDeclined, isDue, nextCheck } from './subscription';

const HOUR = 3_600_000;
const key = (text: string) => text as PackKey;
const begun = beginSubscription('https://a.example/index.json', 'ann' as AuthorKey, 0, 0.5);
const down = { kind: 'failed', fault: { code: 'unreachable' } } as const;

describe('when to ask', () => {
  it('is about a day later, at an hour that chance sets', () => {
    expect(nextCheck(0, 0, 0)).toBe(20 * HOUR);
    expect(nextCheck(0, 0, 1)).toBe(28 * HOUR);
  });

  it('is sooner after a failure and ever later after many, never later than a day and a quarter', () => {
    expect([1, 2, 3, 4].map((failures) => nextCheck(0, failures, 0.5) / HOUR)).toEqual([1, 2, 4, 8]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const wait = nextCheck(0, failures, random);
        expect(wait).toBeGreaterThanOrEqual(0.75 * HOUR);
        expect(wait).toBeLessThanOrEqual(30 * HOUR);
      }),
    );
  });

  it('comes also under a clock that went back', () => {
    expect(isDue({ nextAt: 10 * HOUR }, 9 * HOUR)).toBe(false);
    expect(isDue({ nextAt: 10 * HOUR }, 10 * HOUR)).toBe(true);
    expect(isDue({ nextAt: 1000 * HOUR }, 0)).toBe(true);
    expect(isDue({ nextAt: Number.NaN }, 0)).toBe(true);
  });
});

describe('after a check', () => {
  it('that failed, nothing but the failure and the next time changes', () => {
    const { failures, fault, nextAt, ...rest } = afterCheck(begun, down, 7, 0.5);
    expect({ failures, fault }).toEqual({ failures: 1, fault: down.fault });
    expect(nextAt).toBe(7 + HOUR);
    expect({ ...begun, ...rest }).toEqual(begun);
  });

  it('that went well, failures are forgotten and what came is kept', () => {
    const failed = afterCheck(afterCheck(begun, down, 1, 0.5), down, 2, 0.5);
    const rewritten = [{ file: 'k.json', edition: 2 }];
    const came = { kind: 'answered', etag: '"x"', lastModified: null, movedTo: null, rewritten } as const;
    const answered = afterCheck(failed, came, 3, 0.5, [key('k')]);
    expect(answered).toMatchObject({
      failures: 0,
      fault: null,
      etag: '"x"',
      packs: ['k'],
      rewritten,
      answeredAt: 3,
      broughtAt: 3,
    });
    expect(afterCheck(answered, { kind: 'unchanged', movedTo: null }, 4, 0.5)).toMatchObject({
      etag: '"x"',
      packs: ['k'],
      rewritten,
      answeredAt: 4,
      broughtAt: 3,
    });
    expect(afterCheck(answered, { ...came, rewritten: [] }, 5, 0.5).rewritten).toEqual([]);
  });
});

it('what was declined is offered again only in a higher edition', () => {
  const declined = declining(declining(begun, key('k'), 2), key('k'), 3);
  expect(declined.declined).toEqual([{ key: 'k', edition: 3 }]);
  expect([2, 3, 4].map((edition) => isDeclined(declined, key('k'), edition))).toEqual([true, true, false]);
});

describe('an address', () => {
  const spelled = (text: string) => {
    const read = readAddress(text);
    return read.ok ? read.followed.address : read.fault;
  };
  it.each([
    ['https://tinh.example/goi/', 'https://tinh.example/goi/index.json'],
    [' tinh.example/goi/ ', 'https://tinh.example/goi/index.json'],
    ['tinh.example:8443/goi/', 'https://tinh.example:8443/goi/index.json'],
    ['https://TINH.example/a.json?x=1#y', 'https://tinh.example/a.json?x=1'],
    ['https://tinh.example', 'https://tinh.example/index.json'],
    ['http://tinh.example/', 'notHttps'],
    ['javascript:alert(1)', 'notHttps'],
    ['file:///etc/passwd', 'notHttps'],
    ['https://ai:mat@tinh.example/', 'login'],
    ['', 'empty'],
    ['https://', 'broken'],
    ['không phải địa chỉ', 'broken'],
    [`https://tinh.example/${'a'.repeat(500)}`, 'tooLong'],
  ])('%s', (typed, expected) => expect(spelled(typed)).toBe(expected));

  it('asks for a permission of its own host only', () => {
    const read = readAddress('https://goi.tinh.example:8443/x.json');
    expect(read.ok && read.followed).toMatchObject({
      host: 'goi.tinh.example:8443',
      pattern: 'https://goi.tinh.example/*',
    });
  });
});
