/** What a draft promises: each question either says what is wrong with it, or can be finished as it is; no key is made up. */
import { finishDraft } from '../../data/packs/edit/finish';
import type { Draft, DraftQuestion } from '../../data/packs/import/draft';
import { PACK_LIMITS } from '../../data/packs/schema';

/** Of one run: more of them look the same. */
const MOST_TOLD = 3;
const LONGEST_TOLD = 500;

const told = (question: DraftQuestion) => JSON.stringify(question).slice(0, LONGEST_TOLD);

/** Every promise of `draft` that is broken; none: it is sound. */
export function brokenPromises({ questions, findings }: Draft): string[] {
  if (questions.length === 0 && findings.length === 0) return ['no question and no word about it'];
  const taken = new Set<string>();
  let count = 0;
  const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (count++ >> (5 * i)) & 31);
  const broken: string[] = [];
  for (const draft of questions.slice(0, PACK_LIMITS.questions)) {
    if (broken.length >= MOST_TOLD) break;
    const isSaid = draft.findings.some(({ severity }) => severity === 'error');
    const { question, report } = finishDraft(draft, taken, bytes);
    if (draft.keyFrom === null && question) broken.push(`a key was made up: ${told(draft)}`);
    else if (draft.keyFrom === null && !isSaid) broken.push(`open without an error: ${told(draft)}`);
    else if (!isSaid && !question) {
      const codes = report.problems.map(({ code }) => code);
      broken.push(`said to be sound, but ${codes.join(', ') || 'unfinished'}: ${told(draft)}`);
    }
  }
  return broken;
}
