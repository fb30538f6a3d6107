/**
 * A policy over the reader's own settings. What is locked stands in the settings as the policy has it, so that everything that reads
 * them needs to know of no policy; the reader's own value is kept beside and comes back with the end of the lock. What is not locked is
 * a first value: it comes in once, and what the reader makes of it afterwards stays.
 */
import * as v from 'valibot';
import { LANGUAGES } from '../messages/catalogue';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import type { Managed } from './types';

const LanguageSchema = v.fallback(v.nullable(v.picklist(LANGUAGES)), null);
const SitesSchema = v.fallback(v.nullable(v.array(v.string())), null);
const PairSchema = v.fallback(v.object({ language: LanguageSchema, sites: SitesSchema }), {
  language: null,
  sites: null,
});
const KeptSchema = v.object({
  /** The reader's own, under a lock; null: not locked. */
  own: PairSchema,
  /** First values that came in already. */
  taken: PairSchema,
});
export type Kept = v.InferOutput<typeof KeptSchema>;

/** Where it stands in storage.local. */
export const KEPT_KEY = 'under-policy';
const NONE = { language: null, sites: null };
export const NOTHING_KEPT: Kept = { own: NONE, taken: NONE };

/** From whatever was stored; nothing kept where nothing can be read. */
export function readKept(stored: unknown): Kept {
  const parsed = v.safeParse(KeptSchema, stored);
  return parsed.success ? parsed.output : NOTHING_KEPT;
}

/** A field's next value, the own one under a lock, and the first value that came in. */
interface Field<T> {
  value: T;
  own: T | null;
  taken: T | null;
}

function underPolicy<T>(
  { value, own, taken }: Field<T>,
  set: T | null,
  isLocked: boolean,
  bringIn: (value: T, set: T, taken: T | null) => T,
): Field<T> {
  if (set !== null && isLocked) return { value: set, own: own ?? value, taken };
  const free = own ?? value;
  if (set === null) return { value: free, own: null, taken };
  return { value: bringIn(free, set, taken), own: null, taken: set };
}

/** The settings as they are to be written, and what is to be kept beside them. */
export function settingsUnder(managed: Managed, settings: Settings, kept: Kept): { settings: Settings; kept: Kept } {
  const { own, taken } = kept;
  const language = underPolicy(
    { value: settings.language, own: own.language, taken: taken.language },
    managed.language,
    managed.locked.has('language'),
    // A language that the reader chose stays; so does the default, where it was chosen over this first value.
    (now, set, before) => (set !== before && now === DEFAULT_SETTINGS.language ? set : now),
  );
  const sites = underPolicy<string[]>(
    { value: settings.sites, own: own.sites, taken: taken.sites },
    managed.sites && [...managed.sites],
    managed.locked.has('sites'),
    (now, set, before) => [...new Set([...now, ...set.filter((pattern) => !before?.includes(pattern))])],
  );
  return {
    settings: { ...settings, language: language.value, sites: sites.value },
    kept: {
      own: { language: language.own, sites: sites.own },
      taken: { language: language.taken, sites: sites.taken },
    },
  };
}
