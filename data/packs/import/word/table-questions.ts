/** The rows of a table under a header → questions; rows that are none are lines. */
import { type Finding, finding } from '../findings';
import { columnFindings } from '../sheet/column-findings';
import type { SingleRole } from '../sheet/headers';
import type { NamedColumn } from '../sheet/layout';
import { placeIn } from '../sheet/place-in';
import { linesOf } from '../text/lines';
import type { TableCell } from '../text/paragraphs';
import { type Item, type RawQuestion, type RawScenario, wholeLine } from '../text/structure';
import { choiceColumns } from './choice-columns';
import { takeRowEach } from './row-each';
import { questionsOfRow } from './row-question';
import { RowCells } from './table-row';
import { type HeadedTable, type TableRow, textOfCell } from './table-sheet';

export interface TableItems {
  items: Item[];
  findings: Finding[];
}

/** What sheets hold and nobody writes into a document's table. */
const NOT_READ: readonly SingleRole[] = ['group'];

const isNumber = (text: string) => /^(?:câu ?)?\d{0,5}[.:)]?$/iu.test(text);

/** Lines of cells that are no part of a question, in their places. */
const linesIn = (cells: readonly TableCell[]): Item[] =>
  cells
    .flatMap(({ paragraphs }) => paragraphs.flatMap(linesOf))
    .flatMap((line) => (line.text === '' ? [] : [{ kind: 'line', line: { ...line, apart: true } } as const]));

class TableReader {
  readonly items: Item[] = [];
  private readonly choices;
  private readonly merged = new Map<number, TableCell[]>();
  /** The question whose rows still come, where each of them holds one of its answers. */
  private open: { question: RawQuestion; rows: RowCells[] } | null = null;
  private scenario: RawScenario | null = null;

  constructor(private readonly table: HeadedTable) {
    this.choices = choiceColumns(table);
  }

  private column(role: SingleRole): NamedColumn | undefined {
    return this.table.layout.single.get(role);
  }

  readRow(own: TableRow): void {
    const { layout, sheet } = this.table;
    for (const [at, cells] of own.cells) if (!cells.every(({ continues }) => continues)) this.merged.set(at, cells);
    const row = new RowCells(sheet, own, this.merged);
    const number = this.column('number');
    const aside = [...layout.notKept.map(({ at }) => at), ...(number && isNumber(row.text(number)) ? [number.at] : [])];
    const filled = [...own.cells].filter(
      ([at, cells]) => !aside.includes(at) && cells.some((cell) => textOfCell(cell) !== ''),
    );
    if (filled.length === 0 || this.isHeader(own)) return;
    const isMore = row.text(number) === '' && row.continues(this.column('stem'));
    if (isMore && this.open) this.open.rows.push(row);
    else if (
      this.isTitle(
        own,
        filled.map(([at]) => at),
      )
    ) {
      this.close();
      this.items.push(...linesIn(filled.flatMap(([, cells]) => cells)));
    } else this.begin(row);
  }

  private begin(row: RowCells): void {
    this.close();
    const questions = questionsOfRow(row, this.table.layout, this.choices);
    const [question] = questions;
    if (question) {
      question.scenario = this.scenarioOf(row);
      this.open = { question, rows: [row] };
    }
    this.items.push(...questions.map((one) => ({ kind: 'question', question: one }) as const));
  }

  /** Each telling of a case is one; a cell merged downwards tells it once. */
  private scenarioOf(row: RowCells): RawScenario | null {
    const column = this.column('scenario');
    const lines = row.lines(column);
    const [first] = lines;
    if (first)
      this.scenario = {
        place: first.place,
        label: null,
        slices: lines.map((line) => wholeLine(line)),
        range: null,
        children: 0,
      };
    else if (!row.continues(column)) this.scenario = null;
    return this.scenario;
  }

  /** A header that stands again on a further page. */
  private isHeader({ cells }: TableRow): boolean {
    const { single, options } = this.table.layout;
    const named = [...single.values(), ...options.values()];
    return named.every(({ at, header }) => {
      const text = (cells.get(at) ?? []).map(textOfCell).join(' ').replace(/\s+/gu, ' ');
      return text !== '' && header.endsWith(text);
    });
  }

  /** "Chương I" over a part of the rows: alone in its row, and where no question or answer would be. */
  private isTitle({ breadth }: TableRow, filled: readonly number[]): boolean {
    const { layout } = this.table;
    const answers = [...layout.options.values(), ...(this.choices.kind === 'together' ? [this.choices.column] : [])];
    const isAnswer = [...answers, this.column('key')].some((column) => column?.at === filled[0]);
    return filled.length === 1 && !isAnswer && (breadth > 1 || filled[0] !== this.column('stem')?.at);
  }

  close(): void {
    const { open, choices } = this;
    if (open && choices.kind === 'together' && choices.isRowEach)
      takeRowEach(open.question, open.rows, choices.column, this.table.layout);
    else for (const row of open?.rows.slice(1) ?? []) this.items.push(...linesIn(row.all));
    this.open = null;
  }
}

/** Reads a table under its header. Every filled cell is a part of a question, a line, or told. */
export function itemsOfTable(table: HeadedTable): TableItems {
  const reader = new TableReader(table);
  reader.items.push(...linesIn(table.above.flat()));
  for (const row of table.rows) reader.readRow(row);
  reader.close();
  const { layout, sheet } = table;
  const notRead = NOT_READ.flatMap((role) => {
    const column = layout.single.get(role);
    const filled = column ? sheet.rows.filter(({ cells }) => cells.has(column.at)).length : 0;
    const place = placeIn(sheet, layout.headerRow, column ?? null);
    return filled === 0 ? [] : [finding('columnNotInTable', 'warning', place, { filled })];
  });
  return { items: reader.items, findings: [...columnFindings(sheet, layout, sheet.rows), ...notRead] };
}
