/** Mock exam: the deadline across clock changes and closed browsers, and time that runs out. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../data/practice/days';
import { answerKeyOf, judge } from '../../data/questions/grading';
import { expect, forget, launch, test } from './fixtures';
import { looksRight } from './looks';
import { chooseByKeys, mockRows, openStudio, timeLeft } from './mock-page';
import { answers, expectReplayEqualsCache, finishDay, openPopup, stemOf, tables } from './practice-page';

const NOON = Date.UTC(2026, 10, 24, 5);
/** Loading, drawing and pressing take seconds on a busy machine. */
const SLACK_MS = 90_000;
/** The first page makes the database and puts the bank in. */
const FIRST_MS = 30_000;
const MANY_STATES_MS = 480_000;

test('a mock exam by keyboard only; its mistakes come up in practice', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  const page = await openStudio(fresh, 'mock', NOON);
  await expect(page.getByText('30 câu, 20 phút.')).toBeVisible({ timeout: FIRST_MS });
  await looksRight(page, 'mock/new');
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Câu 1 trên 30', { exact: true })).toBeVisible();
  // All but the last three.
  for (let number = 1; number <= 27; number++) {
    await expect(page.getByText(`Câu ${number} trên 30`, { exact: true })).toBeVisible();
    await chooseByKeys(page);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Đã trả lời 27 trên 30 câu')).toBeVisible();
  await looksRight(page, 'mock/paper');

  // Back, changed, and kept: an answer is what was chosen last.
  await page.getByRole('button', { name: 'Câu 5, đã trả lời' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Câu 5 trên 30', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Đã trả lời 27 trên 30 câu')).toBeVisible();
  await expect(page.getByText('Câu 28 trên 30', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Nộp bài' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Còn 3 câu chưa trả lời');
  await looksRight(page, 'mock/dialog');
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /trên 10/u })).toBeFocused();
  await looksRight(page, 'mock/result');

  const [exam] = await mockRows(page);
  const held = await tables(page);
  expect(exam?.state).toBe('submitted');
  expect(answers(held)).toHaveLength(27);
  expectReplayEqualsCache(held);
  const keys = new Map(held.answerKeys.map(({ questionKey, edition, key }) => [`${questionKey} ${edition}`, key]));
  const right = (exam?.items ?? []).filter(({ questionKey, edition, given }) => {
    const key = keys.get(`${questionKey} ${edition}`);
    return given && key && judge(key, given.chosen).right;
  });
  const mark = ((right.length / 30) * 10).toFixed(1).replace('.', ',');
  await expect(page.getByRole('heading', { level: 2, name: `${mark} trên 10` })).toBeVisible();
  await expect(page.locator('.mock-mistakes > li')).toHaveCount(30 - right.length);
  await page.locator('.question-cite').first().click();
  await expect(page.getByRole('button', { name: /Về câu hỏi/u })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.mock-mistakes > li').first()).toBeVisible();

  // Every mistake that was answered comes up in today's practice.
  const wrong = answers(held).filter(
    (event) => event.kind === 'answer' && !right.some((item) => item.questionKey === event.questionKey),
  );
  const popup = await openPopup(fresh, new Date(NOON + 30 * MINUTE_MS));
  await popup.locator('.question-stem').waitFor();
  const wrongStems = held.questions
    .filter(({ question }) =>
      wrong.some((event) => event.kind === 'answer' && event.questionKey.endsWith(`/${question.id}`)),
    )
    .map(({ question }) => question);
  expect(wrongStems.length).toBe(wrong.length);
  expect(wrongStems.every((question) => answerKeyOf(question))).toBe(true);
  await expect(popup.getByText('Câu này vừa trả lời sai, nay hỏi lại.')).toBeVisible();
  await popup.close();

  // Earlier ones: deleted with an undo.
  await page.getByRole('button', { name: 'Về danh sách' }).click();
  await expect(page.getByRole('button', { name: /^Xem lại bài/u })).toBeVisible();
  await looksRight(page, 'mock/history');
  await page.getByRole('button', { name: /^Xóa bài/u }).click();
  await expect(page.getByText('Chưa có lần nào.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('button', { name: /^Xem lại bài/u })).toBeVisible();
  expect(fresh.refused).toEqual([]);
});

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
    await looksRight(page, 'mock/gap');
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

test('an exam date: chosen, foretold, kept to in the popup, ended with an undo, and past by itself', async ({
  fresh,
}) => {
  test.setTimeout(MANY_STATES_MS);
  const page = await openStudio(fresh, 'practise', NOON);
  const section = page.getByRole('region', { name: 'Ngày thi', exact: true });
  await page.locator('.question-stem').waitFor();
  await section.getByRole('checkbox').uncheck();
  await section.getByLabel('Số lượt trả lời mỗi ngày').fill('2');
  await section.getByRole('button', { name: 'Ôn theo ngày thi' }).click();
  await expect(section.getByText('Chưa chọn ngày thi.')).toBeVisible();
  await expect(section.getByText('Chưa chọn bộ câu hỏi nào.')).toBeVisible();
  await expect(section.getByText('Hãy ghi một số từ 5 đến 400.')).toBeVisible();
  await expect(section.getByLabel('Ngày thi', { exact: true })).toBeFocused();
  await looksRight(page, 'mock/exam-faults');
  await section.getByLabel('Ngày thi', { exact: true }).fill('2026-11-23');
  await section.getByRole('checkbox').check();
  await section.getByLabel('Số lượt trả lời mỗi ngày').fill('6');
  await section.getByRole('button', { name: 'Ôn theo ngày thi' }).click();
  await expect(section.getByText('Ngày này đã qua.')).toBeVisible();
  await section.getByLabel('Ngày thi', { exact: true }).fill('2026-11-29');
  await section.getByRole('button', { name: 'Ôn theo ngày thi' }).click();
  await expect(
    section.getByText(/Còn \d+ câu chưa hỏi, 5 ngày, mỗi ngày 6 lượt: kịp hỏi nhiều nhất 30 câu/u),
  ).toBeVisible();
  await expect(section.getByText(/^Chưa đủ để nói điểm dự kiến: cần 20 lượt ôn lại .*nay có 0/u)).toBeVisible();
  await expect(page.locator('.practice-line').first()).toContainText('tối đa 6 lượt trả lời nữa · khoảng 2 phút');
  await looksRight(page, 'mock/exam-set');

  const popup = await openPopup(fresh, new Date(NOON));
  await expect(popup.getByText('Còn 5 ngày tới ngày thi.')).toBeVisible();
  await popup.locator('.question-stem').waitFor();
  // What stood there before the day was planned may be the day's too, and then stays until it is answered.
  await page.reload();
  await page.locator('.question-stem').waitFor();
  expect(await stemOf(popup)).toBe(await stemOf(page));
  await looksRight(popup, 'mock/popup');
  // Wrong ones come back until they are right, under a clock that stands.
  expect(await finishDay(popup)).toBeGreaterThanOrEqual(6);
  await expect(popup.getByText('Phần hôm nay cho kỳ thi đã xong. Ngày mai có phần tiếp theo.')).toBeVisible();
  expectReplayEqualsCache(await tables(popup));
  await popup.close();

  await section.getByRole('button', { name: 'Thôi ôn theo ngày thi' }).click();
  await expect(section.getByRole('button', { name: 'Ôn theo ngày thi' })).toBeVisible();
  // Beside it stands practice's own, with its key.
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(section.getByText('Còn 5 ngày tới ngày thi.')).toBeVisible();
  await page.close();

  const after = await openStudio(fresh, 'practise', NOON + 6 * DAY_MS);
  await expect(after.getByText('Ngày thi 29/11/2026 đã qua.')).toBeVisible();
  await looksRight(after, 'mock/exam-past');
  await after.getByRole('button', { name: 'Đã hiểu' }).click();
  await expect(after.getByRole('button', { name: 'Ôn theo ngày thi' })).toBeVisible();
  expect(fresh.refused).toEqual([]);
});
