/** What an administrator set for this browser (docs/administrators.md). */
import type { Language } from '../messages/catalogue';

/** Keys of a policy, in the order in which they are documented. */
export const MANAGED_KEYS = ['organisation', 'language', 'sites', 'subscriptions', 'welcome', 'locked'] as const;
export type ManagedKey = (typeof MANAGED_KEYS)[number];

/** What a policy can hold fast. */
export const LOCKABLE = ['language', 'sites', 'subscriptions'] as const;
export type Lockable = (typeof LOCKABLE)[number];

export interface ManagedSubscription {
  /** As a subscription is kept (readAddress). */
  address: string;
  /** What the organisation calls it. */
  name: string | null;
}

/** Why a value was not taken. */
export type ManagedFault = 'key' | 'text' | 'list' | 'switch' | 'language' | 'host' | 'address' | 'lock' | 'unset';

export interface ManagedProblem {
  /** The key as it is written in the policy. */
  key: string;
  /** Place in the key's list, from 1; null: the whole value. */
  at: number | null;
  /** What stands there, as JSON, shortened. */
  found: string;
  fault: ManagedFault;
}

export interface Managed {
  organisation: string | null;
  language: Language | null;
  /** Match patterns; null: not set. An empty list is one too. */
  sites: readonly string[] | null;
  subscriptions: readonly ManagedSubscription[];
  /** Whether the first-run page opens after installation; null: not set, so it does. */
  welcome: boolean | null;
  locked: ReadonlySet<Lockable>;
  problems: readonly ManagedProblem[];
}

export const UNMANAGED: Managed = {
  organisation: null,
  language: null,
  sites: null,
  subscriptions: [],
  welcome: null,
  locked: new Set(),
  problems: [],
};

/** Whether there is anything to tell the reader. */
export const isManaged = ({ language, sites, subscriptions, welcome, problems }: Managed): boolean =>
  language !== null || sites !== null || subscriptions.length > 0 || welcome !== null || problems.length > 0;
