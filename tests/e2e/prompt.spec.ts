/** The one test with the shipped build: it presses the welcome page's button and answers Chromium's real permission prompt. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { launchOptions } from '../../scripts/lib/browser.mjs';
import { underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { samplePage } from './fixtures';

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

test('the shipped build asks once, and reads after Allow', async () => {
  test.setTimeout(60_000);
  const { display, end } = await xServer();
  const profile = mkdtempSync(path.join(tmpdir(), 'so-tay-144-prompt-'));
  const environment = { ...process.env, DISPLAY: display };
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(process.env.CHROME_PATH, EXTENSION, { headless: false }),
    env: environment,
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const address = 'https://tuoitre.vn/bai.html';
    await context.route(/^https?:\/\//, (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: samplePage('news.html') })
        : route.abort(),
    );
    const welcome = await context.newPage();
    await welcome.goto(`chrome-extension://${new URL(worker.url()).host}/welcome.html`);
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: /Bật cho \d+ trang/u }).click();
    // The prompt is the browser's own window: only the X server's keys reach it. Tab goes from Deny to Allow.
    await welcome.waitForTimeout(1500);
    execFileSync('xdotool', ['key', 'Tab'], { env: environment });
    execFileSync('xdotool', ['key', 'Return'], { env: environment });
    await expect(welcome.getByText(/Đã bật cho \d+ trang/u)).toBeVisible({ timeout: 10_000 });
    const article = await context.newPage();
    await article.goto(address);
    expect(await until(async () => (await underlined(article)).length > 0)).toBe(true);
  } finally {
    await context.close();
    end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
