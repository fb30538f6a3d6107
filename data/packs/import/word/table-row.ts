/** One row of a table under a header: the lines of its cells, each with the cell as its place. */
import type { NamedColumn } from '../sheet/layout';
import { placeIn } from '../sheet/place-in';
import type { Sheet } from '../sheet/table';
import { type Line, linesOf } from '../text/lines';
import type { TableCell } from '../text/paragraphs';
import { type TableRow, textOfCell } from './table-sheet';

export class RowCells {
  constructor(
    private readonly sheet: Sheet,
    private readonly own: TableRow,
    /** The cells that those merged downwards go on with, by column. */
    private readonly merged: ReadonlyMap<number, TableCell[]>,
  ) {}

  get place() {
    return placeIn(this.sheet, this.own.row, null);
  }

  get all(): TableCell[] {
    return [...this.own.cells.values()].flat();
  }

  cells(column: NamedColumn | undefined): TableCell[] {
    return (column && this.own.cells.get(column.at)) ?? [];
  }

  /** Whether the cell is a part of the one above it. */
  continues(column: NamedColumn | undefined): boolean {
    const cells = this.cells(column);
    return cells.length > 0 && cells.every((cell) => cell.continues && textOfCell(cell) === '');
  }

  /** The lines of some cells of `column` that say something; all its cells where none are named. */
  lines(column: NamedColumn | undefined, cells = this.cells(column)): Line[] {
    const place = placeIn(this.sheet, this.own.row, column ?? null);
    return cells
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => linesOf({ place, runs })))
      .filter(({ text }) => text !== '');
  }

  text(column: NamedColumn | undefined): string {
    return this.lines(column)
      .map(({ text }) => text.replaceAll('\t', ' '))
      .join(' ');
  }

  /** As lines(), where a cell merged downwards holds for each of its rows. */
  sharedLines(column: NamedColumn | undefined): Line[] {
    return this.lines(column, this.continues(column) ? (this.merged.get(column?.at ?? 0) ?? []) : this.cells(column));
  }
}
