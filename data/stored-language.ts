/** The one setting that the script on the page needs, read without a schema library. */
import type { Language } from './messages/catalogue';
import type { Settings } from './settings';

/** Where settings stand in storage.local. */
export const SETTINGS_KEY = 'settings';

/** The language in whatever was stored. */
export function languageOf(stored: unknown): Language {
  return typeof stored === 'object' && stored !== null && (stored as Partial<Settings>).language === 'en' ? 'en' : 'vi';
}
