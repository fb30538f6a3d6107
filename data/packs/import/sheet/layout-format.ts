/** Whose layout a header is: our template's, a quiz game's, or just a table's. */
import type { ImportFormat } from '../draft';
import { foldHeader, type SingleRole } from './headers';
import type { Layout } from './layout';

const OURS: readonly SingleRole[] = ['id', 'type', 'standard', 'stem', 'key', 'explain', 'cite'];

/** By `headers` as written, and what was understood of them. */
export function formatOf(headers: readonly string[], { single, options, wrong }: Layout): ImportFormat {
  const names = headers.map(foldHeader);
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (wrong.length > 0) return 'gimkit';
  if (has('question max 120')) return 'kahoot';
  if (has('question text') && has('question type') && has('option 1')) return 'quizizz';
  if (has('question text') && has('answer 1') && has('correct answer')) return 'blooket';
  return OURS.every((role) => single.has(role)) && foldHeader(options.get(0)?.header ?? '') === 'a'
    ? 'template'
    : 'table';
}
