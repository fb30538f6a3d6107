/** Texts to be put in order, as they may be shown: without chance, so that the same question gives the same page. */

/** In the order of their texts: the order that they are written in is the answer. Turned round where that is the same. */
export function outOfOrder(texts: readonly string[]): string[] {
  const sorted = [...texts].sort();
  return sorted.every((text, i) => text === texts[i]) ? sorted.reverse() : sorted;
}
