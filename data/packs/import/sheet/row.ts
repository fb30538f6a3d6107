/** One row's cells by column: their texts, their places, and what is to be said about them. */
import type { Place } from '../draft';
import { type Finding, finding, type ImportCode, type ImportFacts } from '../findings';
import { cellText } from './cell-text';
import type { NamedColumn } from './layout';
import { placeIn } from './place-in';
import type { CellValue, Sheet, SheetRow } from './table';

export class RowReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly sheet: Sheet,
    readonly row: SheetRow,
    /** Values of cells merged downwards, by "row:column". */
    private readonly merged: ReadonlyMap<string, CellValue>,
  ) {}

  place(column: NamedColumn | null): Place {
    return placeIn(this.sheet, this.row.row, column);
  }

  value(column: NamedColumn | undefined): CellValue | undefined {
    return column && this.row.cells.get(column.at);
  }

  /** The cell's text; tells what is odd about it once. */
  text(column: NamedColumn | undefined): string {
    return column ? this.read(this.value(column), column) : '';
  }

  /** As text(), where cells merged downwards hold for each of their rows. */
  sharedText(column: NamedColumn | undefined): string {
    if (!column) return '';
    return this.read(this.value(column) ?? this.merged.get(`${this.row.row}:${column.at}`), column);
  }

  tell<C extends ImportCode>(
    code: C,
    severity: Finding['severity'],
    column: NamedColumn | null | undefined,
    params: ImportFacts[C],
  ): void {
    this.findings.push(finding(code, severity, this.place(column ?? null), params));
  }

  private read(value: CellValue | undefined, column: NamedColumn): string {
    const { text, findings } = cellText(value, this.place(column));
    this.findings.push(...findings);
    return text;
  }
}

/** Rows times columns that merged cells may stand for. */
const MOST_MERGED = 200_000;

/** Values of cells merged downwards. */
export function mergedValues({ rows, merges }: Sheet): Map<string, CellValue> {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const values = new Map<string, CellValue>();
  for (const { top, bottom, left } of merges) {
    const value = byRow.get(top)?.cells.get(left);
    for (let row = top + 1; value && row <= bottom && values.size < MOST_MERGED; row++)
      values.set(`${row}:${left}`, value);
  }
  return values;
}
