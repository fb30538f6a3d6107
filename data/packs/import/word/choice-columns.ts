/** Under which names a table's answers stand: a column for each, or all of them in one. */
import { foldHeader } from '../sheet/headers';
import type { NamedColumn } from '../sheet/layout';
import type { HeadedTable } from './table-sheet';

/** "Phương án trả lời" over all answers: names that say nothing in a sheet, where each answer has its column. */
const TOGETHER = new Set([
  ...['phuong an', 'cac phuong an', 'phuong an tra loi', 'cac phuong an tra loi', 'phuong an lua chon', 'lua chon'],
  ...[
    'cac lua chon',
    'dap an lua chon',
    'cac dap an',
    'cau tra loi',
    'cac cau tra loi',
    'options',
    'answers',
    'choices',
  ],
]);

export type ChoiceColumns =
  /** By the answer's index; those in one cell's stead may be several cells under one name. */
  | { kind: 'apart'; columns: [number, NamedColumn][] }
  /** All in one cell, or one of them in each of a question's rows. */
  | { kind: 'together'; column: NamedColumn; isRowEach: boolean }
  /** Below the question, in its cell. */
  | { kind: 'in stem' };

/** How the table holds answers; a name over all of them is no unknown column from here on. */
export function choiceColumns({ layout, rows }: HeadedTable): ChoiceColumns {
  if (layout.options.size > 1) return { kind: 'apart', columns: [...layout.options].sort(([a], [b]) => a - b) };
  const column = layout.unknown.find(({ header }) => TOGETHER.has(foldHeader(header)));
  if (!column) return { kind: 'in stem' };
  layout.unknown = layout.unknown.filter((other) => other !== column);
  const stem = layout.single.get('stem')?.at ?? 0;
  const isRowEach = rows.some(({ cells }) => cells.get(stem)?.some(({ continues }) => continues));
  return { kind: 'together', column, isRowEach };
}
