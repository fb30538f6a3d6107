import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from '../arbitrary';
import type { PackDocument } from '../schema';
import { blankDocument, checkDocuments, documentJson, soundDocuments, withState } from './documents';

const held: PackDocument = {
  ...{ number: '34-CT/TU', issuer: 'Tỉnh ủy mẫu', province: 'Tỉnh mẫu', issued: '2025-06', title: 'Về một việc' },
  ...{ status: { state: 'replaced', by: { number: '12-CT/TU', issued: '2026' } }, sources: [{ title: 'Trang tin' }] },
};
const told = (documents: readonly PackDocument[]) =>
  checkDocuments(documents).map(({ code, path }) => [...path.map(({ key, index }) => `${key}${index ?? ''}`), code]);

describe('a document in the form', () => {
  it('of a pack is as sound and as it was', () => {
    fc.assert(
      fc.property(arbitraryPack(), ({ documents }) => {
        expect(documents.map(documentJson)).toEqual(documents);
        expect(checkDocuments(documents)).toEqual([]);
        expect(soundDocuments(documents)).toEqual(documents);
      }),
    );
  });

  it('leaves out what was blanked', () => {
    const { status: _, province: __, ...rest } = held;
    const typed = { ...held, province: ' ', status: { state: 'unclear' as const, since: '', by: { number: '' } } };
    const sources = [{ title: '', url: ' ' }];
    expect(documentJson({ ...typed, sources })).toEqual({ ...rest, status: { state: 'unclear' }, sources: [] });
  });

  it('says what is missing and what is wrong, each at its field', () => {
    expect(told([{ ...blankDocument(), number: '34-CT/TU', issued: '06/2025', title: '<b>' }])).toEqual([
      ['documents0', 'issued', 'badDate'],
      ['documents0', 'issuer', 'blank'],
      ['documents0', 'title', 'markup'],
    ]);
    const by = { number: '', issued: '2026' };
    const sources = [{ title: '', url: 'https://a.example/' }];
    expect(told([{ ...held, status: { state: 'replaced', by }, sources }])).toEqual([
      ['documents0', 'sources0', 'title', 'blank'],
      ['documents0', 'status', 'by', 'number', 'blank'],
    ]);
  });

  it('is not to be there twice', () => {
    expect(told([held, { ...held, title: 'Khác' }])).toEqual([['documents1', 'repeatedDocument']]);
    expect(told([held, { ...held, issued: '2026' }])).toEqual([]);
  });

  it('keeps its successor only while it is replaced', () => {
    expect(withState(held, 'replaced')).toEqual(held);
    expect(withState(held, 'expired').status).toEqual({ state: 'expired' });
    expect(withState(held, null)).not.toHaveProperty('status');
    expect(withState(blankDocument(), 'unclear').status).toEqual({ state: 'unclear' });
  });
});
