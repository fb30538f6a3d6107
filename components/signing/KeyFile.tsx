/** The key as a file under a passphrase: saved, and brought back on this device or another. */
import { Download, FileUp } from 'lucide';
import { useId } from 'preact/hooks';
import { signingWords } from '../../data/messages/signing';
import { SHORTEST_PASSPHRASE } from '../../data/packs/sign/key-file';
import { Icon } from '../icon/Icon';
import { FileButton } from '../panel/FileButton';
import { useWords } from '../words';
import type { OwnKey } from './OwnKeys';

interface Props {
  keys: readonly OwnKey[];
  passphrase: string;
  isBusy: boolean;
  /** What went wrong last with the file or its passphrase; null for nothing. */
  fault: string | null;
  onPassphrase: (text: string) => void;
  onSave: (key: OwnKey) => void;
  onRestore: (files: File[]) => void;
}

export function KeyFile({ keys, passphrase, isBusy, fault, ...on }: Props) {
  const words = useWords(signingWords);
  const [field, hint] = [useId(), useId()];
  return (
    <>
      <div class="passphrase">
        <label for={field}>{words.passphrase}</label>
        <input
          id={field}
          class="field"
          type="password"
          autocomplete="new-password"
          aria-describedby={hint}
          value={passphrase}
          onInput={({ currentTarget }) => on.onPassphrase(currentTarget.value)}
        />
        <p class="quiet" id={hint}>
          {words.passphraseHint(SHORTEST_PASSPHRASE)}
        </p>
        {fault && (
          <p class="refusal" role="alert">
            {fault}
          </p>
        )}
      </div>
      <div class="actions">
        {keys.map((key) => (
          <button
            key={key.row.author}
            type="button"
            class="button"
            data-kind="primary"
            disabled={isBusy}
            onClick={() => on.onSave(key)}
          >
            <Icon of={Download} />
            {keys.length === 1 ? words.save : words.saveOf(key.fingerprint.words.slice(0, 2).join(' '))}
          </button>
        ))}
        <FileButton label={words.restore} icon={FileUp} isDisabled={isBusy} onFiles={on.onRestore} />
      </div>
      <p class="quiet">{words.restoreHint}</p>
    </>
  );
}
