import { describe, expect, it } from 'vitest';
import { CATALOG_DATES, catalog } from '../../documents/catalog';
import { committeesIn } from '../../places/committees';
import { datelineProvince } from '../../places/dateline';
import { provinceOfHost } from '../../places/hosts';
import { findReferences } from '../find';
import type { PageContext, Reason, Resolution } from '../resolution';
import { createResolver } from './resolver';

const resolve = createResolver(catalog, CATALOG_DATES, { committeesIn, datelineProvince, provinceOfHost });

/** Resolutions of all references of the blocks, in order. */
function read(blocks: string | string[], page: Partial<PageContext> = {}): Resolution[] {
  const passages = [blocks].flat().map((text) => ({ text, references: findReferences(text) }));
  return resolve(passages, { title: null, published: null, host: null, ...page }).flat();
}

function gist(resolution: Resolution | undefined): string {
  if (!resolution) return 'not found';
  if (resolution.state === 'ambiguous') return `ambiguous ${resolution.candidates.join(' ')}`;
  return 'document' in resolution ? `${resolution.state} ${resolution.document}` : 'decoded';
}

const gists = (blocks: string | string[], page: Partial<PageContext> = {}) => read(blocks, page).map(gist);
const codes = (resolution: Resolution | undefined): Reason['code'][] =>
  resolution?.reasons.map(({ code }) => code) ?? [];

describe('a sign that settles', () => {
  it.each([
    ['the day', 'Quy định số 144-QĐ/TW, ngày 9 tháng 5 năm 2024, đã tới chi bộ.'],
    ['the month', 'Quy định số 144-QĐ/TW tháng 5/2024 đã tới chi bộ.'],
    ['the year', 'Quy định số 144-QĐ/TW năm 2024 đã tới chi bộ.'],
    ['issuer and term', 'Quy định số 144-QĐ/TW của Bộ Chính trị khóa XIII đã tới chi bộ.'],
    ['the title', 'Quy định 144 về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên.'],
    ['the day before it', 'Ngày 9/5/2024, Bộ Chính trị ban hành Quy định số 144-QĐ/TW.'],
  ])('%s', (_, text) => expect(gists(text)).toEqual(['certain 144-qd-tw-2024']));

  it('is not being alone in the catalog, nor the issuer alone', () => {
    expect(gists('Quy định số 144-QĐ/TW đã tới chi bộ.')).toEqual(['ambiguous 144-qd-tw-2024']);
    expect(gists('Quy định số 144-QĐ/TW của Bộ Chính trị đã tới chi bộ.')).toEqual(['ambiguous 144-qd-tw-2024']);
  });

  it('outweighs a slip in the term when it is the day', () => {
    expect(gists('Nghị quyết số 24-NQ/TW ngày 3/6/2013 của Ban Chấp hành Trung ương khóa X đã tới chi bộ.')).toEqual([
      'certain 24-nq-tw-2013',
    ]);
  });

  it('is not the term where a number was given twice in it', () => {
    expect(gists('Kết luận số 12-KL/TW của Bộ Chính trị khóa XIII đã tới chi bộ.')).toEqual([
      'ambiguous 12-kl-tw-2022 12-kl-tw-2021',
    ]);
  });
});

describe('a contradiction', () => {
  it('in the date rules every entry out', () => {
    const [resolution] = read('Quy định số 144-QĐ/TW ngày 1/2/2019 đã tới chi bộ.');
    expect([gist(resolution), ...codes(resolution)]).toEqual(['decoded', 'date-differs', 'not-in-catalog']);
  });

  it('in the subject is said', () => {
    const [resolution] = read('Chỉ thị số 42-CT/TW về in ấn sách giáo khoa cho miền núi đã tới trường.');
    expect([gist(resolution), ...codes(resolution)]).toEqual(['decoded', 'title-differs']);
  });

  it('of the future: nothing cites what is not issued yet', () => {
    const [resolution] = read('Quy định số 144-QĐ/TW đã tới chi bộ.', { published: '2023-01-01' });
    expect([gist(resolution), ...codes(resolution)]).toEqual(['decoded', 'not-issued-yet', 'not-in-catalog']);
    expect(gists('Kế hoạch số 15-KH/TU ngày 5/6/2021 về thực hiện Chỉ thị số 28-CT/TW của Trung ương.')[1]).toBe(
      'ambiguous 28-ct-tw-2019',
    );
  });

  it('of kind: a Quyết định is no Quy định', () =>
    expect(gists('Theo Quyết định số 144 của Bộ Chính trị thì khác.')).toEqual(['decoded']));
});

describe('a date that may be another event’s', () => {
  it('rules nothing out and settles nothing', () => {
    expect(gists('Thực hiện Quy định số 144-QĐ/TW, ngày 15/6/2024, chi bộ đã họp.')).toEqual([
      'ambiguous 144-qd-tw-2024',
    ]);
    expect(gists('Kế hoạch thực hiện Quy định số 144-QĐ/TW năm 2025 của xã.')).toEqual(['ambiguous 144-qd-tw-2024']);
    expect(gists('Chương trình thực hiện Chỉ thị số 28-CT/TW năm 2023 tại xã.')).toEqual([
      'ambiguous 28-ct-tw-2023 28-ct-tw-2019',
    ]);
  });
});

describe('the rest of the page', () => {
  it('settles short forms by a full one, before or after', () => {
    const full = 'Quy định số 144-QĐ/TW ngày 09/5/2024 đã tới chi bộ.';
    expect(gists(['Quy định số 144 nêu rõ.', full, 'Quy định 144 là gương soi.'])).toEqual(
      Array(3).fill('certain 144-qd-tw-2024'),
    );
    expect(codes(read([full, 'Quy định số 144 nêu rõ.'])[1])).toEqual(['full-form-on-page']);
  });

  it('settles by a short form with evidence too', () => {
    const [, second] = read(['Quy định số 144 ngày 9/5/2024 của Bộ Chính trị.', 'Quy định số 144 nêu rõ.']);
    expect([gist(second), ...codes(second)]).toEqual(['certain 144-qd-tw-2024', 'same-number-on-page']);
  });

  it('says when it speaks of two', () => {
    const texts = [
      'Chỉ thị số 35-CT/TW ngày 30/5/2019.',
      'Chỉ thị số 35-CT/TW ngày 14/6/2024.',
      'Chỉ thị số 35-CT/TW nêu rõ.',
    ];
    expect(gists(texts)).toEqual([
      'certain 35-ct-tw-2019',
      'certain 35-ct-tw-2024',
      'ambiguous 35-ct-tw-2019 35-ct-tw-2024',
    ]);
  });

  it('may mean a document that we do not hold', () => {
    const [, second] = read(['Quy định số 144-QĐ/TW ngày 1/2/2019 đã tới chi bộ.', 'Quy định số 144 nêu rõ.']);
    expect([gist(second), ...codes(second)]).toEqual(['decoded', 'full-form-on-page', 'not-in-catalog']);
  });

  it('may mean a State document', () => {
    const [, second] = read(['Nghị quyết số 257/NQ-CP ngày 1/4/2025 của Chính phủ.', 'Nghị quyết 257 giao các bộ.']);
    expect([gist(second), ...codes(second)]).toEqual(['decoded', 'full-form-on-page', 'state-document']);
  });

  it('does not give an organ’s number the issuer of its neighbour', () => {
    const text = 'Theo Hướng dẫn số 43-HD/BTCTW, Quy định số 366-QĐ/TW ngày 30/8/2025 của Bộ Chính trị.';
    expect(gists(text)).toEqual(['ambiguous 43-hd-btctw-2025', 'certain 366-qd-tw-2025']);
  });

  it('reads the sentence around where the page’s day allows it', () => {
    const text = 'Cán bộ giữ chuẩn mực đạo đức cách mạng theo Quy định 144.';
    expect(gists(text, { published: '2024-08-01' })).toEqual(['certain 144-qd-tw-2024']);
    expect(gists(text)).toEqual(['ambiguous 144-qd-tw-2024']);
  });

  it('shares the issuer of a list', () => {
    expect(gists('Hội nghị học nghị quyết 79, 80 của Bộ Chính trị.', { published: '2026-02-25' })).toEqual([
      'likely 79-nq-tw-2026',
      'likely 80-nq-tw-2026',
    ]);
  });
});

describe('several candidates', () => {
  it('are listed, newest first', () => {
    const [resolution] = read('Chỉ thị số 35-CT/TW đã tới chi bộ.');
    expect(gist(resolution)).toBe('ambiguous 35-ct-tw-2024 35-ct-tw-2019 35-ct-tw-2014 35-ct-tw-1998');
    expect(resolution?.reasons).toContainEqual({ code: 'several-known', count: 4 });
  });

  it('may be of Party or State in a bare number', () => {
    expect(codes(read('Theo Nghị quyết 57 thì mọi việc khác đi.')[0])).toContain('party-or-state');
  });
});

describe('the page’s day', () => {
  it('makes a fresh document likely', () => {
    expect(gists('Quy định 377 của Bộ Chính trị nêu rõ.', { published: '2025-10-18' })).toEqual([
      'likely 377-qd-tw-2025',
    ]);
  });

  it('beyond the catalog speaks for a newer one', () => {
    const [resolution] = read('Quy định 377 của Bộ Chính trị nêu rõ.', { published: '2026-11-20' });
    expect(gist(resolution)).toBe('ambiguous 377-qd-tw-2025');
    expect(codes(resolution)).toContain('may-be-newer-than-catalog');
    expect(codes(read('Quy định số 555-QĐ/TW nêu rõ.', { published: '2026-11-20' })[0])).toEqual([
      'may-be-newer-than-catalog',
    ]);
  });

  it('gives a day without a year its year', () => {
    const [resolution] = read('Ngày 22-8, Bộ Chính trị ban hành Nghị quyết số 71-NQ/TW.', { published: '2025-08-28' });
    expect([gist(resolution), codes(resolution)[0]]).toEqual(['certain 71-nq-tw-2025', 'day-beside']);
  });
});

describe('provinces', () => {
  const text = 'Chỉ thị số 34-CT/TU ngày 27/10/2023 đã tới các quận.';
  it('are read from issuer, site and text', () => {
    const settled = 'certain 34-ct-tu-da-nang-2023';
    expect(gists('Chỉ thị số 34-CT/TU ngày 27/10/2023 của Thành ủy Đà Nẵng.')).toEqual([settled]);
    expect(gists(text, { host: 'danang.gov.vn', published: '2024-01-05' })).toEqual([settled]);
    expect(gists(['Thành ủy Đà Nẵng họp.', 'Chỉ thị số 34-CT/TU năm 2023 đã tới các quận.'])).toEqual([settled]);
  });

  it('of another place rule it out', () => {
    expect(gists('Chỉ thị số 34-CT/TU ngày 27/10/2023 của Tỉnh ủy Lạng Sơn.')).toEqual(['decoded']);
    expect(gists(text, { host: 'langson.gov.vn', published: '2024-01-05' })).toEqual(['decoded']);
  });

  it('unknown are said to be so', () => {
    for (const number of ['34-CT/TU', '99-CT/TU']) {
      const [resolution] = read(`Chỉ thị số ${number} đã tới các quận.`);
      expect([gist(resolution), ...codes(resolution)]).toEqual(['decoded', 'province-unknown']);
    }
  });

  it('name the committee of a document that we do not hold', () => {
    const [resolution] = read('Nghị quyết số 88-NQ/TU của Tỉnh ủy Lạng Sơn đã tới các xã.');
    expect(resolution?.state === 'decoded' && resolution.decoded).toMatchObject({
      kind: 'Nghị quyết',
      province: 'Tỉnh ủy Lạng Sơn',
    });
  });
});

describe('misprints', () => {
  it('of the issuer are shown literally', () => {
    const texts = [
      'Chỉ thị số 34-CT/TU của Thành ủy được phổ biến.',
      'Các quận thực hiện Chỉ thị 34-CT/TU.',
      'Sau một năm theo Chỉ thị 34-CT/TW, việc đã khác.',
    ];
    const misprint = read(texts)[2];
    expect(gist(misprint)).toBe('decoded');
    expect(misprint?.reasons).toEqual([{ code: 'probable-misprint', written: '34-CT/TW', meant: '34-CT/TU' }]);
  });

  it('are none where the number speaks for itself', () => {
    const texts = [
      'Chỉ thị số 34-CT/TU được phổ biến. Chỉ thị 34-CT/TU nêu rõ.',
      'Chỉ thị số 34-CT/TW ngày 24/5/2024 về nhà ở.',
    ];
    expect(gists(texts).at(-1)).toBe('certain 34-ct-tw-2024');
  });

  it('of the type are seen by the day', () => {
    const [resolution] = read('Quy định số 06-QĐ/TW ngày 28/8/2018 đã tới chi bộ.');
    expect(gist(resolution)).toBe('ambiguous 06-qdi-tw-2018');
    expect(codes(resolution)).toContain('probable-misprint');
  });
});

describe('a number as it should be', () => {
  it('is no misprint of itself on a page that is older than the document', () => {
    const [resolution] = read('Trích Quy định số 207-QĐ/TW ngày 26/7/2026.', { published: '2024-06-12' });
    expect(gist(resolution)).toBe('decoded');
    expect(codes(resolution)).not.toContain('probable-misprint');
  });
});

describe('other documents', () => {
  it('are decoded from their signs', () => {
    const [resolution] = read('Nghị định số 30/2020/NĐ-CP quy định khác.');
    expect(resolution?.state === 'decoded' && resolution.decoded).toEqual({
      kind: 'Nghị định',
      number: '30',
      year: 2020,
      issuer: 'Chính phủ',
      province: null,
    });
  });

  it('known by name are found by it', () => {
    expect(gists('Thực hiện Nghị quyết Trung ương 4 khóa XII và Nghị quyết Đại hội XIII của Đảng.')).toEqual([
      'certain 04-nq-tw-2016',
      'certain nghi-quyet-dai-hoi-xiii-2021',
    ]);
    expect(gists('Thực hiện Nghị quyết Trung ương 4 khóa XII.', { published: '2015-01-01' })).toEqual(['decoded']);
  });
});

it('gives every passage its own resolutions, the same each time', () => {
  const passages = ['Không có gì.', 'Quy định 144, Chỉ thị 05.', 'Nghị quyết 57.'].map((text) => ({
    text,
    references: findReferences(text),
  }));
  const page = { title: null, published: null, host: null };
  const once = resolve(passages, page);
  expect(once.map(({ length }) => length)).toEqual(passages.map(({ references }) => references.length));
  expect(resolve(passages, page)).toEqual(once);
});
