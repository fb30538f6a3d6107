/** For tests: the database's tables, read and written beside the store, as no window does. */
import type { Page } from '@playwright/test';

/** Every row of a table. `page`: any of ours. */
export const rowsOf = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('so-tay-144');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const request = open.result.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => {
            open.result.close();
            resolve(request.result);
          };
        };
      }),
    table,
  ) as Promise<T[]>;

/** Lays `change` over every row of a table; resolves when it is written. */
export const changeRows = (page: Page, table: string, change: object): Promise<void> =>
  page.evaluate(
    ([name, by]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('so-tay-144');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const store = open.result.transaction(name, 'readwrite').objectStore(name);
          const request = store.getAll();
          request.onsuccess = () => {
            store.clear();
            for (const row of request.result) store.put({ ...row, ...by });
            store.transaction.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        };
      }),
    [table, change] as const,
  );

/** Keeps every other write out of the database until the page goes, or `release` is called there. */
export const holdDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('so-tay-144');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const database = open.result;
          const { transaction } = database
            .transaction([...database.objectStoreNames], 'readwrite')
            .objectStore('packs');
          let isReleased = false;
          // A transaction ends when nothing is asked of it any more.
          const ask = () => {
            if (isReleased) database.close();
            else transaction.objectStore('packs').count().onsuccess = ask;
          };
          Object.assign(window, { release: () => (isReleased = true) });
          ask();
          resolve();
        };
      }),
  );

export const releaseDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => void (window as unknown as { release(): void }).release());
