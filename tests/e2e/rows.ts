/**
 * For tests: the database's tables, read and written beside the store, as no window does. What the database refuses rejects here, and
 * what it keeps waiting is given up after a while with the words of what it was: a page's own promise would wait for ever.
 */
import type { Page } from '@playwright/test';

const GIVE_UP_MS = 30_000;

/** Rejects with `what` where the work takes too long. */
async function within<T>(what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${GIVE_UP_MS} ms`)), GIVE_UP_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Every row of a table. `page`: any of ours. */
export const rowsOf = <T>(page: Page, table: string): Promise<T[]> =>
  within(
    `reading ${table}`,
    page.evaluate(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const open = indexedDB.open('so-tay-144');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const database = open.result;
            try {
              const transaction = database.transaction(name);
              const request = transaction.objectStore(name).getAll();
              transaction.oncomplete = () => resolve(request.result);
              transaction.onabort = () => reject(transaction.error);
            } catch (error) {
              reject(error);
            } finally {
              // It closes when its transactions have ended.
              database.close();
            }
          };
        }),
      table,
    ) as Promise<T[]>,
  );

/** Lays `change` over every row of a table; resolves when it is written. */
export const changeRows = (page: Page, table: string, change: object): Promise<void> =>
  within(
    `changing ${table}`,
    page.evaluate(
      ([name, by]) =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('so-tay-144');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const database = open.result;
            try {
              const transaction = database.transaction(name, 'readwrite');
              const store = transaction.objectStore(name);
              const request = store.getAll();
              request.onsuccess = () => {
                store.clear();
                for (const row of request.result) store.put({ ...row, ...by });
              };
              transaction.oncomplete = () => resolve();
              transaction.onabort = () => reject(transaction.error);
            } catch (error) {
              reject(error);
            } finally {
              database.close();
            }
          };
        }),
      [table, change] as const,
    ),
  );

/** Keeps every other write out of the database until the page goes, or `release` is called there. Resolves when it does. */
export const holdDatabase = (page: Page): Promise<void> =>
  within(
    'holding the database',
    page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('so-tay-144');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const database = open.result;
            const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
            const packs = transaction.objectStore('packs');
            let isReleased = false;
            // A transaction ends when nothing is asked of it any more; it began when the first answer is there.
            const ask = () => {
              resolve();
              if (isReleased) database.close();
              else packs.count().onsuccess = ask;
            };
            transaction.onabort = () => reject(transaction.error);
            Object.assign(window, { release: () => (isReleased = true) });
            packs.count().onsuccess = ask;
          };
        }),
    ),
  );

export const releaseDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => void (window as unknown as { release(): void }).release());
