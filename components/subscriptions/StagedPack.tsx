/** An edition that waits for a word of the learner, why it does, and what it would change. */
import { Check, X } from 'lucide';
import { subscriptionWords } from '../../data/messages/subscriptions';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import type { Standing } from '../../data/packs/sign/trust';
import type { EditionComparison } from '../../data/packs/update';
import type { StagedPackRow } from '../../data/store/rows';
import { Icon } from '../icon/Icon';
import { EditionChangesView } from '../packs/EditionChangesView';
import { FingerprintView } from '../signing/FingerprintView';
import { MoveNote, NamesakeNotes } from '../signing/TrustNote';
import { useWords } from '../words';

export interface StagedView extends Pick<Standing, 'namesakes'> {
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
  const { row, comparison, newKey } = view;
  const { title, edition, lang } = row.pack.pack;
  const isNew = comparison.kind === 'new';
  return (
    <div class="staged">
      <p class="long-text" lang={lang}>
        <strong>{isNew ? words.waitsNew(title) : words.waitsUpdate(title, edition)}</strong>
      </p>
      {isNew && (
        <>
          <p class="quiet">{words.waitsNewFacts(edition, row.pack.questions.length)}</p>
          <NamesakeNotes namesakes={view.namesakes} />
        </>
      )}
      {comparison.kind === 'update' && (
        <>
          <Why comparison={comparison} />
          <EditionChangesView changes={comparison} />
        </>
      )}
      {newKey && (
        <>
          <MoveNote how={row.movesFrom?.startsWith('u-') ? 'take-over' : 'hand-over'} />
          <p>{words.waitsKey}</p>
          <FingerprintView fingerprint={newKey} />
          <p class="quiet">{words.waitsNoWayBack}</p>
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

function Why({ comparison }: { comparison: Extract<EditionComparison, { kind: 'update' }> }) {
  const words = useWords(subscriptionWords);
  const { changedAnswers, reworded } = comparison;
  if (changedAnswers.length > 0) return <p>{words.waitsAnswers(changedAnswers.length)}</p>;
  return reworded.some(({ answer }) => answer !== null) ? <p>{words.waitsWording}</p> : null;
}
