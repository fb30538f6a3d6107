/** Questions that take several rows of a table, one of their answers in each. */
import type { Layout, NamedColumn } from '../sheet/layout';
import { truthIn } from '../text/keywords';
import { type RawQuestion, wholeLine } from '../text/structure';
import { addKey, LETTERS, optionsOf } from './row-question';
import type { RowCells } from './table-row';

/** The question of several rows, of which each holds some of its answers: key letters, or a tick beside the right ones. */
export function takeRowEach(
  question: RawQuestion,
  rows: readonly RowCells[],
  column: NamedColumn,
  layout: Layout,
): void {
  const keyColumn = layout.single.get('key');
  const cells = rows.flatMap((row) => row.cells(column).map((cell) => ({ row, lines: row.lines(column, [cell]) })));
  question.options.push(...optionsOf(cells.map(({ lines }, i) => [i, lines] as const)));
  const isTicked = rows.some((row) => isTick(row.text(keyColumn)));
  for (const row of rows) {
    if (!isTicked) addKey(question, row.lines(keyColumn), layout.numbers);
    else if (isTick(row.text(keyColumn))) {
      const own = cells.flatMap((cell, i) => (cell.row === row ? [LETTERS[i]] : []));
      for (const option of question.options) if (own.includes(option.letter)) option.isTicked = true;
    } else if (truthIn(row.text(keyColumn)) !== false)
      question.after.push(...row.lines(keyColumn).map((line) => wholeLine(line)));
  }
  // The first row is the question's own: questionsOfRow has its other cells.
  for (const row of rows.slice(1)) {
    question.explain.push(...row.lines(layout.single.get('explain')).map((line) => wholeLine(line)));
    for (const other of layout.single.values())
      if (!['key', 'explain'].some((role) => layout.single.get(role as 'key') === other))
        question.after.push(...row.lines(other).map((line) => wholeLine(line)));
  }
}

/** "x" or "Đúng" beside an answer in a row of its own. */
const isTick = (text: string): boolean => /^[xX✓✔√☑☒*]$/u.test(text) || truthIn(text) === true;
