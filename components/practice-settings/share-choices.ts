/** What the two lists of a day's share offer. */
import { answersIn } from '../../data/practice/pace';
import { FEWEST_REVIEWS_PER_DAY, MOST_REVIEWS_PER_DAY } from '../../data/settings';

export const NEW_CHOICES: readonly number[] = [0, 2, 4, 6, 8, 10, 15, 20, 30];
/** From a bus stop to an evening. */
const MINUTES = [5, 10, 15, 20, 30, 45, 60];

const within = (count: number) => Math.min(MOST_REVIEWS_PER_DAY, Math.max(FEWEST_REVIEWS_PER_DAY, count));

/** Reviews for each number of minutes, at a pace in seconds a question. */
export const reviewChoices = (pace: number): number[] => MINUTES.map((minutes) => within(answersIn(minutes, pace)));

/** The list with what is set now in its place: it may come from another pace or another device. */
export const withOwn = (choices: readonly number[], own: number): number[] =>
  [...new Set([...choices, own])].sort((a, b) => a - b);
