/** Lines → questions, cases, tables of answers, and what belongs to nothing. One pass; every line ends up somewhere. */
import { isAnswerRow } from './answer-rows';
import { endHeading } from './end-heading';
import { EndMatter } from './end-matter';
import { answersHeading, caseStart, chapterLabel, isEnd, isOrnament, isSolutionsHeading } from './headings';
import { LeftOver } from './left-over';
import { QuestionsPart } from './questions-part';
import { type Item, type Structure, wholeLine } from './structure';
import { type Surveyed, survey } from './survey';

type Section = 'questions' | 'answers' | 'solutions';

/** What comes behind a line. */
interface After {
  next: Surveyed | undefined;
  /** A table of answers comes at once. */
  beforeTable: boolean;
}

class StructureReader {
  private readonly leftOver = new LeftOver();
  private readonly part: QuestionsPart;
  private readonly end = new EndMatter();
  private section: Section = 'questions';

  constructor(
    byNumber: boolean,
    private readonly lessonsAreChapters: boolean,
  ) {
    this.part = new QuestionsPart(byNumber, lessonsAreChapters, this.leftOver);
  }

  readTable(item: Exclude<Item, { kind: 'line' }>): void {
    this.close();
    this.section = item.kind === 'question' ? 'questions' : 'answers';
    if (item.kind === 'question') this.part.addRow(item.question);
    else if (item.kind === 'answers') this.end.takeTable(item.rows, item.place);
    else {
      this.end.answers.push(...item.answers);
      this.end.solutions.push(...item.solutions);
    }
    this.end.endTable();
  }

  read(one: Surveyed, after: After): void {
    const { text } = one.line;
    if (isEnd(text)) this.close();
    else if (!isOrnament(text) && !(this.section !== 'questions' && this.readEnd(one, after)))
      this.readQuestions(one, after);
  }

  private readQuestions(one: Surveyed, after: After): void {
    const { line } = one;
    const started = caseStart(line.text);
    if (started && !(started.label === null && one.word)) {
      this.close();
      this.part.cases.begin(line, started);
    } else if (!this.headsEnd(one, after)) {
      const label = this.part.labelOf(one);
      if (this.part.isChapter(one, after.next)) this.part.beginChapter(line);
      else if (label) this.part.begin(one, label);
      else if (isAnswerRow(line.text) && this.part.current?.isAnswerable !== false) {
        this.close();
        this.section = 'answers';
        this.end.takeRow(line);
      } else this.part.goOn(one);
    }
  }

  private headsEnd(one: Surveyed, after: After): boolean {
    const { current, lastNumber } = this.part;
    const heading = endHeading(one, { ...after, inQuestion: current !== null, lastNumber });
    if (heading === null) return false;
    this.close();
    this.section = heading;
    return true;
  }

  /** A line behind the questions; false where questions begin again. */
  private readEnd(one: Surveyed, after: After): boolean {
    const { line } = one;
    const label = one.word ?? one.number;
    if (this.section === 'answers' && this.end.takeRow(line)) return true;
    this.end.endTable();
    if (isSolutionsHeading(line.text) || answersHeading(line.text)) {
      if (!this.headsEnd(one, after)) this.section = 'solutions';
      return true;
    }
    if (chapterLabel(line.text, this.lessonsAreChapters) || (label && one.optionsFollow)) {
      this.section = 'questions';
      return false;
    }
    if (label) {
      this.section = 'solutions';
      this.end.beginSolution(label.label, line, label.textStart);
    } else if (!(this.section === 'solutions' && this.end.goOnWithSolution(line))) this.leftOver.add(wholeLine(line));
    return true;
  }

  private close(): void {
    this.part.close();
    this.end.endTable();
  }

  finish(isUnlabelled: boolean): Structure {
    this.close();
    const { questions, cases, chapters } = this.part;
    const { answers, solutions, misfits } = this.end;
    const leftOver = [...this.leftOver.all, ...misfits];
    return { questions, scenarios: cases.all, chapters, answers, solutions, leftOver, isUnlabelled };
  }
}

/** Reads a file's lines and tables. Linear. */
export function readStructure(items: readonly Item[]): Structure {
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  const { lines: surveyed, byNumber, lessonsAreChapters } = survey(lines);
  const reader = new StructureReader(byNumber, lessonsAreChapters);
  const isLabelled = (item: Item) => item.kind === 'question' && item.question.label !== null;
  let next = 0;
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'line') reader.readTable(item);
    else {
      const one = surveyed[next++];
      const after = items[i + 1]?.kind;
      const beforeTable = after === 'answers' || after === 'keys';
      if (one) reader.read(one, { next: surveyed[next], beforeTable });
    }
  }
  return reader.finish(!byNumber && surveyed.every(({ word }) => !word) && !items.some(isLabelled));
}
