import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../packs/edit/actions';
import { arbitraryDraft, arbitraryPress, press, seededRandom } from '../packs/edit/arbitrary';
import { blankQuestion } from '../packs/edit/edit-question';
import { newDraft, type PackDraft } from '../packs/edit/pack-draft';
import { PROPERTY_TIMEOUT_MS, pack, question, testStore } from './fixtures';
import { isKeptBeside, mergeDrafts, missingDrafts } from './merge-drafts';

const titled = (title: string, draft: PackDraft = newDraft('a'.repeat(26))): PackDraft =>
  applyEdit(draft, { kind: 'header', change: { title } });
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('drafts', () => {
  it(
    'whatever is done between two saves, what is read is what was written',
    async () => {
      const steps = fc.array(fc.array(arbitraryPress, { maxLength: 8 }), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(arbitraryDraft(), steps, async (first, saves) => {
          const store = testStore();
          const random = seededRandom(7);
          let { id, revision, draft: before } = await store.drafts.create({ draft: first, base: null }, 1);
          for (const presses of saves) {
            const after = presses.reduce((draft, one) => press(draft, one, random), before);
            const saved = await store.drafts.save({ id, revision, before, after }, 2);
            expect(saved).toEqual({ kind: 'saved', id, revision: revision + 1 });
            ({ id, revision } = saved);
            before = after;
          }
          expect((await store.drafts.read(id))?.draft).toEqual(before);
          store.close();
        }),
        { numRuns: 20 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it('more questions than one request brings come back in their order, and none of another draft', async () => {
    const store = testStore();
    const many = (count: number, prefix: string) => ({
      ...titled('Nhiều'),
      questions: Array.from({ length: count }, (_, i) => blankQuestion(`${prefix}${(i * 7) % count}`, 'one')),
    });
    const draft = many(801, 'c');
    await store.drafts.create({ draft: many(3, 'a'), base: null }, 1);
    const { id } = await store.drafts.create({ draft, base: null }, 2);
    await store.drafts.create({ draft: many(400, 'z'), base: null }, 3);
    expect((await store.drafts.read(id))?.draft.questions).toEqual(draft.questions);
    store.close();
  });

  it('of two windows that write over one state, the second keeps its words beside, and is told', async () => {
    const store = testStore();
    const { id, revision, draft: before } = await store.drafts.create({ draft: titled('Gốc'), base: null }, 1);
    const first = await store.drafts.save({ id, revision, before, after: titled('Cửa sổ một') }, 2);
    const second = await store.drafts.save({ id, revision, before, after: titled('Cửa sổ hai') }, 3);
    expect(first.kind).toBe('saved');
    expect(second.kind).toBe('beside');
    expect(isKeptBeside(second.id)).toBe(true);
    expect((await store.drafts.list()).map(({ header }) => header.title)).toEqual(['Cửa sổ hai', 'Cửa sổ một']);
    const next = { id: second.id, revision: second.revision, before: titled('Cửa sổ hai'), after: titled('Tiếp') };
    expect((await store.drafts.save(next, 4)).kind).toBe('saved');
  });

  it('what is written into a draft that another window deleted is kept', async () => {
    const store = testStore();
    const { id, revision, draft: before } = await store.drafts.create({ draft: titled('Gốc'), base: null }, 1);
    const removed = await store.drafts.remove(id);
    expect((await store.drafts.save({ id, revision, before, after: titled('Viết tiếp') }, 2)).kind).toBe('beside');
    if (removed) await store.drafts.putBack(removed);
    expect((await store.drafts.list()).map(({ header }) => header.title)).toEqual(['Viết tiếp', 'Gốc']);
  });

  it('keeps the edition published last, and takes it along when it is deleted and brought back', async () => {
    const store = testStore();
    const base = pack([question('c1')]).pack;
    const { id } = await store.drafts.create({ draft: titled('Gốc'), base: null }, 1);
    await store.drafts.setBase(id, base);
    const removed = await store.drafts.remove(id);
    expect(await store.drafts.read(id)).toBeUndefined();
    if (removed) await store.drafts.putBack(removed);
    expect(await store.drafts.read(id)).toMatchObject({ base, draft: titled('Gốc') });
  });

  it('a draft that no editor here has open takes questions in, and its editor elsewhere is asked to read anew', async () => {
    const store = testStore();
    const { id, revision, draft: before } = await store.drafts.create({ draft: titled('Đích'), base: null }, 1);
    const added = blankQuestion('c9', 'one');
    await store.drafts.change(id, (draft) => applyEdit(draft, { kind: 'insert', questions: [added] }), 2);
    expect((await store.drafts.read(id))?.draft.questions).toEqual([added]);
    expect((await store.drafts.save({ id, revision, before, after: titled('Khác') }, 3)).kind).toBe('beside');
  });
});

describe('drafts in backups', () => {
  it('come back whole; restoring twice adds nothing; other content of one draft stays beside it', async () => {
    const store = testStore();
    await store.start();
    const draft = applyEdit(titled('Bộ nháp'), { kind: 'insert', questions: [blankQuestion('c1', 'fill')] });
    const made = await store.drafts.create({ draft, base: pack([question('c1')]).pack }, 1);
    const file = json(await store.exportBackup(null, 5));

    const other = testStore();
    await other.start();
    expect(await other.importBackup(file)).toMatchObject({ drafts: 1 });
    expect(await other.drafts.read(made.id)).toMatchObject({ draft, base: { questions: [{ id: 'c1' }] } });
    expect(await other.importBackup(file)).toMatchObject({ drafts: 0 });

    await store.drafts.save({ id: made.id, revision: 1, before: draft, after: titled('Sửa tiếp', draft) }, 9);
    const later = json(await store.exportBackup(null, 10));
    expect(await other.previewBackup(later)).toMatchObject({ drafts: 1 });
    expect(await other.importBackup(later)).toMatchObject({ drafts: 1 });
    expect(await other.importBackup(later)).toMatchObject({ drafts: 0 });
    expect((await other.drafts.list()).map(({ header }) => header.title)).toEqual(['Sửa tiếp', 'Bộ nháp']);
  });

  it('a new draft, and each save, makes the day worth a copy', async () => {
    const store = testStore();
    await store.start();
    expect(await store.takeSnapshot(null, { day: 1 as never, at: 1 })).toBe('unchanged');
    await store.drafts.create({ draft: titled('Bộ nháp'), base: null }, 1);
    expect(await store.takeSnapshot(null, { day: 2 as never, at: 2 })).toBe('taken');
    expect(await store.takeSnapshot(null, { day: 3 as never, at: 3 })).toBe('unchanged');
  });

  it('merging is the same from either side, and nothing more is missing afterwards', () => {
    const kept = fc.record({
      id: fc.constantFrom('x', 'y'),
      createdAt: fc.constant(1),
      savedAt: fc.nat(3),
      draft: fc.constantFrom('A', 'B', 'C').map((title) => ({ ...titled(title), ...{ questions: [], scenarios: [] } })),
      base: fc.constant(null),
    });
    const drafts = fc
      .uniqueArray(kept, { selector: ({ id }) => id })
      .map((list) => list.map((one) => ({ ...one, draft: { ...one.draft, documents: [], exams: [] } })));
    fc.assert(
      fc.property(drafts, drafts, (a, b) => {
        const merged = mergeDrafts(a, b);
        expect(mergeDrafts(b, a)).toEqual(merged);
        expect(missingDrafts(merged, [...a, ...b])).toEqual([]);
        const titles = new Set([...a, ...b].map(({ id, draft }) => `${id} ${draft.header.title}`));
        expect(merged).toHaveLength(titles.size);
      }),
    );
  });
});
