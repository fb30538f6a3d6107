/** Daily practice in the real popup, on the real database: every test has a browser of its own. */
import { until } from '../../scripts/lib/closed-card.mjs';
import { expect, test } from './fixtures';
import {
  answerOnce,
  answers,
  expectReplayEqualsCache,
  finishDay,
  goOn,
  openPopup,
  stemOf,
  tables,
} from './practice-page';

test('a first day: eight new questions, wrong ones come back, then done', async ({ fresh }) => {
  const page = await openPopup(fresh);
  await expect(page.getByText('Ngày đầu tiên: 8 câu mới')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const given = await finishDay(page);
  expect(given).toBeGreaterThanOrEqual(8);
  await expect(page.getByRole('heading', { name: 'Xong phần hôm nay' })).toBeVisible();
  const held = await tables(page);
  expect(new Set(answers(held).map((event) => event.kind === 'answer' && event.questionKey)).size).toBe(8);
  expectReplayEqualsCache(held);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Xong phần hôm nay' })).toBeVisible();
});

test('a wrong answer returns only after at least four others', async ({ fresh }) => {
  const page = await openPopup(fresh);
  const asked: { stem: string; verdict: 'right' | 'wrong' }[] = [];
  for (let i = 0; i < 14 && (await page.locator('.done').count()) === 0; i++) {
    await page.locator('.question-stem').waitFor();
    const stem = await stemOf(page);
    asked.push({ stem, verdict: await answerOnce(page) });
    await goOn(page);
  }
  const wrong = asked.findIndex(({ verdict }) => verdict === 'wrong');
  expect(wrong).toBeGreaterThanOrEqual(0);
  const again = asked.findIndex(({ stem }, i) => i > wrong && stem === asked[wrong]?.stem);
  expect(again - wrong).toBeGreaterThan(4);
});

test('undo takes the last answer back and asks that question again', async ({ fresh }) => {
  const page = await openPopup(fresh);
  await page.locator('.question-stem').waitFor();
  const stem = await stemOf(page);
  await answerOnce(page);
  await goOn(page);
  await page.getByRole('button', { name: /Hoàn tác/u }).click();
  await expect(page.getByText('Đã hoàn tác câu trả lời gần nhất.')).toBeVisible();
  await expect(page.locator('.question-stem')).toHaveText(stem);
  const held = await tables(page);
  expect(answers(held)).toHaveLength(0);
  expect(held.cards.every(({ memory }) => memory === null)).toBe(true);
});

test('undo works again and again, also after saying how sure one was', async ({ fresh }) => {
  const page = await openPopup(fresh);
  for (let i = 0; i < 6; i++) {
    await answerOnce(page);
    await goOn(page);
  }
  const before = answers(await tables(page)).length;
  for (let taken = 1; taken <= 3; taken++) {
    await page.locator('.question-stem').waitFor();
    await page.keyboard.press('u');
    expect(await until(async () => answers(await tables(page)).length === before - taken)).toBe(true);
  }
  expectReplayEqualsCache(await tables(page));
});

test('how sure one was is kept, and a guess counts as forgotten', async ({ fresh }) => {
  const page = await openPopup(fresh);
  for (const [name, certainty] of [
    ['Phân vân', 'unsure'],
    ['Đoán', 'guess'],
    ['Chắc', 'sure'],
  ] as const) {
    const stem = await stemOf(page);
    const question = (await tables(page)).questions.find((row) => row.question.stem === stem)?.question;
    if (question?.type !== 'one') throw new Error(`Not a single choice: ${stem}`);
    const right = question.options.find((option) => option.right)?.text ?? '';
    await page.locator('button.question-row').filter({ hasText: right }).click();
    await page.getByRole('button', { name: new RegExp(name, 'u') }).click();
    const said = await until(async () =>
      answers(await tables(page)).find((event) => event.kind === 'answer' && event.certainty === certainty),
    );
    expect(said, name).toBeTruthy();
    await page.locator('.question-feedback').waitFor({ state: 'detached' });
    await page.locator('.question-stem').waitFor();
  }
  const held = await tables(page);
  expectReplayEqualsCache(held);
  const stabilities = (['guess', 'unsure', 'sure'] as const).map((certainty) => {
    const event = answers(held).find((one) => one.kind === 'answer' && one.certainty === certainty);
    const key = event?.kind === 'answer' ? event.questionKey : '';
    return held.cards.find((card) => card.questionKey === key)?.memory?.stability ?? 0;
  });
  expect(stabilities).toEqual(stabilities.toSorted((x, y) => x - y));
  expect(new Set(stabilities).size).toBe(3);
});

test('a citation opens the document and leads back', async ({ fresh }) => {
  const page = await openPopup(fresh);
  await answerOnce(page);
  await page.locator('.question-cite').first().click();
  await expect(page.locator('.card-number').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Về câu hỏi/u })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.question-cite').first()).toBeFocused();
  await expect(page.locator('.question-feedback')).toBeVisible();
});

test('the badge shows what is due', async ({ fresh }) => {
  const page = await openPopup(fresh);
  for (let i = 0; i < 8; i++) {
    const verdict = await answerOnce(page);
    if (verdict === 'wrong') break;
    await goOn(page);
  }
  const badge = () => fresh.control.evaluate(() => chrome.action.getBadgeText({}));
  expect(await until(async () => (await badge()) === '1')).toBe(true);
});
