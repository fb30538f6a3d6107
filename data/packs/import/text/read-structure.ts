/** Lines → questions, cases, tables of answers, and what belongs to nothing. One pass; every line ends up somewhere. */
import type { Place } from '../draft';
import { isAnswerRow, mayBeAnswers } from './answer-rows';
import { EndMatter } from './end-matter';
import { answersHeading, caseStart, chapterLabel, isEnd, isOrnament, isSolutionsHeading, rangeIn } from './headings';
import { keywordAtStart } from './keywords';
import type { QuestionLabel } from './labels';
import { type Line, type Slice, sliceText } from './lines';
import { QuestionLines } from './question-lines';
import { splitOptions } from './split-options';
import {
  type Item,
  newQuestion,
  type RawChapter,
  type RawQuestion,
  type RawScenario,
  type Structure,
  wholeLine,
} from './structure';
import { type Surveyed, survey } from './survey';

type Section = 'questions' | 'answers' | 'solutions';

const numberOf = (place: Place) =>
  place.kind === 'line' ? place.line : place.kind === 'paragraph' ? place.paragraph : place.row;

class StructureReader {
  private readonly questions: RawQuestion[] = [];
  private readonly scenarios: RawScenario[] = [];
  private readonly leftOver: { place: Place; text: string; until: number }[] = [];
  private readonly end = new EndMatter();
  private section: Section = 'questions';
  private current: QuestionLines | null = null;
  private scenario: RawScenario | null = null;
  /** The case whose text still goes on. */
  private openCase: RawScenario | null = null;
  private readonly chapters: RawChapter[] = [];
  private chapter: RawChapter | null = null;
  /** Lines before a question's label, of which an unlabelled question may take its stem. */
  private pending: Slice[] = [];
  private lastNumber = 0;
  private nextStatement = 0;

  constructor(
    private readonly byNumber: boolean,
    private readonly lessonsAreChapters: boolean,
  ) {}

  readTable(rows: readonly string[][], place: Place): void {
    this.close();
    this.end.takeTable(rows, place);
    this.end.endTable();
    this.section = 'answers';
  }

  read(one: Surveyed, next: Surveyed | undefined): void {
    const { line } = one;
    if (isEnd(line.text)) this.close();
    else if (!isOrnament(line.text) && !(this.section !== 'questions' && this.readEnd(one, next)))
      this.readQuestions(one, next);
  }

  private readQuestions(one: Surveyed, next: Surveyed | undefined): void {
    const { line } = one;
    const started = caseStart(line.text);
    if (started && !(started.label === null && one.word)) this.beginCase(line, started);
    else if (!this.headsEnd(one, next)) {
      const label = one.word ?? (one.number && this.beginsQuestion(one, one.number) ? one.number : null);
      if (this.isChapter(one, next)) this.beginChapter(line);
      else if (label) this.begin(one, label);
      else if (isAnswerRow(line.text) && this.current?.isAnswerable !== false) {
        this.close();
        this.section = 'answers';
        this.end.takeRow(line);
      } else this.goOn(one);
    }
  }

  private goOn(one: Surveyed): void {
    if (this.current) {
      const begun = this.current.add(one, 0);
      if (begun) this.take(begun);
      return;
    }
    const begins = splitOptions(one.line.text, one.nextLetter).options[0]?.letter === 'A';
    if (begins) this.beginUnlabelled(one);
    else if (this.openCase) this.openCase.slices.push(wholeLine(one.line));
    else this.pending.push(wholeLine(one.line));
  }

  private take(begun: QuestionLines): void {
    this.current = begun;
    begun.question.scenario = this.scenario;
    if (this.scenario) this.scenario.children++;
    this.questions.push(begun.question);
  }

  private begin(one: Surveyed, { label, number, note, textStart }: QuestionLabel): void {
    this.close();
    if (this.scenario?.range && (number < this.scenario.range[0] || number > this.scenario.range[1]))
      this.scenario = null;
    const question = newQuestion(one.line.place);
    question.label = label;
    question.chapter = this.chapter;
    if (note) question.notes.push(note);
    this.lastNumber = number;
    this.nextStatement = 0;
    const lines = new QuestionLines(question);
    this.take(lines);
    if (textStart < one.line.text.length) lines.add(one, textStart);
  }

  /** Answers without a question before them: the lines just above are its text; a case without children is one itself. */
  private beginUnlabelled(one: Surveyed): void {
    const gap = this.pending.findLastIndex(({ line }) => line.apart);
    const stem = this.pending.splice(Math.max(0, gap));
    const own = this.openCase;
    if (own && own.children === 0) {
      this.scenarios.splice(this.scenarios.indexOf(own), 1);
      stem.unshift(...own.slices);
      this.scenario = null;
    }
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

  /** Whether a bare number begins a question, not a statement of one ("1. … 2. … Which are right?"). */
  private beginsQuestion({ optionsFollow }: Surveyed, { number }: QuestionLabel): boolean {
    if (!this.byNumber) return false;
    if (!this.current) return true;
    if (this.current.isAnswerable) return number > this.lastNumber || optionsFollow || number === 1;
    if (number === this.nextStatement || (this.nextStatement === 0 && number === 1)) {
      this.nextStatement = number + 1;
      return false;
    }
    return number === this.lastNumber + 1;
  }

  private beginCase(line: Line, { label, textStart }: { label: string | null; textStart: number }): void {
    this.close();
    const slices = textStart < line.text.length ? [wholeLine(line, textStart)] : [];
    const scenario = { place: line.place, label, slices, range: rangeIn(line.text), children: 0 };
    this.scenario = scenario;
    this.openCase = scenario;
    this.scenarios.push(scenario);
  }

  private isChapter({ line, word }: Surveyed, next: Surveyed | undefined): boolean {
    if (word || (this.current && !this.current.isAnswerable && !next?.word)) return false;
    return chapterLabel(line.text, this.lessonsAreChapters) !== null;
  }

  private beginChapter(line: Line): void {
    this.close();
    this.scenario = null;
    this.chapter = { place: line.place, text: line.text.replaceAll('\t', ' ').replace(/^#+ |\*\*/gu, '') };
    this.chapters.push(this.chapter);
    // A chapter may count its questions anew.
    this.lastNumber = 0;
  }

  /** Headings of tables of answers and of solutions. */
  private headsEnd({ line }: Surveyed, next: Surveyed | undefined): boolean {
    const keyword = keywordAtStart(line.text);
    if (keyword?.keyword === 'key' && keyword.valueStart < line.text.length) return false;
    const heading = answersHeading(line.text);
    const startsTable = next !== undefined && /^\D{0,12}\d/u.test(next.line.text) && mayBeAnswers(next.line.text);
    const isOfAnswers =
      startsTable || (/^(?:câu|stt)(?!\p{L})/iu.test(next?.line.text ?? '') && mayBeAnswers(next?.line.text ?? ''));
    if (heading === 'sure' || (heading === 'maybe' && (isOfAnswers || !this.current))) {
      this.close();
      this.section = isSolutionsHeading(line.text) && !isOfAnswers ? 'solutions' : 'answers';
      return true;
    }
    const label = next?.word ?? next?.number;
    if (isSolutionsHeading(line.text) && label && label.number <= this.lastNumber && !next?.optionsFollow) {
      this.close();
      this.section = 'solutions';
      return true;
    }
    return false;
  }

  /** A line behind the questions; false where questions begin again. */
  private readEnd(one: Surveyed, next: Surveyed | undefined): boolean {
    const { line } = one;
    const label = one.word ?? one.number;
    if (this.section === 'answers' && this.end.takeRow(line)) return true;
    this.end.endTable();
    if (isSolutionsHeading(line.text) || answersHeading(line.text))
      return this.headsEnd(one, next) || this.toSolutions();
    if (chapterLabel(line.text, this.lessonsAreChapters) || (label && one.optionsFollow)) {
      this.section = 'questions';
      return false;
    }
    if (label) {
      this.section = 'solutions';
      this.end.beginSolution(label.label, line, label.textStart);
      return true;
    }
    if (this.section === 'solutions' && this.end.goOnWithSolution(line)) return true;
    this.leave(wholeLine(line));
    return true;
  }

  private toSolutions(): boolean {
    this.section = 'solutions';
    return true;
  }

  private close(): void {
    for (const slice of this.pending.splice(0)) this.leave(slice);
    this.end.endTable();
    this.current = null;
    this.openCase = null;
  }

  /** Lines that follow one another become one. */
  private leave(slice: Slice): void {
    const text = sliceText(slice);
    const { place, apart } = slice.line;
    const last = this.leftOver.at(-1);
    const isNext = last !== undefined && numberOf(place) - last.until <= 1;
    if (last && isNext && !apart) {
      last.text += `\n${text}`;
      last.until = numberOf(place);
    } else this.leftOver.push({ place, text, until: numberOf(place) });
  }

  finish(isUnlabelled: boolean): Structure {
    this.close();
    const { questions, scenarios, chapters, end } = this;
    const leftOver = [...this.leftOver, ...end.misfits].map(({ place, text }) => ({ place, text }));
    return { questions, scenarios, chapters, answers: end.answers, solutions: end.solutions, leftOver, isUnlabelled };
  }
}

/** Reads a file's lines and tables of answers. Linear. */
export function readStructure(items: readonly Item[]): Structure {
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  const { lines: surveyed, byNumber, lessonsAreChapters } = survey(lines);
  const reader = new StructureReader(byNumber, lessonsAreChapters);
  let next = 0;
  for (const item of items) {
    const one = item.kind === 'line' ? surveyed[next++] : undefined;
    if (item.kind === 'answers') reader.readTable(item.rows, item.place);
    else if (one) reader.read(one, surveyed[next]);
  }
  return reader.finish(!byNumber && surveyed.every(({ word }) => !word));
}
