import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { catalog } from '../../documents/catalog';
import { readPackDocuments } from '../../documents/pack-documents';
import { DocumentIdSchema } from '../../panel';
import { arbitraryPack } from '../arbitrary';
import { unsignedPackKey } from '../identity';
import type { Pack, PackDocument } from '../schema';
import { MOST_CHARACTERS, MOST_DOCUMENTS, mirrorDocuments } from './mirror';
import { canonicalNumber } from './number';
import { provinceOf } from './province';

const [sample] = fc.sample(arbitraryPack(), { numRuns: 1, seed: 1 });
const packOf = (documents: PackDocument[]): Pack => ({ ...(sample as Pack), documents });
const held = (pack: Pack) => ({ key: unsignedPackKey(pack), pack });
const document = (number: string, over: Partial<PackDocument> = {}): PackDocument => ({
  number,
  issuer: 'Tỉnh ủy Lạng Sơn',
  issued: '2026-06',
  title: 'Về việc thử',
  sources: [],
  ...over,
});

it('comes back whole: every document with its pack, an id of its own that messages take and the catalog has not', () => {
  const ids = new Set(catalog.map(({ id }) => id));
  fc.assert(
    fc.property(arbitraryPack(), arbitraryPack(), (one, other) => {
      const packs = [held(one), { ...held(other), key: unsignedPackKey({ pack: { uid: 'z'.repeat(26) } }) }];
      const read = readPackDocuments(JSON.parse(JSON.stringify(mirrorDocuments(packs))));
      const own = new Set(read.map(({ id }) => id));
      expect(own.size).toBe(one.documents.length + other.documents.length);
      for (const { id, pack } of read) {
        expect(v.is(DocumentIdSchema, id), id).toBe(true);
        expect(ids.has(id)).toBe(false);
        expect([one, other].map((file) => file.pack.title)).toContain(pack.title);
      }
    }),
    { numRuns: 100 },
  );
});

it('keeps to its bounds and says how much found no room', () => {
  const many = packOf(Array.from({ length: 2000 }, (_, i) => document(`${i + 1}-CT/TU`)));
  const three = mirrorDocuments([held(many), held(many), held(many)]);
  expect(three.documents.length).toBeLessThanOrEqual(MOST_DOCUMENTS);
  expect(three.documents.length + three.packs.reduce((sum, { left }) => sum + left, 0)).toBe(6000);
  const long = packOf(many.documents.map((each) => ({ ...each, title: 'dài '.repeat(700) })));
  const stored = mirrorDocuments([held(long)]);
  expect(JSON.stringify(stored.documents).length).toBeLessThanOrEqual(MOST_CHARACTERS + stored.documents.length + 2);
  expect(stored.packs[0]?.left).toBe(2000 - stored.documents.length);
});

it('drops what is no document of ours on reading, and nothing else', () => {
  const good = mirrorDocuments([held(packOf([document('34-CT/TU'), document('35-CT/TU')]))]);
  const [first, second] = good.documents;
  const source = (url: string) => ({ ...first, sources: [{ title: 'x', url }] });
  const bad = [
    null,
    7,
    {},
    { ...first, title: 5 },
    { ...first, pack: 9 },
    { ...first, state: 'x' },
    { ...first, province: null },
    { ...first, sources: 'x' },
    source('javascript:alert(1)'),
    source('http://a.vn'),
    source('https://'),
  ];
  const read = readPackDocuments({ ...good, documents: [...bad, second] });
  expect(read.map(({ number }) => number)).toEqual(['35-CT/TU']);
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(readPackDocuments(stored)).toEqual([]);
    }),
  );
});

it.each([
  ['34-CT/TU', '34-CT/TU'],
  ['Chỉ thị số 34-CT/TU', '34-CT/TU'],
  ['34 - CT/TU', '34-CT/TU'],
  ['5-QĐ/TU', '05-QĐ/TU'],
  ['Nghị quyết về đất đai', 'Nghị quyết về đất đai'],
  ['34-CT/TU, 35-CT/TU', '34-CT/TU, 35-CT/TU'],
])('reads the number %s as %s', (written, canonical) => {
  expect(canonicalNumber(written)).toBe(canonical);
});

it.each([
  [{ issuer: 'Tỉnh ủy', province: 'Lạng Sơn' }, 'Lạng Sơn'],
  [{ issuer: 'Tỉnh ủy', province: 'tỉnh Lạng Sơn' }, 'Lạng Sơn'],
  [{ issuer: 'Ban Thường vụ Thành ủy Đà Nẵng' }, 'Đà Nẵng'],
  [{ issuer: 'Tỉnh ủy Bình Định', issued: '2024-02-01' }, 'Bình Định'],
  [{ issuer: 'Thành ủy Đà Nẵng', province: 'Lạng Sơn' }, null],
  [{ issuer: 'Tỉnh ủy', province: 'Xứ lạ' }, null],
  [{ issuer: 'Đảng ủy phường' }, null],
])('tells the province of %o', (given, province) => {
  expect(provinceOf({ issued: '2026-06', ...given })).toBe(province);
});
