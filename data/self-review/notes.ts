/** Notes of a month written on, taken away and merged. Pure: whatever comes from two devices ends the same either way round. */
import type { Standard } from '../questions/schema';
import type { SelfNote, SelfReview } from './schema';

/** What a note says, whenever it was written. */
const contentOf = ({ standard, text, mark }: SelfNote): string => JSON.stringify([standard, text, mark]);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By standard, the newest first; equal ones by their content, so that two devices list them alike. */
const inOrder = (notes: readonly SelfNote[]): SelfNote[] =>
  [...notes].sort((a, b) => a.standard - b.standard || b.at - a.at || compareText(contentOf(a), contentOf(b)));

/** The union of notes: equal ones once, as of the later time; nothing is dropped. */
export function mergeNotes(ours: readonly SelfNote[], theirs: readonly SelfNote[]): SelfNote[] {
  const merged = new Map<string, SelfNote>();
  for (const note of [...ours, ...theirs]) {
    const held = merged.get(contentOf(note));
    if (!held || held.at < note.at) merged.set(contentOf(note), note);
  }
  return inOrder([...merged.values()]);
}

/** Two sets of months as one, in the calendar's order. */
export function mergeReviews(ours: readonly SelfReview[], theirs: readonly SelfReview[]): SelfReview[] {
  const months = new Map<string, SelfNote[]>();
  for (const { month, notes } of [...ours, ...theirs]) months.set(month, mergeNotes(months.get(month) ?? [], notes));
  return [...months].map(([month, notes]) => ({ month, notes })).sort((a, b) => compareText(a.month, b.month));
}

/** The notes on one standard, the newest first. */
export const notesOn = (notes: readonly SelfNote[], standard: Standard): SelfNote[] =>
  inOrder(notes.filter((note) => note.standard === standard));

const isEmpty = ({ text, mark }: Pick<SelfNote, 'text' | 'mark'>): boolean => text.trim() === '' && mark === null;

/** Takes one note away. */
export const withoutNote = (notes: readonly SelfNote[], gone: SelfNote): SelfNote[] =>
  notes.filter((note) => contentOf(note) !== contentOf(gone));

/**
 * Writes a note in the place of `before`, the one that the writer saw (null: an empty field). Where that one is not held
 * any more, another window wrote meanwhile, and both stay. A note without text and mark is none.
 */
export function withNote(notes: readonly SelfNote[], before: SelfNote | null, next: SelfNote): SelfNote[] {
  const rest = before ? withoutNote(notes, before) : notes;
  if (isEmpty(next)) return inOrder(rest);
  // The clock may have gone back; what was written last is the newest all the same.
  const others = rest.filter(({ standard }) => standard === next.standard);
  return mergeNotes(rest, [{ ...next, at: Math.max(next.at, ...others.map(({ at }) => at + 1)) }]);
}
