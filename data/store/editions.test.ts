import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKeyOf } from '../packs/identity';
import { identifyPack } from '../packs/sign/identify';
import { makeKey } from '../packs/sign/keys';
import { PROJECT } from '../packs/sign/project-key';
import { signPack } from '../packs/sign/sign-pack';
import { answer, START, undo } from '../practice/arbitrary';
import { addDays, DAY_MS, localDay } from '../practice/days';
import type { PackKey } from '../practice/types';
import type { Question } from '../questions/schema';
import { counter, OWN_KEY, PROPERTY_TIMEOUT_MS, pack, question, testStore } from './fixtures';
import type { InstalledPack } from './rows';
import type { Store } from './store';

const { subtle } = crypto;
const author = await makeKey(subtle);

/** The pack as its author signed it, under the key that it has then. */
async function signed(questions: Question[], edition: number): Promise<InstalledPack> {
  const bare = pack(questions, edition);
  const signedPack = await signPack(bare.pack, author, subtle);
  const found = await identifyPack(signedPack, subtle, PROJECT);
  if (!found.ok) throw new Error(found.problem.code);
  return { ...bare, pack: signedPack, key: found.identity.key };
}

const FIRST = [question('a'), question('b'), question('c', { group: 'g' })];
const SECOND = [question('a'), question('b', { right: 's' }), question('d')];
const SIGNED = await signed(SECOND, 2);
const IDS = ['a', 'b', 'c', 'd'];

const step = fc.record({
  what: fc.constantFrom(...(['answer', 'answer', 'undo', 'certainty', 'suspend', 'bury', 'unchoose'] as const)),
  id: fc.constantFrom('a', 'b', 'c'),
  day: fc.integer({ min: 0, max: 9 }),
  right: fc.boolean(),
  pick: fc.nat({ max: 20 }),
  /** Under which name it is done once the pack has moved: a window may still show the question as it was. */
  isStale: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(store: Store, key: PackKey, edition: number, { what, id, day, right, pick }: Step, n: number) {
  const at = START + day * DAY_MS + n;
  const questionKey = questionKeyOf(key, id);
  const facts = { id: `c${n}`, at, device: 'd', questionKey };
  switch (what) {
    case 'answer':
      await store.recordAnswer(answer({ id: `e${n}`, questionKey, at, edition, chosen: [right ? 'r' : 's'] }));
      return;
    case 'undo':
      await store.recordUndo(undo({ id: `u${n}`, undoes: `e${pick}`, at }));
      return;
    case 'certainty':
      await store.recordCertainty({
        undo: undo({ id: `u${n}`, undoes: `e${pick}`, at }),
        newId: `e${n}`,
        certainty: 'guess',
      });
      return;
    case 'suspend':
      await store.recordChoice({ ...facts, kind: 'suspend' });
      return;
    case 'bury':
      await store.recordChoice({ ...facts, kind: 'bury', until: addDays(localDay(at, 420), 1) });
      return;
    case 'unchoose':
      await store.recordChoice({ ...facts, kind: 'undo', undoes: `c${pick}` });
  }
}

const memories = (store: Store, key: PackKey) => Promise.all(IDS.map((id) => store.readMemory(questionKeyOf(key, id))));
const suspended = async (store: Store) => (await store.readSuspended()).map(({ row }) => row.question.id).sort();
const statistics = async (store: Store) =>
  (await store.readStatistics({ today: localDay(START, 420), newPerDay: 8, buckets: [0], examDay: null })).days;

describe('a pack that moves to its author’s key', () => {
  it(
    'keeps everything, as if it had been brought up to date under its own',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { maxLength: 15 }),
          fc.array(step, { maxLength: 15 }),
          async (before, after) => {
            const [moves, stays] = [testStore(), testStore()];
            for (const store of [moves, stays]) {
              await store.installPack(pack(FIRST, 1, OWN_KEY));
              for (const [n, each] of before.entries()) await take(store, OWN_KEY, 1, each, n);
            }
            const change = await moves.movePack(OWN_KEY, SIGNED);
            expect(change).toMatchObject({
              added: [questionKeyOf(SIGNED.key, 'd')],
              archived: [questionKeyOf(SIGNED.key, 'c')],
            });
            await stays.updatePack(pack(SECOND, 2, OWN_KEY));
            for (const [i, each] of after.entries()) {
              const n = before.length + i;
              const edition = each.isStale ? 1 : 2;
              await take(moves, each.isStale ? OWN_KEY : SIGNED.key, edition, each, n);
              await take(stays, OWN_KEY, edition, each, n);
            }
            const expected = await memories(stays, OWN_KEY);
            expect(await memories(moves, SIGNED.key)).toEqual(expected);
            expect(await suspended(moves)).toEqual(await suspended(stays));
            expect(await statistics(moves)).toEqual(await statistics(stays));
            await moves.rebuildCache();
            expect(await memories(moves, SIGNED.key)).toEqual(expected);

            // Another device that has only the log of before: what both know is the same either way.
            const other = testStore();
            await other.importBackup(JSON.parse(JSON.stringify(await stays.exportBackup(null, 0))));
            await other.importBackup(JSON.parse(JSON.stringify(await moves.exportBackup(null, 0))));
            expect(await memories(other, SIGNED.key)).toEqual(expected);
            expect((await other.listPacks()).map(({ key }) => key)).toEqual([SIGNED.key]);
            for (const store of [moves, stays, other]) store.close();
          },
        ),
        { numRuns: 25 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it('is folded from the whole log also where it has very many questions', async () => {
    const many = Array.from({ length: 60 }, (_, i) => question(`q${i}`));
    const store = testStore();
    await store.installPack(pack(many, 1, OWN_KEY));
    for (const [i, { id }] of many.entries())
      await store.recordAnswer(
        answer({ id: `e${i}`, questionKey: questionKeyOf(OWN_KEY, id), at: START + i, edition: 1 }),
      );
    const moved = await signed(many, 1);
    await store.movePack(OWN_KEY, moved);
    for (const { id } of many) expect((await store.readMemory(questionKeyOf(moved.key, id)))?.reps).toBe(1);
  });

  it('is refused where it is not held, the new key is, or it would be older', async () => {
    const store = testStore();
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'no error',
        (error) => error.code,
      );
    expect(await codeOf(store.movePack(OWN_KEY, SIGNED))).toBe('pack-not-held');
    await store.installPack(pack(SECOND, 3, OWN_KEY));
    expect(await codeOf(store.movePack(OWN_KEY, SIGNED))).toBe('pack-not-newer');
    await store.installPack(SIGNED);
    expect(await codeOf(store.movePack(OWN_KEY, await signed(SECOND, 4)))).toBe('pack-held');
    expect((await store.listPacks()).map(({ key }) => key).sort()).toEqual([SIGNED.key, OWN_KEY].sort());
  });

  it('can be taken from a backup only with a signature that fits', async () => {
    const store = testStore();
    await store.installPack(SIGNED);
    const backup = JSON.parse(JSON.stringify(await store.exportBackup(null, 0)));
    backup.packs[0].pack.questions[0].stem = 'Câu khác?';
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'no error',
        (error) => error.details[0],
      );
    expect(await codeOf(testStore().importBackup(backup))).toBe('packs.0.pack: wrongSignature');
  });
});

describe('going back to the edition before', () => {
  it('brings its questions back, and no answer is lost on either way', async () => {
    const store = testStore({ newId: counter() });
    await store.installPack(pack(FIRST, 1, OWN_KEY));
    expect((await store.listPrevious()).size).toBe(0);
    await store.recordAnswer(answer({ id: 'e1', questionKey: questionKeyOf(OWN_KEY, 'c'), at: START, edition: 1 }));
    await store.updatePack(pack(SECOND, 2, OWN_KEY));
    await store.recordAnswer(answer({ id: 'e2', questionKey: questionKeyOf(OWN_KEY, 'd'), at: START + 1, edition: 2 }));
    expect([...(await store.listPrevious())]).toEqual([[OWN_KEY, 1]]);
    const change = await store.rollBackPack(OWN_KEY);
    expect(change).toMatchObject({ edition: 1, archived: [questionKeyOf(OWN_KEY, 'd')] });
    expect((await store.readPack(OWN_KEY))?.pack.questions).toHaveLength(3);
    const before = await memories(store, OWN_KEY);
    expect(before.map((memory) => memory?.reps ?? 0)).toEqual([0, 0, 1, 1]);
    await store.rebuildCache();
    expect(await memories(store, OWN_KEY)).toEqual(before);
    await store.updatePack(pack(SECOND, 2, OWN_KEY));
    expect((await memories(store, OWN_KEY)).map((memory) => memory?.reps ?? 0)).toEqual([0, 0, 1, 1]);
  });
});
