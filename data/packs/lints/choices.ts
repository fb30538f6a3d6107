/** Questions with options, as several lints look at them. */
import type { Question } from '../../questions/schema';

export type Choice = Extract<Question, { type: 'one' | 'many' }>;
export type SingleChoice = Extract<Question, { type: 'one' }>;

export const isChoice = (question: Question): question is Choice => question.type === 'one' || question.type === 'many';
export const isSingle = (question: Question): question is SingleChoice => question.type === 'one';

/** "A" for 0 … "H" for 7. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** Shares say nothing about a handful of questions. */
export const ENOUGH = 12;

/** Mean chance, 0–1, that a thing that one of the options has falls on a given one of them. */
export const chanceOf = (questions: readonly SingleChoice[]): number =>
  questions.reduce((sum, { options }) => sum + 1 / options.length, 0) / Math.max(1, questions.length);

/** What chance alone exceeds in one pack of forty: two standard deviations of a binomial share; never less than `least`. */
export const marginOf = (chance: number, count: number, least: number): number =>
  Math.max(least, 2 * Math.sqrt((chance * (1 - chance)) / Math.max(1, count)));
