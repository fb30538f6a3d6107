/** How much of the papers is shown, and how much is printed at once. */
import type { Papers, PaperVersion } from './versions';

/** Questions of each sheet in the preview: enough to see how it looks, few enough to follow every choice at once. */
export const PREVIEWED = 40;
/** Questions over all papers: with sheets and keys some 1,500 pages, which browsers still lay out in seconds. */
const MOST_AT_ONCE = 5000;

/** Whether all versions are more than one print or one Word file should hold. */
export const isOneAtATime = ({ versions, questions }: Papers): boolean =>
  versions.length > 1 && versions.length * questions > MOST_AT_ONCE;

/** The version of that code, the first where there is none such. */
export const versionOf = ({ versions }: Papers, code: string): PaperVersion | undefined =>
  versions.find((version) => version.code === code) ?? versions[0];

/** The papers with what is printed at once: all versions, or only the one of that code where all are too much. */
export function printedAtOnce(papers: Papers, code: string): Papers {
  if (!isOneAtATime(papers)) return papers;
  const one = versionOf(papers, code);
  return { ...papers, versions: one ? [one] : [] };
}
