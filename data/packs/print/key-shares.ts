/** Papers on which one letter is right far too often: who ticks it everywhere comes far. */
import { chanceOf, ENOUGH, isSingle, marginOf } from '../lints/choices';
import { type PaperVersion, questionsOf } from './versions';

/** Above chance by this much; more than the lint's own margin, for of many versions one is uneven by chance alone. */
const LEAST_MARGIN = 0.2;

export interface KeyShare {
  code: string;
  letter: string;
  percent: number;
  /** Questions with one right answer, of those that `versions` hold. */
  total: number;
}

/** The versions whose keys lean on one letter, at most one letter each. */
export function leaningKeys(versions: readonly PaperVersion[]): KeyShare[] {
  return versions.flatMap((version) => {
    const printed = questionsOf(version).filter(({ question }) => isSingle(question));
    const total = printed.length;
    if (total < ENOUGH) return [];
    const counts = new Map<string, number>();
    for (const { key } of printed) counts.set(key, (counts.get(key) ?? 0) + 1);
    const [letter, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    const chance = chanceOf(printed.flatMap(({ question }) => (isSingle(question) ? [question] : [])));
    const leans = count / total > chance + marginOf(chance, total, LEAST_MARGIN);
    return leans ? [{ code: version.code, letter, percent: Math.round((100 * count) / total), total }] : [];
  });
}
