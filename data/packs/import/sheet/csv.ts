/**
 * Delimited text as a Sheet. Our own reader, because a row's number must be Excel's and a quote left open must not swallow
 * the rest of the file. Linear: each separator that is tried looks at the first lines only.
 */
import { type CellValue, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRow } from './table';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Excel's own line for telling the separator. */
const SEP_LINE = /^sep=(.)(?:\n|$)/iu;
/** Excel's guard against turning "001" into 1. */
const GUARDED = /^="([^"]*)"$/u;
/** A guard against formulas (see data/export/cells.ts): what follows is the text. */
const SAFE = /^'(?='*[=+\-@\t\r])/u;

export interface Records {
  /** Every line of the file that is a row, from Excel's row 1; empty rows are []. */
  rows: string[][];
  /** First row with a field whose opening quote was read as a letter. */
  strayQuote: number | null;
}

/**
 * The quoted field that begins at `at`; null where it never closes or goes on behind the closing quote: then its quote is a
 * letter, as in `"Cần, kiệm" là gì?` of a program that quotes nothing. Such a scan ends at the next odd run of quotes, and
 * another one begins only there, so all of them together stay linear.
 */
function readQuoted(text: string, at: number, separator: string): { field: string; end: number } | null {
  let field = '';
  let piece = at + 1;
  let close = text.indexOf('"', piece);
  while (close !== -1 && text[close + 1] === '"') {
    field += text.slice(piece, close + 1);
    piece = close + 2;
    close = text.indexOf('"', piece);
  }
  if (close === -1) return null;
  field += text.slice(piece, close);
  let end = close + 1;
  while (text[end] === ' ') end++;
  return end === text.length || text[end] === separator || text[end] === '\n' ? { field, end } : null;
}

/** The records of `text`, whose line ends are "\n", up to `most`. */
export function readRecords(text: string, separator: string, most: number): Records {
  const rows: string[][] = [];
  let row: string[] = [];
  let strayQuote: number | null = null;
  let at = 0;
  const endRow = () => {
    rows.push(row.length === 1 && row[0] === '' ? [] : row);
    row = [];
  };
  const plain = new RegExp(`[^\\n\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}]*`, 'y');
  /** The end of what neither separates nor ends a line, from `from` on. */
  const plainEnd = (from: number) => {
    plain.lastIndex = from;
    plain.test(text);
    return plain.lastIndex;
  };
  while (at < text.length && rows.length < most) {
    const quoted = text[at] === '"' ? readQuoted(text, at, separator) : null;
    if (text[at] === '"' && !quoted) strayQuote ??= rows.length + 1;
    const end = quoted ? quoted.end : plainEnd(at);
    row.push(quoted ? quoted.field : text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end opens one more, empty field.
      if (at === text.length) row.push('');
    } else if (at < text.length) {
      endRow();
      at++;
    }
  }
  if (row.length > 0 && rows.length < most) endRow();
  return { rows, strayQuote };
}

const cellOf = (text: string): CellValue => ({
  kind: 'text',
  text: text.replace(GUARDED, '$1').replace(SAFE, ''),
});

function sheetOf({ rows }: Records, firstRow: number): Sheet {
  const columns = rows.some((row) => row.length > MOST_COLUMNS && row.slice(MOST_COLUMNS).some((text) => text !== ''));
  const sheetRows = rows.slice(0, MOST_ROWS).map((row, i): SheetRow => {
    const cells = new Map<number, CellValue>();
    for (const [column, text] of row.slice(0, MOST_COLUMNS).entries())
      if (text.trim() !== '') cells.set(column + 1, cellOf(text));
    return { row: firstRow + i, hidden: false, cells };
  });
  return { name: null, hidden: false, rows: sheetRows, merges: [], cut: { rows: rows.length > MOST_ROWS, columns } };
}

/** Lines that are looked at to tell the separator. */
const TRIED_ROWS = 20;
const TRIED_CHARACTERS = 200_000;

/**
 * The sheet of a tidied text (line ends "\n", no byte order mark). `fits` says how well the first rows suit: of several
 * separators the best wins, of equals the one that parts more.
 */
export function readCsv(text: string, fits: (sheet: Sheet) => number): { sheet: Sheet; strayQuote: number | null } {
  const told = SEP_LINE.exec(text);
  if (told) {
    const records = readRecords(text.slice(told[0].length), told[1] ?? ',', MOST_ROWS + 1);
    return { sheet: sheetOf(records, 1), strayQuote: records.strayQuote };
  }
  const head = text.slice(0, TRIED_CHARACTERS);
  const tried = SEPARATORS.map((separator) => {
    const { rows } = readRecords(head, separator, TRIED_ROWS);
    const sheet = sheetOf({ rows, strayQuote: null }, 1);
    return { separator, fits: fits(sheet), cells: rows.reduce((sum, row) => sum + row.length, 0) };
  });
  const best = tried.reduce((a, b) => (b.fits > a.fits || (b.fits === a.fits && b.cells > a.cells) ? b : a));
  const records = readRecords(text, best.separator, MOST_ROWS + 1);
  return { sheet: sheetOf(records, 1), strayQuote: records.strayQuote };
}
