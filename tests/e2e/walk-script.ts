/** For walk.spec.ts, in the page: the reader's walk over texts while the page takes away what it stands on. */
import { segmentsUnder } from '../../entrypoints/reader/segments';

/** Reads the first segment of `root`, lets `change` work on the page, reads on; the texts read after it. */
function readAround(root: Node, change: () => void): string[] {
  const segments = segmentsUnder(root, () => true);
  segments.next();
  change();
  return [...segments].flatMap((segment) => (segment ? [segment.roughText] : []));
}

Object.assign(globalThis, { readAround });
