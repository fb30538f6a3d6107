/** The tables that are open while a document is read: rows and cells on a grid, with what is merged. */
import type { Paragraph, Table, TableCell } from '../text/paragraphs';

/** Word itself draws no wider table. */
const MOST_COLUMNS = 63;
const asCount = (value: string | undefined) => Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(value)) || 0));

interface OpenTable {
  table: Table;
  /** The next cell's first column. */
  column: number;
}

export class Tables {
  private readonly open: OpenTable[] = [];
  private count = 0;

  /** Takes an element that may be of a table; false where it is of none. */
  begin(name: string, value: string | undefined): boolean {
    const open = this.open.at(-1);
    const row = open?.table.rows.at(-1);
    const cell = row?.at(-1);
    if (name === 'tbl') {
      if (!open) this.count++;
      this.open.push({ table: { kind: 'table', number: this.count, rows: [] }, column: 1 });
    } else if (name === 'tr') {
      open?.table.rows.push([]);
      if (open) open.column = 1;
    } else if (name === 'tc') {
      if (open) row?.push({ paragraphs: [], column: open.column++, span: 1, continues: false });
    } else if (name === 'gridBefore' && open && row?.length === 0) open.column += asCount(value);
    else if (name === 'gridSpan' && open && cell) {
      cell.span = Math.max(1, asCount(value));
      open.column = cell.column + cell.span;
    } else if (name === 'vMerge' && cell) cell.continues = value !== 'restart';
    else return false;
    return true;
  }

  /** The cell that is being read; null outside of tables. */
  get cell(): TableCell | null {
    return this.open.at(-1)?.table.rows.at(-1)?.at(-1) ?? null;
  }

  /** Ends the innermost table: gives it, or null where it stands in a cell, which takes its paragraphs. */
  end(): Table | null {
    const table = this.open.pop()?.table ?? null;
    const outer = this.cell;
    if (!table || !outer) return table;
    outer.paragraphs.push(...paragraphsIn(table));
    return null;
  }
}

export const paragraphsIn = ({ rows }: Table): Paragraph[] =>
  rows.flatMap((cells) => cells.flatMap(({ paragraphs }) => paragraphs));
