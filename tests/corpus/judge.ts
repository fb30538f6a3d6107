/** Compares what an importer understood with the truth beside the file. */
import type { Draft, DraftQuestion } from '../../data/packs/import/draft';
import type { TrueOption, TrueQuestion } from './truth';

export interface Verdict {
  total: number;
  /** Stem, options and key as the trainer had them in mind; open where the trainer left it open. */
  right: number;
  /** Not right, but said to be looked at, or listed as left over. */
  reported: string[];
  /** Not right, and nothing is said. */
  silent: string[];
  lost: string[];
  /** Another answer is right than the trainer's, and it could be imported; or one where the trainer gave none. */
  invented: string[];
  /** Questions that nobody wrote and nothing is said of. */
  surplus: string[];
}

const folded = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const rightOf = ({ options }: { options: readonly TrueOption[] }) =>
  options.filter(({ right }) => right).map(({ text }) => folded(text));
const sameTexts = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

function isRight(truth: TrueQuestion, read: DraftQuestion): boolean {
  if (folded(read.stem) !== folded(truth.stem) || folded(read.explain) !== folded(truth.explain)) return false;
  if (
    !sameTexts(
      read.options.map(({ text }) => folded(text)),
      truth.options.map(({ text }) => folded(text)),
    )
  )
    return false;
  const isClosed = read.keyFrom !== null && !read.findings.some(({ severity }) => severity === 'error');
  if (truth.isOpen) return !isClosed && read.findings.length > 0;
  return isClosed && sameTexts(rightOf(read), rightOf(truth));
}

function inventsKey(truth: TrueQuestion, read: DraftQuestion): boolean {
  if (read.keyFrom === null || read.findings.some(({ severity }) => severity === 'error')) return false;
  return truth.isOpen || !sameTexts(rightOf(read), rightOf(truth));
}

export function judge(truths: readonly TrueQuestion[], draft: Draft): Verdict {
  const verdict: Verdict = {
    ...{ total: truths.length, right: 0, reported: [], silent: [], lost: [], invented: [], surplus: [] },
  };
  const whole = draft.questions.map((question) => ({ question, text: folded(JSON.stringify(question)) }));
  const tokens = new Map(truths.map((truth) => [truth.token, truth]));
  const found = new Map<string, { question: DraftQuestion; text: string }>();
  for (const one of whole) {
    const held = one.text.match(/\d{4}-[A-Za-zĐ]{2,3}\/[A-ZĐ]{2,3}/gu) ?? [];
    const own = held.filter((token) => tokens.has(token));
    if (own.length === 0 && one.question.findings.length === 0) verdict.surplus.push(one.text);
    for (const token of own) if (!found.has(token)) found.set(token, one);
  }
  const leftOver = folded(JSON.stringify(draft.findings));
  for (const truth of truths) {
    const read = found.get(truth.token)?.question;
    const line = `${truth.stem} → ${read ? JSON.stringify(read) : 'nothing'}`;
    if (!read) (leftOver.includes(truth.token) ? verdict.reported : verdict.lost).push(line);
    else if (inventsKey(truth, read)) verdict.invented.push(line);
    else if (isRight(truth, read)) verdict.right++;
    else (read.findings.length > 0 ? verdict.reported : verdict.silent).push(line);
  }
  return verdict;
}
