/** Looks through a pack as a whole: a second for 2,000 questions. */
import { type Coverage, coverageOf } from '../../data/packs/coverage';
import { lintWhole } from '../../data/packs/lints/lint-pack';
import type { Lint } from '../../data/packs/lints/types';
import type { PackRest } from '../../data/packs/schema';
import type { Question } from '../../data/questions/schema';
import { hearing, say } from './parcels';

export interface ToReviewer {
  /** Which asking this is: only the last one's answer counts. */
  round: number;
  rest: PackRest;
  questions: Question[];
}
export interface FromReviewer {
  round: number;
  lints: Lint[];
  coverage: Coverage;
}

addEventListener(
  'message',
  hearing<ToReviewer>(({ round, rest, questions }) => {
    const pack = { ...rest, questions };
    say<FromReviewer>({ round, lints: lintWhole(pack), coverage: coverageOf(pack) });
  }),
);
