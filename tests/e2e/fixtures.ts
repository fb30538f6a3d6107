/** A real Chromium with the real build; pages are served by the test, nothing else is reachable. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { launchOptions } from '../../scripts/lib/browser.mjs';
import { until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';

export { expect };

const EXTENSION = path.join(ROOT, '.output/chrome-mv3-e2e');
export const NEWS_SITE = 'https://nhandan.vn';

export interface Served {
  body: string;
  headers?: Record<string, string>;
}

export interface Browser {
  context: BrowserContext;
  origin: string;
  /** A page of ours that outlives the tests: asks the extension's APIs also while the worker sleeps. */
  readonly control: Page;
  /** Reloads the extension as an update does; the worker and the control page are new ones afterwards. */
  reloadExtension(): Promise<void>;
  worker(): Promise<Worker>;
  /** What the next pages answer, by address; everything else is refused and counted. */
  serve(address: string, page: Served): void;
  /** Addresses that somebody asked for and the test did not serve. */
  refused: string[];
  switchOn(...hosts: string[]): Promise<void>;
  /** Opens a served page with an observer that counts every change of its DOM from the first moment on. */
  open(address: string): Promise<Page>;
  page(surface: string): Promise<Page>;
}

/** Counts what changes on a page, and what reaches it: run before any script of the page. */
export function watchPage(): void {
  const seen = { mutations: 0, messages: 0, shifts: 0, errors: [] as string[] };
  Object.assign(window, { __seen: seen });
  addEventListener('message', () => seen.messages++);
  addEventListener('error', (event) => seen.errors.push(event.message));
  new PerformanceObserver((list) => (seen.shifts += list.getEntries().length)).observe({ type: 'layout-shift' });
  // Parsing mutates the document too: count only once the page stands.
  addEventListener('DOMContentLoaded', () => {
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((list) => (seen.mutations += list.length)).observe(document, options);
  });
}

interface Seen {
  mutations: number;
  messages: number;
  shifts: number;
  errors: string[];
}

export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { __seen: Seen }).__seen);
}

type DeveloperPrivate = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
};

/** As a reader does it on the browser's own page of extensions. */
async function setHostAccess(context: BrowserContext, extensionId: string, hostAccess: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (change) =>
      (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.updateExtensionConfiguration(
        change,
      ),
    { extensionId, hostAccess },
  );
  await page.close();
}

/** Outside of developer mode an extension from --load-extension stays disabled when it is reloaded (Chromium 156, 2026-11-27). */
async function allowReloading(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

export type Launched = Browser & {
  profile: string;
  /** Takes back every permission for a host, or gives all that were granted again. */
  allowSites(access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser at once, as a power cut does. */
  kill(): Promise<void>;
};

/** A browser on a new profile, or on one that an earlier browser left. */
/** A browser that starts may take seconds to tell its policies. */
const FIRST_RUN_MS = 15_000;

export async function launch(
  held?: string,
  overrides: Parameters<typeof chromium.launchPersistentContext>[1] = {},
): Promise<Launched> {
  const profile = held ?? mkdtempSync(path.join(tmpdir(), 'so-tay-144-e2e-'));
  const context = await chromium.launchPersistentContext(
    profile,
    launchOptions(process.env.CHROME_PATH, EXTENSION, overrides),
  );
  const served = new Map<string, Served>();
  const refused: string[] = [];
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const origin = `chrome-extension://${new URL((await worker()).url()).host}`;
  await context.route(/^https?:\/\//, async (route) => {
    const address = route.request().url();
    const page = served.get(address);
    if (page) return route.fulfill({ contentType: 'text/html; charset=utf-8', ...page });
    if (!address.endsWith('/favicon.ico')) refused.push(address);
    return route.abort();
  });
  // A page of ours that opens no database and shows nothing.
  const openControl = async (page: Page) => {
    await page.goto(`${origin}/manifest.json`);
    return page;
  };
  let control = await openControl(context.pages()[0] ?? (await context.newPage()));
  // It comes when the browser has told what an administrator set: later it would take the place of the tab that a test looks at.
  if (!held)
    await until(async () => context.pages().some((page) => page.url() === `${origin}/welcome.html`), FIRST_RUN_MS);
  return {
    profile,
    context,
    origin,
    get control() {
      return control;
    },
    worker,
    async reloadExtension() {
      await allowReloading(context);
      const old = await worker();
      const changed = Promise.all([context.waitForEvent('serviceworker'), old.waitForEvent('close')]);
      // Every page of ours closes with the old instance, the one that asks too.
      await control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await changed;
      control = await openControl(await context.newPage());
    },
    refused,
    serve: (address, page) => void served.set(address, page),
    async switchOn(...hosts) {
      const sites = hosts.flatMap((host) => [`https://*.${host}/*`, `http://*.${host}/*`]);
      await control.evaluate(
        (patterns) => chrome.storage.local.set({ settings: { language: 'vi', sites: patterns } }),
        sites,
      );
      const isRegistered = await until(() =>
        control.evaluate(async (count) => {
          const [script] = await chrome.scripting.getRegisteredContentScripts();
          return (script?.matches?.length ?? 0) === count;
        }, sites.length),
      );
      if (!isRegistered) throw new Error(`The reader was not registered for ${sites.join(', ')}`);
    },
    async open(address) {
      const page = await context.newPage();
      await page.addInitScript(watchPage);
      await page.goto(address);
      return page;
    },
    async page(surface) {
      const page = await context.newPage();
      await page.goto(`${origin}/${surface}`);
      return page;
    },
    allowSites: (access) => setHostAccess(context, new URL(origin).host, access),
    close: () => context.close(),
    async kill() {
      const own = await context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await own?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      const gone = context.waitForEvent('close');
      for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
      await gone;
    },
  };
}

export function samplePage(name: string): string {
  return readFileSync(path.join(ROOT, 'tests/pages', name), 'utf8');
}

export function forget(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

interface TestFixtures {
  /** Shared by the tests of a file's worker; settings are cleared between tests, the database is not. */
  browserWithUs: Browser;
  /** A browser of this test's own: for everything that writes to the database. */
  fresh: Launched;
}

export const test = base.extend<TestFixtures, { launched: Launched }>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const launched = await launch();
      await use(launched);
      await launched.close();
      forget(launched.profile);
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  fresh: async ({}, use) => {
    const launched = await launch();
    await use(launched);
    await launched.close();
    forget(launched.profile);
  },
  browserWithUs: async ({ launched }, use) => {
    launched.refused.length = 0;
    await use(launched);
    for (const page of launched.context.pages()) if (page !== launched.control) await page.close();
    await launched.control.evaluate(() => chrome.storage.local.clear());
  },
});
