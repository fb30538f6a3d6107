/** Time ran out while nothing was open: only the learner knows whether it passed. */
import { mockWords } from '../../data/messages/mock';
import type { ExpiredExam } from '../../data/practice/mock/schema';
import { Panel } from '../panel/Panel';
import { useWords } from '../words';

interface Props {
  exam: ExpiredExam;
  onSubmit: () => void;
  onGiveBack: () => void;
}

export function MockGap({ exam, onSubmit, onGiveBack }: Props) {
  const words = useWords(mockWords);
  const gap = exam.clock.gaps.at(-1)?.ms ?? 0;
  const answered = exam.items.filter(({ given }) => given !== null).length;
  return (
    <Panel heading={words.gapTitle}>
      <p class="prose">{words.gapText(gap)}</p>
      <p class="quiet">
        {words.answeredOf(answered, exam.items.length)}. {words.gapNote}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={onSubmit}>
          {words.gapSubmit}
        </button>
        <button type="button" class="button" onClick={onGiveBack}>
          {words.gapBack}
        </button>
      </div>
    </Panel>
  );
}
