import { describe, expect, it } from 'vitest';
import { hostsOf } from './site-rows';
import { listedPatterns } from './site-switch';
import { patternsFor, SITES } from './sites';

describe('hostsOf', () => {
  it('gives one row per listed site, with its name and both its patterns', () => {
    expect(hostsOf(listedPatterns())).toEqual(
      SITES.map((site) => ({ host: site.host, name: site.name, patterns: patternsFor(site) })),
    );
  });

  it('calls a site of no list, and a subdomain of a listed one, by its host', () => {
    const hosts = ['trang-thu.example', 'amp.cand.com.vn'];
    expect(hostsOf(hosts.flatMap((host) => patternsFor({ host })))).toEqual(
      hosts.map((host) => ({ host, name: host, patterns: patternsFor({ host }) })),
    );
  });

  it('loses no pattern, whatever it is', () => {
    const odd = ['<all_urls>', '*://x/*', 'https://a.example/*'];
    expect(hostsOf(odd).flatMap(({ patterns }) => patterns)).toEqual(odd);
  });
});
