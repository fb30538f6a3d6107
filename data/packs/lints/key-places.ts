/** Right options that stand at one place (82 % at A was seen). Practice and print shuffle; a file read elsewhere does not. */
import { chanceOf, ENOUGH, isSingle, letterOf, marginOf } from './choices';
import type { PackLint } from './types';

/** Above chance by this much: with four options 40 %, as in the built-in bank's own rule. */
const LEAST_MARGIN = 0.15;

export const keyPlaces: PackLint = ({ questions }, tell) => {
  const single = questions.filter(isSingle);
  if (single.length < ENOUGH) return;
  const byPlace = new Map<number, string[]>();
  for (const { id, options } of single) {
    const place = options.findIndex((option) => option.right === true);
    byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  }
  const chance = chanceOf(single);
  for (const [place, ids] of byPlace) {
    const share = ids.length / single.length;
    if (share > chance + marginOf(chance, single.length, LEAST_MARGIN))
      tell('keyPlaces', ids, { letter: letterOf(place), percent: Math.round(share * 100), total: single.length });
  }
};
