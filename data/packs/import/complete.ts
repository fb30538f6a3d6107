/** The last look of an importer at a question: what is missing, too long, too many or double in it. */
import { LIMITS } from '../../questions/schema';
import { foldTypedAnswer } from '../../questions/typed-answer';
import { countGaps } from '../markup';
import { eachRepeat, foldForRepeats } from '../question-check';
import { problemsOfText, showable } from '../text-rules';
import type { DraftQuestion } from './draft';
import { type Finding, finding, type ImportCode, type ImportFacts } from './findings';
import { keepLastOf } from './keep-last';

/** Said of the right answer: deciding it answers them. */
export const KEY_CODES: ReadonlySet<ImportCode> = new Set([
  ...(['noKey', 'keyUnclear', 'keyOutside', 'keysDisagree', 'lookOnly', 'openQuestion'] as const),
]);
/** Said of what can be no question of ours: that answers are missing goes without saying. */
const OTHER_KINDS: ReadonlySet<ImportCode> = new Set([
  ...(['giftKind', 'ankiNoWrong', 'openQuestion', 'kindNotHeld'] as const),
]);

export interface CompleteFacts {
  /** More marks on one letter than any language writes. `position`: in characters, from 1. */
  stackedMarks: { position: number };
  /** An answer without a letter or digit. `number`: which, from 1. */
  emptyAnswer: { number: number };
}

/** How many findings of one kind a question gets: the rest looks the same. */
const MOST = 4;

/** Folding takes signs away: nothing would be left to compare with. */
const isEmptyTyped = (text: string) => text.length <= LIMITS.option && !/[\p{L}\p{N}]/u.test(foldTypedAnswer(text));

/** What each option, item or side of a pair reads. */
function partsOf({ type, options, items, pairs }: DraftQuestion): string[][] {
  switch (type) {
    case 'one':
    case 'many':
      return [options.map(({ text }) => text)];
    case 'order':
      return [items];
    case 'match':
      return [pairs.map(({ left }) => left), pairs.map(({ right }) => right)];
    default:
      return [];
  }
}

/** The question with what its texts and numbers do wrong added to its findings. An importer calls it once, at the end. */
export function completed(question: DraftQuestion): DraftQuestion {
  const { place, type, stem, options, explain, keyFrom, gaps } = question;
  const found: Finding[] = [];
  const tell = <C extends ImportCode>(code: C, params: ImportFacts[C], severity: Finding['severity'] = 'error') => {
    if (found.filter((one) => one.code === code).length < MOST) found.push(finding(code, severity, place, params));
  };
  const said = (codes: ReadonlySet<ImportCode>) => question.findings.some(({ code }) => codes.has(code));
  const isOther = said(OTHER_KINDS);
  const parts = isOther ? [] : partsOf(question);
  const whys = options.map(({ why }) => why ?? '');
  if (stem.trim() === '') tell('noStem', {});
  for (const list of parts) {
    if (list.length < LIMITS.minOptions) tell('tooFewOptions', { count: list.length, min: LIMITS.minOptions });
    if (list.length > LIMITS.maxOptions) tell('tooManyOptions', { count: list.length, max: LIMITS.maxOptions });
    if (list.length <= LIMITS.maxOptions)
      eachRepeat(list.map(foldForRepeats), (i) => tell('sameOption', { text: showable(list[i] ?? '') }));
  }
  for (const list of parts)
    for (const [i, text] of list.entries()) if (text.trim() === '') tell('emptyAnswer', { number: i + 1 });
  if (type === 'fill') {
    if (gaps.length > LIMITS.gaps) tell('tooManyOptions', { count: gaps.length, max: LIMITS.gaps });
    for (const [i, accepted] of gaps.entries()) {
      if (accepted.length === 0 || accepted.some(isEmptyTyped)) tell('emptyAnswer', { number: i + 1 });
      if (accepted.length > LIMITS.acceptedAnswers)
        tell('tooManyOptions', { count: accepted.length, max: LIMITS.acceptedAnswers });
    }
  }
  const isKept = (tag: string) => tag.trim() !== '' && tag.length <= LIMITS.tag;
  const tags = question.tags.filter(isKept).slice(0, LIMITS.tags);
  for (const tag of question.tags.filter((one) => !tags.includes(one)))
    if (tag.trim() !== '') tell('leftOver', { text: showable(tag) }, 'warning');
  const long = (part: 'stem' | 'option' | 'explain', text: string, max: number) => {
    if (text.length > max) tell('textTooLong', { part, length: text.length, max });
  };
  long('stem', stem, LIMITS.stem);
  for (const text of [...parts.flat(), ...gaps.flat()]) long('option', text, LIMITS.option);
  for (const text of [explain, ...whys]) long('explain', text, LIMITS.explanation);
  for (const text of [stem, explain, ...tags, ...whys, ...parts.flat(), ...gaps.flat()])
    for (const problem of problemsOfText(text))
      if (problem.code === 'markup') tell('markupInText', { found: problem.params.found });
      else if (problem.code === 'stackedMarks') tell('stackedMarks', problem.params);
  if (keyFrom === null && !said(KEY_CODES) && !isOther) tell('noKey', {});
  if (type === 'fill' && keyFrom !== null && countGaps(stem) !== gaps.length)
    tell('keyUnclear', { read: showable(gaps.flat().join(' / ')) });
  const keepLast =
    question.keepLast.length > 0 ? question.keepLast : keepLastOf(question.options.map((option) => option.text));
  return { ...question, keepLast, tags, findings: [...question.findings, ...found] };
}
