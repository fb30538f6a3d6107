import { expect, it } from 'vitest';
import { patternsFor } from '../../sites';
import { patternToGiveBack } from './give-back';

const ADDRESS = 'https://goi.tinh.example:8443/a/index.json';
const PATTERN = 'https://goi.tinh.example/*';
const NONE = { asked: [], sites: [], listed: [] };

it('a host that only a subscription needed goes back', () => {
  expect(patternToGiveBack(ADDRESS, NONE)).toBe(PATTERN);
  const others = {
    asked: ['https://tinh.example/', 'https://khac.example/'],
    sites: patternsFor({ host: 'nha.goi.tinh.example' }),
    listed: [{ host: 'inh.example' }],
  };
  expect(patternToGiveBack(ADDRESS, others)).toBe(PATTERN);
  expect(patternToGiveBack('không phải địa chỉ', NONE)).toBeNull();
});

it.each([
  ['another address of the host, whatever its port', { asked: ['https://goi.tinh.example/b/'] }],
  ['a site that is on', { sites: patternsFor({ host: 'goi.tinh.example' }) }],
  ['a site above it that is on', { sites: patternsFor({ host: 'tinh.example' }) }],
  ['a listed news site, on or off', { listed: [{ host: 'tinh.example' }] }],
])('it stays for %s', (_, others) => expect(patternToGiveBack(ADDRESS, { ...NONE, ...others })).toBeNull());
