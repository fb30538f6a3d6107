import { describe, expect, it } from 'vitest';
import { gistOf, readPage } from './page-gists';

const gist = (text: string) => gistOf(readPage(text)[0]);

describe('a body of the centre other than the one catalogued', () => {
  it('rules the only entry out, and is said', () => {
    const [resolution] = readPage('Nghị quyết số 43-NQ/TW của Bộ Chính trị đã tới các phường.');
    expect(gistOf(resolution)).toBe('decoded');
    expect(resolution?.reasons).toEqual([{ code: 'issuer-named', issuer: 'Bộ Chính trị' }, { code: 'not-in-catalog' }]);
    expect(gist('Quy định 144-QĐ/TW của Ban Bí thư đã tới chi bộ.')).toBe('decoded');
  });

  it('is a slip where date or title agree', () => {
    const own = 'certain 144-qd-tw-2024';
    expect(gist('Quy định số 144-QĐ/TW ngày 9/5/2024 của Ban Bí thư đã tới chi bộ.')).toBe(own);
    expect(gist('Quy định 144 của Ban Bí thư về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên.')).toBe(own);
  });

  it('may be the Central Committee for any, or both bodies for one', () => {
    const own = 'ambiguous 144-qd-tw-2024';
    for (const body of ['Ban Chấp hành Trung ương', 'Trung ương', 'Bộ Chính trị, Ban Bí thư'])
      expect(gist(`Quy định số 144-QĐ/TW của ${body} đã tới chi bộ.`)).toBe(own);
  });
});

describe('a term written after the number', () => {
  it.each([
    'Nghị quyết 18 khóa XII',
    'Nghị quyết số 18 (khóa 12)',
    'Nghị quyết 18-NQ/TW khóa XII',
    'Nghị quyết số 18-NQ/TW, khoá XII',
  ])('narrows the candidates, and is said: %s', (written) => {
    const [resolution] = readPage(`${written} đã tới chi bộ.`);
    expect(gistOf(resolution)).toBe('ambiguous 18-nq-tw-2017');
    expect(resolution?.reasons[0]).toEqual({ code: 'term-named', term: 'XII' });
  });

  it('settles with the issuer, in either order', () => {
    const own = 'certain 18-nq-tw-2017';
    expect(gist('Nghị quyết 18 khóa XII của Ban Chấp hành Trung ương đã tới chi bộ.')).toBe(own);
    expect(gist('Nghị quyết 18 của Ban Chấp hành Trung ương (khóa XII) đã tới chi bộ.')).toBe(own);
  });

  it('of which nothing is held leaves the number decoded', () => {
    expect(gist('Nghị quyết 18-NQ/TW khóa IX đã tới chi bộ.')).toBe('decoded');
  });
});
