/** The own keys, each with its words; making one, saving it as a file, bringing one back, signing a file. */
import { Download, FileUp, KeyRound, PenLine } from 'lucide';
import { useId } from 'preact/hooks';
import { formatDate } from '../../data/documents/dates';
import { signingWords } from '../../data/messages/signing';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import { SHORTEST_PASSPHRASE } from '../../data/packs/sign/key-file';
import type { SigningKeyRow } from '../../data/store/rows';
import { Icon } from '../icon/Icon';
import { FileButton } from '../panel/FileButton';
import { useLanguage, useWords } from '../words';
import { FingerprintView } from './FingerprintView';

export interface OwnKey {
  row: SigningKeyRow;
  fingerprint: Fingerprint;
}

interface Props {
  keys: readonly OwnKey[];
  passphrase: string;
  isBusy: boolean;
  /** What went wrong last, beside the field it is about; null for nothing. */
  fault: string | null;
  dayOf: (ms: number) => string;
  onPassphrase: (text: string) => void;
  onMake: () => void;
  onSave: (key: OwnKey) => void;
  onRestore: (files: File[]) => void;
  onSign: (key: OwnKey, files: File[]) => void;
}

export function SigningKeys({ keys, passphrase, isBusy, fault, dayOf, ...on }: Props) {
  const words = useWords(signingWords);
  const language = useLanguage();
  const [field, hint] = [useId(), useId()];
  return (
    <>
      {keys.map((key) => (
        <div class="own-key" key={key.row.author}>
          <p>
            {words.madeOn(formatDate(dayOf(key.row.madeAt), language))}
            {' · '}
            <strong>{key.row.isSaved ? words.saved : words.notSaved}</strong>
          </p>
          <FingerprintView fingerprint={key.fingerprint} />
          <div class="actions">
            <button type="button" class="button" data-kind="primary" disabled={isBusy} onClick={() => on.onSave(key)}>
              <Icon of={Download} />
              {words.save}
            </button>
            <FileButton
              label={words.signAndSave}
              icon={PenLine}
              isDisabled={isBusy}
              onFiles={(files) => on.onSign(key, files)}
            />
          </div>
          <p class="quiet">{words.signHint}</p>
        </div>
      ))}
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
          {words.passphraseHint(SHORTEST_PASSPHRASE)} {words.restoreHint}
        </p>
        {fault && (
          <p class="refusal" role="alert">
            {fault}
          </p>
        )}
      </div>
      <div class="actions">
        {keys.length === 0 && (
          <button type="button" class="button" data-kind="primary" disabled={isBusy} onClick={on.onMake}>
            <Icon of={KeyRound} />
            {words.make}
          </button>
        )}
        <FileButton label={words.restore} icon={FileUp} isDisabled={isBusy} onFiles={on.onRestore} />
      </div>
    </>
  );
}
