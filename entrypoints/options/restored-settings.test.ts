import { describe, expect, it } from 'vitest';
import type { PackKey } from '../../data/practice/types';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings';
import { restoredSettings } from './restored-settings';

const backup: Settings = {
  ...{ language: 'en', sites: ['https://*.a.example/*'], buckets: [1, 2], remembersMet: false },
  ...{
    newPerDay: 4,
    reviewsPerDay: 20,
    retention: 'thorough',
    reminder: null,
    exam: { day: '2026-12-20', packs: ['goc' as PackKey], answersPerDay: 30 },
  },
};
const practice = {
  ...({ newPerDay: 12, reviewsPerDay: 60, retention: 'light' } as const),
  exam: { day: '2027-01-10', packs: ['khac' as PackKey], answersPerDay: 20 },
};

describe('restoredSettings', () => {
  it('brings a backup whole into untouched settings', () => {
    expect(restoredSettings(DEFAULT_SETTINGS, backup)).toEqual(backup);
  });

  it('keeps every choice made here and adds the sites', () => {
    const ours: Settings = {
      language: 'en',
      sites: ['https://*.b.example/*'],
      buckets: [3],
      remembersMet: false,
      reminder: { hour: 20, minute: 0 },
      ...practice,
    };
    expect(restoredSettings(ours, { ...backup, language: 'vi' })).toEqual({
      ...ours,
      sites: ['https://*.b.example/*', 'https://*.a.example/*'],
    });
  });

  it('leaves a reminder to the browser that allowed it', () => {
    const theirs = { ...backup, reminder: { hour: 7, minute: 30 } };
    expect(restoredSettings(DEFAULT_SETTINGS, theirs).reminder).toBeNull();
  });

  it('changes nothing for a file whose settings can’t be read, nor the second time', () => {
    const ours: Settings = {
      language: 'en',
      sites: ['https://*.b.example/*'],
      buckets: [3],
      remembersMet: false,
      reminder: { hour: 20, minute: 0 },
      ...practice,
    };
    for (const broken of [undefined, null, 7, 'x', {}]) expect(restoredSettings(ours, broken)).toEqual(ours);
    const once = restoredSettings(ours, backup);
    expect(restoredSettings(once, backup)).toEqual(once);
  });
});
