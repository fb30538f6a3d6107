/** What stands in the way of an edition: questions that are not ready, and faults of the pack as a whole. */
import { CircleAlert } from 'lucide';
import { problemWords } from '../../data/messages/packs';
import { publishWords } from '../../data/messages/publish';
import { editWords } from '../../data/messages/studio-edit';
import type { Problem } from '../../data/packs/problems';
import { Icon } from '../icon/Icon';
import { FindingList } from '../packs/FindingList';
import { useLanguage, useWords } from '../words';

interface UnreadyProps {
  unready: number;
  leavesOut: boolean;
  onLeaveOut: (leavesOut: boolean) => void;
  onNextProblem: () => void;
}

export function UnreadyNote({ unready, leavesOut, onLeaveOut, onNextProblem }: UnreadyProps) {
  const words = useWords(editWords);
  const publishingWords = useWords(publishWords);
  if (unready === 0) return null;
  return (
    <div class="edit-blocked">
      <p class="edit-problem">
        <Icon of={CircleAlert} size={14} />
        <span>
          {publishingWords.problemsFirst(unready)}{' '}
          <button type="button" class="link-button" onClick={onNextProblem}>
            {words.nextProblem}
          </button>
        </span>
      </p>
      <label class="edit-tick">
        <input
          type="checkbox"
          checked={leavesOut}
          onChange={({ currentTarget }) => onLeaveOut(currentTarget.checked)}
        />
        {publishingWords.leaveOut(unready)}
      </label>
    </div>
  );
}

export function PackProblems({ problems, onHeader }: { problems: readonly Problem[]; onHeader: () => void }) {
  const publishingWords = useWords(publishWords);
  const language = useLanguage();
  return (
    <>
      <p class="edit-problem">
        <Icon of={CircleAlert} size={14} />
        <span>{publishingWords.headerFirst}</span>
      </p>
      <FindingList
        label={publishingWords.headerFirst}
        findings={problems.map((problem) => problemWords(problem, language))}
      />
      <div class="actions">
        <button type="button" class="button" onClick={onHeader}>
          {publishingWords.goToHeader}
        </button>
      </div>
    </>
  );
}
