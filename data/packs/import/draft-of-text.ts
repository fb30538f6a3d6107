/** The frame of importers that read one text: decoding, progress, and the questions that can be asked about the encoding. */

import { decode, encodingAsk } from './decode';
import type { Draft, DraftQuestion, ImportChoices, ImportFormat, Progress } from './draft';
import { finding } from './findings';
import { withoutRepeatedIds } from './repeated-ids';

/** Most questions of one file that are read: five full packs. */
export const MOST_QUESTIONS = 10_000;
/** Questions between two reports of progress. */
const STEP = 200;

/** Gives each question of a text as a function that reads it. */
export type Splitter = (text: string) => (() => DraftQuestion)[];

const hasClearKey = ({ keyFrom, findings }: DraftQuestion) =>
  keyFrom !== null && !findings.some(({ severity }) => severity === 'error');

/** The draft of a file that is one text. Never throws; linear where `split` is. */
export function draftOfText(
  format: ImportFormat,
  bytes: Uint8Array,
  choices: ImportChoices,
  progress: Progress | undefined,
  split: Splitter,
): Draft {
  const draft: Draft = { format, header: {}, questions: [], scenarios: [], asks: [], findings: [] };
  const decoded = decode(bytes, choices);
  if (!decoded.ok) return { ...draft, findings: [decoded.finding] };
  draft.findings.push(...decoded.findings);
  const all = split(decoded.text);
  const place = { kind: 'line', line: 1 } as const;
  if (all.length === 0) draft.findings.push(finding('noQuestions', 'error', place, {}));
  if (all.length > MOST_QUESTIONS)
    draft.findings.push(finding('tooManyQuestions', 'error', place, { count: all.length, max: MOST_QUESTIONS }));
  for (const [i, read] of all.slice(0, MOST_QUESTIONS).entries()) {
    if (i % STEP === 0) progress?.(i / all.length);
    draft.questions.push(read());
  }
  draft.questions = withoutRepeatedIds(draft.questions);
  // Letters and signs of the syntax are the same in every encoding: so are the keys.
  const clear = draft.questions.filter(hasClearKey).length;
  draft.asks.push(...encodingAsk(decoded, () => clear));
  progress?.(1);
  return draft;
}
