/** Two backup files chosen to become one: what each holds, why one was refused, and the way on. */
import { FileUp, Merge, X } from 'lucide';
import { copiesWords } from '../../data/messages/studio-copies';
import { Icon } from '../icon/Icon';
import { FileButton } from '../panel/FileButton';
import { useWords } from '../words';
import { RestoreResult } from './RestoreView';
import type { RestoreState } from './restore-state';

export interface ChosenFile {
  name: string;
  events: number;
  hasNotes: boolean;
}

interface Props {
  chosen: readonly ChosenFile[];
  /** Files that are no sound backups. */
  refused: readonly RestoreState[];
  hasTooMany: boolean;
  onFiles: (files: File[]) => void;
  onDrop: (index: number) => void;
  onMerge: () => void;
}

/** As many as are merged. */
const TWO = 2;

export function MergeFiles({ chosen, refused, hasTooMany, onFiles, onDrop, onMerge }: Props) {
  const words = useWords(copiesWords);
  return (
    <>
      {chosen.length > 0 && (
        <ul class="copies" aria-label={words.mergeFiles}>
          {chosen.map(({ name, events }, i) => (
            <li key={i}>
              <p class="copies-what">
                <strong>{name}</strong>
                <span class="quiet">{words.mergeHolds(events)}</span>
              </p>
              <button type="button" class="button" aria-label={words.mergeDrop(name)} onClick={() => onDrop(i)}>
                <Icon of={X} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status" class="restore-result">
        {refused.map((state, i) => (
          <RestoreResult key={i} state={state} />
        ))}
        {hasTooMany && <p>{words.mergeTooMany}</p>}
        {chosen.some(({ hasNotes }) => hasNotes) && <p>{words.mergeNotes}</p>}
      </div>
      {chosen.length < TWO ? (
        <FileButton
          label={chosen.length === 0 ? words.mergeChoose : words.mergeChooseOther}
          icon={FileUp}
          multiple
          onFiles={onFiles}
        />
      ) : (
        <button type="button" class="button" data-kind="primary" onClick={onMerge}>
          <Icon of={Merge} />
          {words.merge}
        </button>
      )}
    </>
  );
}
