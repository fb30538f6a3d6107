/** The paragraph "Căn cứ: …" that our exports write below an explanation, as citations again. */
import { exportWords } from '../../messages/exports';
import { readCited } from '../../questions/cited';
import type { Citation } from '../../questions/schema';

const HEADS = new Set([exportWords.vi.source, exportWords.en.source].map((head) => head.toLowerCase()));
const BULLET = /^[–-] /u;

/** The text without that paragraph, and what it cites; where one line of it can't be read, all of it stays text. */
export function withoutSources(text: string): { text: string; cite: Citation[] } {
  const lines = text.split('\n');
  const head = lines.findLastIndex((line) => HEADS.has(line.trim().toLowerCase()));
  if (head < 0) return { text, cite: [] };
  const cite = lines.slice(head + 1).map((line) => readCited(line.replace(BULLET, '')));
  const read = cite.filter((citation) => citation !== null);
  if (read.length === 0 || read.length < cite.length) return { text, cite: [] };
  return { text: lines.slice(0, head).join('\n').trim(), cite: read };
}
