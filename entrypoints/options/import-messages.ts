/** What the page and the worker that reads trainers' files say to each other. One worker reads one file; stopping ends it. */
import type { Language } from '../../data/messages/catalogue';
import type { ImportedFile, ImportedQuestion } from '../../data/packs/edit/imported';
import type { ImportChoices } from '../../data/packs/import/draft';
import type { ImportKind } from '../../data/packs/import/recognise';
import type { Problem } from '../../data/packs/problems';
import type { PackRest } from '../../data/packs/schema';
import type { Question } from '../../data/questions/schema';

export interface ToImporter {
  bytes: Uint8Array;
  /** Null: told by the content. */
  kind: ImportKind | null;
  choices: ImportChoices;
  /** Asks for the table itself with a column of errors, in that language, instead of its questions. */
  errorsIn?: Language;
}

export type FromImporter =
  | { kind: 'progress'; share: number }
  | (Omit<ImportedFile, 'edition'> & {
      kind: 'done';
      as: ImportKind;
      questions: ImportedQuestion[];
      /** The edition that a pack file holds, its questions as a list of the message. */
      rest: PackRest | null;
      ofEdition: Question[];
    })
  /** Null: the file is no table. */
  | { kind: 'copy'; content: Uint8Array | null }
  /** A pack file with problems. */
  | { kind: 'broken'; as: ImportKind; problems: Problem[] };
