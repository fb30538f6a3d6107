/** Looks through a pack as a whole: a second for 2,000 questions. */
import { type Coverage, coverageOf } from '../../data/packs/coverage';
import { lintWhole } from '../../data/packs/lints/lint-pack';
import type { Lint } from '../../data/packs/lints/types';
import type { Pack } from '../../data/packs/schema';

export interface ToReviewer {
  /** Which asking this is: only the last one's answer counts. */
  round: number;
  pack: Pack;
}
export interface FromReviewer {
  round: number;
  lints: Lint[];
  coverage: Coverage;
}

addEventListener('message', ({ data: { round, pack } }: MessageEvent<ToReviewer>) => {
  postMessage({ round, lints: lintWhole(pack), coverage: coverageOf(pack) } satisfies FromReviewer);
});
