/** One question of a GIFT file. */

import * as v from 'valibot';
import { IdSchema } from '../../../questions/schema';
import { unescapeGift } from '../../gift-escapes';
import { countGaps } from '../../markup';
import { readTags } from '../../tag-names';
import { showable } from '../../text-rules';
import { completed } from '../complete';
import { type DraftQuestion, emptyDraftQuestion } from '../draft';
import { finding, type ImportCode, type ImportFacts } from '../findings';
import { fromHtml } from '../marked-text';
import { withoutSources } from '../source-lines';
import { type GiftAnswer, giftAnswers, indexOfPlain } from './answers';
import type { Block } from './blocks';
import { partsOfBlock } from './parts';

const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/u;
const TRUTH = /^(?:(T|TRUE)|F|FALSE)$/iu;
/** Weights that ought to add up to 100 may have been rounded. */
const ALMOST_ALL = 95;

/** The question of `block`; whatever is wrong with it is among its findings. */
export function giftQuestion(block: Block): DraftQuestion {
  const place = { kind: 'line', line: block.line } as const;
  const question = emptyDraftQuestion(place);
  const tell = <C extends ImportCode>(code: C, params: ImportFacts[C], severity: 'error' | 'warning' = 'error') => {
    question.findings.push(finding(code, severity, place, params));
  };
  const parts = partsOfBlock(block.text);
  const stemFormat = FORMAT.exec(parts.before)?.[1] ?? 'moodle';
  const text = (written: string): string => {
    const format = FORMAT.exec(written);
    const body = format ? written.slice(format[0].length).trim() : written;
    return (format?.[1] ?? stemFormat) === 'plain' ? body : fromHtml(body, place, question.findings);
  };

  const { standard, difficulty, tags } = readTags(block.tags);
  Object.assign(question, { standard, difficulty, tags });
  if (v.is(IdSchema, block.id)) question.id = block.id;
  question.label = parts.name ?? block.id;
  const before = text(unescapeGift(parts.before));
  const after = text(unescapeGift(parts.after));
  question.stem = after === '' ? before : `${before} ___${/^\p{P}/u.test(after) ? '' : ' '}${after}`.trim();
  if (parts.loose !== null) tell('giftBraces', { read: showable(parts.loose) }, 'warning');
  if (parts.content !== null) readContent(parts.content);
  const { text: explain, cite } = withoutSources(question.explain);
  return completed({ ...question, explain, cite });

  function readContent(content: string) {
    const read = giftAnswers(content);
    question.explain = text(read.general);
    for (const held of read.unescaped) tell('giftUnescaped', { sign: '=', read: showable(held) }, 'warning');
    const kept = { read: showable(content.trim(), 200) };
    const { answers, before: loose } = read;
    const truth = answers.length === 0 ? TRUTH.exec(truthOf(content)) : null;
    if (truth) readTruth(content, truth[1] !== undefined);
    else if (answers.length === 0 && loose === '') tell('giftKind', { kind: 'essay', ...kept });
    else if (loose.startsWith('#')) tell('giftKind', { kind: 'numerical', ...kept });
    else if (answers.length === 0) tell('giftKind', { kind: 'unknown', ...kept });
    else {
      if (loose !== '') tell('leftOver', { text: showable(loose) });
      if (answers.some(({ sign }) => sign === '~')) readChoice(answers);
      else if (answers.every(({ partner }) => partner !== null)) readPairs(answers);
      else if (answers.some(({ partner }) => partner !== null)) tell('keyUnclear', kept);
      else readGap(answers);
    }
  }

  function readTruth(content: string, answer: boolean) {
    Object.assign(question, { type: 'truefalse', answer, keyFrom: 'syntax' });
    // Moodle shows the first to those who were wrong, the second to those who were right: both explain.
    const general = indexOfPlain(content, '####');
    const [, ...feedback] = (general < 0 ? content : content.slice(0, general)).split(/(?<!\\)#/u);
    const said = [...feedback.map((one) => text(unescapeGift(one.trim()))), question.explain];
    question.explain = [...new Set(said)].filter((one) => one !== '').join('\n');
  }

  function readChoice(answers: GiftAnswer[]) {
    const isRight = ({ sign, weight }: GiftAnswer) => sign === '=' && (weight === null || weight >= ALMOST_ALL);
    const whole = answers.filter(isRight);
    const shares = answers.filter(({ weight }) => (weight ?? 0) > 0);
    const bySign = whole.length > 0;
    question.options = answers.map((answer) => ({
      text: text(wholeText(answer)),
      right: bySign ? isRight(answer) : shares.includes(answer),
      why: text(answer.feedback) || null,
    }));
    question.keyFrom = 'syntax';
    const sum = shares.reduce((total, { weight }) => total + (weight ?? 0), 0);
    if (bySign) {
      if (whole.length > 1) tell('giftAnyOf', { count: whole.length }, 'warning');
      for (const { text: read, weight } of shares.filter((answer) => !whole.includes(answer)))
        tell('giftPartial', { read: showable(read), weight: `${weight}%` }, 'warning');
    } else if (shares.length === 0 || sum < ALMOST_ALL) {
      question.keyFrom = null;
      for (const option of question.options) option.right = false;
      const weights = answers.map(({ weight }) => (weight === null ? '' : `${weight}%`)).filter(Boolean);
      if (weights.length > 0) tell('keyUnclear', { read: weights.join(' ') });
    }
    question.type = whole.length === 1 || (!bySign && shares.length === 0) ? 'one' : 'many';
  }

  function readPairs(answers: GiftAnswer[]) {
    question.type = 'match';
    question.pairs = answers.map((answer) => ({ left: text(answer.text), right: text(answer.partner ?? '') }));
    question.keyFrom = 'syntax';
    if (question.pairs.some(({ left, right }) => left === '' || right === ''))
      tell('leftOver', {
        text: showable(question.pairs.map(({ left, right }) => `${left} → ${right}`).join('; '), 200),
      });
  }

  function readGap(answers: GiftAnswer[]) {
    const accepted: string[] = [];
    for (const answer of answers) {
      const read = text(answer.text);
      if (answer.wildcard) tell('giftWildcard', { read: showable(read) }, 'warning');
      else if (answer.weight !== null && answer.weight < ALMOST_ALL)
        tell('giftPartial', { read: showable(read), weight: `${answer.weight}%` }, 'warning');
      else if (read !== '') accepted.push(read);
    }
    question.type = 'fill';
    if (countGaps(question.stem) === 0) question.stem = `${question.stem} ___`.trim();
    if (accepted.length > 0) Object.assign(question, { gaps: [accepted], keyFrom: 'syntax' });
    const said = [question.explain, ...answers.map(({ feedback }) => text(feedback))].filter((one) => one !== '');
    question.explain = [...new Set(said)].join('\n');
  }
}

const truthOf = (content: string) => (content.split('#', 1)[0] ?? '').trim();
/** In a choice "->" is text. */
const wholeText = ({ text, partner }: GiftAnswer) => (partner === null ? text : `${text} -> ${partner}`);
