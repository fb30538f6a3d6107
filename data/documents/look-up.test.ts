import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from './catalog';
import { lookUp, lookUpIn, namesakesOf } from './look-up';
import { parseNumber } from './numbers';

const ids = (number: string) => lookUp(number).map((entry) => entry.id);

describe('lookUp', () => {
  it.each([
    '144-QĐ/TW',
    '144-QĐ/TƯ',
    '144-qđ/t.ư',
    '144/QĐ-TW',
    '144 - QĐ / TW',
    '144-QÐ/TW',
    '144-QD/TW',
    '144 qd tw',
    'QĐ 144',
    'QĐ144',
    '144',
    'quy dinh 144',
    'Quy định số 144-QĐ/TW',
    'Quy định 144 năm 2024',
    'Quy định 144 của Trung ương',
    '144-QĐ/TW ngày 09/5/2024',
    'Quy định số 144-QĐ/TW ngày 9 tháng 5 năm 2024',
    '144-QĐ/TW 9.5.2024',
    '144-QĐ/TW'.normalize('NFD'),
    // The press mixes the kinds up; the sign in the number decides.
    'Nghị quyết 144-QĐ/TW',
  ])('finds Regulation 144 as “%s”', (number) => {
    expect(ids(number)).toEqual(['144-qd-tw-2024']);
  });

  it('keeps series apart', () => {
    expect(ids('06-QĐ/TW')).toEqual(['06-qd-tw-2026']);
    expect(ids('06-QĐi/TW')).toEqual(['06-qdi-tw-2018']);
    expect(ids('Quy định 6')).toEqual(['06-qd-tw-2026', '06-qdi-tw-2018']);
    expect(ids('Quyết định 76')).toEqual(['76-qd-tw-2022']);
    expect(ids('34-CT/TU')).toEqual(['34-ct-tu-da-nang-2023']);
    expect(ids('34-CT/TƯ')).toEqual(['34-ct-tw-2024', '34-ct-tw-1998']);
    expect(ids('12-HD/BTCTW')).toEqual(['12-hd-btctw-2018']);
  });

  it('gives all that bear a number, newest first, and narrows by year', () => {
    expect(ids('21-NQ/TW')).toEqual(['21-nq-tw-2026', '21-nq-tw-2022', '21-nq-tw-2017']);
    expect(ids('21-NQ/TW năm 2022')).toEqual(['21-nq-tw-2022']);
    expect(ids('nghị quyết 21 năm 2001')).toEqual([]);
  });

  it.each(['', 'đạo đức', '30/2020/NĐ-CP', 'phòng 144', '999-QĐ/TW', '144 đồng'])('finds nothing in “%s”', (number) => {
    expect(lookUp(number)).toEqual([]);
  });

  it('finds every numbered entry by its own number, however it is joined', () => {
    const numbered = catalog.filter((entry) => entry.number !== null);
    fc.assert(
      fc.property(
        fc.constantFrom(...numbered),
        fc.constantFrom('-', ' - ', '/', ' ', '–', '‑'),
        fc.constantFrom('/', '-', ' / ', ' '),
        fc.boolean(),
        ({ id, number }, first, second, lower) => {
          const joined = (number ?? '').replace('-', first).replace(/\/(?=\p{L}+$)/u, second);
          expect(ids(lower ? joined.toLowerCase() : joined)).toContain(id);
        },
      ),
    );
  });
});

describe('lookUpIn', () => {
  it('searches other entries alone', () => {
    const own = lookUpIn(catalog.filter((entry) => entry.issuer === 'Ban Tuyên giáo Trung ương'));
    expect(own('159').map((entry) => entry.id)).toEqual(['159-hd-btgtw-2024']);
    expect(own('144')).toEqual([]);
  });
});

describe('namesakesOf', () => {
  it('names the others of one number, newest first', () => {
    const [current] = lookUp('28-CT/TW');
    expect(current && namesakesOf(current).map((entry) => entry.id)).toEqual(['28-ct-tw-2019']);
    const [alone] = lookUp('144');
    expect(alone && namesakesOf(alone)).toEqual([]);
  });
});

describe('parseNumber', () => {
  it('says what each part is', () => {
    expect(parseNumber('Hướng dẫn số 45/HD-BTCTW')).toEqual({
      number: 45,
      type: 'hd',
      issuer: 'btctw',
      kind: 'Hướng dẫn',
      year: null,
    });
    expect(parseNumber('chỉ thị')).toBeNull();
  });
});
