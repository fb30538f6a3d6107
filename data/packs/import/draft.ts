/**
 * What an importer understood of a trainer's file before anyone looked at it. Whatever the format, an importer is a pure
 * function that gives a Draft: every question of the file, also broken ones, each with its place and with everything that is
 * wrong or unclear about it. An importer never picks an answer: what the file does not say stays open (`keyFrom: null`).
 */
import type { Citation, QuestionType, Standard } from '../../questions/schema';
import type { Finding } from './findings';

/** Where something stands in the file, as its own program would say it. */
export type Place =
  /** Line of a text file, from 1. */
  | { kind: 'line'; line: number }
  /** Paragraph of a Word document, from 1, tables' paragraphs included. */
  | { kind: 'paragraph'; paragraph: number }
  /** Cell of a sheet. `sheet`: null in CSV; `row` from 1, `column` from 1 or null for the whole row; `header` as written. */
  | { kind: 'cell'; sheet: string | null; row: number; column: number | null; header: string | null }
  /** Cell of a table in a Word document; tables, rows and columns from 1, the rest as in sheets. */
  | { kind: 'table'; table: number; row: number; column: number | null; header: string | null };

/** What told which answer is right. */
export type KeySource =
  /** A mark in the text: "*", "[x]", "(đúng)". */
  | 'mark'
  /** Bold, underline, italic, highlight or colour. */
  | 'format'
  /** A line under the question: "Đáp án: B". */
  | 'line'
  /** The table of answers at the file's end. */
  | 'table'
  /** A column of a sheet. */
  | 'column'
  /** The format's own syntax (GIFT, Aiken). */
  | 'syntax';

export interface DraftOption {
  text: string;
  right: boolean;
  why: string | null;
}

/** A question as far as it was understood; texts are tidied (tidyText) and may be empty or too long. */
export interface DraftQuestion {
  place: Place;
  /** As written in the file: "12" of "Câu 12", a Mã, a GIFT name; for people, not an id. */
  label: string | null;
  /** A valid id that the file gives, so that a second round keeps progress; null: one is made at the end. */
  id: string | null;
  type: QuestionType;
  standard: Standard | null;
  stem: string;
  /** Of 'one' and 'many'. No option is right where `keyFrom` is null. */
  options: DraftOption[];
  /** Indexes into `options`. */
  keepLast: number[];
  /** Of 'truefalse'; null where `keyFrom` is. */
  answer: boolean | null;
  /** Of 'fill': accepted answers per gap. */
  gaps: string[][];
  /** Of 'order', in the right order; as written where `keyFrom` is null. */
  items: string[];
  /** Of 'match'. */
  pairs: { left: string; right: string }[];
  explain: string;
  cite: Citation[];
  /** Id of one of the draft's scenarios. */
  group: string | null;
  tags: string[];
  difficulty: 1 | 2 | 3 | null;
  /** What told the right answer; null: the file does not say, or not clearly. The trainer is asked. */
  keyFrom: KeySource | null;
  findings: Finding[];
}

export interface DraftScenario {
  id: string;
  text: string;
  place: Place;
}

/** What the file says of the pack itself; absent: it doesn't say. */
export interface DraftHeader {
  uid?: string;
  slug?: string;
  title?: string;
  description?: string;
  author?: string;
  unit?: string;
  licence?: string;
  edition?: number;
  /** The day of that edition, "2026-11-20". */
  issued?: string;
  lang?: 'vi' | 'en';
  documentNumber?: string;
}

export type ImportFormat =
  | 'word'
  | 'text'
  | 'gift'
  | 'aiken'
  | 'anki'
  /** Our own template. */
  | 'template'
  /** A sheet whose columns were understood by their headers. */
  | 'table'
  | 'kahoot'
  | 'quizizz'
  | 'blooket'
  | 'gimkit';

/** Decisions of the trainer about the whole file; what is absent is not decided. The file is read again with them. */
export interface ImportChoices {
  /** What a bare number in a key column means. */
  numbersMean?: 'from-1' | 'from-0' | 'text';
  /** Whether right options are told by how they look, and by what. */
  formatMeans?: 'bold' | 'underline' | 'italic' | 'highlight' | 'colour' | 'nothing';
  encoding?: Encoding;
  /** Name of the sheet to read. */
  sheet?: string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

/** A decision that the file needs from the trainer, with what each way would come to. */
export type Ask = {
  [K in keyof ImportChoices]-?: {
    about: K;
    ways: {
      choice: NonNullable<ImportChoices[K]>;
      /** Questions that would have a clear key. */
      clear: number;
      /** A line of the file as it would be read, for people; empty where that says nothing. */
      example: string;
    }[];
  };
}[keyof ImportChoices];

export interface Draft {
  format: ImportFormat;
  header: DraftHeader;
  /** Every question of the file, in its order. */
  questions: DraftQuestion[];
  scenarios: DraftScenario[];
  /** Open decisions; none: nothing about the file as a whole is unclear. */
  asks: Ask[];
  /** About the file, not one question: an unknown column, lines that belong to nothing. */
  findings: Finding[];
}

/** What importers may call while they work: a share of 1, so that a worker can tell its page. Cancelling ends the worker. */
export type Progress = (share: number) => void;

/** An importer of files. It throws on nothing that a file can hold. */
export type Importer = (bytes: Uint8Array, choices: ImportChoices, progress?: Progress) => Draft;

/** A question of which nothing is known yet. */
export const emptyDraftQuestion = (place: Place, type: QuestionType = 'one'): DraftQuestion => ({
  ...{ place, type, label: null, id: null, standard: null, stem: '', options: [], keepLast: [], answer: null },
  ...{ gaps: [], items: [], pairs: [], explain: '', cite: [], group: null, tags: [], difficulty: null },
  ...{ keyFrom: null, findings: [] },
});
