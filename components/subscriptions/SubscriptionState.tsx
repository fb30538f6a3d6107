/** How a followed address stands, in words: when it answered, what went wrong, when it is asked again. */
import { CircleAlert, ShieldAlert } from 'lucide';
import { faultWords } from '../../data/messages/subscription-faults';
import { subscriptionWords } from '../../data/messages/subscriptions';
import type { Subscription } from '../../data/packs/subscribe/subscription';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

export interface StateProps {
  subscription: Subscription;
  /** A moment in words: "hôm nay lúc 14:05". */
  timeOf: (ms: number) => string;
  /** Whether the next look at the clock will ask, whatever moment was set. */
  isDue: (nextAt: number) => boolean;
}

export function SubscriptionState({ subscription, timeOf, isDue }: StateProps) {
  const words = useWords(subscriptionWords);
  const language = useLanguage();
  const { answeredAt, broughtAt, failures, fault, movedTo, nextAt, begunAt, rewritten = [] } = subscription;
  const answered = rewritten.length > 0 ? words.answeredWith : words.answered;
  return (
    <div class="follow-state" role="status">
      {fault ? (
        <p class="refusal">
          <Icon of={CircleAlert} />
          <span>
            {faultWords(fault, language)} {words.failed(failures)}
          </span>
        </p>
      ) : (
        <p class="quiet">{answeredAt === null ? words.neverAnswered : answered(timeOf(answeredAt))}</p>
      )}
      {rewritten.map(({ file, edition }) => (
        <p key={file} class="trust-line" data-tone="warning">
          <Icon of={CircleAlert} />
          <span>{words.rewritten(file, edition)}</span>
        </p>
      ))}
      {begunAt !== undefined && <p class="quiet">{words.begun(timeOf(begunAt))}</p>}
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
