/** A pack handed on without a file: as a line for a chat, and as a code for a camera, where it is small enough. */
import { ClipboardCopy } from 'lucide';
import { shareWords } from '../../data/messages/share';
import { LONGEST_IN_QR } from '../../data/packs/subscribe/link';
import { Icon } from '../icon/Icon';
import { Panel } from '../panel/Panel';
import { useWords } from '../words';
import { QrCode } from './QrCode';

export interface Shared {
  title: string;
  /** An address that members follow, or the pack itself as a line; null where it is too big for one. */
  line: string | null;
  isAddress: boolean;
}

interface Props {
  shared: Shared;
  onCopy: (line: string) => void;
  onClose: () => void;
}

export function SharePack({ shared: { title, line, isAddress }, onCopy, onClose }: Props) {
  const words = useWords(shareWords);
  return (
    <Panel heading={words.heading(title)}>
      <p class="prose">{line === null ? words.tooBig : isAddress ? words.address : words.line}</p>
      {line !== null && (
        <>
          <output class="share-line">{line}</output>
          {line.length <= LONGEST_IN_QR ? (
            <div class="share-code">
              <QrCode text={line} label={words.code(title)} />
            </div>
          ) : (
            <p>{words.noCode}</p>
          )}
        </>
      )}
      <div class="actions">
        {line !== null && (
          <button type="button" class="button" data-kind="primary" onClick={() => onCopy(line)}>
            <Icon of={ClipboardCopy} />
            {words.copy}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Panel>
  );
}
