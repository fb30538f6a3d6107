/** An edition that waits for a word of the learner, with what it would change. */
import { Check, X } from 'lucide';
import { signingWords } from '../../data/messages/signing';
import { subscriptionWords } from '../../data/messages/subscriptions';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import type { EditionComparison } from '../../data/packs/update';
import type { StagedPackRow } from '../../data/store/rows';
import { Icon } from '../icon/Icon';
import { EditionChangesView } from '../packs/EditionChangesView';
import { FingerprintView } from '../signing/FingerprintView';
import { useWords } from '../words';

export interface StagedView {
  row: StagedPackRow;
  comparison: EditionComparison;
  /** Its author's key, where that is another than the held edition's. */
  newKey: Fingerprint | null;
}

interface Props {
  view: StagedView;
  onAccept: (view: StagedView) => void;
  onDecline: (view: StagedView) => void;
}

export function StagedPack({ view, onAccept, onDecline }: Props) {
  const words = useWords(subscriptionWords);
  const about = useWords(signingWords);
  const { title, edition } = view.row.pack.pack;
  return (
    <div class="staged">
      <p>
        <strong>{view.comparison.kind === 'new' ? words.waitsNew(title) : words.waitsUpdate(title, edition)}</strong>
      </p>
      {view.comparison.kind === 'update' && (
        <>
          <p>{words.waitsText}</p>
          <EditionChangesView changes={view.comparison} />
        </>
      )}
      {view.newKey && (
        <>
          <p>{view.row.movesFrom?.startsWith('u-') ? about.takeOver : about.handOver}</p>
          <FingerprintView fingerprint={view.newKey} />
        </>
      )}
      <div class="actions">
        <button
          type="button"
          class="button"
          data-kind="primary"
          aria-label={words.acceptOf(title)}
          onClick={() => onAccept(view)}
        >
          <Icon of={Check} />
          {words.accept}
        </button>
        <button type="button" class="button" aria-label={words.declineOf(title)} onClick={() => onDecline(view)}>
          <Icon of={X} />
          {words.decline}
        </button>
      </div>
    </div>
  );
}
