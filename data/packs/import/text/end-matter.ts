/** What stands behind the questions: the table of answers, and solutions one by one. */
import type { Place } from '../draft';
import { mayBeAnswers, readAnswerTable, type TableAnswer } from './answer-rows';
import type { Line } from './lines';
import { type Solution, wholeLine } from './structure';

export class EndMatter {
  readonly answers: (TableAnswer & { place: Place })[] = [];
  readonly solutions: Solution[] = [];
  /** Rows under a heading that gave no answers. */
  readonly misfits: { place: Place; text: string }[] = [];
  private rows: { place: Place; cells: string[] }[] = [];

  /** Takes a line as a row of the table; false where it can be none. */
  takeRow(line: Line): boolean {
    if (!mayBeAnswers(line.text)) return false;
    this.rows.push({ place: line.place, cells: line.text.split(/[\t|]/u) });
    return true;
  }

  takeTable(rows: readonly string[][], place: Place): void {
    this.rows.push(...rows.map((cells) => ({ place, cells })));
  }

  /** Reads the rows taken so far: the table ends here. */
  endTable(): void {
    if (this.rows.length === 0) return;
    const { answers, misfits } = readAnswerTable(this.rows.map(({ cells }) => cells));
    const place = this.rows[0]?.place;
    if (place) this.answers.push(...answers.map((answer) => ({ ...answer, place })));
    for (const index of misfits) {
      const row = this.rows[index];
      if (row) this.misfits.push({ place: row.place, text: row.cells.join(' ') });
    }
    this.rows = [];
  }

  beginSolution(label: string, line: Line, textStart: number): void {
    this.solutions.push({ label, place: line.place, slices: [wholeLine(line, textStart)] });
  }

  /** Adds to the solution begun last; false where none was. */
  goOnWithSolution(line: Line): boolean {
    const last = this.solutions.at(-1);
    last?.slices.push(wholeLine(line));
    return last !== undefined;
  }
}
