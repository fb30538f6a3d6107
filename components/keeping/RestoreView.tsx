/** Restoring from a file: the way in, its progress, and what it brought or why it brought nothing. */
import { Check, CircleAlert, FileUp } from 'lucide';
import { storeMessages } from '../../data/messages/store';
import { keepWords } from '../../data/messages/studio-keep';
import { Icon } from '../icon/Icon';
import { FileButton } from '../panel/FileButton';
import { useWords } from '../words';
import type { Restored, RestoreState } from './restore-state';

interface Props {
  state: RestoreState;
  isDragging: boolean;
  onFile: (file: File) => void;
  onStop: () => void;
}

export function RestoreView({ state, isDragging, onFile, onStop }: Props) {
  const words = useWords(keepWords);
  const isMerging = state.kind === 'merging';
  return (
    <div class="intake" data-dragging={isDragging}>
      <div class="intake-line">
        <p>{words.restoreDrop}</p>
        <FileButton
          label={words.restoreChoose}
          icon={FileUp}
          isDisabled={isMerging}
          onFiles={([file]) => file && onFile(file)}
        />
      </div>
      {isMerging && (
        <>
          <progress
            class="progress"
            aria-label={words.restoreWorking(state.file)}
            {...(state.share !== null && { value: state.share })}
          />
          <button type="button" class="button" onClick={onStop}>
            {words.restoreStop}
          </button>
        </>
      )}
      <div role="status" class="restore-result">
        <RestoreResult state={state} />
      </div>
    </div>
  );
}

/** What a merge came to, or why it came to nothing. */
export function RestoreResult({ state }: { state: RestoreState }) {
  const words = useWords(keepWords);
  const messages = useWords(storeMessages);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'merging':
      return <p>{words.restoreWorking(state.file)}</p>;
    case 'merged':
      return <Brought file={state.file} restored={state.restored} />;
    case 'stopped':
      return <p>{words.restoreStopped}</p>;
    case 'unreadable':
      return <Refusal text={words.restoreUnreadable(state.file)} />;
    case 'not-json':
      return <Refusal text={words.restoreNotJson(state.file)} />;
    case 'refused':
      return (
        <>
          <Refusal text={`${state.file}: ${messages[state.code]}`} />
          {state.details.length > 0 && (
            <details class="changes">
              <summary>{words.faults}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
              <ul class="scroll-list" aria-label={words.faults} tabIndex={0}>
                {state.details.map((detail, i) => (
                  <li key={i}>{detail}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      );
  }
}

function Refusal({ text }: { text: string }) {
  return (
    <p class="refusal">
      <Icon of={CircleAlert} />
      <span>{text}</span>
    </p>
  );
}

function Brought({
  file,
  restored: { events, choices, mockExams, added, updated, selfReviews, drafts, hasSites },
}: {
  file: string;
  restored: Restored;
}) {
  const words = useWords(keepWords);
  const isNothing = events + choices + mockExams + selfReviews + drafts + added.length + updated.length === 0;
  return (
    <div class="brought">
      <p>
        <Icon of={Check} /> <strong>{words.restored(file)}</strong>
      </p>
      {isNothing ? <p>{words.restoredNothing}</p> : <p>{words.restoredEvents(events)}</p>}
      {choices > 0 && <p>{words.restoredChoices(choices)}</p>}
      {mockExams > 0 && <p>{words.restoredMocks(mockExams)}</p>}
      {added.length > 0 && <p>{words.restoredAdded(added.join('; '))}</p>}
      {updated.length > 0 && <p>{words.restoredUpdated(updated.join('; '))}</p>}
      {drafts > 0 && <p>{words.restoredDrafts(drafts)}</p>}
      {selfReviews > 0 && <p>{words.restoredSelfReviews(selfReviews)}</p>}
      {hasSites && <p>{words.restoredSites}</p>}
    </div>
  );
}
