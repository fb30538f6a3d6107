/** One note of an Anki file as a question. What a card does not say is never added: wrong answers least of all. */
import * as v from 'valibot';
import type { QuestionKey } from '../../../practice/types';
import { IdSchema } from '../../../questions/schema';
import { partsOfQuestionKey } from '../../identity';
import { countGaps } from '../../markup';
import { foldForRepeats } from '../../question-check';
import { readTags } from '../../tag-names';
import { showable } from '../../text-rules';
import { completed } from '../complete';
import { type DraftQuestion, emptyDraftQuestion } from '../draft';
import { finding, type ImportCode, type ImportFacts } from '../findings';
import { lettersIn } from '../key-letters';
import { asTruth } from '../true-false';
import { cardBack } from './back';
import { cardFront } from './front';

export interface AnkiNote {
  line: number;
  guid: string;
  front: string;
  back: string;
  tags: string[];
}

/** Our export's ids and tags. */
const OUR_KEY = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,32}$/u;
const OUR_TAG = /^so-tay-144(?:::|$)/u;
const CLOZE = /\{\{c\d{1,3}::([^{}]*?)(?:::[^{}]*)?\}\}/gu;
const ARROW = ' → ';
const LETTERED = /^([A-Ha-h])\s?[.)]\s+(\S.*)$/u;

const YES = /^(?:đúng|true)\.?$/iu;
const NO = /^(?:sai|false)\.?$/iu;

export function ankiQuestion(note: AnkiNote, fromField: (field: string, question: DraftQuestion) => string) {
  const question = emptyDraftQuestion({ kind: 'line', line: note.line });
  const tell = <C extends ImportCode>(code: C, params: ImportFacts[C], severity: 'error' | 'warning' = 'error') => {
    question.findings.push(finding(code, severity, question.place, params));
  };
  const isOurs = OUR_KEY.test(note.guid);
  const id = isOurs ? partsOfQuestionKey(note.guid as QuestionKey).questionId : null;
  if (v.is(IdSchema, id)) question.id = id;
  question.label = id;
  const tags = note.tags.filter((tag) => tag !== 'so-tay-144').map((tag) => tag.replace(OUR_TAG, ''));
  Object.assign(question, readTags(tags));
  const { stem, options, task } = cardFront(fromField(note.front, question));
  const back = cardBack(fromField(note.back, question), isOurs);
  const { explain, cite, answers } = back;
  Object.assign(question, { stem, explain, cite });
  const [only = ''] = answers;
  const read = showable(answers.join('; '), 200);

  if (task === 'order') Object.assign(question, { type: 'order', items: answers, keyFrom: 'syntax' });
  else if (task === 'match') readPairs();
  else if (task === 'truefalse') readTruth();
  else if (options.length > 0) readChoice();
  else if (stem.search(CLOZE) >= 0) readCloze();
  else if (countGaps(stem) > 0 && answers.length > 0 && countGaps(stem) === answers.length) readGaps();
  else if (only !== '') {
    question.options = [{ text: only, right: true, why: null }];
    question.keyFrom = 'syntax';
    tell('ankiNoWrong', { front: showable(stem), back: showable(only) });
  }
  return completed(asTruth(question));

  function readPairs() {
    question.type = 'match';
    const sides = answers.map((line) => line.split(ARROW));
    question.pairs = sides.map(([left = '', ...right]) => ({ left, right: right.join(ARROW) }));
    if (sides.every((parts) => parts.length === 2)) question.keyFrom = 'syntax';
    else tell('keyUnclear', { read });
  }

  function readTruth() {
    question.type = 'truefalse';
    if (YES.test(only) || NO.test(only)) Object.assign(question, { answer: YES.test(only), keyFrom: 'syntax' });
    else if (only !== '') tell('keyUnclear', { read });
  }

  /** Where an answer is, by its text or else its letter; -1: nowhere. */
  function indexesOf(answer: string): number[] {
    const texts = options.map(foldForRepeats);
    const byText = texts.indexOf(foldForRepeats(answer));
    if (byText >= 0) return [byText];
    const letters = lettersIn(answer);
    if (letters) return letters;
    const [, letter, text = ''] = LETTERED.exec(answer) ?? [];
    if (letter === undefined) return [-1];
    const index = letter.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0);
    return texts[index] === foldForRepeats(text) ? [index] : [-1];
  }

  function readChoice() {
    const right = answers.flatMap(indexesOf);
    const isClear = right.length > 0 && right.every((index) => index >= 0 && index < options.length);
    question.options = options.map((text, i) => ({ text, right: isClear && right.includes(i), why: null }));
    if (isClear)
      Object.assign(question, { type: task === 'several' || right.length > 1 ? 'many' : 'one', keyFrom: 'syntax' });
    else if (read !== '') tell('keyUnclear', { read });
  }

  function readCloze() {
    const gaps = [...stem.matchAll(CLOZE)].map((found) => [(found[1] ?? '').trim()]);
    Object.assign(question, { type: 'fill', stem: stem.replace(CLOZE, '___'), gaps, keyFrom: 'syntax' });
    question.explain = [...answers, explain].filter((line) => line !== '').join('\n');
  }

  function readGaps() {
    const gaps = answers.map((line) => (isOurs ? line.split(' / ') : [line]));
    Object.assign(question, { type: 'fill', gaps, keyFrom: 'syntax' });
  }
}
