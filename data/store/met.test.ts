import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { DocumentId } from '../documents/types';
import { asLocalDay } from '../practice/days';
import { testStore } from './fixtures';
import { MET_DAYS } from './met';

const TODAY = asLocalDay(20_000);
const id = (text: string) => text as DocumentId;

it('notes a document once a day, newest day first', async () => {
  const store = testStore();
  expect(await store.recordMet(id('144-qd-tw-2024'), asLocalDay(TODAY - 1))).toBe(true);
  expect(await store.recordMet(id('21-kl-tw-2021'), TODAY)).toBe(true);
  expect(await store.recordMet(id('144-qd-tw-2024'), TODAY)).toBe(true);
  expect(await store.recordMet(id('144-qd-tw-2024'), TODAY)).toBe(false);
  expect(await store.readMet()).toEqual([
    { day: TODAY, documents: ['144-qd-tw-2024', '21-kl-tw-2021'] },
    { day: TODAY - 1, documents: ['144-qd-tw-2024'] },
  ]);
});

it('forgets by itself after a year, and at once when told', async () => {
  const store = testStore();
  await store.recordMet(id('a-2020'), TODAY);
  await store.recordMet(id('b-2020'), asLocalDay(TODAY + MET_DAYS));
  expect((await store.readMet()).map(({ day }) => day)).toEqual([TODAY + MET_DAYS, TODAY]);
  await store.recordMet(id('c-2020'), asLocalDay(TODAY + MET_DAYS + 1));
  expect((await store.readMet()).map(({ day }) => day)).toEqual([TODAY + MET_DAYS + 1, TODAY + MET_DAYS]);
  await store.clearMet();
  expect(await store.readMet()).toEqual([]);
});

it('brings back what was cleared, beside what was met since', async () => {
  const store = testStore();
  await store.recordMet(id('a-2020'), asLocalDay(TODAY - 1));
  await store.recordMet(id('b-2020'), TODAY);
  const before = await store.readMet();
  await store.clearMet();
  await store.recordMet(id('b-2020'), TODAY);
  await store.recordMet(id('c-2020'), TODAY);
  await store.restoreMet(before);
  expect(await store.readMet()).toEqual([
    { day: TODAY, documents: ['b-2020', 'c-2020'] },
    { day: TODAY - 1, documents: ['a-2020'] },
  ]);
});

it('keeps a document and a day, and nothing else', async () => {
  const store = testStore();
  await store.recordMet(id('a-2020'), TODAY);
  expect(JSON.stringify(await store.readMet())).toBe(`[{"day":${TODAY},"documents":["a-2020"]}]`);
});
