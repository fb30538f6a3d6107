/** What the reader of news chose. Kept in storage.local under one key; small enough to be read whole by every surface. */
import * as v from 'valibot';
import { LANGUAGES } from './messages/catalogue';
import { BUCKETS } from './practice/buckets';

const SettingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'vi'),
  /** Match patterns that the reader switched on. A site runs when it is in here and its permission is granted. */
  sites: v.fallback(v.array(v.pipe(v.string(), v.maxLength(300))), []),
  /** What to practise: the standards 1–5, and 0 for questions about none of them. */
  buckets: v.fallback(v.pipe(v.array(v.picklist(BUCKETS)), v.minLength(1)), [...BUCKETS]),
  /** Whether documents whose card was read are noted by day ("Đã gặp"). */
  remembersMet: v.fallback(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { language: 'vi', sites: [], buckets: [...BUCKETS], remembersMet: true };

/** Settings from whatever was stored; what can't be read falls back field by field, so one bad field costs only itself. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
