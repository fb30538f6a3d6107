// The demonstration in a window: the shipped build, the welcome article, until the window is closed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';

export async function openWindow(browserPath, extension) {
  const profile = mkdtempSync(path.join(tmpdir(), 'so-tay-144-'));
  const context = await chromium.launchPersistentContext(
    profile,
    launchOptions(browserPath, extension, { headless: false, viewport: null }),
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const welcome = `chrome-extension://${new URL(worker.url()).host}/welcome.html`;
  const [first] = context.pages();
  await (first ?? (await context.newPage())).goto(welcome);
  console.log(`Open: ${welcome}\nPoint at an underlined number. Close the window to end.`);
  await new Promise((resolve) => context.on('close', resolve));
  // Chromium may still be writing when the window has gone (ENOTEMPTY, seen 2026-11).
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
