/**
 * What a province-level number needs beside its own block: the opening paragraphs (datelines) and the blocks that name a
 * committee. Read only when such a number stands on the page, in one walk.
 */
import type { Passage } from '../reader/card-port';
import { roughText, segmentsUnder } from '../reader/segments';

/** Datelines stand in the first paragraphs after the headline. */
const OPENING_BLOCKS = 4;
/** Shorter blocks are captions, authors and share buttons. */
const MIN_PARAGRAPH = 40;
/** Enough to hear two provinces contradict each other. */
const MAX_COMMITTEE_BLOCKS = 40;
const COMMITTEE_WORD = /[ủuỦU][ỷyỶY]|[Đđ]ảng bộ/u;

/** Passages without references of their own, opening ones first. */
export function surroundings(root: Document): Passage[] {
  const opening: Passage[] = [];
  const committees: Passage[] = [];
  let isPastHeadline = root.querySelector('h1') === null;
  for (const segment of segmentsUnder(root)) {
    const text = roughText(segment);
    if (!isPastHeadline) {
      isPastHeadline = segment.block.localName === 'h1';
      continue;
    }
    const passage = { text, references: [] };
    if (text.length >= MIN_PARAGRAPH && opening.length < OPENING_BLOCKS) opening.push(passage);
    else if (COMMITTEE_WORD.test(text)) committees.push(passage);
    if (committees.length >= MAX_COMMITTEE_BLOCKS) break;
  }
  return [...opening, ...committees];
}
