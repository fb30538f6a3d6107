/** Findings of a whole file, those of one kind together; and as a text to send to whoever wrote it. */
import type { Language } from '../../data/messages/catalogue';
import { importQuestionAt } from '../../data/messages/import-places';
import { findingWords, type ImportWords } from '../../data/messages/imports';
import type { Finding } from '../../data/packs/import/findings';
import { plainText } from '../../data/packs/markup';
import type { ReadFile } from './file-import';

/** A finding, and the question it was made at: its label, or its first words. */
export interface FoundAt {
  finding: Finding;
  question: string | null;
}

/** Of a question without a number as much is said as makes it known again. */
const FIRST_WORDS = 6;

/** All that was found in a file, what is said of the whole first. */
export const allFound = ({ file, questions }: ReadFile): FoundAt[] => [
  ...file.findings.map((finding) => ({ finding, question: null })),
  ...questions.flatMap(({ findings, label, edit }) =>
    findings.map((finding) => ({ finding, question: label ?? (firstWords(edit.stem) || null) })),
  ),
];

function firstWords(text: string): string {
  const words = plainText(text).split(/\s+/u);
  return words.slice(0, FIRST_WORDS).join(' ') + (words.length > FIRST_WORDS ? '…' : '');
}

function wordsAt({ finding, question }: FoundAt, language: Language): ImportWords {
  const words = findingWords(finding, language);
  return question === null ? words : { ...words, where: importQuestionAt(words.where, question, language) };
}

export interface FindingGroup {
  severity: Finding['severity'];
  findings: ImportWords[];
}

/** Errors first, then warnings; within each the kind found first comes first. */
export function groupFindings(found: readonly FoundAt[], language: Language): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const one of found) {
    const { severity, code } = one.finding;
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { severity, findings: [] };
    group.findings.push(wordsAt(one, language));
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
}

export const findingsText = (found: readonly FoundAt[], language: Language): string =>
  found
    .map((one, i) => {
      const { where, cause, remedy } = wordsAt(one, language);
      return `${i + 1}. ${where}: ${cause} ${remedy}`;
    })
    .join('\n');
