// Finds a Chromium that still loads unpacked extensions, or installs one. Branded Chrome and Edge (137 and newer) ignore
// --load-extension, so they are never picked: https://playwright.dev/docs/chrome-extensions (read 2026-11).
import { existsSync } from 'node:fs';
import { ROOT } from './install.mjs';
import { apt, canApt, onPath, run } from './run.mjs';

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function find() {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    console.error(`CHROME_PATH is ${process.env.CHROME_PATH}, but no file is there.`);
    process.exit(1);
  }
  return (
    (await playwrightsOwn()) ??
    onPath('chromium') ??
    onPath('chromium-browser') ??
    ['/Applications/Chromium.app/Contents/MacOS/Chromium'].find(existsSync)
  );
}

/** Path of a usable Chromium; exits saying exactly what to install where none can be had. */
export async function ensureBrowser() {
  const found = await find();
  if (found) return found;
  console.log('No Chromium yet. Downloading Playwright’s …');
  await run('npx', ['playwright', 'install', 'chromium'], { cwd: ROOT });
  const downloaded = await find();
  if (downloaded) return downloaded;
  if (canApt()) {
    console.log('The download failed. Installing Debian’s chromium …');
    await apt('chromium');
    const installed = await find();
    if (installed) return installed;
  }
  console.error(
    'No Chromium found. Install one (Debian/Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; ' +
      'anywhere: npx playwright install chromium) or set CHROME_PATH to a Chromium’s program file. ' +
      'Google Chrome and Microsoft Edge do not take the extension from the command line.',
  );
  process.exit(1);
}

/** What Playwright 1.65.1 turns off on its own: Chromium heeds only the last such list, so ours repeats it (browser.test.ts compares). */
const OFF_BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

/**
 * The address bar's list as pages of the browser's own, loaded with each window whether or not somebody types: a third of what a
 * start costs, over 2 s of the processor (Chromium 156, 2026-11-28).
 */
const ADDRESS_BAR_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export const FEATURES_OFF = [...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR_PAGES];

/** Arguments that load one unpacked extension and keep the browser from talking to anybody on its own. */
export function launchArguments(extension) {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--disable-features=${FEATURES_OFF}`,
  ];
}

/** Options for Playwright's launchPersistentContext. As root Chromium has no sandbox to start. */
export function launchOptions(executablePath, extension, overrides = {}) {
  return {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'vi-VN',
    viewport: { width: 1280, height: 800 },
    args: launchArguments(extension),
    ...overrides,
  };
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
