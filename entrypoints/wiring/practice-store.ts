/** The store of this page: made once, seeded with the built-in bank, and mirrored to storage.local for the background's badge. */
import { browser } from 'wxt/browser';
import { builtInPackKey } from '../../data/packs/identity';
import { DESIRED } from '../../data/practice/retention';
import { builtInPack } from '../../data/questions/bank';
import type { StoreError } from '../../data/store/errors';
import type { InstalledPack } from '../../data/store/rows';
import { type Changed, createStore, type Started, type Store } from '../../data/store/store';
import { mirrorPackDocuments } from './pack-documents';
import { loadSettings, onSettings } from './settings';

/** Where the background and later windows see that something changed, and whose data it was. */
export const PRACTICE_KEY = 'practice';

export interface PracticeMirror {
  /** Random id of the installation whose practice was last seen. */
  device: string;
  /** ms since the epoch: only there to differ each time. */
  changedAt: number;
  /** The browser threw the practice away and no page has said so yet: the background may be first to notice. */
  isLossUntold: boolean;
}

async function readMirror(): Promise<PracticeMirror | null> {
  const mirror: unknown = (await browser.storage.local.get(PRACTICE_KEY))[PRACTICE_KEY];
  return typeof mirror === 'object' && mirror !== null && 'device' in mirror ? (mirror as PracticeMirror) : null;
}

async function writeMirror(mirror: Omit<PracticeMirror, 'changedAt'>): Promise<void> {
  await browser.storage.local.set({ [PRACTICE_KEY]: { ...mirror, changedAt: Date.now() } satisfies PracticeMirror });
}

async function mirrorPractice(changed: Changed): Promise<void> {
  const held = await readMirror();
  const device = 'device' in changed ? changed.device : held?.device;
  // Before the first start has told whose practice this is there is nothing true to write.
  if (device === undefined) return;
  const isLossUntold = changed.kind === 'started' && held !== null && held.device !== device;
  await writeMirror({ device, isLossUntold: isLossUntold || (held?.isLossUntold ?? false) });
}

/** A page has said that the practice is gone: once is enough. */
export async function markLossTold(): Promise<void> {
  const held = await readMirror();
  if (held?.isLossUntold) await writeMirror({ ...held, isLossUntold: false });
}

/** Puts the built-in bank in, or brings it up to this build's edition. */
async function seed(store: Store): Promise<void> {
  const key = builtInPackKey(builtInPack.pack.slug);
  const held = (await store.listPacks()).find((row) => row.key === key);
  const { edition } = builtInPack.pack;
  if (held && held.edition >= edition) return;
  // Read only then: pages that open a store which has the bank need nothing of signatures.
  const { signedBuiltInPack } = await import('../../data/packs/sign/built-in-bank');
  const pack: InstalledPack = {
    key,
    pack: await signedBuiltInPack(crypto.subtle),
    edition,
    addedAt: Date.now(),
    paused: false,
    source: 'built-in',
  };
  await (held ? store.updatePack(pack) : store.installPack(pack));
}

export interface OpenedStore {
  store: Store;
  started: Started;
  /** The practice that was here is gone, and no page has said so before. */
  isLossUntold: boolean;
}

let opened: Promise<OpenedStore> | null = null;
const listeners = new Set<(error: StoreError) => void>();

/** Troubles that belong to no call (another window blocks, the browser closed the database); returns how to stop listening. */
export function onStoreTrouble(listener: (error: StoreError) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens, once per page. Rejects with StoreError where the browser keeps no data; the next call tries again. */
export function practiceStore(): Promise<OpenedStore> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<OpenedStore> {
  const tell = (error: StoreError) => {
    for (const listener of listeners) listener(error);
  };
  const mirror = async (changed: Changed): Promise<void> => {
    await mirrorPractice(changed);
    if (changed.kind !== 'log') await mirrorPackDocuments(store, changed.kind !== 'started');
  };
  const store: Store = createStore({ newId: () => crypto.randomUUID(), mirror, onTrouble: tell });
  const [held, { retention }] = await Promise.all([readMirror(), loadSettings()]);
  const started = await store.start(held?.device, DESIRED[retention]);
  // Whoever changes it, and wherever: of all open windows one sets the days anew.
  onSettings((now, before) => {
    if (now.retention !== before.retention) store.setRetention(DESIRED[now.retention]).catch(tell);
  });
  // Two windows that open at once would both find the bank missing.
  if (started.mode === 'ready') await navigator.locks.request('seed', () => seed(store));
  return { store, started, isLossUntold: started.vanished || (held?.isLossUntold ?? false) };
}
