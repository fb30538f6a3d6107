/** A document's blocks → lines and tables of answers. Cells of other tables are lines; a cell that is only a label joins the next. */
import type { Place } from '../draft';
import { mayBeAnswers, readAnswerTable } from '../text/answer-rows';
import { linesOf } from '../text/lines';
import type { Block, Paragraph } from '../text/paragraphs';
import type { Item } from '../text/structure';

const FEWEST_ANSWERS = 2;

const textOf = (cell: readonly Paragraph[]) =>
  cell
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ')
    .trim();

/** "Câu 1", "1", "A": what stands in a column of its own before the text it belongs to. */
const LONE_LABEL = /^(?:(?:câu|question) ?\d{1,5}[.:)]?|\d{1,5}[.)]?|[A-H][.)]?)$/iu;

/** "1" and "A" as the grammar reads labels. */
const asLabel = (label: string) => (/[.:)]$/u.test(label) ? `${label} ` : `${label}. `);

function joinedCells(row: readonly Paragraph[][]): Paragraph[] {
  const joined: Paragraph[] = [];
  let label: Paragraph | null = null;
  for (const cell of row) {
    const [first, ...others] = cell.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
    if (!first) continue;
    const text = textOf(cell);
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

export function itemsOf(blocks: readonly Block[]): Item[] {
  const items: Item[] = [];
  let apart = false;
  const addLines = (paragraph: Paragraph) => {
    for (const line of linesOf(paragraph)) {
      if (line.text !== '') items.push({ kind: 'line', line: { ...line, apart } });
      apart = line.text === '';
    }
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      addLines(block);
      continue;
    }
    apart = true;
    const rows = block.rows.map((row) => row.map(textOf));
    const place: Place | undefined = block.rows.flat(2)[0]?.place;
    const isOfAnswers = rows.every((cells) => mayBeAnswers(cells.join('\t')));
    const table = isOfAnswers ? readAnswerTable(rows) : null;
    if (place && table && table.answers.length >= FEWEST_ANSWERS && table.misfits.length === 0)
      items.push({ kind: 'answers', rows, place });
    else for (const row of block.rows) for (const paragraph of joinedCells(row)) addLines(paragraph);
    apart = true;
  }
  return items;
}
