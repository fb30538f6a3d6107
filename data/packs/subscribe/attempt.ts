/**
 * A check is written down before it begins, so that a browser, or its background, that ends meanwhile leaves word of it. Pure; the clock
 * and chance come as arguments. The same for subscriptions and the catalog's feed.
 */
import type { Fault } from './faults';
import { nextCheck } from './subscription';

export interface Attempted {
  /** ms since the epoch, as is `begunAt`. */
  nextAt: number;
  failures: number;
  /** The feed's states hold more kinds; read only to be replaced. */
  fault: Fault | { code: string } | null;
  begunAt?: number;
}

/** The check that had begun runs no more and left no outcome; the next one's time was set when it began. */
export const cutShort = <T extends Attempted>(held: T): T =>
  held.begunAt === undefined
    ? held
    : { ...held, begunAt: undefined, failures: held.failures + 1, fault: { code: 'interrupted' } };

/** To be written before the first request: as if it were to fail. An earlier one that was cut short counts. */
export function beginning<T extends Attempted>(held: T, now: number, random: number): T {
  const before = cutShort(held);
  return { ...before, begunAt: now, nextAt: nextCheck(now, before.failures + 1, random) };
}
