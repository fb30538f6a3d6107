/** The own keys, each with its words, and a file signed with one; the first one is made here. */
import { KeyRound, PenLine } from 'lucide';
import { formatDate } from '../../data/documents/dates';
import { signingWords } from '../../data/messages/signing';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
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
  isBusy: boolean;
  /** Why making or signing did not go; null for nothing. */
  fault: string | null;
  dayOf: (ms: number) => string;
  onMake: () => void;
  onSign: (key: OwnKey, files: File[]) => void;
}

export function OwnKeys({ keys, isBusy, fault, dayOf, onMake, onSign }: Props) {
  const words = useWords(signingWords);
  const language = useLanguage();
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
            <FileButton
              label={words.signAndSave}
              icon={PenLine}
              isDisabled={isBusy}
              onFiles={(files) => onSign(key, files)}
            />
          </div>
          <p class="quiet">{words.signHint}</p>
        </div>
      ))}
      {keys.length === 0 && (
        <div class="actions">
          <button type="button" class="button" data-kind="primary" disabled={isBusy} onClick={onMake}>
            <Icon of={KeyRound} />
            {words.make}
          </button>
        </div>
      )}
      {fault && (
        <p class="refusal" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
