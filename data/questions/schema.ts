/**
 * A question as data: seven kinds (case = a scenario with child questions that share `group`). The schema is the type.
 * Limits: docs/pack-format.md. Text only; markup is refused by the pack reader.
 */
import * as v from 'valibot';

export const LIMITS = { stem: 2000, option: 500, explanation: 3000, minOptions: 2, maxOptions: 8 } as const;

export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/u));
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

export const CitationSchema = v.strictObject({
  /** Number of the document: "144-QĐ/TW". */
  doc: text(60),
  /** ISO date of the document where the number alone is not an identity. */
  issued: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u))),
  article: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))),
  clause: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  /** Shown, opened on request, never fetched. */
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(500))),
});

const common = {
  id: IdSchema,
  /** 1–5: the standard of Regulation 144; absent for questions about the document as a whole or about others. */
  standard: v.optional(v.picklist([1, 2, 3, 4, 5])),
  stem: text(LIMITS.stem),
  explain: text(LIMITS.explanation),
  cite: v.pipe(v.array(CitationSchema), v.minLength(1), v.maxLength(8)),
  /** Scenario that this question belongs to. */
  group: v.optional(IdSchema),
  tags: v.optional(v.pipe(v.array(text(40)), v.maxLength(12))),
  difficulty: v.optional(v.picklist([1, 2, 3])),
};

const OptionSchema = v.strictObject({
  id: IdSchema,
  text: text(LIMITS.option),
  right: v.optional(v.boolean()),
  /** Why this option is right or wrong. */
  why: v.optional(text(LIMITS.explanation)),
});
const options = v.pipe(v.array(OptionSchema), v.minLength(LIMITS.minOptions), v.maxLength(LIMITS.maxOptions));
const items = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.minLength(LIMITS.minOptions), v.maxLength(LIMITS.maxOptions));

export const QuestionSchema = v.variant('type', [
  v.strictObject({ ...common, type: v.literal('one'), options, keepLast: v.optional(v.array(IdSchema)) }),
  v.strictObject({ ...common, type: v.literal('many'), options, keepLast: v.optional(v.array(IdSchema)) }),
  v.strictObject({ ...common, type: v.literal('truefalse'), answer: v.boolean() }),
  /** The stem holds one "___" per gap, in order; each gap lists every accepted answer. */
  v.strictObject({
    ...common,
    type: v.literal('fill'),
    gaps: v.pipe(
      v.array(v.pipe(v.array(text(LIMITS.option)), v.minLength(1), v.maxLength(20))),
      v.minLength(1),
      v.maxLength(6),
    ),
  }),
  /** Items in the right order. */
  v.strictObject({
    ...common,
    type: v.literal('order'),
    items: items(v.strictObject({ id: IdSchema, text: text(LIMITS.option) })),
  }),
  v.strictObject({
    ...common,
    type: v.literal('match'),
    pairs: items(v.strictObject({ id: IdSchema, left: text(LIMITS.option), right: text(LIMITS.option) })),
  }),
]);

export const ScenarioSchema = v.strictObject({ id: IdSchema, text: text(LIMITS.stem) });

export type Citation = v.InferOutput<typeof CitationSchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type QuestionType = Question['type'];
export type Scenario = v.InferOutput<typeof ScenarioSchema>;
export type Standard = 1 | 2 | 3 | 4 | 5;
