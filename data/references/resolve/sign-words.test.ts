import { describe, expect, it } from 'vitest';
import { ISSUER_WORDS, issuerInWords, kindInWords } from './sign-words';

describe('issuerInWords', () => {
  it('reads every example by its own entry', () => {
    for (const { examples, words } of ISSUER_WORDS)
      for (const sign of examples) expect([sign, issuerInWords(sign)]).toEqual([sign, words]);
  });
  it('reads joint signs', () => expect(issuerInWords('BCA-BTC')).toBe('Bộ Công an, Bộ Tài chính'));
  it('says nothing of unknown signs', () =>
    expect([issuerInWords('ABC'), issuerInWords('BCA-ABC')]).toEqual([null, null]));
});

describe('kindInWords', () => {
  it('leaves open what the Party writes with one sign', () => {
    expect(kindInWords('QĐ', 'party')).toBeNull();
    expect(kindInWords('QĐ', 'state')).toBe('Quyết định');
    expect([kindInWords('TT', 'party'), kindInWords('TT', 'state')]).toEqual(['Thông tri', 'Thông tư']);
    expect(kindInWords('XX', 'state')).toBeNull();
  });
});
