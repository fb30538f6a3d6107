/** A Word table as a sheet: what names its columns, and which cells of each row stand under which name. */
import { findLayout, type Layout } from '../sheet/layout';
import type { CellValue, Merge, Sheet, SheetRow } from '../sheet/table';
import type { Table, TableCell } from '../text/paragraphs';

export const textOfCell = ({ paragraphs }: TableCell): string =>
  paragraphs
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ')
    .trim();

const cellsOf = (cells: ReadonlyMap<number, string>): Map<number, CellValue> =>
  new Map([...cells].flatMap(([at, text]) => (text === '' ? [] : [[at, { kind: 'text', text }] as const])));
const rowOf = (row: number, cells: ReadonlyMap<number, string>): SheetRow => ({
  ...{ row, hidden: false, cells: cellsOf(cells) },
});
const sheetOf = (table: Table, rows: SheetRow[], merges: Merge[]): Sheet => ({
  ...{ name: null, table: table.number, hidden: false, rows, merges, cut: { rows: false, columns: false } },
});

export interface TableRow {
  /** From 1. */
  row: number;
  /** By the column that names them; more than one where a name stands over several. */
  cells: Map<number, TableCell[]>;
  /** How many named columns its first cell covers. */
  breadth: number;
}

export interface HeadedTable {
  layout: Layout;
  /** With what stands in each row under each name. */
  sheet: Sheet;
  /** Those above the header, and those below it. */
  above: TableCell[][];
  rows: TableRow[];
  /** The names' columns. */
  columns: number[];
}

/** The grid's columns at which any cell begins are a reader's columns, from 1: rows may cut the grid finer than their table looks. */
function columnsOf({ rows }: Table): (gridColumn: number) => number {
  const starts = [...new Set(rows.flatMap((cells) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (const [i, start] of starts.entries())
    for (let column = start; column < (starts[i + 1] ?? start + 1); column++) ranks.set(column, i + 1);
  return (gridColumn) => ranks.get(gridColumn) ?? starts.length;
}

function headed(table: Table, layout: Layout, homes: ReadonlyMap<number, number>): HeadedTable {
  const columnOf = columnsOf(table);
  const columns = [...new Set(homes.values())].sort((a, b) => a - b);
  const homeOf = (column: number) => homes.get(columnOf(column)) ?? columnOf(column);
  const rows = table.rows.map((cells, i): TableRow => {
    const row: TableRow = { row: i + 1, cells: new Map(), breadth: 0 };
    // Rows of one table may be cut at different widths: as many cells as names stand under them in their order.
    const byOrder = cells.length === columns.length;
    for (const [at, cell] of cells.entries()) {
      const home = (byOrder ? columns[at] : undefined) ?? homeOf(cell.column);
      row.cells.set(home, [...(row.cells.get(home) ?? []), cell]);
    }
    const first = cells.find((cell) => textOfCell(cell) !== '');
    if (first) row.breadth = new Set(Array.from({ length: first.span }, (_, at) => homeOf(first.column + at))).size;
    return row;
  });
  const texts = (cells: readonly TableCell[]) => cells.map(textOfCell).join(' ').trim();
  const below = rows.filter(({ row }) => row > layout.headerRow);
  const asSheet = below.map(({ row, cells }) =>
    rowOf(row, new Map([...cells].map(([at, own]) => [at, texts(own)] as const))),
  );
  return {
    layout,
    sheet: sheetOf(table, asSheet, []),
    above: table.rows.slice(0, layout.headerRow),
    rows: below,
    columns,
  };
}

/** The table under the names of its own header; null where none of its first rows names a question and its answers. */
export function withHeader(table: Table): HeadedTable | null {
  const columnOf = columnsOf(table);
  const merges: Merge[] = [];
  const rows = table.rows.map((cells, i) => {
    for (const { column, span } of cells) {
      const [left, right] = [columnOf(column), columnOf(column + span - 1)];
      if (right > left) merges.push({ top: i + 1, left, bottom: i + 1, right });
    }
    return rowOf(i + 1, new Map(cells.map((cell) => [columnOf(cell.column), textOfCell(cell)] as const)));
  });
  const layout = findLayout(sheetOf(table, rows, merges));
  if (!layout) return null;
  const homes = new Map<number, number>();
  for (const { column, span } of table.rows[layout.headerRow - 1] ?? [])
    for (let at = column; at < column + span; at++)
      homes.set(columnOf(at), homes.get(columnOf(at)) ?? columnOf(column));
  const whole = headed(table, layout, homes);
  return { ...whole, above: whole.above.slice(0, firstHeaderRow(table, layout) - 1) };
}

/** A header of two rows begins where the one that names the question does. */
function firstHeaderRow(table: Table, { headerRow, single }: Layout): number {
  const stem = single.get('stem')?.header;
  const first = table.rows.findIndex((cells) => cells.some((cell) => textOfCell(cell).replace(/\s+/gu, ' ') === stem));
  return first < 0 ? headerRow : Math.min(headerRow, first + 1);
}

/** A table without a header that goes on with the one before it: as many columns, and rows numbered as there. */
export function goingOn(table: Table, before: HeadedTable): HeadedTable | null {
  const columnOf = columnsOf(table);
  const count = Math.max(0, ...table.rows.flatMap((cells) => cells.map(({ column }) => columnOf(column))));
  const number = before.layout.single.get('number');
  if (!number || count !== before.columns.length) return null;
  const homes = new Map(before.columns.map((home, i) => [i + 1, home] as const));
  const whole = headed(table, { ...before.layout, headerRow: 0 }, homes);
  const first = whole.rows[0]?.cells.get(number.at)?.map(textOfCell).join('') ?? '';
  return /^\d{1,5}[.)]?$/u.test(first) ? whole : null;
}
