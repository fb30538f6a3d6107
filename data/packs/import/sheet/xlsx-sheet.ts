/** One worksheet's XML as a Sheet (ECMA-376 Part 1, 18.3.1). */
import { readXml } from '../office/read-xml';
import { dayOfSerial, isDateFormat } from './number-format';
import { type CellValue, type Merge, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRow } from './table';
import { type CellStyle, unescapeXlsx } from './xlsx-parts';

export interface SheetContext {
  strings: readonly string[];
  styles: readonly CellStyle[];
  from1904: boolean;
  /** Characters that texts may still come to: one long shared text could stand in a million cells. */
  budget: { characters: number };
}

/** "AB12" → column 28, row 12, both from 1; 0 where it says none. */
export function placeOfReference(reference: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{0,3})\$?(\d{0,7})/u.exec(reference.toUpperCase()) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function numberCell(written: string, format: string, from1904: boolean): CellValue {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return { kind: 'text', text: written };
  const day = isDateFormat(format) ? dayOfSerial(value, from1904) : null;
  return day ? { kind: 'date', ...day, format } : { kind: 'number', value, format };
}

/** A stored day as text ("2026-11-20T00:00:00"), which some programs write. */
function isoCell(written: string, format: string): CellValue {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(written) ?? [];
  if (!day) return { kind: 'text', text: written };
  return { kind: 'date', year: Number(year), month: Number(month), day: Number(day), format };
}

interface OpenCell {
  column: number;
  type: string;
  style: CellStyle;
  isFormula: boolean;
  value: string | null;
}

function cellValue(cell: OpenCell, { strings, from1904 }: SheetContext): CellValue | null {
  const { type, style, value } = cell;
  if (value === null || (value === '' && type !== 'inlineStr'))
    return cell.isFormula && type !== 'str' ? { kind: 'uncounted' } : null;
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      return text === undefined ? { kind: 'error', code: '#REF!' } : { kind: 'text', text };
    }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: unescapeXlsx(value) };
    case 'b':
      return { kind: 'truth', value: value === '1' || value === 'true' };
    case 'e':
      return { kind: 'error', code: value };
    case 'd':
      return isoCell(value, style.format);
    default:
      return numberCell(value, style.format, from1904);
  }
}

const GENERAL: CellStyle = { format: '', font: '' };

/** The sheet, and the fonts of its cells with text; null where its XML is damaged. */
export function readSheet(
  bytes: Uint8Array,
  context: SheetContext,
  name: string,
  hidden: boolean,
): { sheet: Sheet; fonts: Map<string, { row: number; column: number }> } | null {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const cut = { rows: false, columns: false };
  const fonts = new Map<string, { row: number; column: number }>();
  let row: SheetRow = { row: 0, hidden: false, cells: new Map() };
  let column = 0;
  let cell: OpenCell | null = null;
  /** Whether text belongs to the cell: inside `v`, or inside `t` of an inline text. */
  let reads = false;
  let inReading = false;

  const isWhole = readXml(bytes, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = {
          row: Number(attributes.r) || row.row + 1,
          hidden: attributes.hidden === '1' || attributes.hidden === 'true',
          cells: new Map(),
        };
        column = 0;
        if (rows.length < MOST_ROWS) rows.push(row);
        else cut.rows = true;
      } else if (tag === 'c') {
        column = placeOfReference(attributes.r ?? '').column || column + 1;
        const style = context.styles[Number(attributes.s ?? 0)] ?? GENERAL;
        cell = { column, type: attributes.t ?? 'n', style, isFormula: false, value: null };
      } else if (tag === 'f' && cell) cell.isFormula = true;
      else if (tag === 'rPh') inReading = true;
      else if ((tag === 'v' || (tag === 't' && cell?.type === 'inlineStr')) && cell && !inReading) {
        cell.value ??= '';
        reads = true;
      } else if (tag === 'mergeCell') {
        const [from = '', to = from] = (attributes.ref ?? '').split(':');
        const start = placeOfReference(from);
        const end = placeOfReference(to);
        if (merges.length < MOST_ROWS)
          merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
      }
    },
    text: (piece) => {
      if (reads && cell) cell.value += piece;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') reads = false;
      else if (tag === 'rPh') inReading = false;
      else if (tag === 'c' && cell) {
        const value = context.budget.characters < 0 ? null : cellValue(cell, context);
        if (value?.kind === 'text') context.budget.characters -= value.text.length;
        if (value && cell.column > MOST_COLUMNS) cut.columns = true;
        else if (value) row.cells.set(cell.column, value);
        if (value?.kind === 'text' && !fonts.has(cell.style.font))
          fonts.set(cell.style.font, { row: row.row, column: cell.column });
        cell = null;
      }
    },
  });
  return isWhole ? { sheet: { name, hidden, rows, merges, cut }, fonts } : null;
}
