/** Before an exam: which paper, what it is made of, and what its clock does. */
import { useId } from 'preact/hooks';
import { mockWords } from '../../data/messages/mock';
import { MINUTE_MS } from '../../data/practice/days';
import type { MockOutline } from '../../data/store/mock-exams';
import { useWords } from '../words';

export interface PaperChoice {
  id: string;
  label: string;
}

interface Props {
  choices: readonly PaperChoice[];
  chosen: string;
  /** Null until it is worked out. */
  outline: MockOutline | null;
  isStarting: boolean;
  onChoose: (id: string) => void;
  onStart: () => void;
}

export function NewMock({ choices, chosen, outline, isStarting, onChoose, onStart }: Props) {
  const words = useWords(mockWords);
  const id = useId();
  const parts = outline?.draws.map(({ bucket, tag, count }) =>
    bucket === undefined ? words.outlineOther(tag ?? words.anyBucket, count) : words.outlineBucket(bucket, count),
  );
  return (
    <div class="mock-new">
      {choices.length > 1 && (
        <div class="mock-source">
          <label for={id}>{words.source}</label>
          <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
      {outline && outline.questions === 0 && <p>{words.nothingToDraw}</p>}
      {outline && outline.questions > 0 && (
        <>
          <p>
            <strong>{words.outline(outline.questions, Math.round(outline.durationMs / MINUTE_MS))}</strong>{' '}
            {parts && words.outlineParts(parts.join(' · '))}
          </p>
          {outline.passPercent !== null && <p>{words.passAsked(outline.passPercent)}</p>}
          <p class="quiet">{words.clockNote}</p>
          <button type="button" class="button" data-kind="primary" disabled={isStarting} onClick={onStart}>
            {words.start}
          </button>
        </>
      )}
    </div>
  );
}
