import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AboutDocument } from '../documents/cite-key';
import { answer, questionKey, START } from '../practice/arbitrary';
import { addDays } from '../practice/days';
import { dayOf } from '../practice/zones';
import { key, pack, practiceDay, question, testStore } from './fixtures';
import type { Store } from './store';

const today = dayOf(answer({ id: '' }));
const regulation: AboutDocument = { number: '144-QĐ/TW', issued: '2024-05-09', isOnly: true };
const older: AboutDocument = { number: '21-KL/TW', issued: '2012-05-25', isOnly: false };
const newer: AboutDocument = { number: '21-KL/TW', issued: '2021-10-25', isOnly: false };
const cite = (doc: string, issued?: string) => ({ cite: [issued === undefined ? { doc } : { doc, issued }] });

async function library(): Promise<Store> {
  const store = testStore();
  await store.installPack(
    pack([
      question('a'),
      question('b', {
        cite: [
          { doc: '144-QĐ/TƯ', issued: '2024' },
          { doc: '21-KL/TW', issued: '2021-10-25' },
        ],
      }),
      question('c', cite('21-KL/TW', '2012-05-25')),
      question('d', cite('21-KL/TW')),
      question('e', cite('37-QĐ/TW')),
    ]),
  );
  return store;
}
const go = async (store: Store, about: AboutDocument, day = today) =>
  (await store.readGo(about, day)).map(({ questionKey: one }) => one.slice('goc/'.length));

describe('questions about a document', () => {
  it('are those that cite it, by number and date', async () => {
    const store = await library();
    expect(await go(store, regulation)).toEqual(['a', 'b']);
    expect(await go(store, newer)).toEqual(['b']);
    expect(await go(store, older)).toEqual(['c']);
    expect(await store.questionCountAbout([regulation, older, newer])).toEqual([2, 1, 1]);
    expect(await store.questionCountAbout([{ ...regulation, number: '999-QĐ/TW' }])).toEqual([0]);
  });

  it('are not those suspended, buried today, archived or of a paused pack', async () => {
    const store = await library();
    const facts = { at: START, device: 'd1' };
    await store.recordChoice({ ...facts, id: 'c1', questionKey: questionKey('goc/a'), kind: 'suspend' });
    await store.recordChoice({
      ...{ ...facts, id: 'c2', questionKey: questionKey('goc/b'), kind: 'bury' },
      until: addDays(today, 1),
    });
    expect(await go(store, regulation)).toEqual([]);
    expect(await store.questionCountAbout([regulation])).toEqual([1]);
    expect(await go(store, regulation, addDays(today, 1))).toEqual(['b']);
    await store.pausePack(key('goc'), true);
    expect(await store.questionCountAbout([regulation])).toEqual([0]);
    await store.pausePack(key('goc'), false);
    await store.updatePack(pack([question('e', cite('37-QĐ/TW'))], 2));
    expect(await store.questionCountAbout([regulation, newer])).toEqual([0, 0]);
  });

  it('are answered into the same log: an answer leaves the go, and the day', async () => {
    const store = await library();
    const chosen = await store.readGo(regulation, today);
    expect((await store.readGoQueue(chosen, today)).items).toHaveLength(2);
    await store.recordAnswer(answer({ id: 'e1', questionKey: questionKey('goc/a') }));
    const queue = await store.readGoQueue(chosen, today);
    expect(queue.items.map(({ questionKey: one }) => one)).toEqual(['goc/b']);
    expect(queue.done).toEqual({ due: 0, new: 1 });
    const day = await store.readToday(practiceDay(today, { limits: { newPerDay: 1, reviewsPerDay: 40 } }));
    expect(day.items).toEqual([]);
    // The day's limits don't hold a go back.
    expect(await go(store, regulation)).toEqual(['b']);
  });
});
