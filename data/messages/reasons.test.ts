import { describe, expect, it } from 'vitest';
import type { Reason } from '../references/resolution';
import { decodedWords, reasonWords } from './reasons';

describe('reasonWords', () => {
  it('writes dates as offices do, reduced ones reduced', () => {
    const vi = (date: string) => reasonWords({ code: 'date-beside', date }, 'vi');
    expect(vi('2024-05-09')).toContain('ngày 09/5/2024');
    expect(vi('2024-02-19')).toContain('ngày 19/02/2024');
    expect(vi('2024-05')).toContain('tháng 5/2024');
    expect(vi('2024')).toContain('năm 2024');
    expect(reasonWords({ code: 'date-beside', date: '2024-05-09' }, 'en')).toContain('9 May 2024');
  });

  it('is a sentence in both languages, without exclamation', () => {
    const reasons: Reason[] = [
      { code: 'several-known', count: 4 },
      { code: 'probable-misprint', written: '34-CT/TW', meant: '34-CT/TU' },
      { code: 'may-be-newer-than-catalog' },
    ];
    for (const reason of reasons)
      for (const language of ['vi', 'en'] as const) expect(reasonWords(reason, language)).toMatch(/^[^!]+\.$/u);
  });
});

describe('decodedWords', () => {
  const decree = { kind: 'Nghị định', number: '30', year: 2020, issuer: 'Chính phủ', province: null };
  it('reads a number out', () => {
    expect(decodedWords(decree, 'vi')).toBe('Nghị định số 30 năm 2020 của Chính phủ');
    expect(decodedWords(decree, 'en')).toBe('Nghị định No. 30 of 2020 by Chính phủ');
  });
  it('prefers the province’s committee to the sign', () => {
    const directive = { kind: 'Chỉ thị', number: '34', year: null, issuer: 'một tỉnh ủy, thành ủy', province: null };
    expect(decodedWords(directive, 'vi')).toBe('Chỉ thị số 34 của một tỉnh ủy, thành ủy');
    expect(decodedWords({ ...directive, province: 'Thành ủy Đà Nẵng' }, 'vi')).toBe(
      'Chỉ thị số 34 của Thành ủy Đà Nẵng',
    );
  });
  it('does with little', () => {
    expect(decodedWords({ kind: null, number: '12', year: null, issuer: null, province: null }, 'vi')).toBe(
      'Văn bản số 12',
    );
    expect(decodedWords({ kind: 'Nghị quyết', number: null, year: null, issuer: null, province: null }, 'vi')).toBe(
      'Nghị quyết',
    );
  });
});
