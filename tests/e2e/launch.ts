/** A real Chromium with the real build; pages are served by the test, nothing else is reachable. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { launchArguments, launchOptions } from '../../scripts/lib/browser.mjs';
import { until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { allowReloading, type HostAccess, setHostAccess } from './extensions-page';
import { LETS_LOAD, loadAnew } from './load-anew';
import { watchPage } from './watch-page';

const EXTENSION = path.join(ROOT, '.output/chrome-mv3-e2e');

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

export interface Launched extends Browser {
  profile: string;
  /** As on the first day: every page closed, all that was kept deleted, the extension loaded again. */
  startOver(): Promise<void>;
  allowSites(access: HostAccess): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser at once, as a power cut does. */
  kill(): Promise<void>;
}

/** A browser that starts may take seconds to tell its policies. */
const FIRST_RUN_MS = 15_000;

type Overrides = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A browser on a new profile, or on one that an earlier browser left; with the tests' build, or another one's folder. */
export async function launch(held?: string, overrides: Overrides = {}, extension = EXTENSION): Promise<Launched> {
  const profile = held ?? mkdtempSync(path.join(tmpdir(), 'so-tay-144-e2e-'));
  const context = await chromium.launchPersistentContext(
    profile,
    launchOptions(process.env.CHROME_PATH, extension, {
      args: [...launchArguments(extension), LETS_LOAD],
      ...overrides,
    }),
  );
  const served = new Map<string, Served>();
  const refused: string[] = [];
  const worker = async () => context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
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
  if (!held) {
    // It comes when the browser has told what an administrator set, unless that keeps it closed: later it would take the place of the
    // tab that a test looks at.
    const { welcome } = await control.evaluate(() => chrome.storage.managed.get('welcome'));
    if (welcome !== false)
      await until(async () => context.pages().some((page) => page.url() === `${origin}/welcome.html`), FIRST_RUN_MS);
  }
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
    async startOver() {
      // The browser ends with its last page, and ours all go with the extension.
      const home = await context.newPage();
      for (const page of context.pages()) if (page !== home && page !== control) await page.close();
      await loadAnew(context, control, extension);
      control = await openControl(home);
      await context.clearPermissions();
      served.clear();
      refused.length = 0;
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

export function forget(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
