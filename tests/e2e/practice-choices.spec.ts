/** What a learner chooses beside answering: not today, no more, how well, how much, what is wrong. */
import { answerKeyOf, judge } from '../../data/questions/grading';
import { until } from '../../scripts/lib/closed-card.mjs';
import { expect, test } from './fixtures';
import { looksRight } from './looks';
import {
  answerOnce,
  answerRightly,
  answers,
  expectReplayEqualsCache,
  goOn,
  openPopup,
  stemOf,
  tables,
} from './practice-page';
import { asFile, choose, DESKTOP, otherDevicesBackup, studio } from './studio-page';

const HOUR_MS = 3_600_000;
const NOON = new Date('2026-11-24T05:00:00Z');
const NEXT_NOON = new Date(NOON.getTime() + 24 * HOUR_MS);

test('a question laid to rest is asked no more; U brings it back, before and after an answer', async ({ fresh }) => {
  const page = await openPopup(fresh, NOON);
  await page.locator('.question-stem').waitFor();
  const first = await stemOf(page);
  await page.keyboard.press('s');
  await expect(page.getByText('Câu này sẽ không hỏi nữa')).toBeVisible();
  await expect(page.locator('.question-stem')).not.toHaveText(first);
  await page.keyboard.press('u');
  await expect(page.getByText('Đã hoàn tác: câu này lại được hỏi.')).toBeVisible();
  await expect(page.locator('.question-stem')).toHaveText(first);

  // An answer, then a choice about its question: one stack, the latest first.
  await answerOnce(page);
  await looksRight(page, 'practice-choices/answered');
  await page.getByRole('button', { name: /Không hỏi nữa/u }).click();
  await page.locator('.question-feedback').waitFor({ state: 'detached' });
  const second = await stemOf(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('u');
  await expect(page.getByText('câu này lại được hỏi')).toBeVisible();
  expect(answers(await tables(page))).toHaveLength(1);
  await page.keyboard.press('u');
  await expect(page.getByText('Đã hoàn tác câu trả lời gần nhất.')).toBeVisible();
  await expect(page.locator('.question-stem')).toHaveText(first);
  await page.keyboard.press('u');
  await expect(page.getByText('Không còn gì để hoàn tác.')).toBeVisible();
  const held = await tables(page);
  expect(answers(held)).toHaveLength(0);
  expectReplayEqualsCache(held);
});

test('a question put off comes back the next day', async ({ fresh }) => {
  // Two new ones of one standard: the same two the next day.
  await fresh.control.evaluate(() =>
    chrome.storage.local.set({ settings: { language: 'vi', buckets: [3], newPerDay: 2 } }),
  );
  const page = await openPopup(fresh, NOON);
  await page.locator('.question-stem').waitFor();
  const stem = await stemOf(page);
  await page.getByRole('button', { name: /Để mai hỏi/u }).click();
  await expect(page.getByText('Câu này để ngày mai hỏi')).toBeVisible();
  await expect(page.locator('.question-stem')).not.toHaveText(stem);
  await page.reload();
  await page.locator('.question-stem').waitFor();
  expect(await stemOf(page)).not.toBe(stem);
  await page.close();

  const tomorrow = await openPopup(fresh, NEXT_NOON);
  await tomorrow.locator('.question-stem').waitFor();
  if ((await stemOf(tomorrow)) !== stem) {
    await answerOnce(tomorrow);
    await goOn(tomorrow);
  }
  await expect(tomorrow.locator('.question-stem')).toHaveText(stem);
});

test('what rests is listed in the settings and can be asked again', async ({ fresh }) => {
  const page = await openPopup(fresh, NOON);
  await page.locator('.question-stem').waitFor();
  for (let resting = 1; resting <= 2; resting++) {
    await page.keyboard.press('s');
    await expect(page.getByText('Câu này sẽ không hỏi nữa')).toBeVisible();
    await expect.poll(async () => (await tables(page)).choices.length).toBe(resting);
  }
  const settings = await studio(fresh, 'settings');
  await settings.setViewportSize(DESKTOP);
  const list = settings.getByRole('region', { name: 'Câu không hỏi nữa' }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await looksRight(settings, 'practice-choices/settings');
  await list.first().getByRole('button').click();
  await expect(list).toHaveCount(1);
  await settings.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(list).toHaveCount(2);
  await list.first().getByRole('button').click();
  await expect(list).toHaveCount(1);
  await settings.reload();
  await expect(list).toHaveCount(1);
});

test('another retention sets the due days anew, in every window, and stays', async ({ fresh }) => {
  const page = await openPopup(fresh);
  const dues = async () =>
    new Map(
      (await tables(page)).cards.flatMap(({ questionKey, memory }) =>
        memory && !memory.wrong ? [[questionKey, memory.due]] : [],
      ),
    );
  // Only what was right at first sight is due on another day by another retention: the rest is due tomorrow by any.
  for (let i = 0, right = 0; i < 20 && right < 2; i++) {
    if (await answerRightly(page)) right++;
    await goOn(page);
  }
  const before = await dues();
  const settings = await studio(fresh, 'settings');
  await expect(settings.getByText(/khoảng \d+ câu, \d+ phút mỗi ngày/u)).toHaveCount(3);
  await settings.getByRole('radio', { name: /Nhẹ/u }).check();
  await expect(settings.getByText('Đã tính lại ngày đến hạn.')).toBeVisible();
  const light = await dues();
  for (const [key, due] of before) expect(light.get(key) ?? 0).toBeGreaterThanOrEqual(due);
  expect([...light.values()]).not.toEqual([...before.values()]);
  // A window that was open before writes by the new retention too: all days stand when it has answered.
  await answerOnce(page);
  await goOn(page);
  const { cards, events, answerKeys } = await tables(page);
  expectReplayEqualsCache({ cards, events, answerKeys, questions: [], choices: [] }, 0.85);
  await settings.reload();
  await expect(settings.getByRole('radio', { name: /Nhẹ/u })).toBeChecked();
  await settings.getByRole('radio', { name: /Vừa/u }).check();
  await expect.poll(async () => [...(await dues())].filter(([key]) => before.has(key))).toEqual([...before]);
});

test("a day's share is chosen in questions and minutes, and kept", async ({ fresh }) => {
  const settings = await studio(fresh, 'settings');
  await settings.getByLabel('Câu mới mỗi ngày').selectOption({ label: '4 câu' });
  await settings.getByLabel('Ôn lại nhiều nhất').selectOption({ label: 'khoảng 20 phút (60 câu)' });
  const kept = () => fresh.control.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect.poll(kept).toMatchObject({ newPerDay: 4, reviewsPerDay: 60 });
  await settings.reload();
  await expect(settings.getByLabel('Câu mới mỗi ngày')).toHaveValue('4');
  await expect(settings.getByLabel('Ôn lại nhiều nhất')).toHaveValue('60');
  const page = await openPopup(fresh);
  await expect(page.getByText('Ngày đầu tiên: 4 câu mới')).toBeVisible();
});

test('a wrong question is reported by copying, and nothing is sent', async ({ fresh }) => {
  await fresh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openPopup(fresh);
  await page.locator('.question-stem').waitFor();
  const stem = await stemOf(page);
  await answerOnce(page);
  await page.getByRole('button', { name: 'Câu này sai' }).click();
  await expect(page.getByText('Đã chép nội dung báo sai')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Câu hỏi: ${stem}`);
  expect(text).toMatch(/Mã câu: b-[^\n]+, lần phát hành \d+/u);
  expect(text).toContain('Đáp án đang ghi:');
  expect(fresh.refused).toEqual([]);
});

test('a question forgotten again and again offers its article after a wrong answer', async ({ fresh }) => {
  const file = otherDevicesBackup();
  const [event] = file.events;
  const [held] = file.packs;
  const question = held?.pack.questions.find(({ id }) => id === 'c1');
  if (!event || !held || question?.type !== 'one') throw new Error('The example has a single choice');
  const right = answerKeyOf(question);
  const chosen = (isRight: boolean) =>
    question.options.map(({ id }) => [id]).find((ids) => judge(right, ids).right === isRight) ?? [];
  // Right, then forgotten the next day and right again: four times.
  const events = [0, 1, 2, 3, 4].flatMap((n) => {
    const at = NOON.getTime() - (60 - n) * 24 * HOUR_MS;
    const forgotten = { ...event, id: `f${n}`, at, chosen: chosen(false) };
    const known = { ...event, id: `k${n}`, at: at + 60_000, chosen: chosen(true) };
    return n === 0 ? [known] : [forgotten, known];
  });
  const settings = await studio(fresh, 'keep');
  const packs = [{ ...held, paused: false }];
  await choose(settings, asFile('b.json', { ...file, events, packs, settings: { language: 'vi', newPerDay: 0 } }));
  await expect(settings.getByText('Đã gộp b.json')).toBeVisible();

  const page = await openPopup(fresh, NOON);
  await expect(page.locator('.question-stem')).toHaveText(question.stem);
  await expect(page.getByText('Câu hay quên')).toBeVisible();
  const wrong = question.options.find(({ right: isRight }) => isRight !== true)?.text ?? '';
  await page.locator('button.question-row').filter({ hasText: wrong }).click();
  const offer = page.getByRole('button', { name: /Câu này hay quên: đọc lại/u });
  await expect(offer).toBeVisible();
  await looksRight(page, 'practice-choices/forgotten');
  await offer.click();
  await expect(page.getByRole('button', { name: /Về câu hỏi/u })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.locator('.after-answer').getByRole('button', { name: 'Không hỏi nữa' }).click();
  await expect(page.getByText('Câu này sẽ không hỏi nữa')).toBeVisible();
  expect(await until(async () => (await tables(page)).choices.length === 1)).toBe(true);
});
