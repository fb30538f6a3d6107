/** One sheet's rows as questions, and what of the sheet was not read. */
import { showable } from '../../text-rules';
import { MOST_QUESTIONS } from '../draft-of-text';
import { type Finding, finding } from '../findings';
import { cellText } from './cell-text';
import { columnFindings } from './column-findings';
import { foldHeader } from './headers';
import type { Layout } from './layout';
import { placeIn } from './place-in';
import { type ReadRow, readRow } from './read-question';
import { mergedValues, RowReader } from './row';
import { MOST_COLUMNS, MOST_ROWS, type Sheet } from './table';

export interface SheetQuestions {
  rows: ReadRow[];
  /** More questions than are read. */
  dropped: number;
  findings: Finding[];
}

/** Row 2 of Quizizz's template explains the columns. */
const HELP = 'text of the question';

/** Sheets whose first rows say the same in every file. */
const TITLED: readonly Layout['format'][] = ['kahoot', 'quizizz', 'blooket'];

/** Rows above the header: titles mostly, but a smaller table may stand there. */
function aboveHeader(sheet: Sheet, { format, headerFrom }: Layout): Finding[] {
  if (TITLED.includes(format)) return [];
  return sheet.rows.flatMap(({ row, cells }) => {
    if (row >= headerFrom) return [];
    const place = placeIn(sheet, row, null);
    const texts = [...cells.values()].map((cell) => cellText(cell, place).text).filter((text) => text !== '');
    return texts.length === 0
      ? []
      : [finding('leftOver', 'warning', place, { text: showable(texts.join(' | '), 200) })];
  });
}

export function readQuestions(
  sheet: Sheet,
  layout: Layout,
  most: number,
  progress?: (share: number) => void,
): SheetQuestions {
  const { single, options } = layout;
  const below = sheet.rows.filter(({ row, cells }) => row > layout.headerRow && cells.size > 0);
  const merged = mergedValues(sheet);
  const findings = columnFindings(sheet, layout, below);
  const line = (row: number) => placeIn(sheet, row, null);
  if (sheet.cut.rows) findings.push(finding('rowsCut', 'warning', line(MOST_ROWS), { max: MOST_ROWS }));
  if (sheet.cut.columns) findings.push(finding('columnsCut', 'warning', line(layout.headerRow), { max: MOST_COLUMNS }));

  findings.push(...aboveHeader(sheet, layout));

  const answers = [...options.values(), ...layout.wrong, ...[single.get('key')].flatMap((column) => column ?? [])];
  const isAside = (column: number) =>
    column === single.get('number')?.at || layout.notKept.some(({ at }) => at === column);
  const wide = new Set(
    sheet.merges.filter(({ left, right }) => right - left > 1).map(({ top, left }) => `${top}:${left}`),
  );
  const rows: ReadRow[] = [];
  let dropped = 0;
  for (const [i, row] of below.entries()) {
    if (i % 200 === 0) progress?.(i / below.length);
    // Templates number rows in advance, and set a time for each.
    const filled = [...row.cells.keys()].filter((column) => !isAside(column));
    if (filled.length === 0) continue;
    const reader = new RowReader(sheet, row, merged);
    const [only] = filled;
    const isTitle =
      filled.length === 1 &&
      only !== undefined &&
      (only !== single.get('stem')?.at || wide.has(`${row.row}:${only}`)) &&
      !answers.some(({ at }) => at === only);
    if (isTitle) {
      const text = reader.text({ at: only, header: '' });
      findings.push(
        finding('leftOver', 'warning', placeIn(sheet, row.row, { at: only, header: '' }), { text: showable(text) }),
      );
      continue;
    }
    if (layout.format === 'quizizz' && foldHeader(reader.text(single.get('stem'))).startsWith(HELP)) continue;
    if (rows.length >= Math.min(most, MOST_QUESTIONS)) dropped++;
    else rows.push(readRow(new RowReader(sheet, row, merged), layout));
  }
  return { rows, dropped, findings };
}
