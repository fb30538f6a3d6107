/** Works out the edition that a draft would give, and what is worth a look in it as a whole: a second for 2,000 questions. */
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { type Proposal, proposeEdition } from '../../data/packs/edit/publish';
import { lintWhole } from '../../data/packs/lints/lint-pack';
import type { Lint } from '../../data/packs/lints/types';
import type { Pack } from '../../data/packs/schema';

export interface ToPublisher {
  /** Which asking this is: only the last one's answer counts. */
  round: number;
  draft: PackDraft;
  base: Pack | null;
  today: string;
}
export interface FromPublisher {
  round: number;
  proposal: Proposal;
  lints: Lint[];
}

addEventListener('message', ({ data: { round, draft, base, today } }: MessageEvent<ToPublisher>) => {
  const proposal = proposeEdition(draft, base, today, '');
  const lints = proposal.ok ? lintWhole(proposal.publication.pack) : [];
  postMessage({ round, proposal, lints } satisfies FromPublisher);
});
