/**
 * The news sites that one tap grants: central Party and State sites and the big dailies. Provincial papers, re-publishers and
 * look-up services are not listed; any of them is one tap of its own.
 */
import file from './sites.json';

export interface Site {
  /** Registrable host; its subdomains belong to it. */
  host: string;
  name: string;
  /** Why it is in the list, for whoever is asked to grant it. */
  why: { vi: string; en: string };
}

/** The build's own list. */
export const SHIPPED_SITES: readonly Site[] = file;

/** In the order in which they are shown. */
export let SITES: readonly Site[] = SHIPPED_SITES;

/** Another list takes this one's place, before anything is shown (documents/feed/adopt.ts). It switches nothing on. */
export function adoptSites(sites: readonly Site[]): void {
  SITES = sites;
}

/** The listed site that a page's host belongs to ("amp.cand.com.vn" → cand.com.vn), or null. */
export function siteForHost(host: string): Site | null {
  const name = host.toLowerCase().replace(/\.$/u, '');
  return SITES.find((site) => name === site.host || name.endsWith(`.${site.host}`)) ?? null;
}

/**
 * Match patterns for that host and its subdomains. Two, not "*://": Chrome grants a pattern only where a single optional
 * pattern contains it, and the manifest names https and http apart.
 */
export function patternsFor(site: Pick<Site, 'host'>): string[] {
  return [`https://*.${site.host}/*`, `http://*.${site.host}/*`];
}
