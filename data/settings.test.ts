import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackKey } from './practice/types';
import { DEFAULT_SETTINGS, readSettings, type Settings, withBucket } from './settings';

const stored: Settings = {
  language: 'en',
  sites: ['https://*.nhandan.vn/*', 'http://*.nhandan.vn/*'],
  buckets: [1, 3],
  newPerDay: 4,
  reviewsPerDay: 25,
  retention: 'thorough',
  exam: { day: '2026-12-20', packs: ['goc' as PackKey], answersPerDay: 30 },
  remembersMet: false,
  reminder: { hour: 20, minute: 30 },
};

/** Values that no field may hold. */
const BAD: Record<keyof Settings, unknown[]> = {
  language: ['fr', 'VI', 144, null, ['vi']],
  sites: ['https://*.nhandan.vn/*', [144], [null], ['x'.repeat(301)], {}, null],
  buckets: [[], [6], ['1'], 1, null],
  newPerDay: [-1, 51, 2.5, '8', null],
  reviewsPerDay: [0, 401, Number.NaN, '40', null],
  retention: ['most', 0.9, null],
  exam: [
    { ...stored.exam, day: '2026-02-30' },
    { ...stored.exam, day: '20/12/2026' },
    { ...stored.exam, packs: [] },
    { ...stored.exam, answersPerDay: 0 },
    7,
  ],
  remembersMet: ['false', 0, null, []],
  reminder: [{ hour: 24, minute: 0 }, { hour: 7, minute: 60 }, { hour: 7.5, minute: 0 }, { hour: 7 }, '20:00', 20, []],
};

describe('readSettings', () => {
  it('reads what was written', () => {
    expect(readSettings(structuredClone(stored))).toEqual(stored);
    expect(readSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it.each(Object.entries(BAD).flatMap(([field, values]) => values.map((value) => [field, value] as const)))(
    'lets a bad %s (%j) cost only itself',
    (field, value) => {
      const defaults: Record<string, unknown> = { ...DEFAULT_SETTINGS };
      expect(readSettings({ ...stored, [field]: value })).toEqual({ ...stored, [field]: defaults[field] });
    },
  );

  it.each(Object.keys(stored))('fills in a missing %s', (field) => {
    const { [field]: _, ...rest } = { ...stored } as Record<string, unknown>;
    const defaults: Record<string, unknown> = { ...DEFAULT_SETTINGS };
    expect(readSettings(rest)).toEqual({ ...stored, [field]: defaults[field] });
  });

  it('drops fields of other versions', () => {
    expect(readSettings({ ...stored, colour: 'red' })).toEqual(stored);
  });

  it('gives settings for whatever was stored, and reads them back unchanged', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ language: fc.anything(), sites: fc.anything(), buckets: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (whatever) => {
        const settings = readSettings(whatever);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('withBucket', () => {
  it('flips one of what is chosen now, and keeps the last', () => {
    const two = withBucket({ ...DEFAULT_SETTINGS, buckets: [3] }, 0, true);
    expect(two.buckets).toEqual([0, 3]);
    const one = withBucket(two, 3, false);
    expect(one.buckets).toEqual([0]);
    expect(withBucket(one, 0, false)).toEqual(one);
  });
});
