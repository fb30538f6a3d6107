import { describe, expect, test } from 'vitest';
import { TYPE_ABBREVIATIONS, TYPE_SIGNS, TYPE_WORDS } from './document-types';
import { findReferences } from './find';
import { ABBREVIATION_EXAMPLES, type GrammarExample, WORDS_EXAMPLES } from './fixtures/document-types';
import { NAME_EXAMPLES, OTHER_SIGNS, PARTY_SIGN_EXAMPLES, STATE_SIGN_EXAMPLES } from './fixtures/issuers';
import { readFollow } from './follow';
import { ISSUER_NAMES, PARTY_SIGNS, STATE_SIGNS } from './issuers';
import { readLead } from './lead';
import { readSign } from './sign';

/** Checks one row's examples: what stands between « and » is found, with the row's words as its lead; counter-examples hold nothing. */
function checkRow(words: string, { examples, counterExamples }: GrammarExample): void {
  expect(examples.length * counterExamples.length).toBeGreaterThan(0);
  for (const marked of examples) {
    const start = marked.indexOf('«');
    const text = marked.replace(/[«»]/g, '');
    const inner = marked.slice(start + 1, marked.indexOf('»'));
    expect(findReferences(text).map((found) => text.slice(found.start, found.end))).toEqual([inner]);
    const digits = start + inner.search(/\d/);
    expect(readLead(text, digits)?.type?.[3], marked).toBe(words);
  }
  for (const text of counterExamples) expect(findReferences(text), text).toEqual([]);
}

describe('types', () => {
  test.each(TYPE_WORDS.map(([, , , words]) => words))('%s', (words) => {
    checkRow(words, WORDS_EXAMPLES[words] ?? { examples: [], counterExamples: [] });
  });

  test.each(TYPE_ABBREVIATIONS.map(([, , , words]) => words))('%s', (words) => {
    checkRow(words, ABBREVIATION_EXAMPLES[words] ?? { examples: [], counterExamples: [] });
  });

  test('examples name existing rows only', () => {
    const rows = [...TYPE_WORDS, ...TYPE_ABBREVIATIONS].map(([, , , words]) => words);
    expect(
      Object.keys({ ...WORDS_EXAMPLES, ...ABBREVIATION_EXAMPLES }).filter((words) => !rows.includes(words)),
    ).toEqual([]);
  });

  test('every sign is read as its code, in the order of both systems', () => {
    for (const [code, others] of Object.entries(TYPE_SIGNS))
      for (const sign of `${code} ${others}`.trim().split(' ')) {
        expect(readSign(`-${sign}/TW`, 0), sign).toMatchObject({
          type: code,
          system: 'party',
          issuerCode: 'TW',
          irregular: false,
        });
        expect(readSign(`/2024/${sign}-UBND`, 0), sign).toMatchObject({
          type: code,
          system: 'state',
          year: 2024,
          irregular: false,
        });
      }
  });

  test.each(['TTLT', 'TTLB', 'NQLT', 'HDLN', 'TTrLS', 'KHPH', 'QCPH', 'CTrHĐ'])('%s is a type of its own', (sign) => {
    expect(readSign(`/2024/${sign}-BCA-BTC`, 0)).toMatchObject({ type: sign, issuerCode: 'BCA-BTC' });
  });

  test.each(['GP', 'LT', 'GXN', 'CK', 'QCVN'])('%s is none', (sign) => {
    expect(readSign(`/${sign}-BVHTTDL`, 0)?.type ?? null).toBeNull();
  });

  test('a spelling belongs to one code, codes are sorted', () => {
    const signs = Object.entries(TYPE_SIGNS).flatMap(([code, others]) => `${code} ${others}`.trim().split(' '));
    expect(new Set(signs).size).toBe(signs.length);
    expect(Object.keys(TYPE_SIGNS)).toEqual(Object.keys(TYPE_SIGNS).sort());
  });

  test('the abbreviations are signs', () => {
    for (const [code, , , words] of TYPE_ABBREVIATIONS) expect([code, code in TYPE_SIGNS]).toEqual([words, true]);
  });
});

describe('issuers', () => {
  const patterns = [...STATE_SIGNS, ...PARTY_SIGNS].map((source) => ({ source, whole: new RegExp(`^(?:${source})$`) }));
  const examples = { ...STATE_SIGN_EXAMPLES, ...PARTY_SIGN_EXAMPLES };

  test.each(patterns)('$source', ({ source }) => {
    const own = examples[source] ?? [];
    expect(own.length).toBeGreaterThan(0);
    for (const sign of own) expect(patterns.find(({ whole }) => whole.test(sign))?.source, sign).toBe(source);
  });

  test('signs without a row of their own are read by none', () => {
    for (const sign of OTHER_SIGNS)
      expect(
        patterns.filter(({ whole }) => whole.test(sign)),
        sign,
      ).toEqual([]);
  });

  test.each(NAME_EXAMPLES)('"%s" is %s', (after, code) => {
    const follow = readFollow(`Quy định 144${after}.`, 'Quy định 144'.length);
    expect(follow.kind === 'issuer' ? follow.issuer[0] : follow.kind).toBe(code);
  });

  test('every name has an example', () => {
    const shown = new Set(NAME_EXAMPLES.map(([, code]) => code));
    expect(ISSUER_NAMES.map(([code]) => code).filter((code) => !shown.has(code))).toEqual([]);
  });
});
