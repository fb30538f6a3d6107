/** What a subscription survives, against a real https host: two windows and two addresses at once, moved clocks, killed browsers. */
import type { Page } from '@playwright/test';
import type { Pack } from '../../data/packs/schema';
import { makeKey, type SigningKey } from '../../data/packs/sign/keys';
import type { Subscription } from '../../data/packs/subscribe/subscription';
import type { CardRow, PackFileRow, PackRow, PreviousPackRow } from '../../data/store/rows';
import { launchArguments } from '../../scripts/lib/browser.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { signedFolder } from '../hosting/folder';
import { type Host, startHost } from '../hosting/server';
import { expect, forget, type Launched, launch, test } from './fixtures';
import { changeRows, holdDatabase, releaseDatabase, rowsOf } from './rows';
import { bigPack, example, readSound, studio } from './studio-page';

const { subtle } = crypto;
/** Far more than any one step takes, on a machine that works for others too. */
const STEP_MS = 40_000;
const SLOWLY = { timeout: STEP_MS };
const NAME = 'trang-thu.example';
/** So many that writing an edition takes a while. */
const QUESTIONS = 800;
const big = readSound(JSON.stringify(bigPack(QUESTIONS)));
const small = readSound(JSON.stringify(example(1)));
const at = (pack: Pack, edition: number): Pack => ({ ...pack, pack: { ...pack.pack, edition } });
const BIG = big.pack.title;
const SMALL = small.pack.title;

const listed = (page: Page) => page.getByRole('list', { name: 'Đang theo dõi' });
const checks = (page: Page) => page.getByRole('button', { name: /^Kiểm tra ngay/u });
const pressAll = (page: Page) =>
  checks(page).evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLButtonElement).click();
  });
async function idle(page: Page): Promise<void> {
  await expect(page.getByText('Đang kiểm tra…')).toHaveCount(0);
  for (const button of await checks(page).all()) await expect(button).toBeEnabled();
}
/** Edition by title, of what came from the host; each pack whole: row, file and questions are of one edition. */
async function held({ control }: Launched): Promise<Record<string, number>> {
  const rows = (await rowsOf<PackRow>(control, 'packs')).filter(({ source }) => source.startsWith('https://'));
  const files = new Map((await rowsOf<PackFileRow>(control, 'packFiles')).map(({ key, pack }) => [key, pack]));
  const questions = await rowsOf<{ packKey: string }>(control, 'questions');
  for (const { key, edition, questionCount } of rows) {
    expect(files.get(key)?.pack.edition).toBe(edition);
    expect(questions.filter(({ packKey }) => packKey === key)).toHaveLength(questionCount);
  }
  return Object.fromEntries(rows.map(({ header, edition }) => [header.title, edition]));
}
const memories = async ({ control }: Launched) =>
  (await rowsOf<CardRow>(control, 'cards')).flatMap(({ questionKey, memory }) =>
    memory ? [[questionKey, memory]] : [],
  );

let host: Host;
let ann: SigningKey;
let binh: SigningKey;
let browser: Launched;
let page: Page;
let learned: Awaited<ReturnType<typeof memories>>;

/** /goi/ is Ann's, /khac/ Bình's. */
async function publish(edition: number): Promise<void> {
  const other = await signedFolder([at(small, edition)], binh);
  const moved = [...other].map(([path, text]) => [path.replace('/goi/', '/khac/'), text] as const);
  host.files = new Map([...(await signedFolder([at(big, edition)], ann)), ...moved]);
}
/** A browser on a new profile, or on the one that the killed browser left, with the subscriptions before it. */
async function start(profile?: string): Promise<void> {
  browser = await launch(profile, {
    args: [
      ...launchArguments(`${ROOT}/.output/chrome-mv3-e2e`),
      `--host-resolver-rules=MAP ${NAME} 127.0.0.1:${host.port}`,
      '--ignore-certificate-errors',
    ],
  });
  // A step that waits for what never comes is to name its place, long before the whole test has to end.
  browser.context.setDefaultTimeout(STEP_MS);
  await browser.context.unroute(/^https?:\/\//);
  page = await studio(browser, 'subscriptions');
}
const fetched = () => host.requests.filter(({ path }) => !path.endsWith('index.json')).map(({ path }) => path);
const ringAlarm = () =>
  browser.control.evaluate(() => chrome.alarms.create('subscriptions', { when: Date.now(), periodInMinutes: 60 }));

/** One question of what came from the hosts is answered. */
async function learn(): Promise<void> {
  const packs = await studio(browser);
  await packs.getByRole('button', { name: /Cho nghỉ: Quy định 144/u }).click();
  await packs.getByRole('button', { name: /Ôn lại: Quy định 144/u }).waitFor();
  await packs.close();
  const popup = await browser.page('popup.html');
  await popup.locator('.question-stem').waitFor();
  await popup.keyboard.press('1');
  await popup.locator('.question-feedback').waitFor();
  await popup.close();
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  host = await startHost(NAME);
  [ann, binh] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
  await publish(1);
  await start();
  for (const path of ['goi', 'khac']) {
    await page.getByLabel('Địa chỉ của bộ câu hỏi hoặc thư mục').fill(`${NAME}/${path}/`);
    await page.getByRole('button', { name: 'Xem địa chỉ này' }).click();
    await page.getByRole('button', { name: 'Theo dõi và thêm' }).click();
    await expect(listed(page)).toContainText(`${NAME}/${path}/`);
  }
  await learn();
  learned = await memories(browser);
  expect(learned.length).toBeGreaterThan(0);
  expect(learned.every(([key]) => !String(key).startsWith('b-'))).toBe(true);
});
test.afterAll(async () => {
  await browser.close();
  forget(browser.profile);
  await host.close();
});

test('two windows and the alarm ask two addresses at once: each edition is fetched once, and the one before is kept', async () => {
  await publish(2);
  host.requests.length = 0;
  await changeRows(browser.control, 'subscriptions', { nextAt: 0 });
  const second = await studio(browser, 'subscriptions');
  await expect(checks(second)).toHaveCount(2);
  await Promise.all([pressAll(page), pressAll(second), ringAlarm()]);
  for (const window of [page, second])
    for (const title of [BIG, SMALL]) await expect(listed(window)).toContainText(`${title} · lần 2`, SLOWLY);
  await Promise.all([idle(page), idle(second)]);
  expect(await held(browser)).toEqual({ [BIG]: 2, [SMALL]: 2 });
  expect(fetched()).toHaveLength(2);
  const before = await rowsOf<PreviousPackRow>(browser.control, 'previousPacks');
  expect(before.map(({ pack }) => pack.pack.edition)).toEqual([1, 1]);
  expect(await memories(browser)).toEqual(learned);
  await second.close();
});

test('a window whose clock is a year ahead checks; the alarm, by the right clock, does not wait for that year', async () => {
  const ahead = await browser.context.newPage();
  await ahead.addInitScript(() => {
    const real = Date.now;
    Date.now = () => real() + 365 * 86_400_000;
  });
  await ahead.goto(`${browser.origin}/options.html#subscriptions`);
  await expect(checks(ahead)).toHaveCount(2);
  await pressAll(ahead);
  await idle(ahead);
  for (const { nextAt } of await rowsOf<Subscription>(browser.control, 'subscriptions'))
    expect(nextAt).toBeGreaterThan(Date.now() + 300 * 86_400_000);
  await ahead.close();
  await publish(3);
  await ringAlarm();
  for (const title of [BIG, SMALL]) await expect(listed(page)).toContainText(`${title} · lần 3`, SLOWLY);
});

/** Killed between download and activation, and while the edition is being written. */
const KILLS: { when: string; edition: number; wait: () => Promise<void>; left: number[] }[] = [
  { when: 'between download and activation', edition: 4, wait: async () => undefined, left: [3] },
  {
    when: 'while the edition is written',
    edition: 5,
    async wait() {
      await releaseDatabase(browser.control);
      await new Promise((resolve) => setTimeout(resolve, 40));
    },
    left: [4, 5],
  },
];
for (const { when, edition, wait, left } of KILLS)
  test(`a browser killed ${when} has the edition before or after, whole, and no progress is lost`, async () => {
    await publish(edition);
    host.requests.length = 0;
    await test.step('the host has sent the edition, and nobody can write', async () => {
      host.pause = async (path) => {
        if (!path.endsWith('index.json')) await holdDatabase(browser.control);
      };
      await checks(page).first().click();
      await expect.poll(() => fetched().length, SLOWLY).toBe(1);
    });
    await test.step('killed', async () => {
      await wait();
      await browser.kill();
      host.pause = null;
    });
    await test.step('what the next browser finds', async () => {
      await start(browser.profile);
      await expect(listed(page)).toContainText(BIG, SLOWLY);
      expect(left).toContain((await held(browser))[BIG]);
    });
    await test.step('the next check brings all of it', async () => {
      await pressAll(page);
      for (const title of [BIG, SMALL]) await expect(listed(page)).toContainText(`${title} · lần ${edition}`, SLOWLY);
      await idle(page);
      expect(await held(browser)).toEqual({ [BIG]: edition, [SMALL]: edition });
      expect(await memories(browser)).toEqual(learned);
    });
  });
