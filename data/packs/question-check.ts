/** What the schema can't see in one question: ids and texts that repeat, the right answers, the gaps, keepLast. */

import type { Question } from '../questions/schema';
import { foldTypedAnswer } from '../questions/typed-answer';
import { countGaps, plainText } from './markup';
import { nearestOf } from './nearest';
import type { ProblemFacts, RawPath, Tell, WarningFacts } from './problems';
import { showable } from './text-rules';

/** A letter or digit: without one, a typed answer would fold to nothing. */
const HAS_SIGN = /[\p{L}\p{N}]/u;

/** Texts that a reader can't tell apart: case, spaces and emphasis do not count. */
export const foldForRepeats = (text: string): string => plainText(text).toLowerCase().replace(/\s+/gu, ' ').trim();

/** Calls `onRepeat(i, first)` for every value that an earlier one equals. */
export function eachRepeat(values: readonly (string | null)[], onRepeat: (index: number, first: number) => void): void {
  const seen = new Map<string, number>();
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, i);
    else onRepeat(i, first);
  }
}

function checkParts(
  parts: readonly { id: string }[],
  texts: readonly (readonly [field: string, values: readonly string[]])[],
  path: RawPath,
  tell: Tell<ProblemFacts>,
) {
  eachRepeat(
    parts.map((part) => part.id),
    (i, first) => tell('repeatedId', [...path, i, 'id'], { id: parts[i]?.id ?? '', first: first + 1 }),
  );
  for (const [field, values] of texts)
    eachRepeat(values.map(foldForRepeats), (i, first) =>
      tell('repeatedText', [...path, i, field], { text: showable(values[i] ?? ''), first: first + 1 }),
    );
}

/** Tells every fault of a question that fits the schema. */
export function checkQuestion(
  question: Question,
  path: RawPath,
  tell: Tell<ProblemFacts>,
  warn: Tell<WarningFacts>,
): void {
  if (question.explain === undefined) warn('noExplanation', path, {});
  if (question.cite.length === 0) warn('noCitation', path, {});
  switch (question.type) {
    case 'one':
    case 'many': {
      const { options } = question;
      checkParts(options, [['text', options.map((option) => option.text)]], [...path, 'options'], tell);
      const count = options.filter((option) => option.right === true).length;
      if (question.type === 'one' && count !== 1) tell('notOneRight', path, { count });
      if (question.type === 'many' && count === 0) tell('noneRight', path, {});
      const ids = options.map((option) => option.id);
      for (const [i, id] of (question.keepLast ?? []).entries())
        if (!ids.includes(id)) tell('unknownOption', [...path, 'keepLast', i], { id, nearest: nearestOf(id, ids) });
      return;
    }
    case 'truefalse':
      return;
    case 'fill': {
      const marks = countGaps(question.stem);
      if (marks !== question.gaps.length) tell('gapCount', path, { gaps: question.gaps.length, marks });
      for (const [i, accepted] of question.gaps.entries())
        for (const [j, answer] of accepted.entries())
          if (!HAS_SIGN.test(foldTypedAnswer(answer))) tell('emptyAnswer', [...path, 'gaps', i, j], {});
      return;
    }
    case 'order':
      checkParts(question.items, [['text', question.items.map((item) => item.text)]], [...path, 'items'], tell);
      return;
    case 'match':
      checkParts(
        question.pairs,
        [
          ['left', question.pairs.map((pair) => pair.left)],
          ['right', question.pairs.map((pair) => pair.right)],
        ],
        [...path, 'pairs'],
        tell,
      );
  }
}
