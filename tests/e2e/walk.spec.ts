import { expect, test } from '@playwright/test';
import { bundleFrom, launchBare } from '../bench/reading-browser';

test('the walk goes on where the page takes away what it stands on', async () => {
  const browser = await launchBare();
  const page = await browser.newPage();
  // Each longer than what is looked at together.
  const words = ['một', 'hai', 'ba', 'bốn', 'năm'];
  const [first, second, third, fourth, fifth] = words.map(
    (word) => `<p id="${word}">${`Đoạn ${word}. `.repeat(300)}</p>`,
  );
  await page.setContent(`<main>${first}${second}${third}${fourth}</main>${fifth}`);
  await page.addScriptTag({ content: await bundleFrom('tests/e2e', 'walk-script.ts') });
  const readWithout = (selector: string) =>
    page.evaluate((taken) => {
      const { readAround } = globalThis as unknown as { readAround: (root: Node, change: () => void) => string[] };
      const copy = document.body.cloneNode(true) as Element;
      return readAround(copy, () => copy.querySelector(taken)?.remove()).map((text) => text.split(/[ .]/u)[1]);
    }, selector);
  // The first text of the next stretch is at hand already when the page changes.
  expect(await readWithout('#hai')).toEqual(['hai', 'ba', 'bốn', 'năm']);
  expect(await readWithout('main')).toEqual(['hai', 'năm']);
  await browser.close();
});
