import { describe, expect, test } from 'vitest';
import { findCandidates, findReferences, supportedBy } from './find';
import { LOOK_ALIKES } from './fixtures/look-alikes';
import { SENTENCES } from './fixtures/sentences';
import type { Reference } from './types';

/** The one reference of a text. */
function only(text: string): Reference {
  const [first, ...rest] = findReferences(text);
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error(`Nothing found in "${text}".`);
  return first;
}

test.each(SENTENCES)('%s', (marked) => {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inner]) => inner);
  expect(findReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each(LOOK_ALIKES)('nothing in: %s', (text) => {
  expect(findReferences(text)).toEqual([]);
});

describe('parts', () => {
  test.each([
    ['Quy định số 144-QĐ/TW', 'party', '144', null, 'QĐ', 'TW', '144-QĐ/TW', false],
    ['Nghị quyết số 57/NQ-TW', 'party', '57', null, 'NQ', 'TW', '57-NQ/TW', true],
    ['Nghị quyết 144-QĐ/TW', 'party', '144', null, 'QĐ', 'TW', '144-QĐ/TW', true],
    ['Hướng dẫn 02-HD/BTCTU', 'party', '02', null, 'HD', 'BTCTU', '02-HD/BTCTU', false],
    ['Nghị định số 30/2020/NĐ-CP', 'state', '30', 2020, 'NĐ', 'CP', '30/2020/NĐ-CP', false],
    ['Luật số 45/2019/QH14', 'state', '45', 2019, 'Luật', 'QH14', '45/2019/QH14', false],
    ['Nghị quyết 193/2025/NQ-QH15', 'state', '193', 2025, 'NQ', 'QH15', '193/2025/QH15', false],
    ['Nghị quyết 66.13/2026/NQ-CP', 'state', '66.13', 2026, 'NQ', 'CP', '66.13/2026/NQ-CP', false],
    ['66.13      /      2026      /      NQ-CP', 'state', '66.13', 2026, 'NQ', 'CP', '66.13/2026/NQ-CP', false],
    ['Quyết định 1131/QĐ-TTg', 'state', '1131', null, 'QĐ', 'TTg', '1131/QĐ-TTg', false],
    ['Nghị định 123/NĐ-CP', 'state', '123', null, 'NĐ', 'CP', null, false],
    ['công văn 8268/VPCP-KGVX', 'state', '8268', null, 'CV', 'VPCP-KGVX', '8268/VPCP-KGVX', false],
    ['Quyết định số 3208-QĐ/BVHTTDL', 'state', '3208', null, 'QĐ', 'BVHTTDL', '3208/QĐ-BVHTTDL', true],
    ['Quy định 205 của Bộ Chính trị', 'party', '205', null, 'QĐ', 'TW', '205-QĐ/TW', false],
    ['Nghị định 168/2024', 'state', '168', 2024, 'NĐ', 'CP', '168/2024/NĐ-CP', false],
    ['Quy định 144', 'party', '144', null, 'QĐ', null, null, false],
  ] as const)('%s', (text, system, number, year, type, issuerCode, canonical, irregular) => {
    expect(only(text)).toMatchObject({ system, number, year, type, issuerCode, canonical, irregular });
  });

  test('the lead stands before a full number and inside a short form', () => {
    expect(only('Theo Quy định số 144-QĐ/TW.')).toMatchObject({ form: 'full', start: 17, leadStart: 5 });
    expect(only('Theo Quy định số 144.')).toMatchObject({ form: 'short', start: 5, end: 20, leadStart: null });
    expect(only('Số: 12/TB-VPCP')).toMatchObject({ leadStart: null });
  });

  test.each([
    ['số 12345678901234567890123456/TB-X; căn cứ Quy định số 144-QĐ/TW', ['144-QĐ/TW']],
    ['Căn cứ Luật số 45/2019/QH1412-HD và Nghị quyết 57', ['45/2019/QH14', 'Nghị quyết 57']],
  ])('what follows a long run of digits is not passed over: %s', (text, expected) => {
    expect(findReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test.each([
    'Các tin liên quan đến Nghị quyết\n\n\n57 hộ dân được di dời',
    'Nội dung Chỉ thị\n \n 05 địa phương dẫn đầu',
    'Pháp luật | Luật\n\n   Thể thao\n\n  Giải trí\n\n  2024',
    'Nghị quyết Trung ương\n\n4 người',
    'Trang 12\n\n-\n\nQĐ/TW',
  ])('nothing is read across an empty line: %j', (text) => {
    expect(findCandidates(text)).toEqual([]);
  });

  test('members share the sign at the end of the list', () => {
    expect(findReferences('các Kết luận số 01, 14, 21-KL/TW').map(({ form, canonical }) => [form, canonical])).toEqual([
      ['short', '01-KL/TW'],
      ['list-member', '14-KL/TW'],
      ['full', '21-KL/TW'],
    ]);
  });

  test('one surface of two documents gives two references', () => {
    expect(findReferences('Nghị quyết Trung ương 4 (khóa XI, XII)').map(({ form, name }) => [form, name])).toEqual([
      ['named', 'NQTW4-XI'],
      ['named', 'NQTW4-XII'],
    ]);
  });

  test('a local congress is not the national one', () => {
    expect(only('Nghị quyết Đại hội lần thứ XIII của Đảng').name).toBe('NQĐH-XIII');
    expect(only('Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX').name).toBe('NQĐHĐB-XX');
    expect(only('Nghị quyết Đại hội lần thứ XVIII Đảng bộ thành phố').name).toBe('NQĐHĐB-XVIII');
  });

  test('a year in words is the named law’s', () => {
    expect(only('Theo Luật Đất đai năm 2024, giá đất đổi.')).toMatchObject({ name: 'Luật Đất đai 2024', year: 2024 });
  });
});

describe('provision', () => {
  test.each([
    ['khoản 2 Điều 3 Quy định 144', 3, 2, null],
    ['điểm a khoản 1 Điều 5 của Quy định số 144-QĐ/TW', 5, 1, 'a'],
    ['Điểm đ, Khoản 3, Điều 12 Nghị định 30/2020/NĐ-CP', 12, 3, 'đ'],
    ['Điều 7 Thông tư 29', 7, null, null],
    ['khoản 2 Điều 10 Luật Đất đai năm 2024', 10, 2, null],
    ['khoản 1 Điều 2 của các Nghị quyết Trung ương 4 khóa XII', 2, 1, null],
    ['khoản 4 Kết luận số 21', null, 4, null],
    ['khoản 1, 2 Điều 5 Nghị định 168', 5, null, null],
    ['khoản 2 Điều 5 số: 30/2020/NĐ-CP', 5, 2, null],
  ])('%s', (text, article, clause, point) => {
    const { provision, leadStart, start } = only(text);
    expect(provision).toMatchObject({ start: 0, article, clause, point });
    expect(text.slice(provision?.end, leadStart ?? start)).toMatch(/^ (?:của (?:các )?|số: )?$/);
  });

  test('none without a place', () => {
    expect(only('Theo Quy định 144').provision).toBeNull();
  });
});

describe('a page of several passages', () => {
  const explained = findCandidates('Bộ Chính trị ban hành Quy định số 18-QĐ/TW.');
  const bare = findCandidates('Chi bộ bàn về quy định 18.');

  const kept = (candidates: typeof bare) => candidates.filter(supportedBy(() => candidates));

  test('a bare number alone is weak', () => {
    expect(bare.map(({ weak }) => weak)).toEqual([true]);
    expect(kept(bare)).toEqual([]);
  });

  test('another passage supports it', () => {
    expect(kept([...bare, ...explained])).toEqual([...bare, ...explained]);
  });

  test('another type of the same number does not', () => {
    const other = findCandidates('Bộ Chính trị ban hành Kết luận số 18-KL/TW.');
    expect(kept([...bare, ...other])).toEqual(other);
  });
});
