/** A pack in work as a backup holds it. Its texts may be anything that a hand can type: only their shape is checked. */
import * as v from 'valibot';
import { blankQuestion } from '../packs/edit/edit-question';
import type { PackDraft } from '../packs/edit/pack-draft';
import { ExamSchema, PackDocumentSchema, PackHeaderSchema, PackSchema } from '../packs/schema';
import { IdSchema, StandardSchema } from '../questions/schema';

const TYPES = ['one', 'many', 'truefalse', 'fill', 'order', 'match'] as const;
const text = v.string();

const EditQuestionSchema = v.strictObject({
  id: IdSchema,
  type: v.picklist(TYPES),
  standard: v.nullable(StandardSchema),
  stem: text,
  options: v.array(v.strictObject({ id: IdSchema, text, right: v.optional(v.boolean()), why: text })),
  keepLast: v.optional(v.array(IdSchema)),
  answer: v.nullable(v.boolean()),
  gaps: v.array(v.array(text)),
  items: v.array(v.strictObject({ id: IdSchema, text })),
  pairs: v.array(v.strictObject({ id: IdSchema, left: text, right: text })),
  explain: text,
  cite: v.array(v.strictObject({ doc: text, issued: text, article: text, clause: text, url: text })),
  group: v.nullable(IdSchema),
  fact: v.nullable(text),
  asOf: v.nullable(text),
  tags: v.optional(v.array(text)),
  difficulty: v.nullable(v.picklist([1, 2, 3])),
  unsure: v.boolean(),
});

const { status, ...documentEntries } = PackDocumentSchema.entries;
const { state } = status.wrapped.entries;

/** A document that somebody is still writing. */
const DocumentSchema = v.strictObject({
  ...documentEntries,
  ...{ number: text, kind: v.optional(text), issuer: text, province: v.optional(text), issued: text, title: text },
  summary: v.optional(text),
  status: v.optional(
    v.strictObject({
      state,
      by: v.optional(v.strictObject({ number: text, issued: v.optional(text) })),
      since: v.optional(text),
    }),
  ),
  sources: v.optional(v.array(v.strictObject({ title: text, url: v.optional(text) })), []),
});

/** A tag as a question under the hand has it. */
const DrawSchema = v.strictObject({ ...ExamSchema.entries.draw.item.entries, tag: v.optional(text) });

const { uid, slug: _, edition, lang, changes } = PackHeaderSchema.entries;

export const KeptDraftSchema = v.strictObject({
  /** Random; what was kept beside another carries its id and, behind a dot, its moment. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** ms since the epoch. */
  createdAt: v.pipe(v.number(), v.integer()),
  savedAt: v.pipe(v.number(), v.integer()),
  draft: v.strictObject({
    header: v.strictObject({
      ...{ uid, slug: text, edition, lang, title: text, description: text, licence: text, author: text, unit: text },
      ...{ documentNumber: text, documentDate: text, changes },
    }),
    questions: v.array(EditQuestionSchema),
    scenarios: v.array(v.strictObject({ id: IdSchema, text })),
    documents: v.array(DocumentSchema),
    exams: v.array(v.strictObject({ ...ExamSchema.entries, title: text, draw: v.array(DrawSchema) })),
  }),
  /** The edition published last. */
  base: v.nullable(PackSchema),
});

export type KeptDraft = v.InferOutput<typeof KeptDraftSchema>;

/** For a file: what importers said is left out, because it only explains what `unsure` says; the trainer looks anew. */
export const keptContent = ({ questions, scenarios, documents, exams, header }: PackDraft): KeptDraft['draft'] => ({
  header,
  questions: questions.map(({ found: _found, ...question }) => question),
  ...{ scenarios: [...scenarios], documents: [...documents], exams: [...exams] },
});

export const contentOf = ({ questions, ...draft }: KeptDraft['draft']): PackDraft => ({
  ...draft,
  questions: questions.map((question) => ({ ...blankQuestion(question.id, question.type), ...question })),
});
