import fc from 'fast-check';
import { expect, it } from 'vitest';
import { besideCatalog } from '../../documents/beside-catalog';
import { CATALOG_DATES, catalog } from '../../documents/catalog';
import { packDocument } from '../../documents/pack-fixtures';
import type { PackDocumentEntry } from '../../documents/types';
import { committeesIn } from '../../places/committees';
import { datelineProvince } from '../../places/dateline';
import { provinceOfHost } from '../../places/hosts';
import { findReferences } from '../find';
import type { PageContext, Resolution } from '../resolution';
import { gistOf } from './page-gists';
import { createResolver } from './resolver';

const PLACES = { committeesIn, datelineProvince, provinceOfHost };
const byCatalog = createResolver(catalog, CATALOG_DATES, PLACES);
type Read = typeof byCatalog;

const withDocuments = (documents: PackDocumentEntry[]): Read =>
  createResolver(catalog, CATALOG_DATES, PLACES, besideCatalog(catalog, documents).own);

function read(resolve: Read, blocks: string[], page: Partial<PageContext> = {}): Resolution[] {
  const passages = blocks.map((text) => ({ text, references: findReferences(text) }));
  return resolve(passages, { title: null, published: null, host: null, ...page }).flat();
}

const gists = (documents: PackDocumentEntry[], blocks: string | string[], page: Partial<PageContext> = {}) =>
  read(withDocuments(documents), [blocks].flat(), page).map(gistOf);

const LANG_SON = { host: 'baolangson.vn', published: '2026-08-01' };
const OURS = packDocument('pack-a');
const MENTION = 'Các xã thực hiện Chỉ thị số 34-CT/TU.';

it('takes a number in full for the pack’s on pages of its province: likely soon after its issue, certain with its date', () => {
  expect(gists([OURS], MENTION, LANG_SON)).toEqual(['likely pack-a']);
  expect(gists([OURS], ['Lạng Sơn (TTXVN) - Sáng 1/8.', MENTION], { published: '2026-08-01' })).toEqual([
    'likely pack-a',
  ]);
  expect(gists([OURS], 'Chỉ thị số 34-CT/TU ngày 10/6/2026 của Tỉnh ủy Lạng Sơn.')).toEqual(['certain pack-a']);
  expect(gists([OURS], 'Chỉ thị số 34-CT/TU năm 2026 đã tới các xã.', LANG_SON)).toEqual(['certain pack-a']);
});

it('only lists it where the page’s day does not tie the number to it', () => {
  expect(gists([OURS], MENTION, { host: 'baolangson.vn' })).toEqual(['ambiguous pack-a']);
  expect(gists([OURS], MENTION, { ...LANG_SON, published: '2031-08-01' })).toEqual(['ambiguous pack-a']);
});

it('says nothing of it for another province, an unknown one, another day, or a page older than it', () => {
  expect(gists([OURS], MENTION, { ...LANG_SON, host: 'baonghean.vn' })).toEqual(['decoded Tỉnh ủy Nghệ An']);
  expect(gists([OURS], MENTION, { published: '2026-08-01' })).toEqual(['decoded']);
  expect(gists([OURS], 'Chỉ thị số 34-CT/TU ngày 11/6/2026.', LANG_SON)).toEqual(['decoded Tỉnh ủy Lạng Sơn']);
  expect(gists([OURS], MENTION, { ...LANG_SON, published: '2026-01-01' })).toEqual(['decoded Tỉnh ủy Lạng Sơn']);
  expect(gists([packDocument('pack-a', { province: '' })], MENTION, LANG_SON)).toEqual(['decoded Tỉnh ủy Lạng Sơn']);
});

it('needs the sign: a short number means it only where the page has the full one', () => {
  for (const short of ['Các xã thực hiện Chỉ thị số 34.', 'Các xã thực hiện Chỉ thị số 34 ngày 10/6/2026.'])
    expect(gists([OURS], short, LANG_SON)).toEqual(read(byCatalog, [short], LANG_SON).map(gistOf));
  const both = 'Chỉ thị số 34-CT/TU ngày 10/6/2026 của Tỉnh ủy Lạng Sơn. Chỉ thị 34 nêu rõ.';
  expect(gists([OURS], both)).toEqual(['certain pack-a', 'certain pack-a']);
});

it('shows both of two packs that claim one document', () => {
  const theirs = packDocument('pack-b', { pack: { key: 'u-hai', title: 'Bộ khác', author: 'Người khác' } });
  const [resolution] = read(withDocuments([OURS, theirs]), ['Chỉ thị số 34-CT/TU ngày 10/6/2026.'], LANG_SON);
  expect(resolution).toMatchObject({
    state: 'ambiguous',
    candidates: expect.arrayContaining([OURS.id, theirs.id]),
    reasons: [{ code: 'several-known', count: 2 }],
  });
});

it('leaves a catalogued document to the catalog and lists what the packs say of it', () => {
  const same = packDocument('pack-a', { number: '144-QĐ/TW', province: '', issued: '2024-05', title: 'khác' });
  const { own, claims } = besideCatalog(catalog, [same]);
  expect(own).toEqual([]);
  expect([...claims]).toEqual([['144-qd-tw-2024', [same]]]);
  const daNang = { number: '34-CT/TU', issued: '2023-10-27' };
  const held = besideCatalog(catalog, [packDocument('pack-a', { ...daNang, province: 'Đà Nẵng' })]);
  expect([...held.claims.keys()]).toEqual(['34-ct-tu-da-nang-2023']);
  expect(besideCatalog(catalog, [packDocument('pack-a', daNang)]).own).toHaveLength(1);
});

it('lists its candidate beside the catalog’s where both are settled alike', () => {
  const title = catalog.find(({ id }) => id === '144-qd-tw-2024')?.title ?? '';
  const other = packDocument('pack-a', { number: '144-QĐ/TW', province: '', issued: '2019-03-04', title });
  expect(gists([other], `Quy định số 144-QĐ/TW về ${title}.`)).toEqual(['ambiguous 144-qd-tw-2024 pack-a']);
  expect(gists([other], 'Quy định số 144-QĐ/TW ngày 09/5/2024.')).toEqual(['certain 144-qd-tw-2024']);
});

const numbers = ['144-QĐ/TW', '28-CT/TW', '34-CT/TU', '18-NQ/TW'];
const days = ['2024-05-09', '2024', '2023-10-27', '2026-06', '2017-10-25', '2026-06-10'];
const titles = [...catalog.slice(0, 3).map(({ title }) => title), OURS.title, 'về việc khác'];
const someDocument = fc.record({
  number: fc.constantFrom(...numbers),
  issued: fc.constantFrom(...days),
  province: fc.constantFrom('', 'Lạng Sơn', 'Đà Nẵng', 'Nghệ An'),
  issuer: fc.constantFrom('Bộ Chính trị', 'Ban Bí thư', 'Tỉnh ủy'),
  title: fc.constantFrom(...titles, catalog.find(({ id }) => id === '144-qd-tw-2024')?.title ?? ''),
});
const someDocuments = fc
  .array(someDocument, { maxLength: 6 })
  .map((all) => all.map((over, i) => packDocument(`pack-${i}`, over)));
const someMention = fc
  .tuple(
    fc.constantFrom('Quy định số ', 'Chỉ thị ', 'Nghị quyết số ', 'Kết luận '),
    fc.constantFrom(...numbers, '144', '28'),
    fc.constantFrom('', '', '', ' ngày 09/5/2024', ' ngày 10/6/2026', ' năm 2023', ' ngày 27/10/2023'),
    fc.constantFrom(
      '',
      '',
      '',
      ' của Bộ Chính trị',
      ' của Tỉnh ủy Lạng Sơn',
      ' của Thành ủy Đà Nẵng',
      ` về ${titles[0]}`,
    ),
  )
  .map((parts) => `${parts.join('')}.`);
const somePage = fc.record({
  host: fc.constantFrom(null, 'baolangson.vn', 'nhandan.vn', 'baodanang.vn'),
  published: fc.constantFrom(null, '2023-12-01', '2024-06-01', '2026-08-01'),
});
const someBlocks = fc.array(someMention, { minLength: 1, maxLength: 4 });

it('changes nothing without documents', () => {
  fc.assert(
    fc.property(someBlocks, somePage, (blocks, page) => {
      expect(read(withDocuments([]), blocks, page)).toEqual(read(byCatalog, blocks, page));
    }),
    { numRuns: 50 },
  );
});

it('never takes the place of a catalogued document: that one stays, alone or among the candidates', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(someDocuments, someBlocks, somePage, (documents, blocks, page) => {
      const before = read(byCatalog, blocks, page);
      const after = read(withDocuments(documents), blocks, page);
      before.forEach((was, i) => {
        const is = after[i];
        if (was.state === 'decoded') return;
        if (is?.state === 'ambiguous') {
          const held = was.state === 'ambiguous' ? was.candidates : [was.document];
          expect(is.candidates).toEqual(expect.arrayContaining(held));
          if (is.candidates.length > held.length) seen.add(was.state);
        } else expect(is).toEqual(was);
      });
    }),
    { numRuns: 300, seed: 34 },
  );
  // The property has met what it speaks of.
  expect(seen).toContain('certain');
  expect(seen).toContain('ambiguous');
});
