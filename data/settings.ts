/** What the reader of news chose. Kept in storage.local under one key; small enough to be read whole by every surface. */
import * as v from 'valibot';
import { LANGUAGES } from './messages/catalogue';
import { BUCKETS, type Bucket } from './practice/buckets';
import { dayOfIso } from './practice/days';
import { DAILY_LIMITS, type DailyLimits } from './practice/limits';
import { RETENTIONS } from './practice/retention';
import type { LocalDay, PackKey } from './practice/types';

/** More new questions a day than this nobody keeps up with: each comes back five times or more within a season. */
export const MOST_NEW_PER_DAY = 50;
/** Two hours and more at the assumed pace. */
export const MOST_REVIEWS_PER_DAY = 400;
/** Fewer would only let the backlog grow. */
export const FEWEST_REVIEWS_PER_DAY = 5;

const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** As many packs as one exam may be about. */
const MOST_EXAM_PACKS = 100;

const ExamChoiceSchema = v.object({
  /** ISO date: a day of the calendar, wherever one is on it. */
  day: v.pipe(
    v.string(),
    v.check((text) => dayOfIso(text) !== null),
  ),
  packs: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(200),
        v.transform((key) => key as PackKey),
      ),
    ),
    v.minLength(1),
    v.maxLength(MOST_EXAM_PACKS),
  ),
  /** Answers that a day has room for, returns of wrong ones included. */
  answersPerDay: count(FEWEST_REVIEWS_PER_DAY, MOST_REVIEWS_PER_DAY),
});

const SettingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'vi'),
  /** Match patterns that the reader switched on. A site runs when it is in here and its permission is granted. */
  sites: v.fallback(v.array(v.pipe(v.string(), v.maxLength(300))), []),
  /** What to practise: the standards 1–5, and 0 for questions about none of them. */
  buckets: v.fallback(v.pipe(v.array(v.picklist(BUCKETS)), v.minLength(1)), [...BUCKETS]),
  /** Questions learnt anew each day. */
  newPerDay: v.fallback(count(0, MOST_NEW_PER_DAY), DAILY_LIMITS.newPerDay),
  /** Due questions asked each day at most. Chosen in minutes, kept in questions: a day's share must not move with one's pace. */
  reviewsPerDay: v.fallback(count(FEWEST_REVIEWS_PER_DAY, MOST_REVIEWS_PER_DAY), DAILY_LIMITS.reviewsPerDay),
  /** How much is to be kept: DESIRED of data/practice/retention.ts says how much that is. */
  retention: v.fallback(v.picklist(RETENTIONS), 'medium'),
  /** The exam that practice prepares for; kept when it is past, until the learner has read so. */
  exam: v.fallback(v.nullable(ExamChoiceSchema), null),
  /** Whether documents whose card was read are noted by day ("Đã gặp"). */
  remembersMet: v.fallback(v.boolean(), true),
  /** Local time of day at which to be reminded; null: never, and nobody is asked for a permission. */
  reminder: v.fallback(v.nullable(v.object({ hour: count(0, 23), minute: count(0, 59) })), null),
});

/** Exam mode: the day, what is asked, and how much a day. */
export type ExamChoice = v.InferOutput<typeof ExamChoiceSchema>;
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type ReminderTime = NonNullable<Settings['reminder']>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'vi',
  sites: [],
  buckets: [...BUCKETS],
  ...DAILY_LIMITS,
  retention: 'medium',
  exam: null,
  remembersMet: true,
  reminder: null,
};

/** How much a day asks. */
export const limitsOf = ({ newPerDay, reviewsPerDay }: Settings): DailyLimits => ({ newPerDay, reviewsPerDay });

/** With a part to practise chosen or not, in the order of all; the last one stays. */
export function withBucket(settings: Settings, bucket: Bucket, isChosen: boolean): Settings {
  const buckets = BUCKETS.filter((each) => (each === bucket ? isChosen : settings.buckets.includes(each)));
  return buckets.length === 0 ? settings : { ...settings, buckets };
}

/** The day of an exam that was chosen. */
export const examDayOf = ({ day }: ExamChoice): LocalDay => dayOfIso(day) ?? (0 as LocalDay);

/** Settings from whatever was stored; what can't be read falls back field by field, so one bad field costs only itself. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
