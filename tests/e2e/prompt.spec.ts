/** The shipped build, whose permissions are optional, and Chromium's real prompt: for the news sites, and for a host that is followed. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { makeKey } from '../../data/packs/sign/keys';
import { launchArguments, launchOptions } from '../../scripts/lib/browser.mjs';
import { underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { signedFolder } from '../hosting/folder';
import { type Host, startHost } from '../hosting/server';
import { samplePage } from './fixtures';
import { example, readSound } from './studio-page';

const EXTENSION = path.join(ROOT, '.output/chrome-mv3');

/** Starts an X server on a free display; `:N` and how to end it. */
async function xServer(): Promise<{ display: string; end(): void }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb gave no pipe');
  const number = await new Promise<string>((resolve, reject) => {
    pipe.once('data', (data) => resolve(String(data).trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { display: `:${number}`, end: () => server.kill() };
}

const NAME = 'trang-thu.example';
const NEWS = 'https://tuoitre.vn/bai.html';

let host: Host;
let server: Awaited<ReturnType<typeof xServer>>;
let profile: string;
let context: BrowserContext;
let origin: string;

test.describe.configure({ mode: 'serial', timeout: 60_000 });
test.beforeAll(async () => {
  host = await startHost(NAME);
  server = await xServer();
  profile = mkdtempSync(path.join(tmpdir(), 'so-tay-144-prompt-'));
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(process.env.CHROME_PATH, EXTENSION, {
      headless: false,
      args: [
        ...launchArguments(EXTENSION),
        `--host-resolver-rules=MAP ${NAME} 127.0.0.1:${host.port}`,
        '--ignore-certificate-errors',
      ],
    }),
    env: { ...process.env, DISPLAY: server.display },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  origin = `chrome-extension://${new URL(worker.url()).host}`;
  await context.route(/^https?:\/\/(?!trang-thu\.example)/, (route) =>
    route.request().url() === NEWS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: samplePage('news.html') })
      : route.abort(),
  );
});
test.afterAll(async () => {
  await context.close();
  server.end();
  await host.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** The prompt is the browser's own window: only the X server's keys reach it. Tab goes from Deny to Allow. */
async function allow(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const env = { ...process.env, DISPLAY: server.display };
  for (const key of ['Tab', 'Return']) execFileSync('xdotool', ['key', key], { env });
}
async function open(surface: string) {
  const page = await context.newPage();
  await page.goto(`${origin}/${surface}`);
  await page.bringToFront();
  return page;
}

test('the shipped build asks once, and reads after Allow', async () => {
  const welcome = await open('welcome.html');
  await welcome.getByRole('button', { name: /Bật cho \d+ trang/u }).click();
  await allow();
  await expect(welcome.getByText(/Đã bật cho \d+ trang/u)).toBeVisible({ timeout: 10_000 });
  const article = await context.newPage();
  await article.goto(NEWS);
  expect(await until(async () => (await underlined(article)).length > 0)).toBe(true);
});

test('a followed host is asked for alone, and given back with its last subscription; the news sites stay', async () => {
  host.files = await signedFolder([readSound(JSON.stringify(example(1)))], await makeKey(crypto.subtle));
  const page = await open('options.html#subscriptions');
  const origins = () => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const news = await origins();
  const own = `https://${NAME}/*`;
  expect(news).not.toContain(own);
  await page.getByLabel('Địa chỉ của bộ câu hỏi hoặc thư mục').fill(`${NAME}/goi/`);
  await page.getByRole('button', { name: 'Xem địa chỉ này' }).click();
  await allow();
  await page.getByRole('button', { name: 'Theo dõi và thêm' }).click();
  const end = page.getByRole('button', { name: /^Thôi theo dõi/u });
  await expect(end).toBeVisible();
  expect((await origins()).toSorted()).toEqual([...news, own].toSorted());
  await end.click();
  await expect.poll(origins).not.toContain(own);
  expect((await origins()).toSorted()).toEqual(news.toSorted());
});
