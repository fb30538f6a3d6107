/** Which questions a paper is made of: an exam of the pack, one standard, a number over everything, or all. */

import { BUCKETS, type Bucket } from '../../practice/buckets';
import { MINUTE_MS } from '../../practice/days';
import { type Blueprint, blueprintOf, defaultBlueprint } from '../../practice/mock/blueprint';
import type { Pack } from '../schema';
import { drawablesOf } from './versions';

export type PaperSource =
  | { kind: 'all' }
  /** So many over all standards, in proportion to what the pack asks about each. */
  | { kind: 'mixed'; count: number }
  /** So many of one standard (0: about none of them). */
  | { kind: 'standard'; bucket: Bucket; count: number }
  | { kind: 'exam'; id: string };

/** Standards that the pack has questions about. */
export const bucketsIn = ({ questions }: Pack): Bucket[] =>
  BUCKETS.filter((bucket) => questions.some(({ standard = 0 }) => standard === bucket));

/** The blueprint of a source, null for all questions. */
export function blueprintFor(pack: Pack, source: PaperSource): Blueprint | null {
  switch (source.kind) {
    case 'all':
      return null;
    case 'mixed':
      return defaultBlueprint(drawablesOf(pack), source.count);
    case 'standard':
      return { draws: [{ bucket: source.bucket, count: source.count }], durationMs: 0, passPercent: null };
    case 'exam': {
      const exam = pack.exams.find(({ id }) => id === source.id);
      return exam ? blueprintOf(exam) : null;
    }
  }
}

/** Minutes that the pack's author gives for it; null where nobody said. */
export function minutesOf(pack: Pack, source: PaperSource): number | null {
  const blueprint = source.kind === 'exam' ? blueprintFor(pack, source) : null;
  return blueprint ? Math.round(blueprint.durationMs / MINUTE_MS) : null;
}
