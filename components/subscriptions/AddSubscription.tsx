/** Following a new address: ask, look at what is there and who signs it, then begin. */
import { CircleAlert, Rss, Search } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { addressFaultWords, faultWords, subscriptionWords } from '../../data/messages/subscriptions';
import { Icon } from '../icon/Icon';
import { EditionChangesView } from '../packs/EditionChangesView';
import { Panel } from '../panel/Panel';
import { TrustNote } from '../signing/TrustNote';
import { useLanguage, useWords } from '../words';
import type { AddState } from './add-state';

interface Props {
  state: AddState;
  dayOf: (ms: number) => string;
  onLook: (typed: string) => void;
  onFollow: () => void;
  onCancel: () => void;
}

export function AddSubscription({ state, dayOf, onLook, onFollow, onCancel }: Props) {
  const words = useWords(subscriptionWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <form
        class="follow-form"
        onSubmit={(event) => {
          event.preventDefault();
          onLook(field.current?.value ?? '');
        }}
      >
        <label for={id}>{words.address}</label>
        <div class="follow-line">
          <input id={id} ref={field} class="field" type="text" inputMode="url" autocomplete="off" spellcheck={false} />
          <button type="submit" class="button" disabled={state.kind === 'looking'}>
            <Icon of={Search} />
            {words.look}
          </button>
        </div>
      </form>
      {state.kind === 'looking' && <p role="status">{words.looking(state.host)}</p>}
      {state.kind === 'refused' && <Refused why={state.why} />}
      {state.kind === 'offered' && (
        <Panel heading={words.offered(state.host)}>
          {state.found.map(({ pack, comparison }) => (
            <div key={pack.pack.slug}>
              <p class="long-text" lang={pack.pack.lang}>
                <strong>{words.offeredPack(pack.pack.title, pack.pack.edition, pack.questions.length)}</strong>
              </p>
              {comparison.kind === 'update' && <EditionChangesView changes={comparison} />}
            </div>
          ))}
          {state.found.map(({ pack, standing }, i) => (
            <TrustNote
              key={pack.pack.slug}
              standing={standing}
              // One author signs all that is at one address.
              fingerprint={i === 0 ? state.fingerprint : null}
              dayOf={dayOf}
            />
          ))}
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
      )}
    </>
  );
}

function Refused({ why }: { why: Extract<AddState, { kind: 'refused' }>['why'] }) {
  const words = useWords(subscriptionWords);
  const addressFaults = useWords(addressFaultWords);
  const language = useLanguage();
  const text = () => {
    if (why === 'alreadyFollowed') return words.alreadyFollowed;
    if ('address' in why) return addressFaults[why.address];
    return 'notGranted' in why ? words.notGranted(why.notGranted) : faultWords(why.fault, language);
  };
  return (
    <p class="refusal" role="alert">
      <Icon of={CircleAlert} />
      <span>{text()}</span>
    </p>
  );
}
