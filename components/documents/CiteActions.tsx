/** What can be done with a document in full: copy its citation, and whatever else is given. */
import { ClipboardCopy } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { citationOf } from '../../data/documents/citation';
import type { DocumentEntry } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { fullWords } from '../../data/messages/panel-document';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

interface Props {
  document: DocumentEntry;
  /** Puts a text on the clipboard; false where the browser refused. */
  copy: (text: string) => Promise<boolean>;
  children?: ComponentChildren;
}

export function CiteActions({ document, copy, children }: Props) {
  const words = useWords(fullWords);
  const card = useWords(cardWords);
  const language = useLanguage();
  const [copied, setCopied] = useState<'idle' | 'copied' | 'failed'>('idle');
  const cite = async () => setCopied((await copy(citationOf(document, language))) ? 'copied' : 'failed');
  return (
    <>
      <div class="full-actions">
        {children}
        <button type="button" class="button" onClick={() => void cite()}>
          <Icon of={ClipboardCopy} />
          <span aria-live="polite">{copied === 'copied' ? card.copied : card.copy}</span>
        </button>
      </div>
      {copied === 'failed' && <p role="status">{words.copyFailed}</p>}
    </>
  );
}
