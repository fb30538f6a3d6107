/** The cheap look before the finder: most blocks of most pages hold nothing, and this says so. */
import { ANCHOR } from './anchor';
import { testAt } from './pattern';

/** One for the gate and the finder: each would be compiled for itself. */
export const ANCHORS = new RegExp(ANCHOR, 'g');

/**
 * False only where `findCandidates` and `findReferences` find nothing: they ask it first. Also for the texts of many blocks one
 * after another, with nothing between: false only where it would be false of each.
 */
export function mayHoldReference(text: string): boolean {
  return testAt(ANCHORS, text, 0);
}
