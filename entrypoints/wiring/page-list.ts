/** Asks every frame of a tab for the references that it shows. Works where the site is granted; elsewhere there is no reader. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FrameList, FrameListSchema } from '../../data/protocol';
import { INSTANCE_KEY, type ToPage } from '../../data/to-page';

export interface FrameReferences extends FrameList {
  frameId: number;
}

/** Runs in the page's isolated world: nothing outside its own text is in reach. */
function askReader(key: string): unknown {
  const reader = (globalThis as Record<symbol, unknown>)[Symbol.for(key)] as { list(): unknown } | undefined;
  return reader?.list() ?? null;
}

/** The frames that show references, in the browser's order (the page's own first); null where we may not look. */
export async function readPage(tabId: number): Promise<FrameReferences[] | null> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting
    // Not when each frame is idle, as by default: one slow frame would hold up the key that was pressed.
    .executeScript({ target, func: askReader, args: [INSTANCE_KEY], injectImmediately: true })
    .catch(() => null);
  if (!results) return null;
  return results.flatMap(({ frameId, result }) => {
    const list = v.safeParse(FrameListSchema, result);
    return list.success ? [{ ...list.output, frameId }] : [];
  });
}

/** Tells one frame's reader; a frame that went is told nothing. */
export async function tellFrame(tabId: number, frameId: number, message: ToPage): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
}
