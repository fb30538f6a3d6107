/** Which site does the popup's switch speak of, and is it on? Pure: address and settings in. */
import type { Settings } from './settings';
import { patternsFor, SITES, siteForHost } from './sites';

export type SwitchedSite =
  /** Pages that no extension may read, or whose address is hidden from us. */
  { kind: 'closed' } | { kind: 'site'; host: string; name: string; isListed: boolean; patterns: string[] };

/** The site of an address: a listed one with its name, any other by its host without "www.". */
export function siteOfAddress(address: string | undefined): SwitchedSite {
  if (!address || !URL.canParse(address)) return { kind: 'closed' };
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return { kind: 'closed' };
  const listed = siteForHost(hostname);
  const host = listed?.host ?? hostname.replace(/^www\./u, '');
  return { kind: 'site', host, name: listed?.name ?? host, isListed: listed !== null, patterns: patternsFor({ host }) };
}

export function isSwitchedOn(site: SwitchedSite, settings: Settings): boolean {
  return site.kind === 'site' && site.patterns.every((pattern) => settings.sites.includes(pattern));
}

export function withPatterns(settings: Settings, patterns: readonly string[]): Settings {
  return { ...settings, sites: [...new Set([...settings.sites, ...patterns])] };
}

export function withoutPatterns(settings: Settings, patterns: readonly string[]): Settings {
  return { ...settings, sites: settings.sites.filter((pattern) => !patterns.includes(pattern)) };
}

/** Patterns of the whole list: what the welcome page's one tap asks for. */
export const listedPatterns = (): string[] => SITES.flatMap(patternsFor);
