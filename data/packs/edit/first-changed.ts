/** Which question a step was about, so that undoing can show what it undid. */
import type { PackDraft } from './pack-draft';

/** Id, in `after`, of the first question that differs; of one that is gone, whichever took its place. Null: none does. */
export function firstChanged({ questions: before }: PackDraft, { questions: after }: PackDraft): string | null {
  if (before === after) return null;
  const at = Array.from({ length: Math.max(before.length, after.length) }).findIndex((_, i) => before[i] !== after[i]);
  return at === -1 ? null : ((after[at] ?? after.at(-1))?.id ?? null);
}
