/** A trainer's file as the import screen shows it: its questions in work, and everything that was said of them. */
import type { Draft, DraftQuestion } from '../import/draft';
import type { Pack } from '../schema';
import type { EditQuestion } from './edit-question';
import { draftOf, newDraft, type PackDraft } from './pack-draft';

/** One question as read. */
export interface ImportedQuestion {
  edit: EditQuestion;
  label: string | null;
  /** Its id is the file's own. */
  hasOwnId: boolean;
  findings: DraftQuestion['findings'];
}

export interface ImportedFile extends Pick<Draft, 'header' | 'scenarios' | 'asks' | 'findings'> {
  /** The edition that a pack file holds; null: a file of another kind. */
  edition: Pack | null;
}

const UID = /^[a-z2-7]{26}$/u;

/** The file as a draft; `uid`: for a file that brings none. What a pack holds beside its questions comes along. */
export function draftOfImport(
  { header, scenarios, edition }: ImportedFile,
  questions: readonly ImportedQuestion[],
  uid: string,
): PackDraft {
  const own = header.uid !== undefined && UID.test(header.uid) ? header.uid : uid;
  return {
    ...(edition ? draftOf({ ...edition, questions: [] }) : newDraft(own, header)),
    questions: questions.map(({ edit }) => edit),
    scenarios: scenarios.map(({ id, text }) => ({ id, text })),
  };
}

/**
 * A new draft for questions of `imported`, still without any. What a file that is no pack can't hold of the pack that it goes on
 * from (`base`) stays as it was: members would lose it with the next edition.
 */
export function roomFor(imported: PackDraft, { edition }: ImportedFile, base: Pack | null): PackDraft {
  const room = { ...imported, questions: [], scenarios: [] };
  if (edition || !base) return room;
  const { documents, exams, pack } = base;
  const isSameDocument = pack.document?.number === room.header.documentNumber;
  const documentDate = (isSameDocument && pack.document?.date) || room.header.documentDate;
  return { ...room, documents, exams, header: { ...room.header, documentDate } };
}

/** What the next edition is compared with: the later of the edition held here and the one in the file. */
export const laterEdition = (held: Pack | null, inFile: Pack | null): Pack | null =>
  held && inFile ? (inFile.pack.edition > held.pack.edition ? inFile : held) : (held ?? inFile);
