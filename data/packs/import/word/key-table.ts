/** Tables of answers whose header says so: "Câu | Đáp án | Giải thích", also several times side by side. */
import { foldHeader, readHeader } from '../sheet/headers';
import { placeIn } from '../sheet/place-in';
import { type Line, linesOf } from '../text/lines';
import type { Table, TableCell } from '../text/paragraphs';
import { type KeysItem, wholeLine } from '../text/structure';
import { textOfCell } from './table-sheet';

const LABELS = new Set(['cau', 'cau hoi', 'cau so', 'cau hoi so', 'question']);
const NUMBER = /^(?:câu(?: hỏi)? ?)?0*(\d{1,5})[.:)]?$/iu;
const FEWEST_ROWS = 2;

interface KeyColumns {
  label: number;
  key: number | null;
  explain: number[];
}

/** Indexes of the cells of each group of columns; null where a column is anything else. */
function groupsOf(header: readonly TableCell[]): KeyColumns[] | null {
  const groups: KeyColumns[] = [];
  for (const [i, cell] of header.entries()) {
    const name = textOfCell(cell);
    const role = readHeader(name)?.column.role;
    const group = groups.at(-1);
    if (role === 'number' || LABELS.has(foldHeader(name))) groups.push({ label: i, key: null, explain: [] });
    else if (role === 'key' && group && group.key === null) group.key = i;
    else if ((role === 'explain' || role === 'cite') && group) group.explain.push(i);
    else return null;
  }
  return groups.length > 0 && groups.every(({ key }) => key !== null) ? groups : null;
}

/** The answers of such a table; null where it is none. A row that answers nothing makes it none. */
export function readKeyTable({ rows, number: table }: Table): KeysItem | null {
  const first = rows.findIndex((cells) => cells.length > 1);
  const groups = groupsOf(rows[first] ?? []);
  const below = rows.slice(first + 1);
  if (!groups || first > 0 || below.length < FEWEST_ROWS) return null;
  const found: KeysItem = { kind: 'keys', answers: [], solutions: [] };
  const sheet = { name: null, table, hidden: false, rows: [], merges: [], cut: { rows: false, columns: false } };
  for (const [i, cells] of below.entries()) {
    const texts = cells.map(textOfCell);
    const linesAt = (at: number): Line[] => {
      const named = { at: at + 1, header: textOfCell(rows[first]?.[at] ?? cells[at] ?? EMPTY) };
      const place = placeIn(sheet, first + i + 2, named);
      const lines = (cells[at]?.paragraphs ?? []).flatMap(({ runs }) => linesOf({ place, runs }));
      return lines.filter(({ text }) => text !== '');
    };
    for (const { label: at, key, explain } of groups) {
      const columns = [at, key ?? at, ...explain];
      if (columns.every((column) => (texts[column] ?? '') === '')) continue;
      const label = NUMBER.exec(texts[at] ?? '')?.[1];
      const lines = linesAt(key ?? at);
      const [line] = lines;
      if (label === undefined || cells.length !== rows[first]?.length) return null;
      const answer = lines
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\t', ' ');
      if (line) found.answers.push({ label: String(Number(label)), answer, place: line.place });
      const slices = explain.flatMap(linesAt).map((one) => wholeLine(one));
      if (slices[0]) found.solutions.push({ label: String(Number(label)), place: slices[0].line.place, slices });
    }
  }
  return found;
}

const EMPTY: TableCell = { paragraphs: [], column: 1, span: 1, continues: false };
