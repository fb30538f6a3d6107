/** A file that gave no questions: why, and what to do. */
import { problemWords } from '../../data/messages/packs';
import { importWords } from '../../data/messages/studio-import';
import { FindingList } from '../packs/FindingList';
import { Panel } from '../panel/Panel';
import { useLanguage, useWords } from '../words';
import type { FileImport } from './file-import';

type Refused = Extract<FileImport, { kind: 'unreadable' | 'too-large' | 'broken' }>;

const BYTES_PER_MB = 1024 * 1024;

export function ImportRefused({ state, onClose }: { state: Refused; onClose: () => void }) {
  const words = useWords(importWords);
  const language = useLanguage();
  const megabytes = (bytes: number) => (bytes / BYTES_PER_MB).toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <Panel kicker={words.refused} heading={state.name ?? words.pasted} tone="refused">
      {state.kind === 'too-large' && <p>{words.tooLarge(megabytes(state.size), megabytes(state.max))}</p>}
      {state.kind === 'unreadable' && <p>{words.unreadable}</p>}
      {state.kind === 'broken' && (
        <FindingList
          label={words.refused}
          findings={state.problems.map((problem) => problemWords(problem, language))}
        />
      )}
      <div class="actions">
        <button type="button" class="button" onClick={onClose}>
          {words.another}
        </button>
      </div>
    </Panel>
  );
}
