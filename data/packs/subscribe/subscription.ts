/** A subscription's state and how a check changes it. Pure; the clock and chance come as arguments. */
import type { PackKey } from '../../practice/types';
import type { AuthorKey } from '../sign/keys';
import { NO_VALIDATORS, type Validators } from './download';
import type { Fault } from './faults';

/** The host's file has other content than ours under the same number: not taken, for nobody could tell the two apart. */
export interface Rewritten {
  file: string;
  edition: number;
}

export interface Subscription extends Validators {
  address: string;
  /** Who signs what comes from there. */
  author: AuthorKey;
  /** ms since the epoch, as are all moments here. */
  addedAt: number;
  /** Packs that came in from there; what only waits, or was not wanted, is none of them. */
  packs: PackKey[];
  /** Editions that the learner took back or did not want: only a higher one is offered again. */
  declined: { key: PackKey; edition: number }[];
  /** When the host last answered as it should; null: never since the subscription began. */
  answeredAt: number | null;
  /** When a check last brought something. */
  broughtAt: number | null;
  nextAt: number;
  /** Checks in a row that failed, and the last one's fault. */
  failures: number;
  fault: Fault | null;
  /** Another host that answers in the address's place. */
  movedTo: string | null;
  /** As the host last answered; missing: none. */
  rewritten?: Rewritten[];
  /** A check began then and has not ended: it is on its way, or was cut short. Missing: none. */
  begunAt?: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A day, give or take four hours: so 7,000 members who subscribed at one meeting don't ask in one minute. */
const SPREAD = 8 * HOUR;
/** After a failure sooner, then ever later: an outage must not be answered by everybody's hurry. */
const FIRST_RETRY = HOUR;

/** `random`: 0 to 1. */
export function nextCheck(now: number, failures: number, random: number): number {
  if (failures === 0) return now + DAY + (random - 0.5) * SPREAD;
  const wait = Math.min(DAY, FIRST_RETRY * 2 ** (failures - 1));
  return now + wait * (0.75 + random / 2);
}

/** Also where the next check lies further off than any is ever put: the clock went back. */
export const isDue = ({ nextAt }: Pick<Subscription, 'nextAt'>, now: number): boolean =>
  !(nextAt > now && nextAt - now <= 2 * DAY);

export const beginSubscription = (address: string, author: AuthorKey, now: number, random: number): Subscription => ({
  ...NO_VALIDATORS,
  ...{ address, author, addedAt: now, packs: [], declined: [], answeredAt: null, broughtAt: null },
  ...{ nextAt: nextCheck(now, 0, random), failures: 0, fault: null, movedTo: null },
});

/** What a check came to; packs are the store's to write. */
export type Checked =
  | { kind: 'unchanged'; movedTo: string | null }
  | ({ kind: 'answered'; movedTo: string | null; rewritten: Rewritten[] } & Validators)
  | { kind: 'failed'; fault: Fault };

/** `brought`: the packs that came in by it. */
export function afterCheck(
  held: Subscription,
  checked: Checked,
  now: number,
  random: number,
  brought: readonly PackKey[] = [],
): Subscription {
  const ended = { ...held, begunAt: undefined };
  if (checked.kind === 'failed') {
    const failures = held.failures + 1;
    return { ...ended, failures, fault: checked.fault, nextAt: nextCheck(now, failures, random) };
  }
  const sound = { ...ended, failures: 0, fault: null, answeredAt: now, nextAt: nextCheck(now, 0, random) };
  if (checked.kind === 'unchanged') return { ...sound, movedTo: checked.movedTo };
  const { etag, lastModified, movedTo, rewritten } = checked;
  return {
    ...sound,
    ...{ etag, lastModified, movedTo, rewritten },
    packs: [...new Set([...held.packs, ...brought])],
    broughtAt: brought.length > 0 ? now : held.broughtAt,
  };
}

/** The learner took an edition back, or did not want it. */
export const declining = (held: Subscription, key: PackKey, edition: number): Subscription => ({
  ...held,
  declined: [...held.declined.filter((one) => one.key !== key), { key, edition }],
});

export const isDeclined = ({ declined }: Pick<Subscription, 'declined'>, key: PackKey, edition: number): boolean =>
  declined.some((one) => one.key === key && edition <= one.edition);
