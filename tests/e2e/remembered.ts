/** For tests: cards of added packs that have a memory, by question, out of the database itself. */
import type { Page } from '@playwright/test';
import type { CardRow } from '../../data/store/rows';

export async function remembered(page: Page): Promise<Map<string, CardRow>> {
  const rows = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('so-tay-144');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const request = open.result.transaction('cards').objectStore('cards').getAll();
          request.onsuccess = () => {
            open.result.close();
            resolve(request.result);
          };
        };
      }),
  );
  const cards = (rows as CardRow[]).filter(({ packKey, memory }) => packKey.startsWith('u-') && memory !== null);
  return new Map(cards.map((card) => [card.questionKey, card]));
}
