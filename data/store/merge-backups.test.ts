import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfQuestionKey, questionKeyOf } from '../packs/identity';
import { arbitraryChoices, arbitraryLog } from '../practice/arbitrary';
import type { Choice } from '../practice/choices';
import type { MockExam } from '../practice/mock/schema';
import type { QuestionKey, ReviewEvent } from '../practice/types';
import { arbitraryReviews } from '../self-review/fixtures';
import type { SelfReview } from '../self-review/schema';
import { readBackup } from './backup';
import type { Backup } from './backup-schema';
import { OWN_KEY, PROPERTY_TIMEOUT_MS, pack, question, testStore } from './fixtures';
import { mergeBackups } from './merge-backups';
import type { Store } from './store';

const ids = ['a', 'b', 'c'];
const own = (key: QuestionKey) => questionKeyOf(OWN_KEY, partsOfQuestionKey(key).questionId);
const ofOwnPack = (log: readonly ReviewEvent[]): ReviewEvent[] =>
  log.map((event) => (event.kind === 'answer' ? { ...event, questionKey: own(event.questionKey) } : event));
const edition = (number: number) =>
  pack(
    ids.map((id) => question(id, { right: number === 2 ? 's' : 'r' })),
    number,
    OWN_KEY,
  );

const mockExam = (id: string, startedAt: number, state: 'running' | 'submitted'): MockExam => {
  const clock = { usedMs: 0, last: { at: startedAt, page: 'p', steady: 0 }, gaps: [] };
  const facts = { id, seed: 1, startedAt, durationMs: 9, passPercent: null, items: [], clock };
  return state === 'running'
    ? { ...facts, state, deadlineAt: startedAt + 9 }
    : { ...facts, state, submittedAt: startedAt + 5, by: 'hand' };
};

interface Device {
  log: ReviewEvent[];
  choices: Choice[];
  mockExams: MockExam[];
  reviews: SelfReview[];
  /** Editions that came one after another. */
  upTo: number;
  exportedAt: number;
}

/** Two devices that share a part of one log and have practised apart. */
const devices: fc.Arbitrary<[Device, Device]> = fc
  .tuple(arbitraryLog(8), arbitraryChoices(5), fc.array(fc.integer({ min: 0, max: 2 })))
  .chain(([log, choices, share]) => {
    const part = <T>(list: readonly T[], not: number) => list.filter((_, i) => (share[i] ?? 2) !== not);
    const device = (not: number) =>
      fc.record({
        log: fc.constant(part(ofOwnPack(log), not)),
        choices: fc.constant(
          part(
            choices.map((choice) => ({ ...choice, questionKey: own(choice.questionKey) })),
            not,
          ),
        ),
        mockExams: fc.subarray([1, 2, 3]).map((ids) => ids.map((id) => mockExam(`m${id}`, id, 'submitted'))),
        reviews: arbitraryReviews,
        upTo: fc.integer({ min: 1, max: 3 }),
        exportedAt: fc.integer({ min: 0, max: 2 }),
      });
    return fc.tuple(device(1), device(0));
  });

async function fileOf({ log, choices, mockExams, reviews, upTo, exportedAt }: Device): Promise<Backup> {
  const store = testStore();
  await store.installPack(edition(1));
  for (let number = 2; number <= upTo; number++) await store.updatePack(edition(number));
  await store.mergeSelfReviews(reviews);
  const bare = await store.exportBackup({ newPerDay: upTo }, exportedAt, { withSelfReviews: true });
  store.close();
  return readBackup(JSON.parse(JSON.stringify({ ...bare, events: log, choices, mockExams })));
}

/** What a database holds, in an order of its own; what two orders of restoring may leave different is left out. */
async function held(store: Store) {
  const { events, choices, mockExams, packs, answerKeys, selfReviews } = await store.exportBackup(null, 0, {
    withSelfReviews: true,
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    events: [...events].sort(byId),
    choices: [...choices].sort(byId),
    mockExams,
    packs: packs.map(({ key, edition: held }) => [key, held]),
    answerKeys,
    selfReviews,
    memories: await Promise.all(ids.map((id) => store.readMemory(questionKeyOf(OWN_KEY, id)))),
  };
}

async function restored(...files: Backup[]) {
  const store = testStore();
  for (const file of files) await store.importBackup(JSON.parse(JSON.stringify(file)));
  const all = await held(store);
  store.close();
  return all;
}

describe('merging two files', () => {
  it(
    'is the same either way round and twice; restoring it is restoring both, in any order',
    async () => {
      await fc.assert(
        fc.asyncProperty(devices, async ([one, two]) => {
          const [a, b] = [await fileOf(one), await fileOf(two)];
          const merged = mergeBackups(a, b);
          expect(mergeBackups(b, a)).toEqual({ ...merged, device: expect.any(String) });
          for (const file of [a, b])
            expect(mergeBackups(merged, file)).toEqual({ ...merged, device: expect.any(String) });
          expect(mergeBackups(merged, merged)).toEqual(merged);
          expect(await readBackup(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
          const both = await restored(a, b);
          expect(await restored(merged)).toEqual(both);
          expect(await restored(b, a)).toEqual(both);
        }),
        { numRuns: 15 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  const device = { log: [], choices: [], mockExams: [], reviews: [], upTo: 1, exportedAt: 1 };
  it('takes the newer file’s settings and the higher edition; a dropped question stays, archived', async () => {
    const newer = await fileOf({ ...device, exportedAt: 2 });
    const older = await fileOf({ ...device, upTo: 3 });
    const merged = mergeBackups(newer, older);
    expect(merged).toMatchObject({ exportedAt: 2, settings: { newPerDay: 1 }, packs: [{ edition: 3 }] });
    const store = testStore();
    await store.installPack(edition(1));
    await store.updatePack(pack([question('a')], 4, OWN_KEY));
    const fewer = await readBackup(JSON.parse(JSON.stringify(await store.exportBackup(null, 5))));
    expect(mergeBackups(older, fewer).archived.map(({ questionKey }) => questionKey)).toEqual([
      questionKeyOf(OWN_KEY, 'b'),
      questionKeyOf(OWN_KEY, 'c'),
    ]);
  });

  it('keeps an exam handed in over the same one open, and of two open ones the later', async () => {
    const a = await fileOf({
      ...device,
      mockExams: [mockExam('m1', 1, 'running'), mockExam('m2', 2, 'submitted')],
    });
    const b = await fileOf({
      ...device,
      mockExams: [mockExam('m2', 2, 'running'), mockExam('m3', 3, 'running')],
    });
    const kept = [mockExam('m2', 2, 'submitted'), mockExam('m3', 3, 'running')];
    expect(mergeBackups(a, b).mockExams).toEqual(kept);
    expect(mergeBackups(b, a).mockExams).toEqual(kept);
  });

  it('carries private notes only where a file has them', async () => {
    const { selfReviews: _, ...bare } = await fileOf(device);
    expect(mergeBackups(bare, { ...bare, exportedAt: 9 })).not.toHaveProperty('selfReviews');
    const notes = [{ month: '2026-11', notes: [{ standard: 1 as const, text: 'x', mark: null, at: 1 }] }];
    expect(mergeBackups(bare, { ...bare, selfReviews: notes }).selfReviews).toEqual(notes);
  });
});
