/**
 * A page that the browser renders ahead of a visit is read when it is visited. Puppeteer, because Playwright switches prerendering
 * off (1.65.1: `PrerenderingDisabledByDevTools`), and a server of our own, because intercepted requests are not prerendered.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/lib/browser.mjs';
import { until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { expect, samplePage, test } from './fixtures';

const EXTENSION = path.join(ROOT, '.output/chrome-mv3-e2e');
const SITE = 'http://nhandan.vn';
/** Longer than the reader takes from a page's end to its first underline. */
const WOULD_BE_READ_MS = 1500;

const START = `<!doctype html><title>Trang nhất</title><a href="/bai.html">Bài</a>
  <script type="speculationrules">{"prerender":[{"urls":["/bai.html"],"eagerness":"immediate"}]}</script>`;
const ARTICLE = samplePage('news.html').replace(
  '</title>',
  `</title><script>
    document.addEventListener('prerenderingchange', () => { window.paintedAhead = CSS.highlights.size; });
  </script>`,
);

function serve(): Promise<{ port: number; purposes: string[]; close(): void }> {
  const purposes: string[] = [];
  const server = createServer(({ url, headers }, response) => {
    if (url === '/bai.html') purposes.push(String(headers['sec-purpose'] ?? ''));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url === '/bai.html' ? ARTICLE : START);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ port: (server.address() as AddressInfo).port, purposes, close: () => server.close() }),
    ),
  );
}

interface Visited {
  activatedAt: number;
  paintedAhead: number | undefined;
  solid: number;
}

/** Asked by the extension: Puppeteer 24.43.1 loses the page that takes a tab over. Null while there is none. */
const visited = (control: Page): Promise<Visited | null> =>
  control.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id === undefined) return null;
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      world: 'MAIN',
      func: () => ({
        activatedAt: (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
          .activationStart,
        paintedAhead: (window as unknown as { paintedAhead?: number }).paintedAhead,
        solid: CSS.highlights.get('q9k1')?.size ?? 0,
      }),
    });
    return answer?.result ?? null;
  }, `${SITE}/bai.html`);

test('a page rendered ahead of its visit is read when it is visited', async () => {
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=MAP nhandan.vn 127.0.0.1:${server.port}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const control = await browser.newPage();
    await control.goto(`chrome-extension://${new URL(worker.url()).host}/manifest.json`);
    await control.evaluate(
      (sites) => chrome.storage.local.set({ settings: { language: 'vi', sites } }),
      ['https://*.nhandan.vn/*', 'http://*.nhandan.vn/*'],
    );
    const isOn = () =>
      control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1);
    expect(await until(isOn)).toBe(true);

    const page = await browser.newPage();
    await page.goto(`${SITE}/`);
    expect(await until(() => server.purposes.includes('prefetch;prerender'), 15_000)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, WOULD_BE_READ_MS));
    await page.evaluate(() => document.querySelector('a')?.click());

    const painted = await until(async () => {
      const now = await visited(control);
      return now && now.solid > 0 ? now : null;
    }, 20_000);
    expect(painted).toMatchObject({ paintedAhead: 0 });
    expect(painted?.activatedAt).toBeGreaterThan(0);
    expect(server.purposes).toEqual(['prefetch;prerender']);
  } finally {
    await browser.close();
    server.close();
  }
});
