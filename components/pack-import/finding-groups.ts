/** Findings of a whole file, those of one kind together; and as a text to send to whoever wrote it. */
import type { Language } from '../../data/messages/catalogue';
import { findingWords, type ImportWords } from '../../data/messages/imports';
import type { Finding } from '../../data/packs/import/findings';

export interface FindingGroup {
  severity: Finding['severity'];
  findings: ImportWords[];
}

/** Errors first, then warnings; within each the kind found first comes first. */
export function groupFindings(findings: readonly Finding[], language: Language): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key) ?? { severity: finding.severity, findings: [] };
    group.findings.push(findingWords(finding, language));
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
}

export const findingsText = (findings: readonly Finding[], language: Language): string =>
  findings
    .map((finding, i) => {
      const { where, cause, remedy } = findingWords(finding, language);
      return `${i + 1}. ${where}: ${cause} ${remedy}`;
    })
    .join('\n');
