/** The known word that an unknown one was probably meant to be. */

/** The longest id; anything longer is no typing error of ours (and the search is quadratic in it). */
const LONGEST = 32;

/** Levenshtein distance: letters put in, left out or exchanged. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const above = row;
    row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const exchanged = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(exchanged, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}

/** The nearest of `known` within a third of the word's length (at least one letter), without regard to case; else null. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(word.length - candidate.length) > allowed) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= allowed && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}
