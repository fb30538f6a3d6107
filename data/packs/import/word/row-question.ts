/** A row of a table → a question as the lines of running text give it, so that keys are looked for in the same ways. */
import type { Standard } from '../../../questions/schema';
import { showable } from '../../text-rules';
import { finding } from '../findings';
import { lettersIn } from '../key-letters';
import { readKind } from '../sheet/kinds';
import type { Layout, NamedColumn } from '../sheet/layout';
import { readStandard } from '../sheet/values';
import { optionLabelAt, wordLabel } from '../text/labels';
import type { Line } from '../text/lines';
import { QuestionLines } from '../text/question-lines';
import { newQuestion, type RawOption, type RawQuestion, wholeLine } from '../text/structure';
import { survey } from '../text/survey';
import type { ChoiceColumns } from './choice-columns';
import type { RowCells } from './table-row';

export const LETTERS = 'ABCDEFGH';
const NUMBER = /^(?:câu(?: hỏi)?(?: số)? ?)?0*(\d{1,5})[.:)]?$/iu;
const BARE_NUMBERS = /^\d(?:[ ,;]+\d)*$/u;

/** Lines as one, for what is read as a whole: each ends as a sentence does. */
function oneLine(lines: readonly Line[]): Line | null {
  const [first] = lines;
  if (!first) return null;
  const text = lines
    .map((line) => line.text)
    .reduce((all, next) => `${all}${/[.:;,!?]$/u.test(all) ? '' : '.'} ${next}`);
  return { place: first.place, text, looks: [], apart: false };
}

/** The options of cells, one each: "A. Sáu điều" with its letter or, where not all have theirs, "Sáu điều". */
export function optionsOf(cells: readonly (readonly [number, Line[]])[]): RawOption[] {
  const filled = cells.filter(([, lines]) => lines.length > 0);
  const labels = filled.map(([index, [first]]) => {
    const label = first ? optionLabelAt(first.text, 0) : null;
    return label?.letter === LETTERS[index] ? label : null;
  });
  const isLettered = labels.every((label) => label !== null);
  return filled.map(([index, lines], i): RawOption => {
    const label = isLettered ? labels[i] : null;
    const [first] = lines;
    return {
      ...{ letter: LETTERS[index] ?? '', isTicked: label?.isTicked ?? false, isSmall: false },
      label: label && first ? wholeLine(first, label.start, label.start + 1) : null,
      slices: lines.map((line, at) => wholeLine(line, at === 0 ? (label?.textStart ?? 0) : 0)),
    };
  });
}

/** What the column of answers says, as a key line. */
export function addKey(question: RawQuestion, lines: readonly Line[], numbers: Layout['numbers']): void {
  const line = oneLine(lines);
  if (!line) return;
  if (numbers !== null && numbers !== 'text' && BARE_NUMBERS.test(line.text)) {
    const letterOf = (digit: string) => LETTERS[Number(digit) - (numbers === 'from-1' ? 1 : 0)] ?? digit;
    line.text = line.text.replace(/\d/gu, letterOf);
  }
  question.keys.push(wholeLine(line));
}

/** What the column "Loại" says beyond what answers and key show by themselves. */
function takeKind(question: RawQuestion, row: RowCells, layout: Layout): void {
  const column = layout.single.get('type');
  const text = row.text(column);
  const kind = readKind(text);
  const [line] = row.lines(column);
  if (!line || kind === null) return;
  const key = row.text(layout.single.get('key'));
  question.isSeveral = kind === 'many';
  if (kind === 'order' || kind === 'match') question.kind = kind;
  else if (kind === 'not-held')
    question.told.push(finding('kindNotHeld', 'error', line.place, { read: showable(text) }));
  else if (kind === 'one' && (lettersIn(key)?.length ?? 0) > 1)
    question.told.push(finding('keyUnclear', 'error', line.place, { read: showable(key) }));
}

function takeRemarks(question: RawQuestion, row: RowCells, { single, topics }: Layout): void {
  question.explain.push(...row.lines(single.get('explain')).map((line) => wholeLine(line)));
  question.cite.push(...row.lines(single.get('cite')).map((line) => wholeLine(line)));
  question.whys.push(...row.lines(single.get('whys')).map((line) => wholeLine(line)));
  question.keepLast.push(...row.lines(single.get('keepLast')).map((line) => wholeLine(line)));
  for (const keyword of ['id', 'standard', 'difficulty', 'tags'] as const) {
    const line = oneLine(row.sharedLines(single.get(keyword)));
    if (!line) continue;
    const standard: Standard | null = keyword === 'standard' ? readStandard(line.text) : null;
    const slice = wholeLine(standard === null ? line : { ...line, text: String(standard) });
    question.meta.push({ keyword, slice });
  }
  for (const topic of topics)
    question.notes.push(...row.sharedLines(topic).map(({ text }) => text.replaceAll('\t', ' ')));
}

/** Adds lines that may hold a question's text and its answers alike; gives the questions that begin in them. */
function addLines(question: RawQuestion, lines: readonly Line[], from: number): RawQuestion[] {
  const begun: RawQuestion[] = [];
  let current = new QuestionLines(question);
  for (const [i, one] of survey(lines).lines.entries()) {
    const next = current.add(one, i === 0 ? from : 0);
    if (!next) continue;
    current = next;
    begun.push(next.question);
  }
  return begun;
}

/** Answers under one name: cells beside each other, or lines of one cell. */
function addTogether(question: RawQuestion, row: RowCells, column: NamedColumn): RawQuestion[] {
  const cells = row.cells(column);
  if (cells.length <= 1) return addLines(question, row.lines(column), 0);
  question.options.push(...optionsOf(cells.map((cell, i) => [i, row.lines(column, [cell])] as const)));
  return [];
}

/** The row's question, and those that begin in its cells without a number. */
export function questionsOfRow(row: RowCells, layout: Layout, choices: ChoiceColumns): RawQuestion[] {
  const { single, numbers } = layout;
  const question = newQuestion(row.place);
  const written = row.text(single.get('number'));
  const stem = row.lines(single.get('stem'));
  const label = stem[0] ? wordLabel(stem[0].text) : null;
  const number = NUMBER.exec(written)?.[1];
  question.label = number === undefined ? written || (label?.label ?? null) : String(Number(number));
  const isOwn = label !== null && label.label === question.label;
  if (isOwn && label.note) question.notes.push(label.note);
  const from = isOwn ? label.textStart : 0;
  const isRowEach = choices.kind === 'together' && choices.isRowEach;
  const begun = choices.kind === 'in stem' ? addLines(question, stem, from) : [];
  if (choices.kind !== 'in stem') question.stem.push(...stem.map((line, i) => wholeLine(line, i === 0 ? from : 0)));
  if (choices.kind === 'apart')
    question.options.push(...optionsOf(choices.columns.map(([i, column]) => [i, row.lines(column)] as const)));
  if (choices.kind === 'together' && !isRowEach) begun.push(...addTogether(question, row, choices.column));
  if (!isRowEach) addKey(question, row.lines(single.get('key')), numbers);
  takeKind(question, row, layout);
  takeRemarks(question, row, layout);
  return [question, ...begun];
}
