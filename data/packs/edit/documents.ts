/** Writing the documents that a pack brings along: each as typed, in the draft from its first letter. */
import * as v from 'valibot';
import { checkDocumentIds } from '../cross-check';
import { Findings } from '../findings';
import type { Problem, ProblemFacts } from '../problems';
import { type PackDocument, PackDocumentSchema } from '../schema';
import { tellShape } from '../shape';
import { type Json, type JsonRecord, tidyTree } from '../tree';

export const DOCUMENT_FIELDS = ['number', 'kind', 'issuer', 'province', 'issued', 'title', 'summary'] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];
export type DocumentStatus = NonNullable<PackDocument['status']>;
export type DocumentState = DocumentStatus['state'];

export const DOCUMENT_STATES: readonly DocumentState[] = ['in-force', 'replaced', 'expired', 'unclear'];

export const blankDocument = (): PackDocument => ({ number: '', issuer: '', issued: '', title: '', sources: [] });

/** `state` null takes back all that is said of its force; a successor stays only with what is replaced. */
export function withState(document: PackDocument, state: DocumentState | null): PackDocument {
  const { status, ...rest } = document;
  if (state === null) return rest;
  const { by, since } = status ?? {};
  return {
    ...rest,
    status: { state, ...(since !== undefined && { since }), ...(state === 'replaced' && by && { by }) },
  };
}

/** What may be left out, blank: left out. */
const filled = <T extends object>(record: T, optional: readonly (keyof T)[]): T =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => !(optional.includes(key as keyof T) && String(value).trim() === ''),
    ),
  ) as T;

/** As a pack file would hold it, sound or not. */
export function documentJson(document: PackDocument): JsonRecord {
  const { status, sources, ...rest } = filled(document, ['kind', 'province', 'summary']);
  const { by, ...said } = status ? filled(status, ['since']) : {};
  const isNamed = by && `${by.number}${by.issued ?? ''}`.trim() !== '';
  return {
    ...rest,
    ...(status && { status: { ...said, ...(isNamed && { by: filled(by, ['issued']) }) } }),
    sources: sources
      .map((source) => filled(source, ['url']))
      .filter(({ title, url }) => title.trim() !== '' || url !== undefined),
  } as unknown as JsonRecord;
}

/** What is wrong with a draft's documents, as the reader of its file would say it. Paths begin at "documents". */
export function checkDocuments(documents: readonly PackDocument[]): Problem[] {
  const problems = new Findings<ProblemFacts>();
  const list = documents.map(
    (document, i): Json => tidyTree(documentJson(document), ['documents', i], problems.tell, () => undefined),
  );
  for (const [i, document] of list.entries()) tellShape(PackDocumentSchema, document, ['documents', i], problems.tell);
  const tree = { documents: list };
  checkDocumentIds(tree, problems.tell);
  return problems.withPlaces(tree);
}

/** Those that a pack can hold, as it would. */
export const soundDocuments = (documents: readonly PackDocument[]): PackDocument[] =>
  documents.flatMap((document) => {
    const silent = () => undefined;
    const parsed = v.safeParse(PackDocumentSchema, tidyTree(documentJson(document), [], silent, silent));
    return parsed.success ? [parsed.output] : [];
  });
