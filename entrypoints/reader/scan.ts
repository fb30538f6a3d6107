/** Walks the page in slices that leave the main thread free and hands each segment's references to the records. */
import type { Candidate } from '../../data/references/types';
import { closest } from './dom';
import { bringFinder } from './finder';
import type { PageRecords } from './records';
import { joinSegment, type Segment, segmentsUnder } from './segments';
import type { Turns } from './turns';

/** What somebody is writing, and the text layers of code editors (which lay it out line by line and are no page's text). */
const WRITTEN = '[role=textbox],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

function isWritten({ block }: Segment): boolean {
  return (
    block instanceof Element && ((block as HTMLElement).isContentEditable || closest.call(block, WRITTEN) !== null)
  );
}

/** Scans what is under `root`, or only its own text; stops early when aborted. What was scanned before is only put in order. */
export async function scanUnder(
  root: Node,
  records: PageRecords,
  turns: Turns,
  signal: AbortSignal,
  isOwnOnly = false,
): Promise<void> {
  const { findByParts, mayHoldReference } = await bringFinder();
  for (const segment of segmentsUnder(root, mayHoldReference)) {
    const isToRead = segment && !(isOwnOnly && segment.block !== root) && !records.meetAgain(segment);
    const joined = isToRead && joinSegment(segment);
    const candidates: Candidate[] = [];
    for (const found of joined ? findByParts(joined.text) : [candidates]) {
      candidates.push(...found);
      if (turns.isOver) await turns.breathe();
      if (signal.aborted) return;
    }
    if (joined && candidates.length > 0 && !isWritten(segment)) records.add(segment, joined, candidates);
  }
}
