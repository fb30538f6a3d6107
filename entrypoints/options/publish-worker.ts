/** Works out the edition that a draft would give, and what is worth a look in it as a whole: a second for 2,000 questions. */
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { type Publication, proposeEdition } from '../../data/packs/edit/publish';
import { lintWhole } from '../../data/packs/lints/lint-pack';
import type { Lint } from '../../data/packs/lints/types';
import type { Problem } from '../../data/packs/problems';
import type { PackRest } from '../../data/packs/schema';
import type { Question } from '../../data/questions/schema';
import { hearing, say } from './parcels';

export interface ToPublisher {
  /** Which asking this is: only the last one's answer counts. */
  round: number;
  rest: Omit<PackDraft, 'questions'>;
  questions: readonly EditQuestion[];
  /** The edition before; null: none. */
  baseRest: PackRest | null;
  baseQuestions: Question[];
  today: string;
}
export interface FromPublisher {
  round: number;
  /** Why there is no edition; none where there is one. */
  problems: Problem[];
  publication: (Omit<Publication, 'pack'> & { rest: PackRest }) | null;
  questions: Question[];
  lints: Lint[];
}

addEventListener(
  'message',
  hearing<ToPublisher>(({ round, rest, questions, baseRest, baseQuestions, today }) => {
    const base = baseRest && { ...baseRest, questions: baseQuestions };
    const proposal = proposeEdition({ ...rest, questions }, base, today, '');
    if (!proposal.ok)
      return say<FromPublisher>({
        round,
        problems: proposal.problems,
        publication: null,
        questions: [],
        lints: [],
      });
    const { pack, ...said } = proposal.publication;
    const { questions: published, ...head } = pack;
    const publication = { ...said, rest: head };
    say<FromPublisher>({ round, problems: [], publication, questions: published, lints: lintWhole(pack) });
  }),
);
