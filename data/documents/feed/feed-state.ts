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
  /** The highest number that the reader gave back: only a higher one comes again. */
  declined: number;
}

export const FEED_OFF: FeedState = {
  ...NO_VALIDATORS,
  ...{ isOn: false, answeredAt: null, broughtAt: null, nextAt: 0, failures: 0, fault: null, declined: 0 },
};

export type FeedChecked =
  | { kind: 'unchanged' }
  | ({ kind: 'answered'; brought: boolean } & Validators)
  | { kind: 'failed'; fault: FeedFault };

export function afterFeedCheck(held: FeedState, checked: FeedChecked, now: number, random: number): FeedState {
  if (checked.kind === 'failed') {
    const failures = held.failures + 1;
    return { ...held, failures, fault: checked.fault, nextAt: nextCheck(now, failures, random) };
  }
  const sound = { ...held, failures: 0, fault: null, answeredAt: now, nextAt: nextCheck(now, 0, random) };
  if (checked.kind === 'unchanged') return sound;
  const { etag, lastModified, brought } = checked;
  return { ...sound, etag, lastModified, broughtAt: brought ? now : held.broughtAt };
}

/** The reader gave back what number `sequence` brought. The next check asks for the whole file again. */
export const givingBack = (held: FeedState, sequence: number): FeedState => ({
  ...held,
  ...NO_VALIDATORS,
  declined: Math.max(held.declined, sequence),
});
