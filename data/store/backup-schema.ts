/** A backup file: the log, the choices, the mock exams, the packs and the answer keys that judge it, and the settings as the caller gives them. */
import * as v from 'valibot';
import { PackSchema } from '../packs/schema';
import { asLocalDay } from '../practice/days';
import { MockExamSchema } from '../practice/mock/schema';
import type { PackKey, QuestionKey } from '../practice/types';
import { AnswerKeySchema } from '../questions/grading';
import { QuestionSchema, ScenarioSchema } from '../questions/schema';
import { SelfReviewSchema } from '../self-review/schema';
import { KeptDraftSchema } from './draft-schema';

export const BACKUP_FORMAT = 'so-tay-144-sao-luu';
export const BACKUP_VERSION = 4;
/** Versions that can be read: 1 had no choices, 2 neither mock exams nor private notes, 3 neither drafts nor signed packs. */
const READ_VERSIONS = [1, 2, 3, BACKUP_VERSION] as const;

/** A UUID is 36; room for other ways to make a random id. */
const IdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const PackKeySchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.transform((key) => key as PackKey),
);
const QuestionKeySchema = v.pipe(
  v.string(),
  v.regex(/^.{1,200}\/[a-z0-9-]{1,32}$/u),
  v.transform((key) => key as QuestionKey),
);
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
/** The years that a Date can hold: ECMA-262, "Time Values and Time Range". */
const instant = whole(-8.64e15, 8.64e15);
const edition = whole(1, 99_999);
/** More than a question of any kind can offer; typed answers are at most as long as an option. */
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(64));

const facts = {
  id: IdSchema,
  at: instant,
  zone: v.pipe(v.string(), v.maxLength(64)),
  /** Zones reach from −12 to +14 hours; old ones a little further. */
  offsetMinutes: whole(-16 * 60, 16 * 60),
  dayStart: whole(0, 23),
  device: IdSchema,
};

export const ReviewEventSchema = v.variant('kind', [
  v.strictObject({
    ...facts,
    kind: v.literal('answer'),
    questionKey: QuestionKeySchema,
    edition,
    shown: ids,
    chosen: ids,
    certainty: v.nullable(v.picklist(['sure', 'unsure', 'guess'])),
    ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.strictObject({ ...facts, kind: v.literal('undo'), undoes: IdSchema }),
]);

/** Below a Date's end: a choice moves a millisecond behind the one before it, and its copy must still be read. */
const choiceInstant = whole(-8e15, 8e15);
const choiceFacts = { id: IdSchema, at: choiceInstant, device: IdSchema, questionKey: QuestionKeySchema };
/** As many days as a Date can hold. */
const localDay = v.pipe(whole(-1e8, 1e8), v.transform(asLocalDay));

export const ChoiceSchema = v.variant('kind', [
  v.strictObject({ ...choiceFacts, kind: v.literal('suspend') }),
  v.strictObject({ ...choiceFacts, kind: v.literal('resume') }),
  v.strictObject({ ...choiceFacts, kind: v.literal('bury'), until: localDay }),
  v.strictObject({ ...choiceFacts, kind: v.literal('undo'), undoes: IdSchema }),
]);

const InstalledPackSchema = v.strictObject({
  key: PackKeySchema,
  pack: PackSchema,
  edition,
  addedAt: instant,
  paused: v.boolean(),
  source: v.pipe(v.string(), v.maxLength(2000)),
});

export const BackupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.picklist(READ_VERSIONS),
  /** ms since the epoch. */
  exportedAt: instant,
  device: IdSchema,
  events: v.array(ReviewEventSchema),
  /** What was suspended, buried, resumed. */
  choices: v.optional(v.array(ChoiceSchema), []),
  /** Under which other key a pack's answers count too. */
  aliases: v.optional(v.array(v.strictObject({ from: PackKeySchema, to: PackKeySchema })), []),
  mockExams: v.optional(v.array(MockExamSchema), []),
  packs: v.array(InstalledPackSchema),
  /** Questions that a later edition dropped, in their last wording. */
  archived: v.array(
    v.strictObject({
      questionKey: QuestionKeySchema,
      packKey: PackKeySchema,
      edition,
      state: v.literal('archived'),
      question: QuestionSchema,
      scenario: v.optional(ScenarioSchema),
    }),
  ),
  answerKeys: v.array(v.strictObject({ questionKey: QuestionKeySchema, edition, key: AnswerKeySchema })),
  /** Private notes: only where whoever saved the file asked for them. */
  selfReviews: v.optional(v.array(SelfReviewSchema)),
  /** Packs in work. */
  drafts: v.optional(v.array(KeptDraftSchema), []),
  settings: v.unknown(),
});

export type Backup = v.InferOutput<typeof BackupSchema>;
