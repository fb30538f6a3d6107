/** Cells of a table whose columns have no names, as paragraphs; one that is only a label joins the next. */
import type { Paragraph, TableCell } from '../text/paragraphs';
import { textOfCell } from './table-sheet';

/** "Câu 1", "1", "A": what stands in a column of its own before the text it belongs to. */
const LONE_LABEL = /^(?:(?:câu|question) ?\d{1,5}[.:)]?|\d{1,5}[.)]?|[A-H][.)]?)$/iu;

/** "1" and "A" as the grammar reads labels. */
const asLabel = (label: string) => (/[.:)]$/u.test(label) ? `${label} ` : `${label}. `);

export function joinedCells(row: readonly TableCell[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let label: Paragraph | null = null;
  for (const cell of row) {
    const [first, ...others] = cell.paragraphs.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
    if (!first) continue;
    const text = textOfCell(cell);
    if (label === null && LONE_LABEL.test(text)) {
      label = { ...first, runs: first.runs.map((run) => ({ ...run, text: run.text.trim() })) };
      continue;
    }
    if (label) {
      const before = label.runs.filter((run) => run.text !== '');
      const last = before.at(-1);
      const runs = last ? [...before.slice(0, -1), { ...last, text: asLabel(last.text) }] : before;
      joined.push({ ...first, runs: [...runs, ...first.runs] }, ...others);
    } else joined.push(first, ...others);
    label = null;
  }
  if (label) joined.push(label);
  return joined;
}
