/** What is to be said of a sheet's columns: not understood, not kept, named twice. */
import { type Finding, finding } from '../findings';
import type { Layout, NamedColumn } from './layout';
import { placeIn } from './place-in';
import type { Sheet, SheetRow } from './table';

/** What was not understood, or not kept, of whole columns. */
export function columnFindings(sheet: Sheet, layout: Layout, rows: readonly SheetRow[]): Finding[] {
  const filled = ({ at }: NamedColumn) => rows.filter(({ cells }) => cells.has(at)).length;
  const at = (column: NamedColumn) => placeIn(sheet, layout.headerRow, column);
  const named = new Set(
    [
      ...layout.single.values(),
      ...layout.options.values(),
      ...layout.wrong,
      ...layout.topics,
      ...layout.notKept,
      ...layout.unknown,
    ]
      .concat(layout.repeated)
      .map((column) => column.at),
  );
  /** Columns with content and without a name. */
  const nameless = new Map<number, number>();
  for (const { cells } of rows)
    for (const column of cells.keys()) if (!named.has(column)) nameless.set(column, (nameless.get(column) ?? 0) + 1);
  if (layout.errors) nameless.delete(layout.errors.at);
  return [
    ...layout.unknown.map((column) => finding('unknownColumn', 'warning', at(column), { filled: filled(column) })),
    ...[...nameless].map(([column, count]) =>
      finding('unknownColumn', 'warning', at({ at: column, header: '' }), { filled: count }),
    ),
    ...layout.repeated.map((column) => finding('repeatedColumn', 'warning', at(column), { first: column.first })),
    ...layout.notKept
      .filter((column) => filled(column) > 0)
      .map((column) => finding('columnNotKept', 'warning', at(column), { filled: filled(column) })),
  ];
}
