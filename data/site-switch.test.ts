import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings';
import { isSwitchedOn, siteOfAddress, withoutPatterns, withPatterns } from './site-switch';

describe('siteOfAddress', () => {
  it('names a listed site for any of its subdomains', () => {
    expect(siteOfAddress('https://thoinay.nhandan.vn/bai-1.html')).toMatchObject({
      host: 'nhandan.vn',
      isListed: true,
    });
  });
  it('takes an unlisted site by its host without www', () => {
    expect(siteOfAddress('http://www.trang-thu.example/a')).toEqual({
      kind: 'site',
      host: 'trang-thu.example',
      name: 'trang-thu.example',
      isListed: false,
      patterns: ['https://*.trang-thu.example/*', 'http://*.trang-thu.example/*'],
    });
  });
  it.each([undefined, '', 'chrome://settings', 'file:///tmp/a.html', 'not an address'])(
    'is closed for %s',
    (address) => {
      expect(siteOfAddress(address)).toEqual({ kind: 'closed' });
    },
  );
});

describe('the switch', () => {
  const site = siteOfAddress('https://nhandan.vn/');
  const patterns = site.kind === 'site' ? site.patterns : [];

  it('is on only when every pattern is in our own set', () => {
    expect(isSwitchedOn(site, DEFAULT_SETTINGS)).toBe(false);
    expect(isSwitchedOn(site, withPatterns(DEFAULT_SETTINGS, patterns.slice(0, 1)))).toBe(false);
    expect(isSwitchedOn(site, withPatterns(DEFAULT_SETTINGS, patterns))).toBe(true);
  });
  it('switching on twice and off once leaves it off', () => {
    const twice = withPatterns(withPatterns(DEFAULT_SETTINGS, patterns), patterns);
    expect(twice.sites).toHaveLength(patterns.length);
    expect(withoutPatterns(twice, patterns).sites).toEqual([]);
  });
});
