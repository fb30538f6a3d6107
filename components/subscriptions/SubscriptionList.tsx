/** The addresses that are followed: how each stands, its packs, what waits, and what can be done. */
import { CircleAlert, RefreshCw, ShieldAlert, Undo2, X } from 'lucide';
import { useId } from 'preact/hooks';
import { faultWords } from '../../data/messages/subscription-faults';
import { subscriptionWords } from '../../data/messages/subscriptions';
import type { ListedSubscription } from '../../data/store/subscriptions';
import { Icon } from '../icon/Icon';
import { NamedButton } from '../icon/NamedButton';
import { LockNote } from '../managed/LockNote';
import { useLanguage, useWords } from '../words';
import { StagedPack, type StagedView } from './StagedPack';

export interface SubscriptionActions {
  onCheck: (address: string) => void;
  onAllow: (address: string) => void;
  onEnd: (address: string) => void;
  onRollBack: (pack: ListedSubscription['packs'][number]) => void;
  onAccept: (staged: StagedView) => void;
  onDecline: (staged: StagedView) => void;
}

interface Props extends SubscriptionActions {
  listed: readonly ListedSubscription[];
  staged: readonly StagedView[];
  /** Addresses that are being asked now. */
  checking: ReadonlySet<string>;
  /** Why an address can't be ended; null: it can. */
  lockOf: (address: string) => string | null;
  /** A moment in words: "hôm nay lúc 14:05". */
  timeOf: (ms: number) => string;
  /** Whether the next look at the clock will ask, whatever moment was set. */
  isDue: (nextAt: number) => boolean;
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

function Item({ item, staged, checking, lockOf, timeOf, isDue, ...on }: ItemProps) {
  const words = useWords(subscriptionWords);
  const { subscription, packs } = item;
  const { address } = subscription;
  const isChecking = checking.has(address);
  const lock = lockOf(address);
  const reason = useId();
  return (
    <li class="pack">
      <h3 class="long-text">{address}</h3>
      <State item={item} timeOf={timeOf} isDue={isDue} />
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

function State({ item, timeOf, isDue }: Pick<ItemProps, 'item' | 'timeOf' | 'isDue'>) {
  const words = useWords(subscriptionWords);
  const language = useLanguage();
  const { answeredAt, broughtAt, failures, fault, movedTo, nextAt } = item.subscription;
  return (
    <div role="status">
      {fault ? (
        <p class="refusal">
          <Icon of={CircleAlert} />
          <span>
            {faultWords(fault, language)} {words.failed(failures)}
          </span>
        </p>
      ) : (
        <p class="quiet">{answeredAt === null ? words.neverAnswered : words.answered(timeOf(answeredAt))}</p>
      )}
      <p class="quiet">
        {broughtAt !== null && `${words.brought(timeOf(broughtAt))} `}
        {isDue(nextAt) ? words.nextSoon : words.next(timeOf(nextAt))}
      </p>
      {movedTo && (
        <p class="trust-line" data-tone="warning">
          <Icon of={ShieldAlert} />
          <span>{words.moved(movedTo)}</span>
        </p>
      )}
    </div>
  );
}
