/** The review of a draft: what its questions' reports say, and what a worker finds in them together. */
import type { JumpWays } from '../../components/pack-editor/Jumps';
import { ReviewPane } from '../../components/pack-editor/ReviewPane';
import type { EditAction } from '../../data/packs/edit/actions';
import { withAboutOptionsLast } from '../../data/packs/edit/kept-last';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { Lint } from '../../data/packs/lints/types';
import type { Reports } from './use-reports';
import { useReview } from './use-review';

interface Props extends JumpWays {
  draft: PackDraft;
  reports: Reports;
  act: (action: EditAction) => void;
}

export function Review({ draft, reports, act, ...ways }: Props) {
  const { ofQuestions, whole, unready } = useReview(draft, reports);
  const mend = ({ questions: [first] }: Lint) => {
    const edit = draft.questions.find(({ id }) => id === first);
    if (edit) act({ kind: 'change', question: withAboutOptionsLast(edit) });
  };
  return <ReviewPane {...{ ofQuestions, whole, unready, ...ways }} onMend={mend} />;
}
