import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankCitation, blankQuestion, type EditQuestion } from '../edit/edit-question';
import { type HeldDocument, lintAround } from './around';

const option = (text: string, i: number) => ({ id: `o${i}`, text, right: i === 0, why: '' });
const asking = (stem: string, doc: string, explain = 'Vì văn bản ghi như thế ở ngay đó.'): EditQuestion => ({
  ...blankQuestion('q', 'one', ['Kiệm', 'Cần', 'Liêm', 'Chính'].map(option)),
  ...{ stem, explain, cite: doc === '' ? [] : [blankCitation(doc)] },
});
const held = (issuer: string, issued = '2025-06-01'): HeldDocument => ({
  ...{ number: '977-CT/TU', kind: 'Chỉ thị', issuer, issued },
});

describe('documents that packs bring', () => {
  beforeEach(() => void vi.resetModules());
  const codesOf = async (edit: EditQuestion, ...documents: Parameters<typeof lintAround>) => {
    const { checkEdit } = await import('../edit/check-question');
    return checkEdit(edit, lintAround(...documents)).lints.map(({ code }) => code);
  };

  it('are known like the catalog’s: cited, by their kind, at their level', async () => {
    const cites = asking('Đức nào nói về việc dùng của công?', '977-CT/TU');
    expect(await codesOf(cites, null, [])).toContain('unknownDocument');
    expect(await codesOf(cites, null, [], [held('Tỉnh ủy Lạng Sơn')])).toEqual([]);
    expect(await codesOf(cites, null, [{ ...held('Tỉnh ủy Lạng Sơn'), title: 'x', sources: [] } as never])).toEqual([]);
    const wrong = asking('Nghị quyết số 977-CT/TU nói về đức nào?', '977-CT/TU');
    expect(await codesOf(wrong, null, [], [held('Tỉnh ủy Lạng Sơn')])).toEqual(['wrongKind']);
  });

  it('of two provinces under one number are two', async () => {
    const cites = asking('Đức nào nói về việc dùng của công?', '977-CT/TU');
    const two = [held('Tỉnh ủy Lạng Sơn'), held('Tỉnh ủy Cà Mau', '2025-07')];
    expect(await codesOf(cites, null, [], two)).toEqual(['ambiguousDocument']);
    // The same one in two packs, one of which says only the month.
    expect(
      await codesOf(cites, null, [], [held('Tỉnh ủy Cà Mau', '2025-07-02'), held('Tỉnh ủy Cà Mau', '2025-07')]),
    ).toEqual([]);
  });

  it('that the catalog holds make no second document of it', async () => {
    const [entry] = (await import('../../documents/look-up')).lookUp('144-QĐ/TW');
    const again = [{ ...held('Bộ Chính trị', entry?.issued.slice(0, 4)), number: '144-QĐ/TW', kind: 'Quy định' }];
    expect(await codesOf(asking('Đức nào nói về của công?', '144-QĐ/TW'), null, [], again)).toEqual([]);
  });

  it('the one that the pack is about is known while a question is written', async () => {
    const short = asking('Nghị quyết 144 nói về đức nào?', '');
    expect(await codesOf(short, null, [])).toEqual(['noCitation']);
    expect(await codesOf(short, '144-QĐ/TW', [])).toEqual(['wrongKind', 'noCitation']);
  });

  it('stand beside the catalog in force, not the one that was built in', async () => {
    const { adoptCatalog, catalog, SHIPPED_DATES } = await import('../../documents/catalog');
    const [first] = catalog;
    const issuer = 'Ban Thử (nghiệm) Trung ương';
    const added = { ...first, id: 'moi', number: '998-QĐ/TW', kind: 'Quy định', issuer: 'Bộ Chính trị' };
    const other = { ...added, id: 'moi-2', number: '997-QĐ/TW', issuer };
    // Adopted after all modules are loaded, as a page does it.
    await import('../edit/check-question');
    adoptCatalog({ ...SHIPPED_DATES, documents: [...catalog, added, other] } as never);
    const { lintAround: around } = await import('./around');
    const { checkEdit } = await import('../edit/check-question');
    const found = (edit: EditQuestion) => checkEdit(edit, around(null, [])).lints.map(({ code }) => code);
    expect(found(asking('Đức nào nói về của công?', '998-QĐ/TW'))).toEqual([]);
    expect(found(asking(`Quy định số 998-QĐ/TW của ${issuer} nói về đức nào?`, '998-QĐ/TW'))).toEqual(['wrongIssuer']);
  });
});
