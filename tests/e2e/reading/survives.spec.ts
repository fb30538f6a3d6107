import { cardFor, expect, openNews, test } from './fixture';

test('explains with the worker stopped and the network off', async ({ reading }) => {
  const page = await openNews(reading);
  await reading.stopBackground();
  await reading.setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  const card = await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(card.text).toContain('Bộ Chính trị');
});
