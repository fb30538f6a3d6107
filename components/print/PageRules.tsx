/** The code of a version at the foot of each of its pages, where browsers know page margins (Chromium 131 and later). */
import { pageWords } from '../../data/messages/print-page';
import { useWords } from '../words';

/** A CSS name; codes are digits. */
export const pageOf = (code: string): string => `version-${code}`;

export function PageRules({ codes }: { codes: readonly string[] }) {
  const words = useWords(pageWords);
  const rules = codes.map(
    (code) =>
      `@page ${pageOf(code)} { size: a4; margin: 14mm 15mm 16mm; @bottom-center { content: "${words.code(code)} · " counter(page); font: 9pt sans-serif; } }`,
  );
  return <style>{rules.join('\n')}</style>;
}
