/** What restoring a copy would bring, before anything is written. */
import { copiesWords } from '../../data/messages/studio-copies';
import type { BackupPreview } from '../../data/store/backup-preview';
import { Panel } from '../panel/Panel';
import { useWords } from '../words';

interface Props {
  day: string;
  brings: BackupPreview;
  onRestore: () => void;
  onCancel: () => void;
}

export function SnapshotPreview({ day, brings, onRestore, onCancel }: Props) {
  const words = useWords(copiesWords);
  const { events, choices, mockExams, drafts, packsAdded, packsUpdated } = brings;
  const isNothing = events + choices + mockExams + drafts + packsAdded.length + packsUpdated.length === 0;
  return (
    <Panel heading={words.previewHeading(day)}>
      {isNothing ? (
        <p>{words.previewNothing}</p>
      ) : (
        <>
          <p>{words.previewMerges}</p>
          <ul class="copies-brings">
            {events > 0 && <li>{words.previewEvents(events)}</li>}
            {choices > 0 && <li>{words.previewChoices(choices)}</li>}
            {mockExams > 0 && <li>{words.previewMocks(mockExams)}</li>}
            {drafts > 0 && <li>{words.previewDrafts(drafts)}</li>}
            {packsAdded.length > 0 && <li>{words.previewAdded(packsAdded.join('; '))}</li>}
            {packsUpdated.length > 0 && <li>{words.previewUpdated(packsUpdated.join('; '))}</li>}
          </ul>
        </>
      )}
      <div class="actions">
        {!isNothing && (
          <button type="button" class="button" data-kind="primary" onClick={onRestore}>
            {words.confirm}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </Panel>
  );
}
