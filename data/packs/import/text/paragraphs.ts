/** Running text as Word and pasted text both give it: paragraphs of runs, and tables of them. */
import type { Place } from '../draft';

/** How characters look; `colour` is null for the usual black. */
export interface Format {
  bold: boolean;
  underline: boolean;
  italic: boolean;
  highlight: boolean;
  colour: string | null;
  /** Strong, or emphasis, by a style of our own Word files, which never marks an answer. */
  strong: boolean;
  emphasis: boolean;
}

export const PLAIN: Format = {
  bold: false,
  underline: false,
  italic: false,
  highlight: false,
  colour: null,
  strong: false,
  emphasis: false,
};

export interface Run {
  text: string;
  format: Format;
}

/** List numbers ("Câu 1.", "A.") are text of the first run. */
export interface Paragraph {
  kind: 'paragraph';
  place: Place;
  runs: Run[];
}

export interface TableCell {
  paragraphs: Paragraph[];
  /** The first column of the table's grid that it covers, from 1, and how many. */
  column: number;
  span: number;
  /** It goes on with the cell above it: merged downwards, and empty. */
  continues: boolean;
}

export interface Table {
  kind: 'table';
  /** Which of the document's, from 1; tables within tables don't count. */
  number: number;
  rows: TableCell[][];
}

export type Block = Paragraph | Table;
