import { describe, expect, it } from 'vitest';
import type { PackDocument } from '../schema';
import { isRepeated, readDocument, typedDocument } from './documents';

const held: PackDocument = {
  ...{ number: '34-CT/TU', issuer: 'Tỉnh ủy mẫu', province: 'Tỉnh mẫu', issued: '2025-06', title: 'Về một việc' },
  ...{ status: { state: 'unclear' }, sources: [{ title: 'Trang tin' }] },
};

describe('a document in the form', () => {
  it('comes back as it was, with what the form does not show', () => {
    expect(readDocument(typedDocument(held), held)).toEqual({ ok: true, document: held });
  });

  it('loses what was blanked, takes what was typed, tidied', () => {
    const read = readDocument(
      { ...typedDocument(held), province: ' ', title: 'Ve\u0302\u0300 vie\u0323\u0302c khác ' },
      held,
    );
    const { province: _, ...rest } = held;
    expect(read).toEqual({ ok: true, document: { ...rest, title: 'Về việc khác' } });
  });

  it('says what is missing and what is wrong, each at its field', () => {
    const read = readDocument({ ...typedDocument(null), number: '34-CT/TU', issued: '06/2025', title: '<b>' }, null);
    const told = read.ok ? [] : read.problems.map(({ code, path }) => [path[0]?.key, code]);
    expect(told).toEqual([
      ['issued', 'badDate'],
      ['issuer', 'blank'],
      ['title', 'markup'],
    ]);
  });

  it('is not to be there twice', () => {
    expect(isRepeated(held, [{ ...held, title: 'Khác' }])).toBe(true);
    expect(isRepeated(held, [{ ...held, issued: '2026' }])).toBe(false);
  });
});
