/** What practice survives: closed popups, two windows, wrong clocks, long absences, lost databases and killed browsers. */
import { DAY_MS } from '../../data/practice/days';
import { fillDatabase, makePractice } from '../practice-rows';
import { expect, forget, launch, test } from './fixtures';
import { answerOnce, answers, expectReplayEqualsCache, goOn, openPopup, stemOf, tables } from './practice-page';

test('closing the popup at any moment loses no acknowledged answer', async ({ fresh }) => {
  let acknowledged = 0;
  for (let round = 0; round < 8; round++) {
    const page = await openPopup(fresh);
    await page.locator('.question-stem, .done').first().waitFor();
    if ((await page.locator('.done').count()) > 0) break;
    if (round % 3 === 2) {
      // Closed while the answer is being written: it may or may not count, but nothing breaks.
      await page.keyboard.press('1');
      await page.close();
      continue;
    }
    await answerOnce(page);
    acknowledged++;
    await page.close();
  }
  const page = await openPopup(fresh);
  await page.locator('.question-stem, .done').first().waitFor();
  const held = await tables(page);
  expect(answers(held).length).toBeGreaterThanOrEqual(acknowledged);
  expectReplayEqualsCache(held);
});

test('two windows work on one queue', async ({ fresh }) => {
  const [one, two] = [await openPopup(fresh), await openPopup(fresh)];
  await two.locator('.question-stem').waitFor();
  const stem = await stemOf(two);
  await one.bringToFront();
  await expect(one.locator('.question-stem')).toHaveText(stem);
  await answerOnce(one);
  // The other window stops asking what was answered here.
  await expect(two.locator('.question-stem')).not.toHaveText(stem);
  await two.bringToFront();
  await answerOnce(two);
  const held = await tables(one);
  expect(answers(held)).toHaveLength(2);
  expectReplayEqualsCache(held);
});

test('a week with a moved clock: nothing is lost and nothing refused', async ({ fresh }) => {
  const start = Date.UTC(2026, 10, 23, 2, 0);
  let given = 0;
  // Forward day by day, then three days back, then on.
  for (const offset of [0, 1, 2, 3, 0, 5, 7]) {
    const page = await openPopup(fresh, new Date(start + offset * DAY_MS));
    await page.locator('.question-stem').waitFor();
    for (let i = 0; i < 4; i++, given++) {
      await answerOnce(page);
      await goOn(page);
    }
    await page.close();
  }
  const page = await openPopup(fresh, new Date(start + 8 * DAY_MS));
  await page.locator('.question-stem').waitFor();
  const held = await tables(page);
  expect(answers(held)).toHaveLength(given);
  expectReplayEqualsCache(held);
});

test('three weeks away: the backlog is capped and said', async ({ fresh }) => {
  const first = await openPopup(fresh);
  await first.locator('.question-stem').waitFor();
  await first.close();
  const now = Date.now();
  await fillDatabase(fresh.control, makePractice(90, 180, now));
  const page = await openPopup(fresh, new Date(now + 21 * DAY_MS));
  await page.locator('.question-stem').waitFor();
  await expect(page.getByText(/câu đến hạn từ những ngày trước/u)).toBeVisible();
  await expect(page.getByText(/Hôm nay ôn 40 câu/u)).toBeVisible();
});

test('a practice that the browser threw away is said to be gone, once, and starts anew', async ({ fresh }) => {
  const page = await openPopup(fresh);
  await answerOnce(page);
  await page.close();
  await fresh.control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('so-tay-144');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  const again = await openPopup(fresh);
  await expect(again.getByRole('alert')).toContainText('Trình duyệt đã xóa dữ liệu ôn tập');
  await again.locator('.question-stem').waitFor();
  await again.reload();
  await again.locator('.question-stem').waitFor();
  await expect(again.getByRole('alert')).toHaveCount(0);
});

test('ten kills of the browser while answering: no acknowledged answer is lost', async () => {
  // Eleven browsers are started one after the other.
  test.setTimeout(480_000);
  let browser = await launch();
  const { profile } = browser;
  const acknowledged = new Set<string>();
  try {
    for (let round = 0; round < 10; round++) {
      const page = await openPopup(browser, new Date(Date.UTC(2026, 10, 23 + round, 2, 0)));
      await page.locator('.question-stem, .done').first().waitFor();
      for (let i = 0; i < 3 && (await page.locator('.done').count()) === 0; i++) {
        await answerOnce(page);
        for (const { id } of (await tables(page)).events) acknowledged.add(id);
        await goOn(page);
      }
      // In the middle of the next answer, at a different moment each time.
      await page.keyboard.press('1');
      await page.waitForTimeout(round * 4);
      await browser.kill();
      browser = await launch(profile);
    }
    const page = await openPopup(browser);
    await page.locator('.question-stem, .done').first().waitFor();
    const held = await tables(page);
    const kept = new Set(held.events.map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(20);
    expectReplayEqualsCache(held);
  } finally {
    await browser.close();
    forget(profile);
  }
});
