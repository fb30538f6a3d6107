/** What a document known by name is called, where the text leaves part of the name to its neighbour. */
import type { Given } from './signs';

const PLENUM = /^(NQ|KL)TW(\d+)-([IVX]+)$/u;
const BARE_TERM = /^[IVX]+$/u;

/** The name as written; the "XII" of "Nghị quyết Trung ương 4 khóa XI, XII" in full. */
export function knownName({ reference, written }: Pick<Given, 'reference' | 'written'>): string {
  if (!BARE_TERM.test(written)) return written;
  const [, type, ordinal, term] = PLENUM.exec(reference.name ?? '') ?? [];
  if (type === undefined) return written;
  return `${type === 'NQ' ? 'Nghị quyết' : 'Kết luận'} Trung ương ${ordinal} khóa ${term}`;
}
