/** Lints in the order of their weight; those that say the same of several questions stand together. */
import type { Lint } from '../../data/packs/lints/types';

export interface LintGroup {
  /** The first of them, whose words hold for all. */
  lint: Lint;
  /** Ids, in the order of the pack. */
  questions: string[];
}

const RANK = { serious: 0, warning: 1, note: 2 } as const;

/** What one press can mend is mended question by question. */
export const hasRemedy = ({ code }: Lint): boolean => code === 'aboutOptions';

/** Lints of several questions at once, and of the whole, stay by themselves. */
export function groupLints(lints: readonly Lint[]): LintGroup[] {
  const groups = new Map<string, LintGroup>();
  for (const [i, lint] of lints.entries()) {
    const isAlone = lint.questions.length !== 1 || hasRemedy(lint);
    const key = isAlone ? String(i) : `${lint.code} ${JSON.stringify(lint.params)}`;
    const group = groups.get(key);
    if (group) group.questions.push(...lint.questions);
    else groups.set(key, { lint, questions: [...lint.questions] });
  }
  return [...groups.values()].sort((a, b) => RANK[a.lint.severity] - RANK[b.lint.severity]);
}
