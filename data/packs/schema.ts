/**
 * Pack JSON, version 1: the file that trainers share. The schema is the type; unknown keys are refused.
 * For people: docs/pack-format.md. What one schema can't see (duplicates, cross references) is in cross-check.ts.
 */
import * as v from 'valibot';
import {
  AddressSchema,
  IdSchema,
  integerOf,
  isReducedDate,
  LIMITS,
  listOf,
  QuestionSchema,
  ReducedDateSchema,
  ScenarioSchema,
  StandardSchema,
  textOf,
} from '../questions/schema';

export const FORMAT = 'bo-cau-hoi';
export const VERSION = 1;

export const PACK_LIMITS = {
  /** 2 MiB: a file that mail, Zalo and a phone take, and that parses in well under a second. */
  bytes: 2 * 1024 * 1024,
  questions: 2000,
  scenarios: 500,
  documents: 2000,
  exams: 50,
  /** Few enough that every subset of an exam's draws can be tried when checking that they can be filled. */
  draws: 8,
  drawCount: 200,
  changes: 200,
  /** Levels of braces and brackets; the format itself needs five. */
  depth: 8,
  /** Values in the whole file: twice what 2,000 full questions need. */
  values: 300_000,
  title: 200,
  /** Official titles run long. */
  documentTitle: 600,
  name: 120,
  description: 3000,
  sources: 8,
  edition: 99_999,
  minutes: 600,
  /** Keys that one author had before: a key lost every year, for longer than any pack lives. */
  handOvers: 8,
} as const;

/** 16 random bytes as base32 without padding (RFC 4648, lower case); makeUid makes one. */
const UidSchema = v.pipe(v.string(), v.regex(/^[a-z2-7]{26}$/u, 'badUid'));
const DateSchema = v.pipe(
  v.string(),
  v.check((text) => text.length === 10 && isReducedDate(text), 'badDay'),
);
const EditionSchema = integerOf(1, PACK_LIMITS.edition);

export const PackHeaderSchema = v.strictObject({
  /** Random, made with the pack, kept for its life: what an unsigned pack is known by. */
  uid: UidSchema,
  /** Short name, for the file and (signed) the pack key. */
  slug: IdSchema,
  edition: EditionSchema,
  /** Day of this edition. */
  issued: DateSchema,
  lang: v.picklist(['vi', 'en']),
  title: textOf(PACK_LIMITS.title),
  description: v.optional(textOf(PACK_LIMITS.description)),
  licence: textOf(PACK_LIMITS.name),
  author: v.strictObject({ name: textOf(PACK_LIMITS.name), unit: v.optional(textOf(PACK_LIMITS.name)) }),
  /** The document that the pack is about. */
  document: v.optional(v.strictObject({ number: textOf(LIMITS.documentNumber), date: v.optional(ReducedDateSchema) })),
  /** What each edition changed, for learners. */
  changes: v.optional(
    listOf(v.strictObject({ edition: EditionSchema, text: textOf(PACK_LIMITS.description) }), 0, PACK_LIMITS.changes),
    [],
  ),
});

/** A document that the pack brings along, such as a province's own; always shown with the pack as its source. */
export const PackDocumentSchema = v.strictObject({
  number: textOf(LIMITS.documentNumber),
  /** "Quy định", "Chỉ thị" … */
  kind: v.optional(textOf(PACK_LIMITS.name)),
  issuer: textOf(PACK_LIMITS.name),
  province: v.optional(textOf(PACK_LIMITS.name)),
  issued: ReducedDateSchema,
  title: textOf(PACK_LIMITS.documentTitle),
  summary: v.optional(textOf(PACK_LIMITS.description)),
  status: v.optional(
    v.strictObject({
      state: v.picklist(['in-force', 'replaced', 'expired', 'unclear']),
      /** The document that replaced it. */
      by: v.optional(v.strictObject({ number: textOf(LIMITS.documentNumber), issued: v.optional(ReducedDateSchema) })),
      /** Day on which that state began. */
      since: v.optional(ReducedDateSchema),
    }),
  ),
  sources: v.optional(
    listOf(
      v.strictObject({ title: textOf(PACK_LIMITS.title), url: v.optional(AddressSchema) }),
      0,
      PACK_LIMITS.sources,
    ),
    [],
  ),
});

/** The blueprint of a mock exam: so many questions of this standard or with this tag, drawn at random. */
export const ExamSchema = v.strictObject({
  id: IdSchema,
  title: textOf(PACK_LIMITS.title),
  minutes: integerOf(1, PACK_LIMITS.minutes),
  passPercent: integerOf(1, 100),
  draw: listOf(
    v.strictObject({
      standard: v.optional(StandardSchema),
      tag: v.optional(textOf(LIMITS.tag)),
      count: integerOf(1, PACK_LIMITS.drawCount),
    }),
    1,
    PACK_LIMITS.draws,
  ),
});

const PublicKeySchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u, 'badSignature'));
const SignatureValueSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/u, 'badSignature'));

/** Earlier keys of the author, oldest first, each with its statement that names the next (sign/hand-over.ts). */
export const HandOversSchema = listOf(
  v.strictObject({ key: PublicKeySchema, value: SignatureValueSchema }),
  1,
  PACK_LIMITS.handOvers,
);

/** Ed25519 over the canonical JSON of the rest; base64url without padding. */
const SignatureSchema = v.strictObject({
  alg: v.literal('Ed25519'),
  key: PublicKeySchema,
  value: SignatureValueSchema,
  from: v.optional(HandOversSchema),
});

export const PackSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  pack: PackHeaderSchema,
  questions: v.optional(listOf(QuestionSchema, 0, PACK_LIMITS.questions), []),
  scenarios: v.optional(listOf(ScenarioSchema, 0, PACK_LIMITS.scenarios), []),
  documents: v.optional(listOf(PackDocumentSchema, 0, PACK_LIMITS.documents), []),
  exams: v.optional(listOf(ExamSchema, 0, PACK_LIMITS.exams), []),
  sign: v.optional(SignatureSchema),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type PackHeader = v.InferOutput<typeof PackHeaderSchema>;
export type PackDocument = v.InferOutput<typeof PackDocumentSchema>;
export type Exam = v.InferOutput<typeof ExamSchema>;
export type ExamDraw = Exam['draw'][number];

/** A pack without its questions, of which there may be two thousand. */
export type PackRest = Omit<Pack, 'questions'>;
