/** For the tests of practice: the popup worked by hand, and the database read beside the store. */
import { expect, type Page } from '@playwright/test';
import type { Choice } from '../../data/practice/choices';
import { foldCard } from '../../data/practice/fold';
import { createScheduler } from '../../data/practice/scheduler';
import type { CardMemory, ReviewEvent } from '../../data/practice/types';
import type { AnswerKey } from '../../data/questions/grading';
import type { Question } from '../../data/questions/schema';
import { until } from '../../scripts/lib/closed-card.mjs';

export interface Tables {
  events: ReviewEvent[];
  cards: { questionKey: string; memory: CardMemory | null }[];
  questions: { question: Question }[];
  answerKeys: { questionKey: string; edition: number; key: AnswerKey }[];
  choices: Choice[];
}

/** What the database holds, read beside the store. */
export async function tables(page: Page): Promise<Tables> {
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
    const [questions, choices] = [await all('questions'), await all('choices')];
    database.close();
    return { events, cards, answerKeys, questions, choices };
  }) as Promise<Tables>;
}

/** The cards that the log makes, folded anew outside the browser. */
export function expectReplayEqualsCache({ events, cards, answerKeys }: Tables, retention?: number): void {
  const scheduler = createScheduler(retention);
  const keys = new Map(answerKeys.map((row) => [`${row.questionKey} ${row.edition}`, row.key]));
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { questionKey, memory } of cards) {
    const own = events.filter((event) => {
      const answer = event.kind === 'undo' ? byId.get(event.undoes) : event;
      return answer?.kind === 'answer' && answer.questionKey === questionKey;
    });
    expect(memory).toEqual(foldCard(own, (key, edition) => keys.get(`${key} ${edition}`), scheduler));
  }
}

export const answers = ({ events }: Tables) => {
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

export async function openPopup(
  browser: { context: { newPage(): Promise<Page> }; origin: string },
  at?: Date,
): Promise<Page> {
  const page = await browser.context.newPage();
  if (at) await page.addInitScript(standStill, at.getTime());
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(`${browser.origin}/popup.html`);
  return page;
}

export const stemOf = async (page: Page) => (await page.locator('.question-stem').textContent()) ?? '';

/** Hands in an answer to whatever kind of question is shown, and waits for the verdict: only then is it acknowledged. */
export async function answerOnce(page: Page): Promise<'right' | 'wrong'> {
  await page.locator('.question-stem').waitFor();
  const hand = page.getByRole('button', { name: /^(Trả lời|Chưa nhớ)/u });
  if (await hand.count()) await hand.click();
  else await page.keyboard.press('1');
  const verdict = page.locator('.question-feedback');
  await verdict.waitFor();
  return (await page.getByRole('button', { name: /Tiếp tục/u }).count()) ? 'wrong' : 'right';
}

/** Answers the question shown, rightly where it is a single choice; whether it did. */
export async function answerRightly(page: Page): Promise<boolean> {
  const stem = await stemOf(page);
  const asked = (await tables(page)).questions.map(({ question }) => question).find((one) => one.stem === stem);
  const right = asked?.type === 'one' ? asked.options.find((option) => option.right)?.text : undefined;
  const rows = await page.locator('.question-rows li').allTextContents();
  // A number stands before each; an option's text may hold another's.
  const index = right === undefined ? -1 : rows.findIndex((row) => row.replace(/^\d/u, '').trim() === right);
  if (index === -1) {
    await answerOnce(page);
    return false;
  }
  await page.keyboard.press(String(index + 1));
  await page.locator('.question-feedback').waitFor();
  return true;
}

export async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('.question-feedback').waitFor({ state: 'detached' });
  await page.locator('.question-stem, .done').first().waitFor();
}

/** To the end of the day; the number of answers given. */
export async function finishDay(page: Page): Promise<number> {
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
