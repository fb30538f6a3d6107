/** What a subscription survives, against a real https host: two windows and two addresses at once, moved clocks, killed browsers. */
import type { Page } from '@playwright/test';
import type { Pack } from '../../data/packs/schema';
import { makeKey } from '../../data/packs/sign/keys';
import type { Subscription } from '../../data/packs/subscribe/subscription';
import type { CardRow, PackFileRow, PackRow, PreviousPackRow } from '../../data/store/rows';
import { launchArguments } from '../../scripts/lib/browser.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { signedFolder } from '../hosting/folder';
import { startHost } from '../hosting/server';
import { expect, forget, type Launched, launch, test } from './fixtures';
import { changeRows, holdDatabase, releaseDatabase, rowsOf } from './rows';
import { bigPack, example, readSound, studio } from './studio-page';

const { subtle } = crypto;
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

test('two addresses in two windows, a moved clock and killed browsers cost no edition and no progress', async () => {
  // Three browsers start; on a machine that works for others each takes its time.
  test.setTimeout(300_000);
  const host = await startHost(NAME);
  const [ann, binh] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
  /** /goi/ is Ann's, /khac/ Bình's. */
  const publish = async (edition: number) => {
    const other = await signedFolder([at(small, edition)], binh);
    const moved = [...other].map(([path, text]) => [path.replace('/goi/', '/khac/'), text] as const);
    host.files = new Map([...(await signedFolder([at(big, edition)], ann)), ...moved]);
  };
  const start = async (profile?: string) => {
    const browser = await launch(profile, {
      args: [
        ...launchArguments(`${ROOT}/.output/chrome-mv3-e2e`),
        `--host-resolver-rules=MAP ${NAME} 127.0.0.1:${host.port}`,
        '--ignore-certificate-errors',
      ],
    });
    await browser.context.unroute(/^https?:\/\//);
    return { browser, page: await studio(browser, 'subscriptions') };
  };
  let { browser, page } = await start();
  const { profile } = browser;
  const fetched = () => host.requests.filter(({ path }) => !path.endsWith('index.json')).map(({ path }) => path);
  try {
    await publish(1);
    for (const path of ['goi', 'khac']) {
      await page.getByLabel('Địa chỉ của bộ câu hỏi hoặc thư mục').fill(`${NAME}/${path}/`);
      await page.getByRole('button', { name: 'Xem địa chỉ này' }).click();
      await page.getByRole('button', { name: 'Theo dõi và thêm' }).click();
      await expect(listed(page)).toContainText(`${NAME}/${path}/`);
    }
    const packs = await studio(browser);
    await packs.getByRole('button', { name: /Cho nghỉ: Quy định 144/u }).click();
    await packs.getByRole('button', { name: /Ôn lại: Quy định 144/u }).waitFor();
    await packs.close();
    const popup = await browser.page('popup.html');
    await popup.locator('.question-stem').waitFor();
    await popup.keyboard.press('1');
    await popup.locator('.question-feedback').waitFor();
    await popup.close();
    const learned = await memories(browser);
    expect(learned.every(([key]) => !String(key).startsWith('b-'))).toBe(true);
    expect(learned.length).toBeGreaterThan(0);

    // Two windows and the alarm ask both addresses at once: each edition is fetched once, and the one before is kept.
    await publish(2);
    host.requests.length = 0;
    await changeRows(browser.control, 'subscriptions', { nextAt: 0 });
    const second = await studio(browser, 'subscriptions');
    await expect(checks(second)).toHaveCount(2);
    await Promise.all([
      pressAll(page),
      pressAll(second),
      browser.control.evaluate(() => chrome.alarms.create('subscriptions', { when: Date.now(), periodInMinutes: 60 })),
    ]);
    for (const window of [page, second])
      for (const title of [BIG, SMALL]) await expect(listed(window)).toContainText(`${title} · lần 2`);
    await Promise.all([idle(page), idle(second)]);
    expect(await held(browser)).toEqual({ [BIG]: 2, [SMALL]: 2 });
    expect(fetched()).toHaveLength(2);
    const before = await rowsOf<PreviousPackRow>(browser.control, 'previousPacks');
    expect(before.map(({ pack }) => pack.pack.edition)).toEqual([1, 1]);
    await second.close();

    // A window whose clock is a year ahead checks; the alarm, by the right clock, does not wait for that year.
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
    await browser.control.evaluate(() =>
      chrome.alarms.create('subscriptions', { when: Date.now(), periodInMinutes: 60 }),
    );
    for (const title of [BIG, SMALL]) await expect(listed(page)).toContainText(`${title} · lần 3`, { timeout: 40_000 });

    // Killed between download and activation, and while the edition is being written.
    const kills: { name: string; until: () => Promise<void> }[] = [
      { name: 'between', until: () => expect.poll(() => fetched().length).toBe(1) },
      {
        name: 'activation',
        until: async () => {
          await expect.poll(() => fetched().length).toBe(1);
          await releaseDatabase(browser.control);
          await new Promise((resolve) => setTimeout(resolve, 40));
        },
      },
    ];
    for (const [round, { name, until }] of kills.entries()) {
      const edition = round + 4;
      await publish(edition);
      host.requests.length = 0;
      let isAsked = false;
      host.pause = async (path) => {
        if (path.endsWith('index.json')) return;
        await holdDatabase(browser.control);
        isAsked = true;
      };
      await checks(page).first().click();
      await expect.poll(() => isAsked).toBe(true);
      await until();
      await browser.kill();
      host.pause = null;
      ({ browser, page } = await start(profile));
      await expect(listed(page)).toContainText(BIG);
      const edited = (await held(browser))[BIG];
      expect(name === 'activation' ? [edition - 1, edition] : [edition - 1], name).toContain(edited);
      await pressAll(page);
      for (const title of [BIG, SMALL]) await expect(listed(page)).toContainText(`${title} · lần ${edition}`);
      await idle(page);
      expect(await held(browser)).toEqual({ [BIG]: edition, [SMALL]: edition });
      expect(await memories(browser)).toEqual(learned);
    }
  } finally {
    await browser.close();
    forget(profile);
    await host.close();
  }
});
