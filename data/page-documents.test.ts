import { expect, it } from 'vitest';
import type { DocumentId } from './documents/types';
import { byDocument } from './page-documents';
import type { ListedReference } from './protocol';

let lastId = 0;
const id = (text: string) => text as DocumentId;
const one = (written: string, document: string): ListedReference => ({
  id: ++lastId,
  written,
  state: 'certain',
  documents: [id(document)],
  decoded: null,
});
const parts = (written: string, number: string | null, province: string | null = null): ListedReference => ({
  id: ++lastId,
  written,
  state: 'decoded',
  documents: [],
  decoded: { kind: 'Chỉ thị', number, year: null, issuer: 'một tỉnh ủy, thành ủy', province },
});

const writtenOf = (references: ListedReference[]) =>
  byDocument(references).map(({ mentions }) => mentions.map(({ written }) => written));

it('gathers the mentions of one document, however written, where it first appears', () => {
  const references = [
    one('Quy định số 144-QĐ/TW', '144-qd-tw-2024'),
    one('Kết luận 21', '21-kl-tw-2021'),
    { ...one('Quy định 144', '144-qd-tw-2024'), state: 'likely' as const },
  ];
  expect(writtenOf(references)).toEqual([['Quy định số 144-QĐ/TW', 'Quy định 144'], ['Kết luận 21']]);
});

it('keeps several candidates apart from the one document, whatever their order', () => {
  const several = (written: string, documents: string[]): ListedReference => ({
    ...one(written, ''),
    state: 'ambiguous',
    documents: documents.map(id),
  });
  const references = [
    several('Nghị quyết 18', ['a-2017', 'b-2022']),
    several('NQ 18', ['b-2022', 'a-2017']),
    one('18-NQ/TW', 'a-2017'),
  ];
  expect(writtenOf(references)).toEqual([['Nghị quyết 18', 'NQ 18'], ['18-NQ/TW']]);
});

it('takes numbers read by their parts for one only where every part agrees', () => {
  const references = [
    parts('34-CT/TU', '34'),
    parts('Chỉ thị số 34-CT/TU', '34'),
    parts('Chỉ thị 34 của Thành ủy', '34', 'Thành ủy Đà Nẵng'),
    parts('Luật Đất đai', null),
    parts('Luật Nhà ở', null),
  ];
  expect(writtenOf(references)).toEqual([
    ['34-CT/TU', 'Chỉ thị số 34-CT/TU'],
    ['Chỉ thị 34 của Thành ủy'],
    ['Luật Đất đai'],
    ['Luật Nhà ở'],
  ]);
});

it('loses and repeats nothing', () => {
  const references = [one('a', 'x-2020'), parts('b', '1'), one('c', 'x-2020'), parts('d', '2')];
  expect(
    byDocument(references)
      .flatMap(({ mentions }) => mentions)
      .map((mention) => mention.id)
      .sort(),
  ).toEqual(references.map((reference) => reference.id).sort());
});
