import { expect, it } from 'vitest';
import { catalog } from './catalog';
import { choicesOf, FACETS, lookUpAll, withFilter } from './facets';

it('finds the whole catalog, newest first, where nothing is asked', () => {
  const all = lookUpAll('', {});
  expect(all).toHaveLength(catalog.length);
  expect(all[0]?.issued.startsWith('2026')).toBe(true);
});

it('promises for each choice exactly what choosing it finds', () => {
  for (const [query, filters] of [
    ['', {}],
    ['cán bộ', {}],
    ['đảng viên', { kind: 'Quy định' }],
    ['', { year: 2025, force: 'in-force' as const }],
  ] as const)
    for (const facet of FACETS)
      for (const { value, count } of choicesOf(facet, query, filters))
        expect(lookUpAll(query, withFilter(filters, facet, value)).length, `${query} ${facet}=${value}`).toBe(count);
});

it('keeps a chosen value on offer though it leaves nothing', () => {
  expect(choicesOf('kind', '144-QĐ/TW', { kind: 'Đề án' })).toContainEqual({ value: 'Đề án', count: 0 });
});

it('says nothing, by a filter either, of the force of what has no source, and how many these are', () => {
  const mute = catalog.filter(({ sources }) => sources.length === 0);
  expect(mute.length).toBeGreaterThan(0);
  for (const { force } of mute)
    expect(lookUpAll('', { force: force.state }).every(({ sources }) => sources.length > 0)).toBe(true);
  expect(choicesOf('force', '', {})).toContainEqual({ value: 'unsourced', count: mute.length });
});

it('leaves no document out of any facet', () => {
  for (const facet of FACETS) {
    const sum = choicesOf(facet, 'đảng viên', {}).reduce((total, { count }) => total + count, 0);
    expect(sum, facet).toBe(lookUpAll('đảng viên', {}).length);
  }
});

it('takes a filter off without a trace', () => {
  expect(withFilter({ kind: 'Quy định', year: 2024 }, 'year', null)).toEqual({ kind: 'Quy định' });
  expect(withFilter({}, 'year', '2024')).toEqual({ year: 2024 });
});
