/**
 * A policy as the browser hands it over, read key by key: a bad value costs only itself and is reported, never fatal. Chrome has by then
 * dropped what has another type than managed-schema.json says; Firefox checks nothing.
 */
import { LANGUAGES, type Language } from '../messages/catalogue';
import { readAddress } from '../packs/subscribe/address';
import { listedPatterns, siteOfAddress } from '../site-switch';
import {
  LOCKABLE,
  type Lockable,
  MANAGED_KEYS,
  type Managed,
  type ManagedFault,
  type ManagedKey,
  type ManagedProblem,
  type ManagedSubscription,
} from './types';

/** Stands for the whole list of data/sites.json, whichever it is in this version. */
const LISTED = 'listed';
/** A name is one line in a popup. */
const LONGEST_NAME = 120;
const LONGEST_FOUND = 80;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const found = (value: unknown): string => {
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
};

/** One line of text without control or direction characters; null for anything else. */
function readName(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = value.normalize('NFC').trim();
  return name !== '' && name.length <= LONGEST_NAME && !/[\p{Cc}\p{Cf}]/u.test(name) ? name : null;
}

const readLanguage = (value: unknown): Language | null => LANGUAGES.find((language) => language === value) ?? null;

/** The patterns of a host, or of the whole list. */
function readSite(value: unknown): readonly string[] | null {
  if (typeof value !== 'string') return null;
  const host = value.trim().toLowerCase();
  if (host === LISTED) return listedPatterns();
  const site = HOST.test(host) ? siteOfAddress(`https://${host}/`) : null;
  return site?.kind === 'site' ? site.patterns : null;
}

function readSubscription(value: unknown): ManagedSubscription | null {
  if (!isRecord(value) || typeof value.address !== 'string') return null;
  const read = readAddress(value.address);
  return read.ok ? { address: read.followed.address, name: readName(value.name) } : null;
}

const readLock = (value: unknown): Lockable | null => LOCKABLE.find((key) => key === value) ?? null;

/** What the administrator set; `stored` is all of the managed storage. */
export function readManaged(stored: unknown): Managed {
  const policy = isRecord(stored) ? stored : {};
  const problems: ManagedProblem[] = [];
  const report = (key: string, at: number | null, value: unknown, fault: ManagedFault) =>
    void problems.push({ key, at, found: found(value), fault });

  const one = <T>(key: ManagedKey, read: (value: unknown) => T | null, fault: ManagedFault): T | null => {
    const value = policy[key];
    if (value === undefined) return null;
    const result = read(value);
    if (result === null) report(key, null, value, fault);
    return result;
  };
  /** Null where the key is not set, or nothing of its list can be read: a slip must not lock everything out. */
  const many = <T>(key: ManagedKey, read: (value: unknown) => T | null, fault: ManagedFault): T[] | null => {
    const list = one(key, (value) => (Array.isArray(value) ? value : null), 'list');
    if (!list) return null;
    const results = list.flatMap((value: unknown, i) => {
      const result = read(value);
      if (result === null) report(key, i + 1, value, fault);
      return result === null ? [] : [result];
    });
    return results.length > 0 || list.length === 0 ? results : null;
  };

  const values = {
    organisation: one('organisation', readName, 'text'),
    language: one('language', readLanguage, 'language'),
    sites: many('sites', readSite, 'host')?.flat() ?? null,
    subscriptions: many('subscriptions', readSubscription, 'address') ?? [],
    welcome: one('welcome', (value) => (typeof value === 'boolean' ? value : null), 'switch'),
  };
  const isSet = { ...values, subscriptions: values.subscriptions.length > 0 || null };
  const locks = many('locked', readLock, 'lock') ?? [];
  for (const key of locks) if (isSet[key] === null) report('locked', null, key, 'unset');
  for (const key of Object.keys(policy))
    if (!MANAGED_KEYS.some((known) => known === key)) report(key, null, policy[key], 'key');

  const byAddress = new Map(values.subscriptions.map((each) => [each.address, each]));
  return {
    ...values,
    sites: values.sites && [...new Set(values.sites)],
    subscriptions: [...byAddress.values()],
    locked: new Set(locks.filter((key) => isSet[key] !== null)),
    problems,
  };
}
