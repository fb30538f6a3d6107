/** Mock exam: the deadline across clock changes and closed browsers, and time that runs out. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../data/practice/days';
import { expect, forget, launch, test } from './fixtures';
import { chooseByKeys, looksRight, mockRows, openStudio, timeLeft } from './mock-page';
import { answers, tables } from './practice-page';

const NOON = Date.UTC(2026, 10, 24, 5);
/** Loading, drawing and pressing take seconds on a busy machine. */
const SLACK_MS = 90_000;
const MANY_STATES_MS = 480_000;

test('exam deadline across clock changes and closed browsers', async () => {
  test.setTimeout(MANY_STATES_MS);
  let browser = await launch();
  const { profile } = browser;
  try {
    let page = await openStudio(browser, 'mock', NOON);
    await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
    await page.locator('.question').waitFor();
    await chooseByKeys(page);
    await expect(page.getByText('Đã trả lời 1 trên 30 câu')).toBeVisible();
    await page.close();

    // Eight minutes later, the same browser: time away counts, the answer is there, and when it ends is said again.
    page = await openStudio(browser, 'mock', NOON + 8 * MINUTE_MS);
    await expect(page.getByText('Đã trả lời 1 trên 30 câu')).toBeVisible();
    await expect(page.getByText('hạn nộp')).toBeVisible();
    expect(await timeLeft(page)).toBeLessThanOrEqual(12 * MINUTE_MS);
    expect(await timeLeft(page)).toBeGreaterThan(12 * MINUTE_MS - SLACK_MS);
    await expect(page.getByText('Còn chưa tới')).toHaveCount(0);

    // The whole browser closed and opened: told that little is left.
    await browser.close();
    browser = await launch(profile);
    page = await openStudio(browser, 'mock', NOON + 15.2 * MINUTE_MS);
    await expect(page.getByText('Còn chưa tới 5 phút.')).toBeVisible();
    const before = await timeLeft(page);
    expect(before).toBeLessThanOrEqual(5 * MINUTE_MS);
    await page.close();

    // The clock set back five hours: not a second more.
    page = await openStudio(browser, 'mock', NOON - 5 * HOUR_MS);
    await expect(page.getByRole('timer')).toBeVisible();
    expect(await timeLeft(page)).toBeLessThanOrEqual(before);
    await page.close();

    // Set forward by two days while nothing was open: nothing is handed in; asked again after a reload.
    page = await openStudio(browser, 'mock', NOON + 2 * DAY_MS);
    await expect(page.getByRole('heading', { name: 'Hết giờ trong lúc trang đóng' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Hết giờ trong lúc trang đóng' })).toBeVisible();
    expect(answers(await tables(page))).toHaveLength(0);
    await looksRight(page, 'gap');
    await page.getByRole('button', { name: /Đồng hồ bị chỉnh/u }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    expect(await timeLeft(page)).toBeGreaterThan(0);
    expect(await timeLeft(page)).toBeLessThanOrEqual(before);
    await expect(page.getByText('Đã trả lời 1 trên 30 câu')).toBeVisible();

    await page.getByRole('button', { name: 'Nộp bài' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
    await expect(page.getByText(/Có 53 giờ được lấy lại vì đồng hồ bị chỉnh/u)).toBeVisible();
    expect(answers(await tables(page))).toHaveLength(1);
  } finally {
    await browser.close();
    forget(profile);
  }
});

test('time that runs out before one’s eyes hands in at once', async ({ fresh }) => {
  // Twenty minutes in about twenty seconds.
  const page = await openStudio(fresh, 'mock', NOON, 60);
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await page.locator('.question').waitFor();
  await chooseByKeys(page);
  await expect(page.getByText('Còn chưa tới 5 phút.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText('Nộp khi hết giờ.')).toBeVisible({ timeout: 40_000 });
  expect(answers(await tables(page))).toHaveLength(1);
  const [exam] = await mockRows(page);
  expect(exam).toMatchObject({ state: 'submitted', by: 'time' });
});
