/** What can be done with the document on show. Buttons that need the background are left out where none is left. */
import { BookOpenText, ClipboardCopy, Ellipsis, ListChecks, Pin, PinOff, X } from 'lucide';
import { useState } from 'preact/hooks';
import { citationOf } from '../../data/documents/citation';
import type { DocumentEntry } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { reportWords } from '../../data/messages/report';
import { isAskedAbout } from '../../data/questions/asked-about';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import type { CardActions, CardContent } from './ReferenceCard';

interface Props {
  content: CardContent;
  document: DocumentEntry | null;
  actions: CardActions;
  isPinned: boolean;
}

type Copied = { what: 'citation' | 'report'; isDone: boolean } | null;

export function CardBar({ content, document, actions, isPinned }: Props) {
  const words = useWords(cardWords);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [copied, setCopied] = useState<Copied>(null);
  const { openPanel } = actions;

  const copy = async (what: 'citation' | 'report') => {
    const citation = document ? citationOf(document, language) : content.written;
    const text = what === 'citation' ? citation : reportWords({ ...content, shown: document }, language);
    setCopied({ what, isDone: await actions.copy(text) });
  };
  const has = (what: 'citation' | 'report') => copied?.isDone === true && copied.what === what;

  return (
    <div class="card-actions">
      {openPanel && document && isAskedAbout(document.id) && (
        <button type="button" onClick={() => openPanel({ kind: 'practise', document: document.id })}>
          <Icon of={ListChecks} />
          <span>{words.practise}</span>
        </button>
      )}
      <button type="button" data-done={has('citation')} onClick={() => copy('citation')}>
        <Icon of={ClipboardCopy} />
        <span aria-live="polite">{has('citation') ? words.copied : words.copy}</span>
      </button>
      <button type="button" aria-pressed={isPinned} onClick={actions.togglePin}>
        <Icon of={isPinned ? PinOff : Pin} />
        <span>{isPinned ? words.unpin : words.pin}</span>
      </button>
      {openPanel && document && (
        <button type="button" onClick={() => openPanel({ kind: 'document', document: document.id })}>
          <Icon of={BookOpenText} />
          <span>{words.openInPanel}</span>
        </button>
      )}
      <button
        type="button"
        class="card-more"
        aria-expanded={isOpen}
        aria-label={words.more}
        title={words.more}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon of={Ellipsis} />
      </button>
      {isOpen && (
        <button type="button" class="card-report" onClick={() => copy('report')}>
          <span aria-live="polite">{has('report') ? words.reportCopied : words.report}</span>
        </button>
      )}
      {copied?.isDone === false && (
        <p class="card-copy-failed" role="status">
          {words.copyFailed}
        </p>
      )}
      <button type="button" class="card-close" aria-label={words.close} title={words.close} onClick={actions.close}>
        <Icon of={X} />
      </button>
    </div>
  );
}
