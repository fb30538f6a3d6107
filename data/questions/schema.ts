/**
 * A question as data: seven kinds (a case is a scenario whose child questions share `group`). The schema is the type.
 * The messages of the checks are problem codes: their words are in data/messages/packs.ts. Limits: docs/pack-format.md.
 */
import * as v from 'valibot';

/** Characters are UTF-16 code units of the NFC text: what an input's maxlength counts, and one per Vietnamese letter. */
export const LIMITS = {
  stem: 2000,
  option: 500,
  explanation: 3000,
  minOptions: 2,
  maxOptions: 8,
  documentNumber: 60,
  address: 500,
  citations: 8,
  tag: 40,
  tags: 12,
  gaps: 6,
  acceptedAnswers: 20,
} as const;

/** An id: lower-case letters, digits and hyphens, 1–32 characters; never shown, never changed once learners hold it. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/u, 'badId'));

/** Text of 1 to `max` characters that shows at least one of them. */
export const textOf = (max: number) => v.pipe(v.string(), v.regex(/\S/u, 'blank'), v.maxLength(max, 'tooLong'));

/** A list of `min` to `max` items. */
export const listOf = <T extends v.GenericSchema>(item: T, min: number, max: number) =>
  v.pipe(v.array(item), v.minLength(min, 'tooFew'), v.maxLength(max, 'tooMany'));

/** An integer from `min` to `max`; a signature covers integers only (RFC 8785 would have to agree on fractions). */
export const integerOf = (min: number, max: number) =>
  v.pipe(v.number(), v.integer('notInteger'), v.minValue(min, 'tooSmall'), v.maxValue(max, 'tooBig'));

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether `text` is an ISO date that the calendar has: "2026-11-20", or reduced, "2026-11", "2026". */
export function isReducedDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (!found) return false;
  const year = Number(found[1]);
  const month = Number(found[2] ?? 1);
  const day = Number(found[3] ?? 1);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** An ISO date, reduced where day or month is unknown. */
export const ReducedDateSchema = v.pipe(v.string(), v.check(isReducedDate, 'badDate'));

/** Whether `text` is an https address without a name or password in it (which could pose as the host). */
export function isSourceAddress(text: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/u.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname.includes('.') && username === '' && password === '';
}

/** Shown with its host and opened on request, never fetched. */
export const AddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.address, 'tooLong'),
  v.check(isSourceAddress, 'badAddress'),
);

export const CitationSchema = v.strictObject({
  /** Number of the document: "144-QĐ/TW". */
  doc: textOf(LIMITS.documentNumber),
  /** ISO date of the document where the number alone is not an identity. */
  issued: v.optional(ReducedDateSchema),
  article: v.optional(integerOf(1, 999)),
  clause: v.optional(integerOf(1, 99)),
  url: v.optional(AddressSchema),
});

export const StandardSchema = v.picklist([1, 2, 3, 4, 5]);

const common = {
  id: IdSchema,
  /** The standard of Regulation 144; absent for questions about the document as a whole or about others. */
  standard: v.optional(StandardSchema),
  stem: textOf(LIMITS.stem),
  /** Shown after answering. A pack made from a plain Word file may have none (the reader warns). */
  explain: v.optional(textOf(LIMITS.explanation)),
  cite: v.optional(listOf(CitationSchema, 0, LIMITS.citations), []),
  /** Scenario that this question belongs to. */
  group: v.optional(IdSchema),
  /** What is asked, where several questions ask one thing from different angles: they are not asked on one day. */
  fact: v.optional(IdSchema),
  /** Day on which the right answer was checked, where it can change (a document's status). */
  asOf: v.optional(ReducedDateSchema),
  tags: v.optional(listOf(textOf(LIMITS.tag), 0, LIMITS.tags)),
  /** 1 easy, 2 medium, 3 hard. */
  difficulty: v.optional(v.picklist([1, 2, 3])),
};

const OptionSchema = v.strictObject({
  id: IdSchema,
  text: textOf(LIMITS.option),
  right: v.optional(v.boolean()),
  /** Why this option is right or wrong. */
  why: v.optional(textOf(LIMITS.explanation)),
});

const choices = <T extends v.GenericSchema>(item: T) => listOf(item, LIMITS.minOptions, LIMITS.maxOptions);

const withOptions = {
  ...common,
  options: choices(OptionSchema),
  /** Options that stay at the end, in the order written, when the others are shuffled; all of them: never shuffled. */
  keepLast: v.optional(listOf(IdSchema, 0, LIMITS.maxOptions)),
};

export const QuestionSchema = v.variant('type', [
  v.strictObject({ ...withOptions, type: v.literal('one') }),
  v.strictObject({ ...withOptions, type: v.literal('many') }),
  v.strictObject({ ...common, type: v.literal('truefalse'), answer: v.boolean() }),
  /** The stem holds one "___" per gap, in order; each gap lists every accepted answer, the one to show first. */
  v.strictObject({
    ...common,
    type: v.literal('fill'),
    gaps: listOf(listOf(textOf(LIMITS.option), 1, LIMITS.acceptedAnswers), 1, LIMITS.gaps),
  }),
  /** Items in the right order. */
  v.strictObject({
    ...common,
    type: v.literal('order'),
    items: choices(v.strictObject({ id: IdSchema, text: textOf(LIMITS.option) })),
  }),
  v.strictObject({
    ...common,
    type: v.literal('match'),
    pairs: choices(v.strictObject({ id: IdSchema, left: textOf(LIMITS.option), right: textOf(LIMITS.option) })),
  }),
]);

export const ScenarioSchema = v.strictObject({ id: IdSchema, text: textOf(LIMITS.stem) });

export type Citation = v.InferOutput<typeof CitationSchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type QuestionType = Question['type'];
export type Scenario = v.InferOutput<typeof ScenarioSchema>;
export type Standard = v.InferOutput<typeof StandardSchema>;
