/** The addresses that are followed: how each stands, its packs, what waits, and what can be done. */
import { RefreshCw, Undo2, X } from 'lucide';
import { useId } from 'preact/hooks';
import { subscriptionWords } from '../../data/messages/subscriptions';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import type { AuthorKey } from '../../data/packs/sign/keys';
import type { ListedSubscription } from '../../data/store/subscriptions';
import { Icon } from '../icon/Icon';
import { NamedButton } from '../icon/NamedButton';
import { LockNote } from '../managed/LockNote';
import { FingerprintView } from '../signing/FingerprintView';
import { useWords } from '../words';
import { StagedPack, type StagedView } from './StagedPack';
import { type StateProps, SubscriptionState } from './SubscriptionState';

export interface SubscriptionActions {
  onCheck: (address: string) => void;
  onAllow: (address: string) => void;
  onEnd: (address: string) => void;
  onRollBack: (pack: ListedSubscription['packs'][number]) => void;
  onAccept: (staged: StagedView) => void;
  onDecline: (staged: StagedView) => void;
}

interface Props extends SubscriptionActions, Omit<StateProps, 'subscription'> {
  listed: readonly ListedSubscription[];
  staged: readonly StagedView[];
  /** Of who signs at each address, by key; missing until it is worked out. */
  fingerprints: ReadonlyMap<AuthorKey, Fingerprint>;
  /** Addresses that are being asked now. */
  checking: ReadonlySet<string>;
  /** Why an address can't be ended; null: it can. */
  lockOf: (address: string) => string | null;
}

export function SubscriptionList({ listed, ...rest }: Props) {
  const words = useWords(subscriptionWords);
  if (listed.length === 0) return <p class="quiet">{words.empty}</p>;
  return (
    <ul class="pack-list" aria-label={words.listLabel}>
      {listed.map((item) => (
        <Item key={item.subscription.address} item={item} {...rest} />
      ))}
    </ul>
  );
}

type ItemProps = Omit<Props, 'listed'> & { item: ListedSubscription };

function Item({ item, staged, fingerprints, checking, lockOf, timeOf, isDue, ...on }: ItemProps) {
  const words = useWords(subscriptionWords);
  const { subscription, packs } = item;
  const { address } = subscription;
  const isChecking = checking.has(address);
  const lock = lockOf(address);
  const fingerprint = fingerprints.get(subscription.author);
  const reason = useId();
  return (
    <li class="pack">
      <h3 class="long-text">{address}</h3>
      <SubscriptionState subscription={subscription} timeOf={timeOf} isDue={isDue} />
      {lock && <LockNote id={reason} text={lock} />}
      {packs.map((pack) => (
        <div key={pack.row.key} class="follow-pack">
          <span class="long-text" lang={pack.row.header.lang}>
            {words.pack(pack.row.header.title, pack.row.edition)}
          </span>
          {pack.previous !== null && (
            <NamedButton
              class="quiet-button"
              icon={Undo2}
              label={words.rollBack(pack.previous)}
              name={words.rollBackOf(pack.row.header.title, pack.previous)}
              onPress={() => on.onRollBack(pack)}
            />
          )}
        </div>
      ))}
      {fingerprint && (
        <details class="follow-key">
          <summary>{words.signer}</summary>
          <div class="trust">
            <p class="quiet">{words.signerText}</p>
            <FingerprintView fingerprint={fingerprint} />
          </div>
        </details>
      )}
      {staged
        .filter(({ row }) => row.address === address)
        .map((view) => (
          <StagedPack key={view.row.key} view={view} onAccept={on.onAccept} onDecline={on.onDecline} />
        ))}
      <div class="pack-actions">
        {subscription.fault?.code === 'noPermission' && (
          <button type="button" class="quiet-button" onClick={() => on.onAllow(address)}>
            {words.allow}
          </button>
        )}
        <NamedButton
          class="quiet-button"
          icon={RefreshCw}
          label={isChecking ? words.checking : words.check}
          name={words.checkOf(address)}
          isDisabled={isChecking}
          onPress={() => on.onCheck(address)}
        />
        <button
          type="button"
          class="quiet-button"
          aria-label={words.endOf(address)}
          aria-disabled={lock !== null}
          aria-describedby={lock ? reason : undefined}
          onClick={() => lock || on.onEnd(address)}
        >
          <Icon of={X} />
          {words.end}
        </button>
      </div>
    </li>
  );
}
