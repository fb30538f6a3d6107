/** Reads Aiken (docs.moodle.org/en/Aiken_format), tolerantly: small letters, "Đáp án:", stems over several lines. Linear. */

import { foldForRepeats } from '../../question-check';
import { showable } from '../../text-rules';
import { completed } from '../complete';
import { type DraftQuestion, emptyDraftQuestion, type Importer } from '../draft';
import { draftOfText } from '../draft-of-text';
import { finding, type ImportCode, type ImportFacts } from '../findings';
import { lettersIn } from '../key-letters';
import { asTruth } from '../true-false';

const OPTION = /^([A-Za-z])\s?[.)]\s(.*)$/u;
const KEY = /^(?:ANSWERS?|ANS|KEY|ĐÁP ÁN(?: ĐÚNG)?|DAP AN|Đ\/A)\s?[:.]\s*(.*)$/iu;
const EXPLANATION = /^(?:giải thích|lời giải|hướng dẫn|explanation|feedback)\s?:\s*(.*)$/iu;
const LABEL = /^(?:câu(?: hỏi)?|question)\s(\d{1,5})\s?[.:)]\s*(.*)$/iu;

/** Whether a line that begins a question would be read as another one's answer, key or explanation. */
export const isAikenSign = (line: string): boolean => [OPTION, KEY, EXPLANATION].some((sign) => sign.test(line));

interface Block {
  line: number;
  stem: string[];
  options: { letter: string; lines: string[] }[];
  key: string | null;
  explain: string[];
}

/** The questions as they stand. A question ends at its key, at a blank line behind its options, or where letters begin anew. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let isApart = true;
  let explains = false;
  const begin = (line: number, stem: string[] = []): Block => {
    const made: Block = { line, stem, options: [], key: null, explain: [] };
    blocks.push(made);
    return made;
  };
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') {
      isApart = true;
      explains = false;
      continue;
    }
    const option = OPTION.exec(line);
    const key = KEY.exec(line);
    const explanation = EXPLANATION.exec(line);
    const last = block?.options.at(-1);
    if (explanation && block && block.key !== null) {
      block.explain.push(explanation[1] ?? '');
      explains = true;
    } else if (explains && block) block.explain.push(line);
    else if (key && block && block.key === null) block.key = key[1] ?? '';
    else if (option && block?.key === null) {
      const letter = (option[1] ?? '').toUpperCase();
      const isNew = last !== undefined && letter === 'A';
      // Lines behind the last option were the next question's, whose key was forgotten.
      if (isNew) block = begin(i + 1, last.lines.splice(1));
      block.options.push({ letter, lines: [option[2] ?? ''] });
    } else if (block && block.key === null && (!last || !isApart)) (last?.lines ?? block.stem).push(line);
    else {
      block = begin(i + 1, option ? [] : [line]);
      if (option) block.options.push({ letter: (option[1] ?? '').toUpperCase(), lines: [option[2] ?? ''] });
    }
    isApart = false;
  }
  return blocks;
}

function questionOf({ line, stem, options, key, explain }: Block): DraftQuestion {
  const question = emptyDraftQuestion({ kind: 'line', line });
  const tell = <C extends ImportCode>(code: C, params: ImportFacts[C], severity: 'error' | 'warning' = 'error') => {
    question.findings.push(finding(code, severity, question.place, params));
  };
  const label = LABEL.exec(stem[0] ?? '');
  question.label = label?.[1] ?? null;
  question.stem = [label?.[2] ?? stem[0] ?? '', ...stem.slice(1)].filter((part) => part !== '').join('\n');
  question.explain = explain.filter((part) => part !== '').join('\n');
  question.options = options.map(({ lines }) => ({ text: lines.join(' ').trim(), right: false, why: null }));
  if (stem.length > 1) tell('aikenLines', { lines: stem.length }, 'warning');
  if (key !== null && key !== '') readKey(key);
  return completed(asTruth(question));

  function readKey(written: string) {
    const letters = options.map(({ letter }) => letter);
    const named = lettersIn(written)?.map((index) => String.fromCharCode('A'.charCodeAt(0) + index));
    const texts = question.options.map(({ text }) => foldForRepeats(text));
    const right = named ? named.map((letter) => letters.indexOf(letter)) : [texts.indexOf(foldForRepeats(written))];
    const isDouble = right.some((index) => letters.filter((letter) => letter === letters[index]).length > 1);
    if (named && right.includes(-1))
      tell('keyOutside', { read: showable(written), allowed: `${letters[0] ?? ''}–${letters.at(-1) ?? ''}` });
    else if (right.includes(-1) || isDouble) tell('keyUnclear', { read: showable(written) });
    else {
      question.options = question.options.map((option, i) => ({ ...option, right: right.includes(i) }));
      question.type = right.length > 1 ? 'many' : 'one';
      question.keyFrom = 'syntax';
    }
  }
}

export const importAiken: Importer = (bytes, choices, progress) =>
  draftOfText('aiken', bytes, choices, progress, (text) =>
    blocksOf(text.replaceAll('\t', ' ')).map((block) => () => questionOf(block)),
  );
