/** Lines of one question: where each part of a line goes, by what it begins with and by what came before. */
import { type KeywordAt, keywordAtStart, keywordsInside } from './keywords';
import { type Slice, sliceText } from './lines';
import { splitOptions } from './split-options';
import { newQuestion, type RawOption, type RawQuestion, wholeLine } from './structure';
import type { Surveyed } from './survey';
import { truthOptionsIn } from './truth-options';

type Part = 'stem' | 'option' | 'key' | 'keyAwaited' | 'after' | 'explain' | 'cite';

/** Each line looks through the options so far: what goes on beyond eight is an error anyway, and shall not take long. */
const MOST_OPTIONS = 200;

export class QuestionLines {
  readonly question: RawQuestion;
  private part: Part = 'stem';

  constructor(question: RawQuestion) {
    this.question = question;
  }

  /** Whether it has answers or a key, so that what comes may be another question. */
  get isAnswerable(): boolean {
    return this.question.options.length > 1 || this.question.keys.length > 0;
  }

  /**
   * Adds a line from `from` on. Gives the question that begins in it where answers begin anew at A without a label, and
   * takes its stem out of this one.
   */
  add(one: Surveyed, from: number): QuestionLines | null {
    const { line } = one;
    const keyword = from === 0 ? keywordAtStart(line.text) : null;
    if (keyword) {
      this.addKeyword(one, keyword);
      return null;
    }
    const inside = keywordsInside(line.text, from, null);
    const cut = inside[0] ? beforeBracket(line.text, inside[0].start) : line.text.length;
    const begun = this.addContent(one, from, cut);
    for (const [i, found] of inside.entries())
      (begun ?? this).addValue(one, found, inside[i + 1]?.start ?? line.text.length);
    return begun;
  }

  private addKeyword(one: Surveyed, keyword: KeywordAt): void {
    const inside = keywordsInside(one.line.text, keyword.valueStart, keyword.keyword);
    const found = [keyword, ...inside];
    for (const [i, value] of found.entries()) {
      const next = found[i + 1];
      this.addValue(one, value, next ? beforeBracket(one.line.text, next.start) : one.line.text.length);
    }
  }

  private addValue({ line }: Surveyed, { keyword, valueStart }: KeywordAt, end: number): void {
    const slice = wholeLine(line, valueStart, end);
    const isEmpty = sliceText(slice) === '';
    if (keyword === 'key') {
      if (!isEmpty) this.question.keys.push(slice);
      this.part = isEmpty ? 'keyAwaited' : 'after';
    } else if (keyword === 'explain' || keyword === 'cite') {
      if (!isEmpty) this.question[keyword].push(slice);
      this.part = keyword;
    } else this.question.meta.push({ keyword, slice });
  }

  private addContent(one: Surveyed, from: number, end: number): QuestionLines | null {
    const { line } = one;
    const { question } = this;
    const lettered = question.options.some(({ letter }) => letter !== '');
    const truths = lettered || end < line.text.length ? [] : truthOptionsIn(line.text.slice(from));
    if (truths.length > 0 && question.options.length + truths.length <= 2) {
      for (const { start, end: stop, isTicked } of truths) {
        const slices = [wholeLine(line, from + start, from + stop)];
        question.options.push({ letter: '', label: null, slices, isTicked, isSmall: false });
      }
      this.part = 'option';
      return null;
    }
    const split = splitOptions(line.text.slice(from, end), one.nextLetter);
    const options = split.options.map(
      (piece): RawOption => ({
        letter: piece.letter,
        label: wholeLine(line, from + piece.start, from + piece.start + 1),
        slices: [wholeLine(line, from + piece.textStart, from + piece.end)],
        isTicked: piece.isTicked,
        isSmall: piece.isSmall,
      }),
    );
    const head = wholeLine(line, from, from + split.headEnd);
    const first = options[0];
    if (!first || this.isInner(first, line.text.slice(from))) {
      this.goOn(wholeLine(line, from, end));
      return null;
    }
    if (first.letter === 'A' && this.beginsAnew(first)) return this.restart(one, head, options);
    if (question.options.length >= MOST_OPTIONS) {
      this.goOn(wholeLine(line, from, end));
      return null;
    }
    if (sliceText(head) !== '') this.goOn(head);
    this.addOptions(options);
    return null;
  }

  private addOptions(options: readonly RawOption[]): void {
    const { question } = this;
    // "a) … b) …" before "A. … B. …" are statements of the stem.
    if (options.some(({ isSmall }) => !isSmall) && question.options.some(({ isSmall }) => isSmall)) {
      for (const { label, slices } of question.options.splice(0))
        question.stem.push(...slices.map((slice, i) => (i === 0 && label ? { ...slice, start: label.start } : slice)));
    }
    question.options.push(...options);
    this.part = 'option';
  }

  /** A list inside an answer, or "C. Mác" at the beginning of a line. */
  private isInner(option: RawOption, text: string): boolean {
    const { options } = this.question;
    if (options.length === 0) return option.letter > 'B' && (option.isSmall || text.startsWith('C. Mác'));
    return option.isSmall && options.some(({ isSmall }) => !isSmall);
  }

  private beginsAnew(first: RawOption): boolean {
    const { options, keys } = this.question;
    if (options.length === 0) return false;
    return (options.length > 1 || keys.length > 0) && (first.isSmall || !options.every(({ isSmall }) => isSmall));
  }

  /** Text without a label or keyword. */
  private goOn(slice: Slice): void {
    const { question } = this;
    const last = question.options.at(-1);
    if (this.part === 'keyAwaited') {
      question.keys.push(slice);
      this.part = 'after';
    } else if (this.part === 'explain' || this.part === 'cite') question[this.part].push(slice);
    else if (this.part === 'option' && last && !(slice.line.apart && question.options.length > 1))
      last.slices.push(slice);
    else if (this.part === 'stem') question.stem.push(slice);
    else {
      this.part = 'after';
      question.after.push(slice);
    }
  }

  private restart({ line }: Surveyed, head: Slice, options: readonly RawOption[]): QuestionLines {
    const stem = sliceText(head) === '' ? this.takeStem() : [head];
    const next = newQuestion(stem[0]?.line.place ?? line.place);
    next.isLabelMissing = true;
    next.stem.push(...stem);
    next.chapter = this.question.chapter;
    const begun = new QuestionLines(next);
    begun.addOptions(options);
    return begun;
  }

  /** The lines behind all that surely is this question's: the last that stand apart, else all behind the key. */
  private takeStem(): Slice[] {
    const { question } = this;
    if (question.after.length > 0) return takeFromGap(question.after, 0);
    if (this.part === 'explain' || this.part === 'cite') return takeFromGap(question[this.part], -1);
    const last = question.options.at(-1);
    return last ? last.slices.splice(1) : [];
  }
}

/** Cuts off the end of `slices`: from the last line that stands apart, else from `otherwise` (an index as of splice). */
function takeFromGap(slices: Slice[], otherwise: number): Slice[] {
  const gap = slices.findLastIndex(({ line }) => line.apart);
  if (gap >= 0) return slices.splice(gap);
  return slices.length > 1 || otherwise === 0 ? slices.splice(otherwise) : [];
}

const beforeBracket = (text: string, at: number) => (/[[(]/u.test(text[at - 1] ?? '') ? at - 1 : at);
