/** Where a cell stands, as its program says it. */
import type { Place } from '../draft';
import type { NamedColumn } from './layout';
import type { Sheet } from './table';

/** The cell's place; the row's where `column` is null. */
export function placeIn({ name, table }: Sheet, row: number, column: NamedColumn | null): Place {
  const { at = null, header = null } = column ?? {};
  const cell = { row, column: at, header };
  return table === undefined ? { kind: 'cell', sheet: name, ...cell } : { kind: 'table', table, ...cell };
}
