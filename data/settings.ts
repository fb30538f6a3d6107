/** What the reader of news chose. Kept in storage.local under one key; small enough to be read whole by every surface. */
import * as v from 'valibot';
import { LANGUAGES } from './messages/catalogue';

const SettingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'vi'),
  /** Match patterns that the reader switched on. A site runs when it is in here and its permission is granted. */
  sites: v.fallback(v.array(v.pipe(v.string(), v.maxLength(300))), []),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { language: 'vi', sites: [] };

/** Settings from whatever was stored; what can't be read falls back field by field, so one bad field costs only itself. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
