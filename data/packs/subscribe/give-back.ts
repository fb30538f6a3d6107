/** Which permission to ask a host was asked for the sake of an address alone. Pure. */
import { readAddress } from './address';

interface Others {
  /** Addresses that are asked still: subscriptions, the catalog's feed. */
  asked: readonly string[];
  /** Match patterns of the sites on which the reader runs. */
  sites: readonly string[];
  /** The list of news sites: one tap asks for all of it. */
  listed: readonly { host: string }[];
}

/** The host that a pattern of ours covers with its subdomains ("https://*.nhandan.vn/*"), or alone. */
const hostOf = (pattern: string) => /^https?:\/\/(?:\*\.)?([^/*]+)\//u.exec(pattern)?.[1] ?? null;

/** The pattern of an address that is asked no more; null where anything else needs its host. */
export function patternToGiveBack(address: string, { asked, sites, listed }: Others): string | null {
  const read = readAddress(address);
  if (!read.ok) return null;
  const { pattern } = read.followed;
  const name = new URL(read.followed.address).hostname;
  const isAsked = asked.some((other) => {
    const followed = readAddress(other);
    return followed.ok && followed.followed.pattern === pattern;
  });
  const kept = [...sites.map(hostOf), ...listed.map(({ host }) => host)];
  const isKept = kept.some((host) => host !== null && (name === host || name.endsWith(`.${host}`)));
  return isAsked || isKept ? null : pattern;
}
