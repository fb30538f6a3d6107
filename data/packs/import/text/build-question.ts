/** An examined question → a draft with its key, where the file says it clearly, and with everything that is unclear. */
import { showable } from '../../text-rules';
import { completed } from '../complete';
import { type DraftQuestion, emptyDraftQuestion, type ImportChoices, type KeySource } from '../draft';
import { type Finding, finding } from '../findings';
import { asTruth } from '../true-false';
import { brokenLetters, type Examined } from './examine';
import type { Look } from './facts';
import { sliceText } from './lines';
import { contradicting, shownKey } from './looks-in-file';
import { withOptionRemarks } from './option-remarks';
import { agree, answerNames } from './readings';
import { readRemarks } from './remarks';

interface Key {
  from: KeySource;
  indexes: readonly number[];
  truth: boolean | null;
}

/** The one key that all sources agree on; null, with why, where they don't or there is none. */
function keyOf(
  examined: Examined,
  idle: ReadonlySet<Look>,
  choices: ImportChoices,
): { key: Key | null; findings: Finding[] } {
  const { raw, texts, readings, looks, written, ambiguous } = examined;
  const { place } = raw;
  const findings: Finding[] = [...raw.told, ...readings.findings];
  const [first] = readings.readings;
  const named = (indexes: readonly number[]) => answerNames(indexes, raw.options, texts);
  for (const { answer } of ambiguous)
    findings.push(finding('keyUnclear', 'error', place, { read: `${raw.label ?? ''}: ${answer}` }));
  const told = readings.readings.map(({ by, answers }) => ({ by, answers }));
  const other = contradicting({ looks, written }, idle, choices);
  if (!agree(readings.readings)) findings.push(finding('keysDisagree', 'error', place, { readings: told }));
  else if (other)
    findings.push(
      finding('keysDisagree', 'error', place, { readings: [...told, { by: 'format', answers: named(other) }] }),
    );
  if (findings.length > 0) return { key: null, findings };
  if (first) return { key: { from: first.by, indexes: first.indexes, truth: first.truth }, findings };
  const shown = shownKey(looks, choices);
  if (shown.kind === 'chosen') return { key: { from: 'format', indexes: shown.indexes, truth: null }, findings };
  if (shown.kind === 'undecided')
    findings.push(finding('lookOnly', 'error', place, { look: shown.look, answers: named(shown.indexes) }));
  if (shown.kind === 'unclear') {
    const read = [...looks.values()].flatMap((indexes) => (indexes ? [named(indexes)] : [])).join(' / ');
    findings.push(finding('keyUnclear', 'error', place, { read }));
  }
  return { key: null, findings };
}

/** `idle`: looks that mean nothing in this file. */
export function buildQuestion(
  examined: Examined,
  idle: ReadonlySet<Look>,
  choices: ImportChoices,
  isUnlabelled: boolean,
): DraftQuestion {
  const { raw, stem, texts, kind, readings } = examined;
  const { key, findings } = keyOf(examined, idle, choices);
  const { findings: remarkFindings, ...remarks } = readRemarks(raw, readings.reasons);
  const letters = brokenLetters(raw);
  const question: DraftQuestion = {
    ...emptyDraftQuestion(raw.place),
    ...{ label: raw.label, stem, ...remarks },
    group: null,
    findings: [...findings, ...remarkFindings],
  };
  if (letters !== null) question.findings.push(finding('lettersBroken', 'error', raw.place, { read: letters }));
  if (raw.isLabelMissing && !isUnlabelled) question.findings.push(finding('labelMissing', 'warning', raw.place, {}));
  const finished = (one: DraftQuestion) => completed(withOptionRemarks(one, raw));
  switch (kind.type) {
    case 'options': {
      const options = texts.map((text, i) => ({ text, right: key?.indexes.includes(i) ?? false, why: null }));
      const type = key && (key.indexes.length > 1 || raw.isSeveral) ? 'many' : 'one';
      const whole = { ...question, type, options, keyFrom: key?.from ?? null } as const;
      return completed(asTruth(withOptionRemarks(whole, raw)));
    }
    case 'truefalse':
      return finished({ ...question, type: 'truefalse', answer: key?.truth ?? null, keyFrom: key?.from ?? null });
    case 'fill':
      return finished({ ...question, type: 'fill', gaps: kind.gaps, keyFrom: kind.isKeyed ? 'line' : null });
    case 'order':
    case 'match':
      return finished({ ...question, type: kind.type, items: kind.items, pairs: kind.pairs, keyFrom: kind.keyFrom });
    case 'open': {
      question.findings.push(finding('openQuestion', 'error', raw.place, {}));
      for (const slice of raw.keys)
        question.findings.push(
          finding('leftOver', 'warning', slice.line.place, { text: showable(sliceText(slice), 200) }),
        );
      return finished(question);
    }
  }
}
