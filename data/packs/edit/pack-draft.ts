/** A pack while it is being written ("bản nháp"): header as typed, questions that may be unfinished, the rest as it came. */
import type { DraftHeader } from '../import/draft';
import { type Exam, FORMAT, type Pack, type PackDocument, type PackHeader, VERSION } from '../schema';
import type { JsonRecord } from '../tree';
import { documentJson } from './documents';
import { type EditQuestion, editQuestionOf, jsonOf } from './edit-question';

/** The header as typed; blank: absent. What each edition changed is kept apart from what the next one will say. */
export interface EditHeader {
  uid: string;
  slug: string;
  edition: number;
  lang: 'vi' | 'en';
  title: string;
  description: string;
  licence: string;
  author: string;
  unit: string;
  documentNumber: string;
  documentDate: string;
  changes: PackHeader['changes'];
}

export interface EditScenario {
  id: string;
  text: string;
}

export interface PackDraft {
  header: EditHeader;
  questions: readonly EditQuestion[];
  scenarios: readonly EditScenario[];
  /** As typed: texts may be blank or wrong (documents.ts). */
  documents: readonly PackDocument[];
  exams: readonly Exam[];
}

/** What most authors who share freely take; said in the form, and theirs to change. */
const LICENCE = 'CC-BY-4.0';

/** An empty draft of a pack with that uid (makeUid), with what an imported file says of itself. */
export const newDraft = (uid: string, said: DraftHeader = {}): PackDraft => ({
  header: {
    ...{ uid, slug: said.slug ?? `bo-${uid.slice(0, 8)}`, edition: said.edition ?? 1, lang: said.lang ?? 'vi' },
    ...{ title: said.title ?? '', description: said.description ?? '', licence: said.licence ?? LICENCE },
    ...{ author: said.author ?? '', unit: said.unit ?? '' },
    ...{ documentNumber: said.documentNumber ?? '', documentDate: '', changes: [] },
  },
  ...{ questions: [], scenarios: [], documents: [], exams: [] },
});

/** The working copy of a pack; packJsonOf gives an equal one back. */
export function draftOf({ pack, questions, scenarios, documents, exams }: Pack): PackDraft {
  const { uid, slug, edition, lang, title, licence, changes } = pack;
  return {
    header: {
      ...{ uid, slug, edition, lang, title, licence, changes, description: pack.description ?? '' },
      ...{ author: pack.author.name, unit: pack.author.unit ?? '' },
      ...{ documentNumber: pack.document?.number ?? '', documentDate: pack.document?.date ?? '' },
    },
    questions: questions.map(editQuestionOf),
    ...{ scenarios, documents, exams },
  };
}

const optional = (key: string, typed: string): JsonRecord => (typed.trim() === '' ? {} : { [key]: typed });

/** The header as a pack file would hold it, sound or not. `issued`: the day of this edition. */
export const headerJson = (header: EditHeader, issued: string): JsonRecord => {
  const { uid, slug, edition, lang, title, description, licence, author, unit, changes } = header;
  return {
    ...{ uid, slug, edition, issued, lang, title, licence },
    ...optional('description', description),
    author: { name: author, ...optional('unit', unit) },
    ...(header.documentNumber.trim() !== '' && {
      document: { number: header.documentNumber, ...optional('date', header.documentDate) },
    }),
    changes: changes.map((change) => ({ ...change })),
  };
};

/** The whole as a pack file would hold it. A signature is not carried: it was over other content. */
export const packJsonOf = (draft: PackDraft, issued: string) => ({
  ...{ format: FORMAT, version: VERSION, pack: headerJson(draft.header, issued) },
  ...{ questions: draft.questions.map(jsonOf), scenarios: draft.scenarios },
  ...{ documents: draft.documents.map(documentJson), exams: draft.exams },
});
