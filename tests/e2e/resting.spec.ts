/** Who rests the pointer before a reference under it is known pointed at it; what arrives under a pointer at rest was not pointed at. */
import { pointOf, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ADDRESS } from './article';
import { expect, samplePage, test } from './fixtures';
import { hostBox, openNews, REGULATION, shows } from './news-page';

test('who rests on a reference before anybody listens gets its card', async ({ browserWithUs }) => {
  browserWithUs.serve(ADDRESS, { body: samplePage('news.html') });
  await browserWithUs.switchOn('nhandan.vn');
  const page = await browserWithUs.open('about:blank');
  // So slow that the card's script comes long after the first paint.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await page.goto(ADDRESS);
  await until(async () => (await underlined(page)).length > 0);
  const { x, y } = await pointOf(page, REGULATION);
  await page.mouse.move(x, y);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  expect(await shows(page, REGULATION)).toBe(true);
});

test('who comes to rest on a reference while its text is read anew gets its card', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.mouse.move(2, 2);
  const { x, y } = await pointOf(page, REGULATION);
  // The same words in new nodes: what was known of them is gone until the next look at the page.
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await page.mouse.move(x, y);
  expect(await shows(page, REGULATION)).toBe(true);
});

test('what arrives under a pointer long at rest opens no card before it moves', async ({ browserWithUs }) => {
  const text = 'Quy định số 207-QĐ/TW';
  // It keeps its place while its paragraph is away: nothing else stands under the pointer.
  const page = await openNews(browserWithUs, `<div id="muc" style="height: 80px"><p>Xem ${text}.</p></div>`);
  const isUnderlined = async () => (await underlined(page)).some((found) => found.text === text);
  const { x, y } = await pointOf(page, text);
  const paragraph = await page.evaluateHandle(() => document.querySelector('#muc p') as Element);
  await paragraph.evaluate((element) => element.remove());
  await page.mouse.move(x, y);
  await page.waitForTimeout(1200);
  await paragraph.evaluate((element) => document.querySelector('#muc')?.append(element));
  expect(await until(isUnderlined)).toBe(true);
  await page.waitForTimeout(600);
  expect(await hostBox(page)).toBeNull();
  await page.mouse.move(x + 1, y);
  expect(await shows(page, text)).toBe(true);
});
