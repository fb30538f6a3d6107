/** Paragraphs → lines, each with its place and how its characters look. */
import type { Place } from '../draft';
import type { Format, Paragraph } from './paragraphs';

export interface Stretch {
  start: number;
  end: number;
  format: Format;
}

export interface Line {
  place: Place;
  /** Trimmed; every gap of two blanks or more, or with a tab, is one tab: it parts columns. Other blanks are one space. */
  text: string;
  /** What looks unlike plain text, in order. */
  looks: Stretch[];
  /** An empty line, or a table's edge, stands before it. */
  apart: boolean;
}

/** A part of a line. */
export interface Slice {
  line: Line;
  start: number;
  end: number;
}

export const sliceText = ({ line, start, end }: Slice): string =>
  line.text.slice(start, end).replaceAll('\t', ' ').trim();

const BLANKS = /[^\S\n]+/gu;
const collapsed = (text: string) => text.replace(BLANKS, (gap) => (gap.length > 1 || gap === '\t' ? '\t' : ' '));
const isBlank = (character: string | undefined) => character === ' ' || character === '\t';

const isPlain = ({ bold, underline, italic, highlight, strong, emphasis, colour }: Format) =>
  !bold && !underline && !italic && !highlight && !strong && !emphasis && colour === null;

/** The lines of one paragraph, empty ones too. */
export function linesOf({ place, runs }: Pick<Paragraph, 'place' | 'runs'>): Line[] {
  const lines: Line[] = [];
  let text = '';
  let looks: Stretch[] = [];
  const endLine = () => {
    const start = isBlank(text[0]) ? 1 : 0;
    const end = text.length - (text.length > start && isBlank(text.at(-1)) ? 1 : 0);
    const moved = looks.map((look) => ({
      ...look,
      start: Math.max(0, look.start - start),
      end: Math.min(end, look.end) - start,
    }));
    lines.push({
      place,
      text: text.slice(start, end),
      looks: moved.filter((look) => look.end > look.start),
      apart: false,
    });
    text = '';
    looks = [];
  };
  for (const run of runs) {
    for (const [i, raw] of run.text.split('\n').entries()) {
      if (i > 0) endLine();
      let piece = collapsed(raw);
      if (isBlank(piece[0]) && isBlank(text.at(-1))) {
        text = `${text.slice(0, -1)}\t`;
        piece = piece.slice(1);
      }
      if (piece !== '' && !isPlain(run.format))
        looks.push({ start: text.length, end: text.length + piece.length, format: run.format });
      text += piece;
    }
  }
  endLine();
  return lines;
}
