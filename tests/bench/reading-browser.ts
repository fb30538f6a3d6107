/** A Chromium without the extension, with a bench's own script in the page, minified as the extension is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../../scripts/lib/browser.mjs';

/** One of this folder's modules and all it imports, as a script for a page. */
export const bundle = (name: string): Promise<string> => bundleFrom('tests/bench', name);

/** The same of another folder. */
export async function bundleFrom(folder: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: path.resolve(folder, name), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [output].flat();
  if (!first || !('output' in first)) throw new Error(`Vite made no script of ${name}.`);
  return first.output[0].code;
}

export function markJsScript(): string {
  return readFileSync(createRequire(path.resolve('package.json')).resolve('mark.js/dist/mark.min.js'), 'utf8');
}

/** `gc` in pages, so that one run does not pay for another's garbage. */
export async function launchBare(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--js-flags=--expose-gc', '--disable-background-networking', '--disable-component-update'],
  });
}

/** An empty page isolated from other origins: only there does the clock step by 5 µs instead of 100. */
export async function openIsolated(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  await page.route('https://bench.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto('https://bench.example/');
  return page;
}
