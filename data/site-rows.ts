/** The switched-on patterns as sites a reader knows. Pure. */
import { siteForHost } from './sites';

export interface SiteRow {
  host: string;
  name: string;
  patterns: string[];
}

const HOST = /^https?:\/\/(?:\*\.)?([^/]+)\//u;

/** One row per host, in the order they were switched on; a pattern that names no host stands for itself. */
export function hostsOf(patterns: readonly string[]): SiteRow[] {
  const rows = new Map<string, SiteRow>();
  for (const pattern of patterns) {
    const host = HOST.exec(pattern)?.[1] ?? pattern;
    const site = siteForHost(host);
    const row = rows.get(host) ?? { host, name: site?.host === host ? site.name : host, patterns: [] };
    row.patterns.push(pattern);
    rows.set(host, row);
  }
  return [...rows.values()];
}
