/** The part of a file that holds its questions, while it is read: what has begun, and what each line adds to. */
import { Cases } from './cases';
import { chapterLabel } from './headings';
import type { QuestionLabel } from './labels';
import type { LeftOver } from './left-over';
import type { Line, Slice } from './lines';
import { QuestionLines } from './question-lines';
import { QuestionNumbers } from './question-numbers';
import { splitOptions } from './split-options';
import { newQuestion, type RawChapter, type RawQuestion, wholeLine } from './structure';
import type { Surveyed } from './survey';

export class QuestionsPart {
  readonly questions: RawQuestion[] = [];
  readonly chapters: RawChapter[] = [];
  readonly cases = new Cases();
  private readonly numbers: QuestionNumbers;
  private chapter: RawChapter | null = null;
  /** Lines before a question's label, of which an unlabelled question may take its stem. */
  private pending: Slice[] = [];
  /** The question that lines go on with. */
  current: QuestionLines | null = null;

  constructor(
    byNumber: boolean,
    private readonly lessonsAreChapters: boolean,
    private readonly leftOver: LeftOver,
  ) {
    this.numbers = new QuestionNumbers(byNumber);
  }

  get lastNumber(): number {
    return this.numbers.last;
  }

  /** The label of the question that the line begins; null where it begins none. */
  labelOf(one: Surveyed): QuestionLabel | null {
    const { word, number } = one;
    return word ?? (number && this.numbers.beginsQuestion(one, number.number, this.current) ? number : null);
  }

  isChapter({ line, word }: Surveyed, next: Surveyed | undefined): boolean {
    if (word || (this.current && !this.current.isAnswerable && !next?.word)) return false;
    return chapterLabel(line.text, this.lessonsAreChapters) !== null;
  }

  beginChapter(line: Line): void {
    this.close();
    this.cases.end();
    this.chapter = { place: line.place, text: line.text.replaceAll('\t', ' ').replace(/^#+ |\*\*/gu, '') };
    this.chapters.push(this.chapter);
    // A chapter may count its questions anew.
    this.numbers.begin(0);
  }

  begin(one: Surveyed, { label, number, note, textStart }: QuestionLabel): void {
    this.close();
    this.cases.reach(number);
    const question = newQuestion(one.line.place);
    question.label = label;
    question.chapter = this.chapter;
    if (note) question.notes.push(note);
    this.numbers.begin(number);
    const lines = new QuestionLines(question);
    this.take(lines);
    if (textStart < one.line.text.length) lines.add(one, textStart);
  }

  /** A question that a table's row holds whole. */
  addRow(question: RawQuestion): void {
    this.close();
    const number = Number(question.label ?? Number.NaN);
    if (!Number.isNaN(number)) {
      this.cases.reach(number);
      this.numbers.begin(number);
    }
    question.chapter = this.chapter;
    this.cases.take(question);
    this.questions.push(question);
  }

  /** A line that begins nothing by its label. */
  goOn(one: Surveyed): void {
    if (this.current) {
      const begun = this.current.add(one, 0);
      if (begun) this.take(begun);
      return;
    }
    const begins = splitOptions(one.line.text, one.nextLetter).options[0]?.letter === 'A';
    if (begins) this.beginUnlabelled(one);
    else if (!this.cases.goOn(one.line)) this.pending.push(wholeLine(one.line));
  }

  /** Answers without a question before them: the lines just above are its text; a case without children is one itself. */
  private beginUnlabelled(one: Surveyed): void {
    const gap = this.pending.findLastIndex(({ line }) => line.apart);
    const stem = this.pending.splice(Math.max(0, gap));
    const own = this.cases.asQuestion();
    if (own) stem.unshift(...own.slices);
    this.close();
    const question = newQuestion(stem[0]?.line.place ?? one.line.place);
    question.isLabelMissing = own === null;
    question.label = own?.label ?? null;
    question.chapter = this.chapter;
    question.stem.push(...stem);
    const lines = new QuestionLines(question);
    this.take(lines);
    lines.add(one, 0);
  }

  private take(begun: QuestionLines): void {
    this.current = begun;
    this.cases.take(begun.question);
    this.questions.push(begun.question);
  }

  /** What has begun ends here. */
  close(): void {
    for (const slice of this.pending.splice(0)) this.leftOver.add(slice);
    this.current = null;
    this.cases.close();
  }
}
