/** Reads and counts the whole log off the page's thread: with 100,000 events the page would stand still for a second or more. */
import { asStoreError, type StoreErrorCode } from '../../data/store/errors';
import type { Statistics, StatisticsInput } from '../../data/store/statistics';
import { createStore } from '../../data/store/store';

export type StatisticsAnswer = { ok: true; statistics: Statistics } | { ok: false; code: StoreErrorCode };

async function answer(input: StatisticsInput): Promise<StatisticsAnswer> {
  // The page has opened the database before: nothing is made or mirrored here.
  const store = createStore({ newId: () => crypto.randomUUID() });
  try {
    return { ok: true, statistics: await store.readStatistics(input) };
  } catch (error) {
    return { ok: false, code: asStoreError(error).code };
  } finally {
    store.close();
  }
}

addEventListener('message', async ({ data }: MessageEvent<StatisticsInput>) => postMessage(await answer(data)));
