/** A trainer's own table again, with a column that says what is wrong in each row. */
import { type Language, wordsOf } from '../../../messages/catalogue';
import { sheetWords } from '../../../messages/export-sheet';
import { findingWords } from '../../../messages/imports';
import { decode } from '../../import/decode';
import type { Draft, ImportChoices } from '../../import/draft';
import type { Finding } from '../../import/findings';
import { cellText } from '../../import/sheet/cell-text';
import { readCsv } from '../../import/sheet/csv';
import { findLayout, layoutScore } from '../../import/sheet/layout';
import { MOST_COLUMNS, MOST_ROWS, type Sheet } from '../../import/sheet/table';
import { readXlsx } from '../../import/sheet/xlsx';
import { type OutCell, type OutSheet, writeXlsx } from './xlsx-file';

/** In characters. */
const WIDTH = 24;
const ERROR_WIDTH = 60;
const NAME_LENGTH = 31;

/** What is to be said of each row, by "sheet:row". */
function findingsByRow({ findings, questions }: Draft): Map<string, Finding[]> {
  const byRow = new Map<string, Finding[]>();
  for (const found of [...findings, ...questions.flatMap((question) => question.findings)]) {
    if (found.place.kind !== 'cell') continue;
    const at = `${found.place.sheet ?? ''}:${found.place.row}`;
    byRow.set(at, [...(byRow.get(at) ?? []), found]);
  }
  return byRow;
}

const sentences = (found: readonly Finding[], language: Language): string =>
  found
    .map((one) => findingWords(one, language))
    .map(({ where, cause, remedy }) => `${where}: ${cause} ${remedy}`)
    .join('\n');

function withErrors(sheet: Sheet, byRow: ReadonlyMap<string, Finding[]>, language: Language): OutSheet {
  const layout = findLayout(sheet);
  const last = Math.max(0, ...sheet.rows.flatMap(({ cells }) => [...cells.keys()]));
  // A copy that is checked again keeps its one column.
  const column = layout?.errors?.at ?? last + 1;
  const count = Math.min(MOST_COLUMNS + 1, Math.max(last, column));
  const rows: OutCell[][] = [];
  for (const { row, cells } of sheet.rows) {
    if (row > MOST_ROWS * 2) continue;
    while (rows.length < row - 1) rows.push([]);
    const place = { kind: 'cell', sheet: sheet.name, row, column: null, header: null } as const;
    const texts = Array.from({ length: count }, (_, i): OutCell => cellText(cells.get(i + 1), place).text || null);
    const found = byRow.get(`${sheet.name ?? ''}:${row}`) ?? [];
    texts[column - 1] =
      row === layout?.headerRow ? wordsOf(sheetWords, language).errors : sentences(found, language) || null;
    rows[row - 1] = texts;
  }
  const widths = Array.from({ length: count }, (_, i) => (i === column - 1 ? ERROR_WIDTH : WIDTH));
  return { name: (sheet.name ?? 'CSV').slice(0, NAME_LENGTH), widths, rows, headerRows: layout?.headerRow ?? 0 };
}

/**
 * The rows of the file that `draft` was read from as .xlsx, texts as they were read, with a column of errors; null where the
 * file itself can't be read. Formats, pictures and formulas of the original are not in it.
 */
export function copyWithErrors(
  bytes: Uint8Array,
  kind: 'xlsx' | 'csv',
  draft: Draft,
  choices: ImportChoices,
  language: Language,
): Uint8Array | null {
  const byRow = findingsByRow(draft);
  const copy = (sheets: readonly Sheet[]) => writeXlsx(sheets.map((sheet) => withErrors(sheet, byRow, language)));
  if (kind === 'csv') {
    const decoded = decode(bytes, choices);
    return decoded.ok ? copy([readCsv(decoded.text, layoutScore).sheet]) : null;
  }
  const read = readXlsx(bytes);
  return read.ok ? copy(read.sheets) : null;
}
