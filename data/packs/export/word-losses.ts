/** What of a question does not come back from a Word file: texts that the reader of running text takes for something else. */
import type { Question, Scenario } from '../../questions/schema';
import { keepLastOf } from '../import/keep-last';
import { TRUTH_BEHIND } from '../import/text/examine';
import { isBrokenOff } from '../import/text/join';
import { keywordsInside, truthIn } from '../import/text/keywords';
import { hasMeaning } from '../import/text/line-meaning';
import { plainText } from '../markup';
import { type QuestionPart, textsOf } from './losses';

/** Parts the accepted answers of gaps, and the gaps. */
const GAP_SIGNS = /[;|\n]| \/ /u;
/** Gaps as people print them. */
const DOTS = /\.{4,}|…/u;

const isMended = (text: string) => {
  const lines = text.split('\n');
  return lines.some((line, i) => i > 0 && (line.trim() === '' || isBrokenOff(lines[i - 1]?.trim() ?? '', line.trim())));
};

/** The texts of what there is to choose from, which stand on one line each. */
function choicesOf(question: Question): string[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.map(({ text }) => text);
    case 'order':
      return question.items.map(({ text }) => text);
    case 'match':
      return question.pairs.flatMap(({ left, right }) => [left, right]);
    default:
      return [];
  }
}

/** Whether another keyword begins within the line. */
const isCut = (line: string) => keywordsInside(line, 'Nhãn:'.length, 'tags').length > 0;

function isReadDifferently(question: Question, scenario: Scenario | undefined): boolean {
  const gaps = question.type === 'fill' ? question.gaps.flat() : [];
  const texts = textsOf(question).slice(0, gaps.length === 0 ? undefined : -gaps.length);
  const lines = [...texts, ...(scenario ? [scenario.text] : [])].flatMap((text) => plainText(text).split('\n'));
  if (lines.some((line) => line.trim() !== '' && hasMeaning(line))) return true;
  const remarks = [...gaps.map((text) => `Đáp án: ${text}`), ...(question.tags ?? []).map((tag) => `Nhãn: ${tag}`)];
  if (remarks.some((text) => isCut(text.replace(/\s+/gu, ' ')))) return true;
  const stem = plainText(question.stem);
  switch (question.type) {
    case 'fill':
      return (
        gaps.some((text) => GAP_SIGNS.test(text)) || DOTS.test(stem) || gaps.every((text) => truthIn(text) !== null)
      );
    case 'truefalse':
      return TRUTH_BEHIND.test(stem.slice(-24));
    default:
      return (question.type === 'order' || question.type === 'match') && choicesOf(question).some(hasBreak);
  }
}

const hasBreak = (text: string) => text.includes('\n');
const isMarked = (text: string) => plainText(text) !== text;

/** What a Word file loses of `question`. */
export function dropsOfWord(question: Question, scenario: Scenario | undefined): (QuestionPart | 'wording')[] {
  const choices = choicesOf(question);
  const keptLast =
    'options' in question
      ? (question.keepLast ?? []).map((id) => question.options.findIndex((option) => option.id === id))
      : [];
  const tags = question.tags ?? [];
  return [
    ...(isReadDifferently(question, scenario) ? (['wording'] as const) : []),
    ...(tags.some((tag) => /[,;\n]/u.test(tag) || isMarked(tag)) ? (['tags'] as const) : []),
    ...(keptLast.join() === keepLastOf(choices).join() ? [] : (['keepLast'] as const)),
    ...(choices.some(hasBreak) || textsOf(question).map(plainText).some(isMended) ? (['lineBreaks'] as const) : []),
    // Keys are read as they look.
    ...('gaps' in question && question.gaps.flat().some(isMarked) ? (['emphasis'] as const) : []),
    'several',
  ];
}
