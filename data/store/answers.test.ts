import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answer, arbitraryMerge, keys, questionKey, START, undo } from '../practice/arbitrary';
import { HOUR_MS, localDay } from '../practice/days';
import { foldLog } from '../practice/fold';
import { defaultScheduler } from '../practice/scheduler';
import type { ReviewEvent } from '../practice/types';
import { dayOf } from '../practice/zones';
import { freshName, PROPERTY_TIMEOUT_MS, pack, question, testStore } from './fixtures';
import type { Store } from './store';

const put = (store: Store, event: ReviewEvent) =>
  event.kind === 'answer' ? store.recordAnswer(event) : store.recordUndo(event);

/** Edition 1 of three questions, then 2 and 3: the answer keys that `keys` (arbitrary.ts) gives. */
async function installEditions(store: Store) {
  const edition = (right: string) => ['a', 'b', 'c'].map((id) => question(id, { right }));
  await store.installPack(pack(edition('r'), 1));
  await store.updatePack(pack(edition('s'), 2));
  await store.updatePack(pack(edition('r'), 3));
}

async function cachedMemories(store: Store) {
  const found = await Promise.all(
    ['goc/a', 'goc/b', 'goc/c'].map(async (id) => [id, await store.readMemory(id as never)] as const),
  );
  return new Map(found.filter(([, memory]) => memory !== null));
}
const folded = (log: ReviewEvent[]) => new Map([...foldLog(log, keys, defaultScheduler)].sort());

describe('an answer', () => {
  it('is one strict transaction', async () => {
    // Dexie binds the method when it opens: the spy comes first.
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = testStore();
    await store.installPack(pack([question('a')]));
    transaction.mockClear();
    await store.recordAnswer(answer({ id: 'e1' }));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
    expect(writes[0]?.[0]).toEqual(expect.arrayContaining(['events', 'cards', 'meta']));
  });

  it('says what it changed, and is stored once however often it is sent', async () => {
    const store = testStore();
    await store.installPack(pack([question('a')]));
    const event = answer({ id: 'e1' });
    const first = await store.recordAnswer(event);
    expect(first).toMatchObject({ stored: true, questionKey: 'goc/a', before: null, after: { reps: 1 } });
    expect(await store.recordAnswer(event)).toMatchObject({ stored: false });
    expect((await store.readMemory(event.questionKey))?.reps).toBe(1);
  });

  it(
    'leaves the cache as a fold of the log, in whatever order all arrives',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryMerge(12), async ([log, merged]) => {
          const store = testStore();
          await installEditions(store);
          for (const event of merged) await put(store, event);
          const { events } = await store.exportBackup(null, 0);
          expect(new Set(events.map(({ id }) => id))).toEqual(new Set(log.map(({ id }) => id)));
          expect(await cachedMemories(store)).toEqual(folded(events));
          await store.rebuildCache();
          expect(await cachedMemories(store)).toEqual(folded(events));
          store.close();
        }),
        { numRuns: 30 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it(
    'comes after all that its day holds, whatever the clock did: the last word counts, and U takes it back first',
    async () => {
      const given = fc.record({
        id: fc.constantFrom('goc/a', 'goc/b'),
        // Noon, hours before and after it, and twice the same instant: all of one local day.
        hour: fc.integer({ min: -8, max: 8 }),
        right: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(given, { maxLength: 8 }), fc.infiniteStream(fc.uuid()), async (list, ids) => {
          const store = testStore();
          await store.installPack(pack(['a', 'b', 'c'].map((id) => question(id))));
          const noon = START + 5 * HOUR_MS;
          const events = list.map(({ id, hour, right }) =>
            answer({
              id: ids.next().value,
              questionKey: questionKey(id),
              at: noon + hour * HOUR_MS,
              chosen: [right ? 'r' : 's'],
            }),
          );
          for (const event of events) {
            const { after } = await store.recordAnswer(event);
            expect(after).toMatchObject({ wrong: event.chosen[0] === 's', lastId: event.id });
          }
          const latest = await store.latestAnswers(events.length);
          expect(latest.map(({ id }) => id)).toEqual(events.map(({ id }) => id).reverse());
          const today = localDay(noon, 420);
          expect(latest.every((event) => dayOf(event) === today)).toBe(true);
          store.close();
        }),
        { numRuns: 30 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it('of two windows at once, both are kept', async () => {
    const name = freshName();
    const [one, two] = [testStore({ name }), testStore({ name })];
    await one.installPack(pack([question('a')]));
    const events = Array.from({ length: 20 }, (_, i) => answer({ id: `e${i}`, at: START + i }));
    await Promise.all(events.map((event, i) => put(i % 2 ? one : two, event)));
    const { events: held } = await two.exportBackup(null, 0);
    expect(held).toHaveLength(20);
    expect(await two.readMemory(events[0]?.questionKey as never)).toEqual(folded(held).get('goc/a' as never));
  });

  it('of a question that is not installed waits in the log', async () => {
    const store = testStore();
    expect(await store.recordAnswer(answer({ id: 'e1' }))).toMatchObject({ stored: true, after: null });
    await store.installPack(pack([question('a')]));
    expect((await store.readMemory('goc/a' as never))?.reps).toBe(1);
  });

  it('under a clock that went back years is kept and counts', async () => {
    const store = testStore();
    await store.installPack(pack([question('a')]));
    await store.recordAnswer(answer({ id: 'e1' }));
    expect(await store.recordAnswer(answer({ id: 'e2', at: 0 }))).toMatchObject({ stored: true, after: { reps: 2 } });
  });
});

describe('how sure', () => {
  const change = (undoes: string, n: number) => ({
    undo: undo({ id: `u${n}`, undoes }),
    newId: `n${n}`,
    certainty: 'guess' as const,
  });

  it('takes the place of the silent answer in one step', async () => {
    const store = testStore();
    await store.installPack(pack([question('a')]));
    const silent = answer({ id: 'e1' });
    await store.recordAnswer(silent);
    const changed = await store.recordCertainty(change('e1', 1));
    expect(changed.after).toEqual(folded([{ ...silent, id: 'n1', certainty: 'guess' }]).get(silent.questionKey));
    expect((await store.latestAnswers(5)).map(({ id }) => id)).toEqual(['n1']);
  });

  it('knows an undo that came before it', async () => {
    const store = testStore();
    await store.installPack(pack([question('a')]));
    await store.recordAnswer(answer({ id: 'e1' }));
    await store.recordUndo(undo({ id: 'u0', undoes: 'n1' }));
    expect((await store.recordCertainty(change('e1', 1))).after).toBeNull();
    expect(await store.readMemory('goc/a' as never)).toBeNull();
  });

  it('does nothing to an answer that was taken back, or is unknown', async () => {
    const store = testStore();
    await store.installPack(pack([question('a')]));
    await store.recordAnswer(answer({ id: 'e1' }));
    const taps = await Promise.all([store.recordCertainty(change('e1', 1)), store.recordCertainty(change('e1', 2))]);
    expect(taps.map(({ stored }) => stored).sort()).toEqual([false, true]);
    expect((await store.readMemory('goc/a' as never))?.reps).toBe(1);
    expect(await store.recordCertainty(change('none', 3))).toMatchObject({ stored: false, questionKey: null });
  });
});

it('an undo makes a question new again', async () => {
  const store = testStore();
  await store.installPack(pack([question('a')]));
  await store.recordAnswer(answer({ id: 'e1' }));
  expect(await store.recordUndo(undo({ id: 'u1', undoes: 'e1' }))).toMatchObject({ before: { reps: 1 }, after: null });
  expect(await store.latestAnswers(5)).toEqual([]);
});

it('what changed is told after the commit, and a deaf mirror harms nothing', async () => {
  const told: unknown[] = [];
  const troubles: string[] = [];
  const store = testStore({
    mirror: (changed) => {
      told.push(changed);
      throw new Error('storage.local is full');
    },
    onTrouble: ({ code }) => troubles.push(code),
  });
  await store.installPack(pack([question('a')]));
  await store.recordAnswer(answer({ id: 'e1' }));
  await store.recordAnswer(answer({ id: 'e1' }));
  expect(told).toEqual([
    { kind: 'packs', packKeys: ['goc'] },
    { kind: 'log', questionKeys: ['goc/a'] },
  ]);
  expect(troubles).toEqual(['failed', 'failed']);
});
