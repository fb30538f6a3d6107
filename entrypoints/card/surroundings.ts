/**
 * What a province-level number needs beside its own block: the opening paragraphs (datelines) and the blocks that name a
 * committee. Read only when such a number stands on the page, in one sliced walk.
 */
import type { Passage } from '../../data/references/resolve/resolver';
import { segmentsUnder } from '../reader/segments';
import type { Turns } from '../reader/turns';

/** Datelines stand in the first paragraphs after the headline. */
const OPENING_BLOCKS = 4;
/** Shorter blocks are captions, authors and share buttons. */
const MIN_PARAGRAPH = 40;
/** Enough to hear two provinces contradict each other. */
const MAX_COMMITTEE_BLOCKS = 40;
const COMMITTEE_WORD = /[ủuỦU][ỷyỶY]|[Đđ]ảng bộ/u;

/** Passages without references of their own, opening ones first; what was read so far where the signal aborts. */
export async function surroundings(root: Document, turns: Turns, signal: AbortSignal): Promise<Passage[]> {
  const opening: Passage[] = [];
  const committees: Passage[] = [];
  let isPastHeadline = root.querySelector('h1') === null;
  for (const segment of segmentsUnder(root, () => true)) {
    if (turns.isOver) {
      await turns.breathe();
      if (signal.aborted) break;
    }
    if (!segment) continue;
    const text = segment.roughText;
    if (!isPastHeadline) {
      isPastHeadline = segment.block instanceof Element && segment.block.localName === 'h1';
      continue;
    }
    const passage = { text, references: [] };
    if (text.length >= MIN_PARAGRAPH && opening.length < OPENING_BLOCKS) opening.push(passage);
    else if (COMMITTEE_WORD.test(text)) committees.push(passage);
    if (committees.length >= MAX_COMMITTEE_BLOCKS) break;
  }
  return [...opening, ...committees];
}
