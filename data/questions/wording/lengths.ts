/** How long texts are: what gives the right option away, and what still reads at a glance. */
import type { Question } from '../schema';

/**
 * Characters that still read at a glance in the popup (about 45 a line). Real Party banks have stems of 166 characters
 * on average and learners complain of long ones; a case needs a few sentences.
 */
export const READABLE = { stem: 240, option: 120, why: 160, explain: 320, scenario: 420 } as const;

/** A right option that is longer than every other by this factor and by this many characters is found without knowing. */
export const LONGER = { times: 1.5, characters: 20 } as const;

type Option = Extract<Question, { type: 'one' }>['options'][number];

/** The one right option where its length gives it away, with its length and the next longest; else null. */
export function givenAwayByLength(options: readonly Option[]): { option: Option; length: number; next: number } | null {
  const [only, ...more] = options.filter((option) => option.right === true);
  const wrong = options.filter((option) => option.right !== true);
  if (only === undefined || more.length > 0 || wrong.length < 2) return null;
  const next = Math.max(...wrong.map(({ text }) => text.length));
  const { length } = only.text;
  const isTold = length > next * LONGER.times && length - next >= LONGER.characters;
  return isTold ? { option: only, length, next } : null;
}

/** Whether the right option is longer than every other. */
export function isRightLongest(options: readonly Option[]): boolean {
  const right = options.find((option) => option.right === true);
  return right !== undefined && options.every((option) => option === right || option.text.length < right.text.length);
}
