/** For the tests of exam date and mock exam: the studio under a clock of the test's own, worked by keys. */
import type { Page } from '@playwright/test';
import type { MockExam } from '../../data/practice/mock/schema';
import type { Browser } from './fixtures';
import { DESKTOP } from './studio-page';

/** Wall clock standing at an instant; the page's own runs `pace` times as quickly. */
function setClocks({ now, pace }: { now: number; pace: number }): void {
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
  const steady = performance.now.bind(performance);
  performance.now = () => steady() * pace;
}

export async function openStudio(browser: Browser, section: string, at: number, pace = 1): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(setClocks, { now: at, pace });
  await page.setViewportSize(DESKTOP);
  await page.goto(`${browser.origin}/options.html#${section}`);
  return page;
}

/** The mock exams as they lie in the database. */
export const mockRows = (page: Page): Promise<MockExam[]> =>
  page.evaluate(
    () =>
      new Promise<MockExam[]>((resolve, reject) => {
        const open = indexedDB.open('so-tay-144');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const database = open.result;
          const request = database.transaction('mockExams').objectStore('mockExams').getAll();
          request.onsuccess = () => {
            database.close();
            resolve(request.result);
          };
        };
      }),
  );

/** The time left in milliseconds, as shown. */
export async function timeLeft(page: Page): Promise<number> {
  const text = (await page.getByRole('timer').textContent()) ?? '';
  const [minutes = Number.NaN, seconds = Number.NaN] = text.split(':').map(Number);
  return (minutes * 60 + seconds) * 1000;
}

/** Answers whatever kind of question is shown, by keys only: rightly or wrongly, as it comes. */
export async function chooseByKeys(page: Page): Promise<void> {
  const question = page.locator('.question');
  await question.waitFor();
  if (await question.locator('.question-gap').count()) {
    for (const gap of await question.locator('.question-gap').all()) {
      await gap.focus();
      await page.keyboard.type('6');
    }
  } else if (await question.locator('[aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"]').count()) {
    await page.keyboard.press('1');
    await page.keyboard.press('Alt+ArrowDown');
  } else if (await question.locator('.question-rows[data-dense]').count()) {
    const rights = await question.locator('.question-rows').nth(1).getByRole('button').count();
    for (let key = 1; key <= rights; key++) await page.keyboard.press(String(key));
  } else await page.keyboard.press('1');
}
