import { describe, expect, it } from 'vitest';
import { byId } from '../documents/catalog';
import { asOfInFull, asOfWords, forceWords } from './force';

function words(id: string, language: 'vi' | 'en' = 'vi') {
  const entry = byId(id);
  if (!entry) throw new Error(`${id} is missing from the catalog`);
  return forceWords(entry.force, entry.force.by === null ? null : byId(entry.force.by), language);
}

describe('forceWords', () => {
  it.each([
    ['144-qd-tw-2024', 'còn được viện dẫn, chưa thấy bản thay', 'still cited; no replacement seen'],
    ['37-qd-tw-2021', 'đã được thay bằng 207-QĐ/TW (26/7/2026)', 'replaced by 207-QĐ/TW (26 July 2026)'],
    ['04-nq-tw-2006', 'đã được thay bằng 04-NQ/TW (01/4/2026)', 'replaced by 04-NQ/TW (1 April 2026)'],
    ['66-qd-tw-2017', 'đã được thay bằng 399-QĐ/TW (09/01/2026)', 'replaced by 399-QĐ/TW (9 January 2026)'],
    ['191-qd-tw-2024', 'đã có bản mới hơn: 205-QĐ/TW (2026)', 'there is a newer one: 205-QĐ/TW (2026)'],
    ['08-qdi-tw-2018', 'chưa rõ hiệu lực', 'not clear whether it is in force'],
    [
      '40-ct-tw-2024',
      'có lẽ đã hết hiệu lực: Tết Ất Tỵ 2025 đã qua',
      'probably no longer in force: Tết Ất Tỵ 2025 đã qua',
    ],
  ])('%s: %s', (id, vi, en) => {
    expect(words(id)).toBe(vi);
    expect(words(id, 'en')).toBe(en);
  });

  it('says “replaced” only where a source does', () => {
    const force = { state: 'replaced', by: null, byNumber: null, effective: null, reason: null } as const;
    expect(forceWords({ ...force, basis: 'explicit' }, null, 'vi')).toBe('đã được thay');
    expect(forceWords({ ...force, basis: 'inferred' }, null, 'vi')).toBe('đã có bản mới hơn');
  });
});

const DATES = { newestSource: '2026-09', lookedUp: '2026-11-22' };

describe('the two dates', () => {
  it('stand reduced and full, short and long', () => {
    expect(asOfWords(DATES, 'vi')).toBe('nguồn đến 9/2026 · tra 22/11/2026');
    expect(asOfWords(DATES, 'en')).toBe('sources up to September 2026 · looked up 22 November 2026');
    expect(asOfInFull(DATES, 'vi')).toBe('nguồn mới nhất: 9/2026 · tra ngày 22/11/2026');
    expect(asOfInFull(DATES, 'en')).toBe('newest source: September 2026 · looked up on 22 November 2026');
  });
});
