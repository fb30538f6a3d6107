/** Running text as Word and pasted text both give it: paragraphs of runs, and tables of them. */
import type { Place } from '../draft';

/** How characters look; `colour` is null for the usual black. */
export interface Format {
  bold: boolean;
  underline: boolean;
  italic: boolean;
  highlight: boolean;
  colour: string | null;
  /** Strong by a style of our own Word files, which never marks an answer. */
  strong: boolean;
}

export const PLAIN: Format = {
  bold: false,
  underline: false,
  italic: false,
  highlight: false,
  colour: null,
  strong: false,
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

/** Rows of cells of paragraphs. */
export interface Table {
  kind: 'table';
  rows: Paragraph[][][];
}

export type Block = Paragraph | Table;
