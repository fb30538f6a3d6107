/** The studio's statistics: what they say against the log counted by hand here, and how they look to everybody. */
import type { Page } from '@playwright/test';
import { createScheduler } from '../../data/practice/scheduler';
import type { AnswerEvent } from '../../data/practice/types';
import { BENCH_PACK, fillDatabase, makePractice } from '../practice-rows';
import { violations } from './axe';
import { type Browser, expect, test } from './fixtures';
import { picture, setLanguage, setScheme } from './looks';
import { answers, finishDay, openPopup, tables } from './practice-page';
import { DESKTOP, NARROW, studio } from './studio-page';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Axe takes seconds on a busy machine. */
const MANY_STATES_MS = 240_000;

/** The answers of the rows were given in Viet Nam, on days that begin at four. */
const dayOf = ({ at }: AnswerEvent) => Math.floor((at + 3 * HOUR_MS) / DAY_MS);
const todayOf = (page: Page) =>
  page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000 - 4 * 3_600_000) / 86_400_000));

/** "27/11/2026" or "03/02/2026": a zero before days under ten and before the first two months. */
function written(day: number): string {
  const date = new Date(day * DAY_MS);
  const month = date.getUTCMonth() + 1;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getUTCDate())}/${month < 3 ? two(month) : month}/${date.getUTCFullYear()}`;
}

/** A practised database, and the statistics of it. */
async function practised(browser: Browser, cards: number, events: number): Promise<Page> {
  const first = await studio(browser, 'statistics');
  await expect(first.getByText('Chưa có gì để thống kê')).toBeVisible();
  await first.close();
  await fillDatabase(browser.control, makePractice(cards, events, Date.now()));
  const page = await studio(browser, 'statistics');
  // Counting takes its time on a busy machine.
  await expect(page.getByRole('heading', { name: 'Một năm qua' })).toBeVisible({ timeout: 30_000 });
  return page;
}

/** The rows of a table as texts, read whether its disclosure is open or not. */
const rowsOf = (page: Page, caption: string) =>
  page
    .locator('table', { has: page.locator(`caption:text-is("${caption}")`) })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

test('numbers on the page are those of the log, counted independently', async ({ fresh }) => {
  const page = await practised(fresh, 150, 3_000);
  const held = await tables(page);
  const today = await todayOf(page);
  const given = (answers(held) as AnswerEvent[]).sort((a, b) => a.at - b.at);

  const monday = today - ((today + 3) % 7) - 52 * 7;
  const days = [...new Set(given.map(dayOf))].filter((day) => day >= monday && day <= today).sort((a, b) => b - a);
  const expected = days.map((day) => {
    const own = given.filter((answer) => dayOf(answer) === day);
    return [written(day), String(own.length), String(Math.ceil(own.reduce((sum, { ms }) => sum + ms, 0) / 60_000))];
  });
  expect(await rowsOf(page, 'Một năm qua')).toEqual(expected);
  const shown = given.filter((answer) => dayOf(answer) >= monday);
  await expect(
    page.getByRole('paragraph').filter({ hasText: `Có ôn ${days.length} ngày, ${shown.length} lượt` }),
  ).toBeVisible();

  const reviews = given.flatMap((answer, i) => {
    const before = given
      .slice(0, i)
      .filter(({ questionKey }) => questionKey === answer.questionKey)
      .at(-1);
    const gap = before ? dayOf(answer) - dayOf(before) : 0;
    return gap > 0 && dayOf(answer) > today - 30 ? [{ gap, right: answer.chosen[0] === 'a' }] : [];
  });
  const row = (name: string, list: typeof reviews) => {
    const right = list.filter((review) => review.right).length;
    const share = list.length < 30 ? 'còn quá ít' : `${Math.round((100 * right) / list.length)}%`;
    return [name, String(list.length), String(right), share];
  };
  expect(reviews.length).toBeGreaterThan(60);
  expect(await rowsOf(page, 'Còn nhớ thật, 30 ngày qua')).toEqual([
    row(
      'Câu còn mới',
      reviews.filter(({ gap }) => gap < 21),
    ),
    row(
      'Câu đã lâu',
      reviews.filter(({ gap }) => gap >= 21),
    ),
    row('Tất cả', reviews),
  ]);

  const due = (held.cards as unknown as { due?: number }[]).flatMap((card) =>
    card.due === undefined ? [] : [card.due],
  );
  const unseen = held.cards.length - due.length;
  const forecast = Array.from({ length: 30 }, (_, i) => [
    written(today + i),
    String(due.filter((day) => (i === 0 ? day <= today : day === today + i)).length),
    String(Math.max(0, Math.min(8, unseen - 8 * i))),
  ]);
  expect(await rowsOf(page, '30 ngày tới')).toEqual(forecast);

  const scheduler = createScheduler();
  const cards = held.cards as unknown as {
    bucket: number;
    memory: { stability: number; difficulty: number; lastDay: number } | null;
  }[];
  const recall = [0, 1, 2, 3, 4, 5].flatMap((bucket) => {
    const own = cards.filter((card) => card.bucket === bucket);
    const known = own.flatMap(({ memory }) => (memory ? [scheduler.recall(memory, today - memory.lastDay)] : []));
    const mean = Math.round((100 * known.reduce((sum, share) => sum + share, 0)) / known.length);
    const name = bucket === 0 ? 'Văn bản nói chung' : `Chuẩn mực ${bucket}`;
    return own.length === 0
      ? []
      : [[name, known.length > 0 ? `${mean}%` : '–', String(known.length), String(own.length - known.length)]];
  });
  const shares = await rowsOf(page, 'Ước tính còn nhớ');
  expect(shares.sort()).toEqual(recall.sort());
});

const disclose = (page: Page, isOpen: boolean) =>
  page.locator('details').evaluateAll((all, open) => {
    for (const each of all) each.toggleAttribute('open', open);
  }, isOpen);

test('everybody can read them: axe, light and dark, both languages, at 320 px', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  const page = await practised(fresh, 150, 4_000);
  // Two shares a row are the widest that the table of expected recall comes to.
  const day = new Date(Date.now() + 14 * DAY_MS).toISOString().slice(0, 10);
  await fresh.control.evaluate((exam) => chrome.storage.local.set({ settings: { exam } }), {
    day,
    packs: [BENCH_PACK],
    answersPerDay: 30,
  });
  await expect(page.getByRole('columnheader', { name: /^Ngày thi/u })).toBeVisible();
  for (const [language, scheme] of [
    ['vi', 'light'],
    ['en', 'dark'],
  ] as const) {
    await setLanguage(page, language);
    await setScheme(page, scheme);
    for (const size of [DESKTOP, NARROW]) {
      await page.setViewportSize(size);
      const name = `statistics/${language}-${scheme}-${size.width}`;
      await picture(page, name);
      await disclose(page, true);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(size.width);
      // Without the thousand parts of the year's picture: to axe it is one image, and each would cost it a look.
      if (size === NARROW) expect.soft(await violations(page, { exclude: '.heat-scroll g' }), name).toEqual([]);
      await picture(page, `${name}-open`);
      await disclose(page, false);
    }
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await picture(page, 'statistics/forced-colours');
  // Keys reach what scrolls.
  await expect(page.locator('.heat-scroll')).toHaveAttribute('tabindex', '0');
});

test('with few answers it says that it is too early to tell', async ({ fresh }) => {
  const page = await practised(fresh, 5, 10);
  await expect(page.getByText('Dưới 30 lượt ôn lại thì chưa nói được gì.')).toBeVisible();
  await picture(page, 'statistics/few');
});

test('says where counting failed, and what to do', async ({ fresh }) => {
  const page = await fresh.context.newPage();
  await page.addInitScript(() => {
    class Broken {
      onerror?: (event: { message: string }) => void;
      postMessage() {
        setTimeout(() => this.onerror?.({ message: 'broken' }));
      }
      terminate() {}
    }
    window.Worker = Broken as unknown as typeof Worker;
  });
  await page.goto(`${fresh.origin}/options.html#statistics`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở lại trang' })).toBeVisible();
});

test('the end of a day says the streak, and the statistics hear of it', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  const statistics = await studio(fresh, 'statistics');
  await expect(statistics.getByText('Chưa có gì để thống kê')).toBeVisible();
  const page = await openPopup(fresh);
  await finishDay(page);
  await expect(page.getByText('Ôn liên tiếp 1 ngày; tuần này còn 2 ngày nghỉ.')).toBeVisible();
  await picture(page, 'statistics/done');
  await expect(statistics.getByText('Ôn liên tiếp 1 ngày; tuần này còn 2 ngày nghỉ.')).toBeVisible();
});
