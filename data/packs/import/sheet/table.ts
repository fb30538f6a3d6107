/** A sheet as its program holds it, whatever file it came from: values as stored, not as shown. */

export type CellValue =
  | { kind: 'text'; text: string }
  /** `format`: Excel's number format code ("0%", "000"), empty for the general one. */
  | { kind: 'number'; value: number; format: string }
  /** A serial number that the file shows as a date. */
  | { kind: 'date'; year: number; month: number; day: number; format: string }
  | { kind: 'truth'; value: boolean }
  /** "#REF!", "#N/A" … */
  | { kind: 'error'; code: string }
  /** A formula whose value the file does not hold. */
  | { kind: 'uncounted' };

export interface SheetRow {
  /** As the program numbers it, from 1. */
  row: number;
  hidden: boolean;
  /** By column, from 1; empty cells are not in it. */
  cells: Map<number, CellValue>;
}

/** Cells shown as one: the value stands in the first. Rows and columns from 1, both ends inclusive. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** Null in CSV and Word. */
  name: string | null;
  /** Which table of a Word document it is, from 1. */
  table?: number;
  hidden: boolean;
  rows: SheetRow[];
  merges: Merge[];
  /** Past the limits below: rows and columns that were not read. */
  cut: { rows: boolean; columns: boolean };
}

/** Ten thousand questions with room for what stands between them. */
export const MOST_ROWS = 20_000;
/** Our own template needs some twenty. */
export const MOST_COLUMNS = 100;
