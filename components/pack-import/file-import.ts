import type { ImportedFile, ImportedQuestion } from '../../data/packs/edit/imported';
import type { ImportChoices } from '../../data/packs/import/draft';
import type { ImportKind } from '../../data/packs/import/recognise';
import type { Problem } from '../../data/packs/problems';

/** A file that was read: to be looked at, mended and taken over. */
export interface ReadFile {
  kind: 'read';
  /** Which reading of the file this is: another choice gives another. */
  round: number;
  name: string | null;
  as: ImportKind;
  file: ImportedFile;
  questions: ImportedQuestion[];
  choices: ImportChoices;
}

/** Where reading a trainer's file stands. `name`: null for pasted text. */
export type FileImport =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string | null; share: number }
  | { kind: 'unreadable'; name: string | null }
  /** Bytes. */
  | { kind: 'too-large'; name: string; size: number; max: number }
  | { kind: 'broken'; name: string | null; problems: Problem[] }
  | ReadFile;
