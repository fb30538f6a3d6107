/** A document's blocks → lines, questions of tables' rows, and tables of answers. */
import type { Finding } from '../findings';
import { mayBeAnswers, readAnswerTable } from '../text/answer-rows';
import { linesOf } from '../text/lines';
import type { Block, Paragraph, Table } from '../text/paragraphs';
import type { Item } from '../text/structure';
import { joinedCells } from './joined-cells';
import { readKeyTable } from './key-table';
import { itemsOfTable } from './table-questions';
import { goingOn, type HeadedTable, textOfCell, withHeader } from './table-sheet';
import { paragraphsIn } from './tables';

const FEWEST_ANSWERS = 2;

/** A table that is one of answers in all its cells; null where it is another. */
function answersItem(table: Table): Item | null {
  const rows = table.rows.map((cells) => cells.map(textOfCell));
  const place = paragraphsIn(table)[0]?.place;
  if (!place || !rows.every((cells) => mayBeAnswers(cells.join('\t')))) return null;
  const { answers, misfits } = readAnswerTable(rows);
  return answers.length >= FEWEST_ANSWERS && misfits.length === 0 ? { kind: 'answers', rows, place } : null;
}

/** What the document's main text says, in its order; `findings`: about columns of its tables. */
export function itemsOf(blocks: readonly Block[]): { items: Item[]; findings: Finding[] } {
  const items: Item[] = [];
  const findings: Finding[] = [];
  let apart = false;
  /** The table before, if its columns had names: another may go on with it. */
  let before: HeadedTable | null = null;
  const addLines = (paragraph: Paragraph) => {
    for (const line of linesOf(paragraph)) {
      if (line.text !== '') items.push({ kind: 'line', line: { ...line, apart } });
      apart = line.text === '';
    }
  };
  const addTable = (table: Table) => {
    const keys = answersItem(table) ?? readKeyTable(table);
    const headed: HeadedTable | null = keys ? null : (withHeader(table) ?? (before && goingOn(table, before)));
    if (keys) items.push(keys);
    else if (headed) {
      const read = itemsOfTable(headed);
      items.push(...read.items);
      findings.push(...read.findings);
      before = headed;
    } else for (const cells of table.rows) for (const paragraph of joinedCells(cells)) addLines(paragraph);
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      addLines(block);
      continue;
    }
    apart = true;
    addTable(block);
    apart = true;
  }
  return { items, findings };
}
