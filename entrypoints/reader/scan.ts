/** Walks the page in slices that leave the main thread free and hands each segment's references to the records. */
import { findCandidates } from '../../data/references/find';
import { mayHoldReference } from '../../data/references/gate';
import { closest } from './dom';
import type { PageRecords } from './records';
import { joinSegment, roughText, type Segment, segmentsUnder } from './segments';
import { partsUnder } from './sift';
import type { Turns } from './turns';

/** Looking at the clock costs more than a small block: look once in so many. */
const BLOCKS_PER_CLOCK = 32;

/** What somebody is writing, and the text layers of code editors (which lay it out line by line and are no page's text). */
const WRITTEN = '[role=textbox],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

function isWritten({ block }: Segment): boolean {
  if (block instanceof HTMLElement && block.isContentEditable) return true;
  return block instanceof Element && closest.call(block, WRITTEN) !== null;
}

/** Finds what may be a reference in one segment and records it; whether the finder had work. */
export function scanSegment(segment: Segment, records: PageRecords): boolean {
  // The finder asks the gate itself: only a join is to be spared.
  if (segment.nodes.length > 1 && !mayHoldReference(roughText(segment))) return false;
  const joined = joinSegment(segment);
  const candidates = findCandidates(joined.text);
  if (candidates.length > 0 && !isWritten(segment)) records.add(segment, joined, candidates);
  return candidates.length > 0;
}

/** Scans what is under `root`, or only its own text; stops early when aborted. What was scanned before is only put in order. */
export async function scanUnder(
  root: Node,
  records: PageRecords,
  turns: Turns,
  signal: AbortSignal,
  isOwnOnly = false,
): Promise<void> {
  let sinceClock = 0;
  for (const part of partsUnder(root)) {
    for (const segment of part ? segmentsUnder(part) : [null]) {
      const isToScan = segment !== null && !(isOwnOnly && segment.block !== root) && !records.meetAgain(segment);
      const isFound = isToScan && scanSegment(segment, records);
      // The first finds of a page take the finder's patterns milliseconds each.
      if (++sinceClock < BLOCKS_PER_CLOCK && !isFound) continue;
      sinceClock = 0;
      if (!turns.isOver) continue;
      await turns.breathe();
      if (signal.aborted) return;
    }
  }
}
