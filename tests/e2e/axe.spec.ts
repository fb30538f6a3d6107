/** Every surface for everybody: axe, narrow windows and line heights, light and dark, Vietnamese and English. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { underlined, until } from '../../scripts/lib/closed-card.mjs';
import { violations as axeViolations } from './axe';
import { CARD_STATES, type CardStateName } from './card-page/states';
import { type Browser, expect, samplePage, test } from './fixtures';
import { picture } from './looks';

const LANGUAGES = ['vi', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DESKTOP = { width: 1280, height: 800 };
/** WCAG 1.4.10 Reflow: 320 CSS px, as a narrow window or a 640 px one at 200 %. */
const NARROW = { width: 320, height: 480 };
/** Vietnamese stacks two marks on a letter. */
const MIN_LINE_HEIGHT = 1.4;
const CARD_PAGE = 'https://card-page.example/';

type Language = (typeof LANGUAGES)[number];

const violations = (page: Page) => axeViolations(page, { tags: TAGS });

/** Texts that stick out of the window (or of the card), and boxes whose content is wider than they are. */
function cutOff(page: Page, inside: 'html' | '.card'): Promise<string[]> {
  return page.locator(inside).evaluate((root) => {
    /** What is there for screen readers only: a pixel, and a legend's own padding. */
    const HIDDEN_PX = 4;
    const { left, right } = root.getBoundingClientRect();
    const found: string[] = [];
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      if (element.clientWidth > HIDDEN_PX && element.scrollWidth > element.clientWidth)
        found.push(`${name} is ${element.clientWidth} px wide, its content ${element.scrollWidth} px`);
      // Lines that a clamp leaves out on purpose have boxes too, though nobody sees them.
      if (getComputedStyle(element).webkitLineClamp !== 'none' || element.localName === 'style') continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const out = [...range.getClientRects()].find((box) => box.width > 1 && (box.left < left || box.right > right));
        if (out) found.push(`“${node.nodeValue}” in ${name} reaches ${out.right} px, where ${right} px are to be seen`);
      }
    }
    return found;
  });
}

/** Elements with text of their own whose lines stand too close. */
function tightLines(page: Page, inside: 'body' | '.card'): Promise<string[]> {
  return page.locator(inside).evaluate((root, minimum) => {
    const found: string[] = [];
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!hasText || !element.checkVisibility()) continue;
      const { lineHeight, fontSize } = getComputedStyle(element);
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      if (!(ratio >= minimum))
        found.push(`${element.localName}.${element.getAttribute('class') ?? ''}: ${fontSize} on ${lineHeight}`);
    }
    return [...new Set(found)];
  }, MIN_LINE_HEIGHT);
}

/** A surface of the extension with everything on it that comes by itself. */
async function openSurface(browser: Browser, surface: string, language: Language, scheme: 'light' | 'dark') {
  await browser.control.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen, sites: [] } }),
    language,
  );
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(DESKTOP);
  await page.goto(`${browser.origin}/${surface}`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (surface === 'welcome.html') expect(await until(async () => (await underlined(page)).length > 0)).toBe(true);
  return page;
}

for (const surface of ['popup.html', 'welcome.html'])
  for (const language of LANGUAGES)
    for (const scheme of SCHEMES)
      test(`${surface}, ${language}, ${scheme}`, async ({ browserWithUs }) => {
        const page = await openSurface(browserWithUs, surface, language, scheme);
        expect.soft(await violations(page)).toEqual([]);
        await page.setViewportSize(NARROW);
        expect.soft(await violations(page), 'at 320 px').toEqual([]);
        expect.soft(await cutOff(page, 'html'), 'at 320 px').toEqual([]);
        expect.soft(await tightLines(page, 'body')).toEqual([]);
      });

let script: Promise<string> | null = null;

/** The test page's script, built as the product is: Preact's plugin, the style sheet inlined. */
function cardScript(): Promise<string> {
  script ??= (async () => {
    const built = await build({
      configFile: false,
      root: import.meta.dirname,
      logLevel: 'error',
      plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        lib: { entry: path.join(import.meta.dirname, 'card-page/main.tsx'), formats: ['iife'], name: 'cardPage' },
      },
    });
    const chunks = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
    const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
    if (entry?.type !== 'chunk') throw new Error('The test page of the card was not built');
    return entry.code;
  })();
  return script;
}

/** The test page in a window of that size, with nothing shown yet. */
async function openCardPage(browser: Browser, size: typeof DESKTOP): Promise<Page> {
  browser.serve(CARD_PAGE, { body: samplePage('../e2e/card-page/index.html') });
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(CARD_PAGE);
  await page.addScriptTag({ content: await cardScript() });
  return page;
}

async function show(page: Page, name: CardStateName, scheme: 'light' | 'dark', language: Language): Promise<void> {
  await page.evaluate(([...state]) => window.showCard(...state), [name, scheme, language] as const);
  await expect(page.locator('.card')).toBeVisible();
}

for (const name of Object.keys(CARD_STATES) as CardStateName[])
  test(`card: ${name}`, async ({ browserWithUs }) => {
    const page = await openCardPage(browserWithUs, DESKTOP);
    for (const scheme of SCHEMES) {
      await show(page, name, scheme, 'vi');
      expect.soft(await violations(page), scheme).toEqual([]);
      await picture(page.locator('.card'), `card-${name}-${scheme}`);
    }
    await page.setViewportSize(NARROW);
    for (const language of LANGUAGES) {
      await show(page, name, 'light', language);
      expect.soft(await cutOff(page, '.card'), `${language}, at 320 px`).toEqual([]);
      expect.soft(await tightLines(page, '.card'), language).toEqual([]);
      await picture(page, `card-${name}-320-${language}`);
    }
    expect.soft(await violations(page), 'at 320 px').toEqual([]);
  });

test('card: the five standards opened, and one candidate chosen', async ({ browserWithUs }) => {
  const page = await openCardPage(browserWithUs, DESKTOP);
  for (const scheme of SCHEMES) {
    await show(page, 'regulation', scheme, 'vi');
    for (const summary of await page.locator('.card summary').all()) await summary.click();
    expect.soft(await violations(page), scheme).toEqual([]);
    expect.soft(await tightLines(page, '.card'), scheme).toEqual([]);
    await picture(page.locator('.card'), `card-standards-${scheme}`);
    await show(page, 'ambiguous', scheme, 'vi');
    await page.locator('.card .candidates button').first().click();
    expect.soft(await violations(page), scheme).toEqual([]);
    await picture(page.locator('.card'), `card-chosen-${scheme}`);
  }
});

/** Half a window in CSS px is what a zoom of 200 % leaves of it. */
const ZOOMED = { width: DESKTOP.width / 2, height: DESKTOP.height / 2 };

for (const name of ['regulation', 'replaced', 'ambiguous', 'state-document'] as const)
  test(`card in forced colours at 200 %: ${name}`, async ({ browserWithUs }) => {
    const page = await openCardPage(browserWithUs, ZOOMED);
    await page.emulateMedia({ forcedColors: 'active' });
    await show(page, name, 'light', 'vi');
    expect.soft(await violations(page)).toEqual([]);
    expect.soft(await cutOff(page, '.card')).toEqual([]);
    await picture(page, `card-${name}-forced`);
  });
