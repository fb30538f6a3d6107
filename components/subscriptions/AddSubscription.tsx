/** Following a new address: ask, look at what is there and who signs it, then begin. */
import { CircleAlert, Search } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import { addressFaultWords, faultWords } from '../../data/messages/subscription-faults';
import { subscriptionWords } from '../../data/messages/subscriptions';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import type { AddState } from './add-state';
import { OfferedPacks } from './OfferedPacks';

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
  /** What was last looked at, as it was typed. */
  const asked = useRef('');
  // Followed, or put aside: the field is for the next address, which may stand there already.
  useEffect(() => {
    if (state.kind === 'idle' && field.current?.value === asked.current) field.current.value = '';
  }, [state.kind]);
  return (
    <>
      <form
        class="follow-form"
        onSubmit={(event) => {
          event.preventDefault();
          asked.current = field.current?.value ?? '';
          onLook(asked.current);
        }}
      >
        <label for={id}>{words.address}</label>
        <div class="follow-line">
          <input id={id} ref={field} class="field" type="text" inputMode="url" autocomplete="off" spellcheck={false} />
          <button type="submit" class="button" disabled={state.kind === 'looking' || state.kind === 'adding'}>
            <Icon of={Search} />
            {words.look}
          </button>
        </div>
      </form>
      {state.kind === 'looking' && <p role="status">{words.looking(state.host)}</p>}
      {state.kind === 'adding' && <p role="status">{words.adding}</p>}
      {state.kind === 'refused' && <Refused why={state.why} />}
      {state.kind === 'offered' && <OfferedPacks {...{ state, dayOf, onFollow, onCancel }} />}
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
