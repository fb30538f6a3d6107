import { describe, expect, it } from 'vitest';
import { aboutOf } from './about';
import { catalog } from './catalog';
import { type AboutDocument, type Cited, citeKey, citeSearch } from './cite-key';

const finds = (about: AboutDocument, citation: Cited): boolean => {
  const { words, prefix } = citeSearch(about);
  const key = citeKey(citation);
  return words.includes(key) || key.startsWith(prefix);
};
const regulation: AboutDocument = { number: '144-QĐ/TW', issued: '2024-05-09', isOnly: true };

describe('a document finds the questions that cite it', () => {
  it.each(['144-QĐ/TW', '144-QĐ/TƯ', '144/QĐ-TW', 'Quy định số 144-qđ/tw', 'Quy định 144-QĐ/TW năm 2024'])(
    'whose citation spells its number %s',
    (doc) => {
      expect(finds(regulation, { doc })).toBe(true);
      expect(finds(regulation, { doc, issued: '2024-05-09' })).toBe(true);
    },
  );

  it('by as much of the date as both give', () => {
    for (const issued of ['2024', '2024-05', '2024-05-09'])
      expect(finds(regulation, { doc: '144-QĐ/TW', issued })).toBe(true);
    for (const issued of ['2019', '2024-06', '2024-05-10'])
      expect(finds(regulation, { doc: '144-QĐ/TW', issued })).toBe(false);
    const reduced = { ...regulation, issued: '2024' };
    for (const issued of ['2024', '2024-05', '2024-05-09'])
      expect(finds(reduced, { doc: '144-QĐ/TW', issued })).toBe(true);
  });

  it('without a date only where no other document bears the number', () => {
    expect(finds(regulation, { doc: '144-QĐ/TW' })).toBe(true);
    expect(finds({ ...regulation, isOnly: false }, { doc: '144-QĐ/TW' })).toBe(false);
    expect(finds({ ...regulation, isOnly: false }, { doc: '144-QĐ/TW', issued: '2024' })).toBe(true);
  });

  it('and no other number, though it begins alike', () => {
    for (const doc of ['14-QĐ/TW', '1144-QĐ/TW', '144-QĐi/TW', '144-QĐ/TU', '144-CT/TW', 'Quy định 144'])
      expect(finds(regulation, { doc })).toBe(false);
  });
});

it('of two entries of the catalog, a dated citation of one never finds the other', () => {
  const abouts = catalog.flatMap((entry) => aboutOf(entry) ?? []);
  expect(abouts.some(({ isOnly }) => !isOnly)).toBe(true);
  const same = abouts.filter(({ isOnly }) => !isOnly);
  for (const one of same) {
    const found = same.filter((other) => finds(other, { doc: one.number, issued: one.issued }));
    expect(found).toEqual([one]);
  }
});
