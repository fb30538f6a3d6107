/**
 * Where the reader runs: on sites that are granted and in our own stored set, recomputed from both whenever either may have
 * changed (install, update, start-up, permissions, settings) and never assumed to persist.
 */
import { browser } from 'wxt/browser';
import { isSwitchedOn, siteOfAddress } from '../../data/site-switch';
import { tellFrame } from '../wiring/page-list';
import { loadSettings } from '../wiring/settings';

const SCRIPT = { id: 'reader', js: ['/reader.js' as const], css: ['/assets/underline.css' as const] };

async function granted(patterns: readonly string[]): Promise<string[]> {
  const held = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return patterns.filter((_, i) => held[i]);
}

async function register(matches: string[]): Promise<void> {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (matches.length === 0) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = {
    ...SCRIPT,
    matches,
    allFrames: true,
    // A frame that a page of these sites wrote itself (srcdoc) has no address of its own.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (present.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the reader in open tabs at once: a registration alone waits for the next page load. */
async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: SCRIPT.css });
      await browser.scripting.executeScript({ target, files: SCRIPT.js });
    }),
  );
}

async function stopInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  await stopIn(await browser.tabs.query({ url: patterns }));
}

async function stopIn(tabs: readonly { id?: number }[]): Promise<void> {
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, { kind: 'stop' });
    }),
  );
}

let queue: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once could leave the older registration standing. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = queue.then(work, work);
  queue = done.catch(() => undefined);
  return done;
}

/** Registers for what is switched on and granted; with `refresh`, also starts the reader anew in every open tab of those sites. */
export function synchronise(options: { refresh: boolean }): Promise<void> {
  return inTurn(async () => {
    const active = await granted((await loadSettings()).sites);
    await register(active);
    if (options.refresh) await startInOpenTabs(active);
  });
}

/** What a change of the stored set asks for: sites that came start at once, sites that went stop at once and lose their permission. */
export function applySiteChange(before: readonly string[], after: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const removed = before.filter((pattern) => !after.includes(pattern));
    const added = after.filter((pattern) => !before.includes(pattern));
    await register(await granted(after));
    await startInOpenTabs(await granted(added));
    await stopInOpenTabs(await granted(removed));
    // A build whose test sites are required permissions refuses this; the site is off all the same.
    if (removed.length > 0) await browser.permissions.remove({ origins: removed }).catch(() => false);
  });
}

/** A permission went, perhaps in the browser's own settings: the reader stops in every tab where it may no longer run. */
export function applyRevocation(): Promise<void> {
  return inTurn(async () => {
    const active = await granted((await loadSettings()).sites);
    await register(active);
    const stay = new Set(active.length > 0 ? (await browser.tabs.query({ url: active })).map(({ id }) => id) : []);
    const others = (await browser.tabs.query({})).filter(({ id }) => !stay.has(id));
    await stopIn(others);
  });
}

/** A permission came: its sites, where they are in our set, start at once. */
export function applyGrant(origins: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const active = await granted((await loadSettings()).sites);
    await register(active);
    await startInOpenTabs(active.filter((pattern) => origins.includes(pattern)));
  });
}

/** Stops the reader of one frame where its site is no longer switched on and granted. */
export async function stopUnlessOn(tabId: number, frameId: number, address: string | undefined): Promise<void> {
  const site = siteOfAddress(address);
  // Frames without an address of their own (srcdoc) go with the frame that holds them.
  if (site.kind !== 'site') return;
  const isOn =
    isSwitchedOn(site, await loadSettings()) && (await granted(site.patterns)).length === site.patterns.length;
  if (!isOn) await tellFrame(tabId, frameId, { kind: 'stop' });
}
