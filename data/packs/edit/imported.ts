/** A trainer's file as the import screen shows it: its questions in work, and everything that was said of them. */
import type { Draft, DraftQuestion } from '../import/draft';
import type { EditQuestion } from './edit-question';
import { newDraft, type PackDraft } from './pack-draft';

/** One question as read. */
export interface ImportedQuestion {
  edit: EditQuestion;
  label: string | null;
  /** Its id is the file's own. */
  hasOwnId: boolean;
  findings: DraftQuestion['findings'];
}

export type ImportedFile = Pick<Draft, 'header' | 'scenarios' | 'asks' | 'findings'>;

const UID = /^[a-z2-7]{26}$/u;

/** The file as a draft; `uid`: for a file that brings none. */
export function draftOfImport(
  { header, scenarios }: ImportedFile,
  questions: readonly ImportedQuestion[],
  uid: string,
): PackDraft {
  const own = header.uid !== undefined && UID.test(header.uid) ? header.uid : uid;
  return {
    ...newDraft(own, header),
    questions: questions.map(({ edit }) => edit),
    scenarios: scenarios.map(({ id, text }) => ({ id, text })),
  };
}
