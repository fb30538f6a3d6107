/** A backup's settings merged into ours. Pure. */
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../data/settings';
import { withPatterns } from '../../data/site-switch';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A choice made here stays; where none was made (it is still the default) the backup's comes in. Sites are added to ours:
 * one that the browser has not allowed runs nowhere.
 */
export function restoredSettings(ours: Settings, stored: unknown): Settings {
  const theirs = readSettings(stored);
  const isOurs = <K extends keyof Settings>(field: K) => !same(ours[field], DEFAULT_SETTINGS[field]);
  const merged: Settings = {
    ...ours,
    language: isOurs('language') ? ours.language : theirs.language,
    buckets: isOurs('buckets') ? ours.buckets : theirs.buckets,
    newPerDay: isOurs('newPerDay') ? ours.newPerDay : theirs.newPerDay,
    reviewsPerDay: isOurs('reviewsPerDay') ? ours.reviewsPerDay : theirs.reviewsPerDay,
    retention: isOurs('retention') ? ours.retention : theirs.retention,
    exam: isOurs('exam') ? ours.exam : theirs.exam,
    // Off on one of two machines means off: nobody is remembered against a choice.
    remembersMet: ours.remembersMet && theirs.remembersMet,
    // Not brought along: the permission behind it was given to another browser.
    reminder: ours.reminder,
  };
  return withPatterns(merged, theirs.sites);
}
