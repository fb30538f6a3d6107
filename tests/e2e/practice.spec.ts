/** Daily practice in the real popup, on the real database: every test has a browser of its own. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { DAY_MS } from '../../data/practice/days';
import { foldCard } from '../../data/practice/fold';
import { defaultScheduler } from '../../data/practice/scheduler';
import type { CardMemory, ReviewEvent } from '../../data/practice/types';
import type { AnswerKey } from '../../data/questions/grading';
import type { Question } from '../../data/questions/schema';
import { until } from '../../scripts/lib/closed-card.mjs';
import { fillDatabase, makePractice } from '../practice-rows';
import { expect, forget, launch, test } from './fixtures';

interface Tables {
  events: ReviewEvent[];
  cards: { questionKey: string; memory: CardMemory | null }[];
  questions: { question: Question }[];
  answerKeys: { questionKey: string; edition: number; key: AnswerKey }[];
}

/** What the database holds, read beside the store. */
async function tables(page: Page): Promise<Tables> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('so-tay-144');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = (name: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const [events, cards, answerKeys] = [await all('events'), await all('cards'), await all('answerKeys')];
    const questions = await all('questions');
    database.close();
    return { events, cards, answerKeys, questions };
  }) as Promise<Tables>;
}

/** The cards that the log makes, folded anew outside the browser. */
function expectReplayEqualsCache({ events, cards, answerKeys }: Tables): void {
  const keys = new Map(answerKeys.map((row) => [`${row.questionKey} ${row.edition}`, row.key]));
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { questionKey, memory } of cards) {
    const own = events.filter((event) => {
      const answer = event.kind === 'undo' ? byId.get(event.undoes) : event;
      return answer?.kind === 'answer' && answer.questionKey === questionKey;
    });
    expect(memory).toEqual(foldCard(own, (key, edition) => keys.get(`${key} ${edition}`), defaultScheduler));
  }
}

const answers = ({ events }: Tables) => {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.undoes] : [])));
  return events.filter((event) => event.kind === 'answer' && !undone.has(event.id));
};

/** The page's clock stands at that instant. (Playwright's own clock now and then fails on a page that is just being made, 1.65.) */
function standStill(now: number): void {
  const Real = Date;
  class Standing extends Real {
    constructor(...parts: [] | [number | string | Date]) {
      super(parts[0] ?? now);
    }
    static override now(): number {
      return now;
    }
  }
  globalThis.Date = Standing as DateConstructor;
}

async function openPopup(browser: { context: { newPage(): Promise<Page> }; origin: string }, at?: Date): Promise<Page> {
  const page = await browser.context.newPage();
  if (at) await page.addInitScript(standStill, at.getTime());
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(`${browser.origin}/popup.html`);
  return page;
}

const stemOf = async (page: Page) => (await page.locator('.question-stem').textContent()) ?? '';

/** Hands in an answer to whatever kind of question is shown, and waits for the verdict: only then is it acknowledged. */
async function answerOnce(page: Page): Promise<'right' | 'wrong'> {
  await page.locator('.question-stem').waitFor();
  const hand = page.getByRole('button', { name: /^(Trả lời|Chưa nhớ)/u });
  if (await hand.count()) await hand.click();
  else await page.keyboard.press('1');
  const verdict = page.locator('.question-feedback');
  await verdict.waitFor();
  return (await page.getByRole('button', { name: /Tiếp tục/u }).count()) ? 'wrong' : 'right';
}

async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('.question-feedback').waitFor({ state: 'detached' });
  await page.locator('.question-stem, .done').first().waitFor();
}

/** To the end of the day; the number of answers given. */
async function finishDay(page: Page): Promise<number> {
  let count = 0;
  await until(async () => (await page.locator('.question, .done').count()) > 0);
  while ((await page.locator('.done').count()) === 0) {
    await answerOnce(page);
    count++;
    await goOn(page);
    if (count > 120) throw new Error('The day has no end');
  }
  return count;
}

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
  test.setTimeout(90_000);
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

test('ten kills of the browser while answering: no acknowledged answer is lost', async () => {
  test.setTimeout(180_000);
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
      execFileSync('pkill', ['-KILL', '-f', profile]);
      await until(() => !browser.context.browser()?.isConnected(), 1000);
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
