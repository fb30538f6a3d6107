/** Writing a document that a pack brings along: its fields as typed, and whether it is sound. */
import * as v from 'valibot';
import { Findings } from '../findings';
import type { Problem, ProblemFacts } from '../problems';
import { type PackDocument, PackDocumentSchema } from '../schema';
import { tellShape } from '../shape';
import { type JsonRecord, tidyTree } from '../tree';

export const DOCUMENT_FIELDS = ['number', 'kind', 'issuer', 'province', 'issued', 'title', 'summary'] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

const NEEDED: readonly DocumentField[] = ['number', 'issuer', 'issued', 'title'];

/** As typed; blank: absent. */
export type TypedDocument = Readonly<Record<DocumentField, string>>;

export const typedDocument = (document: PackDocument | null): TypedDocument =>
  Object.fromEntries(DOCUMENT_FIELDS.map((field) => [field, document?.[field] ?? ''])) as Record<DocumentField, string>;

export type ReadDocument = { ok: true; document: PackDocument } | { ok: false; problems: Problem[] };

/** What is needed is told where it is blank. Status and sources of `held`, which the form does not show, stay. */
export function readDocument(typed: TypedDocument, held: PackDocument | null): ReadDocument {
  const problems = new Findings<ProblemFacts>();
  const { status, sources = [] } = held ?? {};
  const record: JsonRecord = {
    ...(status && { status: status as unknown as JsonRecord }),
    sources: sources as unknown as JsonRecord[],
  };
  for (const field of DOCUMENT_FIELDS) {
    const text = typed[field].trim();
    if (text !== '' || NEEDED.includes(field)) record[field] = text;
  }
  const tree = tidyTree(record, [], problems.tell, () => undefined);
  tellShape(PackDocumentSchema, tree, [], problems.tell);
  const parsed = v.safeParse(PackDocumentSchema, tree);
  const told = problems.withPlaces(tree);
  return told.length === 0 && parsed.success ? { ok: true, document: parsed.output } : { ok: false, problems: told };
}

/** Whether another document of the pack has its number, issuer and date. */
export const isRepeated = (document: PackDocument, others: readonly PackDocument[]): boolean =>
  others.some((one) => (['number', 'issuer', 'issued'] as const).every((field) => one[field] === document[field]));
