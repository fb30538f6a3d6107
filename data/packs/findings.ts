/** Collects problems and warnings, a bounded number of them: a hostile file could hold hundreds of thousands. */
import type { Found, Problem, RawPath, Tell } from './problems';
import { type Json, stepsOf } from './tree';

/** More than anyone reads through; how many more there were is still said. */
export const MOST_FINDINGS = 1000;

export class Findings<Facts> {
  readonly kept: { code: keyof Facts; path: RawPath; params: Facts[keyof Facts] }[] = [];
  dropped = 0;

  readonly tell: Tell<Facts> = (code, path, params) => {
    if (this.kept.length < MOST_FINDINGS) this.kept.push({ code, path, params });
    else this.dropped++;
  };

  /** In the order of the places in the file, paths with the ids found in `tree`. */
  withPlaces(tree: Json): Found<Facts>[] {
    const inOrder = this.kept.toSorted((a, b) => comparePaths(a.path, b.path));
    return inOrder.map(({ code, path, params }) => ({ code, path: stepsOf(tree, path), params }) as Found<Facts>);
  }
}

function comparePaths(a: RawPath, b: RawPath): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (part === other) continue;
    if (typeof part === 'number' && typeof other === 'number') return part - other;
    return String(part) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

/** The problems kept, and how many more there were. */
export function withRest(problems: Problem[], dropped: number): Problem[] {
  return dropped > 0 ? [...problems, { code: 'andMore', path: [], params: { count: dropped } }] : problems;
}
