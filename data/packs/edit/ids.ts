/**
 * Ids that are made once. Random rather than counted: a counted one would come back after its question was deleted, and
 * with it the progress that learners had in the deleted question.
 */
import type { EditQuestion } from './edit-question';

/** `n` random bytes. */
export type Random = (bytes: number) => Uint8Array;

/** Lower-case letters and digits without i, l, o and u, which hands misread (as in Crockford's base32). */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 32^6, about a thousand million: among 2,000 ids a clash is rare, and then another is made. */
const QUESTION_SIGNS = 6;
/** 32^3 for at most eight parts of one question. */
const PART_SIGNS = 3;

function make(prefix: string, signs: number, taken: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const id = prefix + Array.from(random(signs), (byte) => SIGNS[byte % SIGNS.length]).join('');
    if (!taken.has(id)) return id;
  }
}

/** An id for a new question, none of `taken`. */
export const newQuestionId = (taken: ReadonlySet<string>, random: Random): string =>
  make('c', QUESTION_SIGNS, taken, random);

/** An id for a new scenario, none of `taken`. */
export const newScenarioId = (taken: ReadonlySet<string>, random: Random): string =>
  make('th', QUESTION_SIGNS, taken, random);

/** An id for a new exam blueprint, none of `taken`. */
export const newExamId = (taken: ReadonlySet<string>, random: Random): string => make('de', PART_SIGNS, taken, random);

/** An id for an option, item or pair added to a question that has some already. */
export const newPartId = (taken: ReadonlySet<string>, random: Random): string => make('p', PART_SIGNS, taken, random);

/** Makes ids for parts new to a question, none twice. */
export function partIds({ options, items, pairs }: EditQuestion, random: Random): () => string {
  const taken = new Set([...options, ...items, ...pairs].map(({ id }) => id));
  return () => {
    const id = newPartId(taken, random);
    taken.add(id);
    return id;
  };
}

/** Ids of the parts of a question that is made whole: "a", "b" … */
export const partIdAt = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
