/** Texts that several questions share, while the questions are read. */
import { rangeIn } from './headings';
import type { Line, Slice } from './lines';
import { type RawQuestion, type RawScenario, wholeLine } from './structure';

export class Cases {
  readonly all: RawScenario[] = [];
  /** The case of the questions that come. */
  private current: RawScenario | null = null;
  /** The case whose text still goes on. */
  private open: RawScenario | null = null;

  begin(line: Line, { label, textStart }: { label: string | null; textStart: number }): void {
    const slices = textStart < line.text.length ? [wholeLine(line, textStart)] : [];
    this.current = { place: line.place, label, slices, range: rangeIn(line.text), children: 0 };
    this.open = this.current;
    this.all.push(this.current);
  }

  /** Takes a line of the open case's text; false where none is open. */
  goOn(line: Line): boolean {
    this.open?.slices.push(wholeLine(line));
    return this.open !== null;
  }

  /** The text of the open case ends. */
  close(): void {
    this.open = null;
  }

  /** No question that comes belongs to the case. */
  end(): void {
    this.current = null;
  }

  /** The question with this number is about to come: a case that names others ends before it. */
  reach(number: number): void {
    const range = this.current?.range;
    if (range && (number < range[0] || number > range[1])) this.current = null;
  }

  /** Gives the question its case: its own, as a table's row has one, or the current one. */
  take(question: RawQuestion): void {
    const own = question.scenario;
    if (own && own.children === 0) this.all.push(own);
    question.scenario = own ?? this.current;
    if (question.scenario) question.scenario.children++;
  }

  /** The open case without children is a question itself: gives its label and text, and forgets it. */
  asQuestion(): { label: string | null; slices: Slice[] } | null {
    const own = this.open;
    if (!own || own.children > 0) return null;
    this.all.splice(this.all.indexOf(own), 1);
    this.current = null;
    return own;
  }
}
