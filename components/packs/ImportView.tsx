/** Adding a pack, in whatever state it is. */
import { ClipboardCopy } from 'lucide';
import { problemWords } from '../../data/messages/packs';
import { packWords } from '../../data/messages/studio-packs';
import type { Problem } from '../../data/packs/problems';
import { Icon } from '../icon/Icon';
import { FileIntake } from '../panel/FileIntake';
import { Panel } from '../panel/Panel';
import { useLate } from '../panel/use-late';
import { useLanguage, useWords } from '../words';
import { FindingList, findingsAsText } from './FindingList';
import type { ImportState } from './import-state';
import { PackPreview } from './PackPreview';

export interface ImportActions {
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
  onInstall: () => void;
  onStop: () => void;
  /** Puts this file aside: on to the next, if one waits. */
  onClose: () => void;
  onCopyText: (text: string) => void;
}

interface Props extends ImportActions {
  state: ImportState;
  /** Files chosen together with this one that are still to be looked at. */
  waiting: number;
  isDragging: boolean;
  /** The local day of a moment, ISO. */
  dayOf: (ms: number) => string;
}

export function ImportView({ state, waiting, isDragging, ...actions }: Props) {
  const words = useWords(packWords);
  const name = 'file' in state ? (state.file ?? words.pasted) : '';
  return (
    <>
      <ImportStep state={state} name={name} isDragging={isDragging} {...actions} />
      {waiting > 0 && <p class="quiet">{words.waiting(waiting)}</p>}
    </>
  );
}

type StepProps = ImportActions & Pick<Props, 'state' | 'isDragging' | 'dayOf'> & { name: string };

function ImportStep({ state, name, isDragging, ...actions }: StepProps) {
  const words = useWords(packWords);
  const isReading = state.kind === 'reading';
  const isLate = useLate(isReading);
  if (state.kind === 'idle' || (isReading && !isLate))
    return (
      <FileIntake
        drop={words.drop}
        pasteLabel={words.pasteLabel}
        {...{ isDragging, onFiles: actions.onFiles, onText: actions.onText }}
        multiple
      />
    );
  switch (state.kind) {
    case 'reading':
      return (
        <div class="intake" role="status">
          <p>{words.reading(name)}</p>
          <progress class="progress" aria-label={words.reading(name)} />
        </div>
      );
    case 'broken':
      return <BrokenFile name={name} problems={state.problems} {...actions} />;
    case 'offered':
      return (
        <PackPreview
          offer={state.offer}
          dayOf={actions.dayOf}
          onInstall={actions.onInstall}
          onClose={actions.onClose}
        />
      );
    case 'installing': {
      const label = words.installing(state.offer.pack.pack.title);
      return (
        <Panel heading={label}>
          <progress class="progress" aria-label={label} value={state.share} />
          <div class="actions">
            <button type="button" class="button" onClick={actions.onStop}>
              {words.stop}
            </button>
          </div>
        </Panel>
      );
    }
    case 'unreadable':
      return (
        <Panel kicker={words.isRefused} heading={name} tone="refused">
          <p>{words.unreadable}</p>
          <div class="actions">
            <button type="button" class="button" onClick={actions.onClose}>
              {words.close}
            </button>
          </div>
        </Panel>
      );
  }
}

function BrokenFile({
  name,
  problems,
  onClose,
  onCopyText,
}: Pick<ImportActions, 'onClose' | 'onCopyText'> & { name: string; problems: Problem[] }) {
  const words = useWords(packWords);
  const language = useLanguage();
  const findings = problems.map((problem) => problemWords(problem, language));
  // The last of very many says how many more there are.
  const count = problems.reduce((sum, { code, params }) => sum + (code === 'andMore' ? params.count : 1), 0);
  const heading = words.problems(count);
  return (
    <Panel kicker={name} heading={heading} tone="refused">
      <p>{words.problemsText}</p>
      <FindingList findings={findings} label={heading} />
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => onCopyText(`${name}: ${heading}\n${findingsAsText(findings)}\n`)}
        >
          <Icon of={ClipboardCopy} />
          {words.copyList}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Panel>
  );
}
