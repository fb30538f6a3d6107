/** Walks the page in slices that leave the main thread free and hands each segment's references to the records. */
import { findCandidates } from '../../data/references/find';
import { mayHoldReference } from '../../data/references/gate';
import type { PageRecords } from './records';
import { joinSegment, roughText, type Segment, segmentsUnder } from './segments';

/** DESIGN: no own task over 8 ms; a slice stops before that. */
const SLICE_MS = 5;
/** Looking at the clock costs more than a small block: look once in so many. */
const BLOCKS_PER_CLOCK = 32;

function isEditable(block: Element): boolean {
  return block instanceof HTMLElement && block.isContentEditable;
}

/** Finds what may be a reference in one segment and records it; the number found. */
export function scanSegment(segment: Segment, records: PageRecords): number {
  if (!mayHoldReference(roughText(segment)) || isEditable(segment.block)) return 0;
  const joined = joinSegment(segment);
  const candidates = findCandidates(joined.text);
  if (candidates.length > 0) records.add(segment, joined, candidates);
  return candidates.length;
}

/** A turn of the event loop: pointer, paint and the page's own work come first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Scans everything under `root`. Resolves with the number of references found; stops early when aborted. */
export async function scanUnder(root: Node, records: PageRecords, signal: AbortSignal): Promise<number> {
  let found = 0;
  let sinceClock = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  for (const segment of segmentsUnder(root)) {
    found += scanSegment(segment, records);
    if (++sinceClock < BLOCKS_PER_CLOCK) continue;
    sinceClock = 0;
    if (performance.now() < sliceEnd) continue;
    await breathe();
    if (signal.aborted) return found;
    sliceEnd = performance.now() + SLICE_MS;
  }
  return found;
}
