/** What was found at an address, before anything of it comes in: each pack, what it would change here, and once who signs them all. */
import { CircleAlert, Rss } from 'lucide';
import { problemWords } from '../../data/messages/packs';
import { subscriptionWords } from '../../data/messages/subscriptions';
import { refusalOf } from '../../data/packs/update';
import { Icon } from '../icon/Icon';
import { EditionChangesView } from '../packs/EditionChangesView';
import { Panel } from '../panel/Panel';
import { MoveNote, NamesakeNotes, SignerNote } from '../signing/TrustNote';
import { useLanguage, useWords } from '../words';
import type { AddState, FoundPack } from './add-state';

interface Props {
  state: Extract<AddState, { kind: 'offered' }>;
  dayOf: (ms: number) => string;
  onFollow: () => void;
  onCancel: () => void;
}

export function OfferedPacks({ state, dayOf, onFollow, onCancel }: Props) {
  const words = useWords(subscriptionWords);
  const [first] = state.found;
  return (
    <Panel heading={words.offered(state.host)}>
      <ul class="offered-packs" aria-label={words.offered(state.host)}>
        {state.found.map((found) => (
          <li key={found.pack.pack.slug}>
            <Found found={found} />
          </li>
        ))}
      </ul>
      {first && <SignerNote trust={first.standing.trust} fingerprint={state.fingerprint} dayOf={dayOf} />}
      <div class="actions">
        <button type="button" class="button" data-kind="primary" onClick={onFollow}>
          <Icon of={Rss} />
          {words.follow}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </Panel>
  );
}

function Found({ found: { pack, standing, comparison } }: { found: FoundPack }) {
  const words = useWords(subscriptionWords);
  const language = useLanguage();
  const refusal = refusalOf(comparison);
  const refused = refusal && problemWords(refusal, language);
  return (
    <>
      <p class="long-text" lang={pack.pack.lang}>
        <strong>{words.offeredPack(pack.pack.title, pack.pack.edition, pack.questions.length)}</strong>
      </p>
      {comparison.kind === 'same' && <p class="quiet">{words.isHeld}</p>}
      {refused && (
        <p class="refusal">
          <Icon of={CircleAlert} />
          <span>
            {refused.cause} {words.keepsHeld}
          </span>
        </p>
      )}
      <NamesakeNotes namesakes={standing.namesakes} />
      {!refused && <MoveNote how={standing.held?.how} />}
      {(comparison.kind === 'update' || comparison.kind === 'editionNotRaised') && (
        <EditionChangesView changes={comparison} />
      )}
    </>
  );
}
