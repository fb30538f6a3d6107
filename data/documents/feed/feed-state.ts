/** How the feed stands, and how a check changes it. Pure; the clock and chance come as arguments. */
import { NO_VALIDATORS, type Validators } from '../../packs/subscribe/download';
import type { Fault } from '../../packs/subscribe/faults';
import { nextCheck } from '../../packs/subscribe/subscription';
import type { FeedProblem } from './check-feed';

export type FeedFault = Fault | { code: 'refused'; problem: FeedProblem };

export interface FeedState extends Validators {
  /** Off until the reader switches it on: it is a request that nobody asked for. */
  isOn: boolean;
  /** ms since the epoch, as are all moments here; null: never. */
  answeredAt: number | null;
  broughtAt: number | null;
  nextAt: number;
  /** Checks in a row that failed, and the last one's fault. */
  failures: number;
  fault: FeedFault | null;
  /** The number that was taken and not given back; 0: none. It stays where the catalog itself is damaged: nothing older comes then. */
  taken: number;
  /** The highest number that the reader gave back: only a higher one comes again. */
  declined: number;
  /** A check began then and has not ended: it is on its way, or was cut short. Missing: none. */
  begunAt?: number;
}

export const FEED_OFF: FeedState = {
  ...NO_VALIDATORS,
  ...{ isOn: false, answeredAt: null, broughtAt: null, nextAt: 0, failures: 0, fault: null, taken: 0, declined: 0 },
};

export type FeedChecked =
  | { kind: 'unchanged' }
  /** `brought`: the number that came by it; null: nothing new. */
  | ({ kind: 'answered'; brought: number | null } & Validators)
  | { kind: 'failed'; fault: FeedFault };

export function afterFeedCheck(held: FeedState, checked: FeedChecked, now: number, random: number): FeedState {
  const ended = { ...held, begunAt: undefined };
  if (checked.kind === 'failed') {
    const failures = held.failures + 1;
    return { ...ended, failures, fault: checked.fault, nextAt: nextCheck(now, failures, random) };
  }
  const sound = { ...ended, failures: 0, fault: null, answeredAt: now, nextAt: nextCheck(now, 0, random) };
  if (checked.kind === 'unchanged') return sound;
  const { etag, lastModified, brought } = checked;
  const validated = { ...sound, etag, lastModified };
  return brought === null ? validated : { ...validated, taken: brought, broughtAt: now };
}

/** The reader gave back what number `sequence` brought, for number `before` (0: the build's). The next check asks for the whole file again. */
export const givingBack = (held: FeedState, sequence: number, before: number): FeedState => ({
  ...held,
  ...NO_VALIDATORS,
  taken: before,
  declined: Math.max(held.declined, sequence),
});

/** What was taken is damaged or gone: a host that answers "unchanged" would leave it so for good. */
export const askingWhole = (held: FeedState): FeedState => ({ ...held, ...NO_VALIDATORS });
