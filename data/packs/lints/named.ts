/** The document references in what a question puts forward as true. */
import type { Question } from '../../questions/schema';
import { assertedTexts } from '../../questions/wording/texts';
import { findReferences } from '../../references/find';
import { mayHoldReference } from '../../references/gate';
import type { Reference } from '../../references/types';
import { plainText } from '../markup';

export interface Named {
  /** The text without its marks, which the reference's offsets count in. */
  text: string;
  reference: Reference;
}

/** Several lints ask for the same; questions are never changed in place. */
const known = new WeakMap<Question, Named[]>();

function find(question: Question): Named[] {
  return assertedTexts(question).flatMap(({ place, text: written }) => {
    if (place.startsWith('cite.') || !mayHoldReference(written)) return [];
    const text = plainText(written);
    return findReferences(text).map((reference) => ({ text, reference }));
  });
}

export function namedIn(question: Question): Named[] {
  const before = known.get(question);
  if (before) return before;
  const found = find(question);
  known.set(question, found);
  return found;
}
