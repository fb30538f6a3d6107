/** Questions that are forgotten again and again: more asking helps them little, reading the article again may. */
import type { CardMemory } from './types';

/**
 * Times forgotten from which a question counts as one of them. Anki's default is 8, over decks of thousands; a question
 * here is asked about a dozen times a year, and one that is learnt as expected fails one time in ten: four in a dozen is
 * chance for about three questions of a hundred, eight practically never comes.
 */
export const LEECH_LAPSES = 4;

export const isLeech = (memory: CardMemory | null): boolean => memory !== null && memory.lapses >= LEECH_LAPSES;
