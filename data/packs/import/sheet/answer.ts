/** Puts the key into a question that was read from a row. What the row does not say, or says in two ways, stays open. */
import { countGaps } from '../../markup';
import { showable } from '../../text-rules';
import { completed } from '../complete';
import type { DraftQuestion } from '../draft';
import { type Finding, finding } from '../findings';
import { asTruth } from '../true-false';
import { splitAtSign, VARIANT } from './escapes';
import { type NumbersMean, truthIn } from './key-reading';
import { namedOptions, type Tell } from './named-options';
import { asMatch, asOrder } from './order-or-match';
import { placed } from './placed';
import { draftIndexes, type ReadRow } from './read-question';
import { lettersOf } from './values';

function asChoice(row: ReadRow, mean: NumbersMean | null, tell: Tell): DraftQuestion {
  const { question, kind, options, key, keyText, layout } = row;
  const indexes = namedOptions(row, mean, tell);
  if (!indexes) return question;
  if (kind === 'one' && indexes.length > 1) {
    tell('keyUnclear', { read: showable(keyText) });
    return question;
  }
  if (key.shown !== undefined) tell('keyRepaired', { shown: key.shown, read: lettersOf(indexes) }, 'warning');
  const byColumn = draftIndexes(options);
  const right = new Set(indexes.map((index) => byColumn[index]));
  const type = kind === 'many' || indexes.length > 1 ? 'many' : 'one';
  const answered: DraftQuestion = {
    ...{ ...question, type, keyFrom: 'column' },
    options: question.options.map((option, i) => ({ ...option, right: right.has(i) })),
  };
  return (kind === null || kind === 'choice') && layout.format !== 'template' ? asTruth(answered) : answered;
}

function asTrueFalse(row: ReadRow, mean: NumbersMean | null, tell: Tell): DraftQuestion {
  const { question, key, keyText, options } = row;
  const truth = question.options.length === 0 ? truthIn(keyText) : null;
  const named = truth === null && question.options.length > 0 ? namedOptions(row, mean, tell) : null;
  // "D" is "Đ" typed without its stroke: nothing else could be meant where there are no options.
  const isPlainD = question.options.length === 0 && /^d$/iu.test(keyText);
  const answer = isPlainD ? true : (truth ?? truthIn(options[named?.[0] ?? -1] ?? ''));
  if (answer === null && key.kind !== 'none' && question.options.length === 0)
    tell('keyUnclear', { read: showable(keyText) });
  return { ...question, options: [], answer, keyFrom: answer === null ? null : 'column' };
}

/** Three dots or more, as a gap is printed. */
const DOTS = /(?:\.{3,}|…+)(?:\.|…)*/gu;

function asFill({ question, keyText, keyFindings, reader }: ReadRow): DraftQuestion {
  const stem = countGaps(question.stem) > 0 ? question.stem : question.stem.replace(DOTS, '___');
  const lines = keyText.split('\n').filter((line) => line.trim() !== '');
  const gaps = lines.map((line) => splitAtSign(line, VARIANT).filter((answer) => answer !== ''));
  reader.findings.push(...keyFindings);
  return { ...question, stem, gaps, options: [], keyFrom: gaps.length === 0 ? null : 'column' };
}

/** The question of `row`, bare numbers in its key meaning `mean`; null: that is not decided. */
export function answered(row: ReadRow, mean: NumbersMean | null): DraftQuestion {
  const { reader, layout, kind, key } = row;
  const before = reader.findings.length;
  const place = reader.place(layout.single.get('key') ?? null);
  const found: Finding[] = [];
  const tell: Tell = (code, params, severity = 'error') => void found.push(finding(code, severity, place, params));
  const withKey = (): DraftQuestion => {
    switch (kind) {
      case 'truefalse':
        return asTrueFalse(row, mean, tell);
      case 'fill':
        return asFill(row);
      case 'order':
        return asOrder(row, mean, tell);
      case 'match':
        return asMatch(row, tell);
      case 'not-held':
        return row.question;
      default:
        return key.kind === 'truth' && kind === null ? asTrueFalse(row, mean, tell) : asChoice(row, mean, tell);
    }
  };
  const question = withKey();
  const own = [...reader.findings, ...found];
  // The row may be read again with another meaning of its numbers.
  reader.findings.length = before;
  const whole = completed({ ...question, findings: own });
  return { ...whole, findings: placed(whole.findings, row) };
}
