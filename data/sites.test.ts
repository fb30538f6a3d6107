import { describe, expect, it } from 'vitest';
import { patternsFor, SITES, siteForHost } from './sites';

describe('the list of sites', () => {
  it('names each host once, and none inside another', () => {
    for (const { host } of SITES) {
      const covering = SITES.filter((site) => host === site.host || host.endsWith(`.${site.host}`));
      expect(covering.map((site) => site.host)).toEqual([host]);
    }
  });

  it('is about forty central sites, each with its reason in both languages', () => {
    expect(SITES.length).toBeGreaterThanOrEqual(35);
    expect(SITES.length).toBeLessThanOrEqual(45);
    for (const { host, name, why } of SITES) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u);
      expect(name).not.toBe('');
      expect(why.vi).toMatch(/\.$/u);
      expect(why.en).toMatch(/\.$/u);
    }
  });

  it('leaves provincial papers, re-publishers and log-in portals to their own tap', () => {
    for (const host of ['baohatinh.vn', 'baomoi.com', 'vietnam.vn', 'sotaydangvien.dcs.vn', 'thuvienphapluat.vn']) {
      expect(siteForHost(host)).toBeNull();
    }
  });
});

describe('siteForHost', () => {
  it('knows a host, its subdomains and the dotted form', () => {
    for (const host of ['nhandan.vn', 'www.nhandan.vn', 'NHANDAN.VN', 'special.nhandan.vn', 'nhandan.vn.']) {
      expect(siteForHost(host)?.host).toBe('nhandan.vn');
    }
  });

  it('does not take a host that merely ends alike', () => {
    expect(siteForHost('baonhandan.vn')).toBeNull();
    expect(siteForHost('nhandan.vn.example.org')).toBeNull();
    expect(siteForHost('')).toBeNull();
  });
});

describe('patternsFor', () => {
  it('covers https and http, host and subdomains', () => {
    expect(patternsFor({ host: 'vov.vn' })).toEqual(['https://*.vov.vn/*', 'http://*.vov.vn/*']);
  });
});
