/** Whether the browser has promised to keep our data, and how much there is. */
import { ShieldCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { keepWords } from '../../data/messages/studio-keep';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

export interface StorageState {
  /** Null where the browser does not say. */
  persisted: boolean | null;
  /** Bytes; null where the browser does not say. */
  usage: number | null;
}

const BYTES_PER_MB = 1_000_000;

export function StorageSection({ state, onAsk }: { state: StorageState; onAsk: () => void }) {
  const words = useWords(keepWords);
  const language = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const { persisted, usage } = state;
  const said = persisted === null ? words.persistUnknown : persisted ? words.persisted : words.notPersisted;
  const inUse =
    usage !== null &&
    words.usage(`${(usage / BYTES_PER_MB).toLocaleString(language, { maximumFractionDigits: 1 })} MB`);
  const ask = () => {
    setIsAsked(true);
    onAsk();
  };
  return (
    <>
      <p class="prose">
        {said} {inUse}
      </p>
      {persisted === false && (
        <button type="button" class="button" onClick={ask}>
          <Icon of={ShieldCheck} />
          {words.askPersist}
        </button>
      )}
      <p role="status" class="quiet prose">
        {isAsked && persisted !== true && words.askedPersist}
      </p>
    </>
  );
}
