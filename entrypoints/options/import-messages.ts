/** What the page and the worker that reads trainers' files say to each other. One worker reads one file; stopping ends it. */
import type { ImportedFile, ImportedQuestion } from '../../data/packs/edit/imported';
import type { ImportChoices } from '../../data/packs/import/draft';
import type { ImportKind } from '../../data/packs/import/recognise';
import type { Problem } from '../../data/packs/problems';

export interface ToImporter {
  bytes: Uint8Array;
  /** Null: told by the content. */
  kind: ImportKind | null;
  choices: ImportChoices;
}

export type FromImporter =
  | { kind: 'progress'; share: number }
  /** A slice of the questions, in order: a whole file at once would hold the page's thread while it is copied. */
  | { kind: 'questions'; questions: ImportedQuestion[] }
  | { kind: 'done'; as: ImportKind; file: ImportedFile }
  /** A pack file with problems. */
  | { kind: 'broken'; as: ImportKind; problems: Problem[] };
