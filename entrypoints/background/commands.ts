/** The reader's keys, passed on to one frame. */
import { browser } from 'wxt/browser';
import type { ToPage } from '../../data/to-page';
import { readPage, tellFrame } from '../wiring/page-list';
import { frameFor } from './frame-for';

const COMMANDS: Record<string, ToPage> = {
  'next-reference': { kind: 'next-reference' },
  'previous-reference': { kind: 'previous-reference' },
  'open-reference': { kind: 'open-reference' },
};

/** Frame ids of both browsers: the tab's own page. */
const TOP_FRAME = 0;

async function pass(tabId: number, message: ToPage): Promise<void> {
  const frames = await readPage(tabId);
  // No script may look into our own pages: there the welcome page's reader listens itself, in the only frame.
  const frameId = frames ? frameFor(frames) : TOP_FRAME;
  if (frameId !== null) await tellFrame(tabId, frameId, message);
}

export function passCommandsOn(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const message = COMMANDS[command];
    if (message && tab?.id !== undefined) void pass(tab.id, message);
  });
}
