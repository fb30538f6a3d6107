import { expect, test } from '@playwright/test';
import { bundleFrom, launchBare } from '../bench/reading-browser';

test('the walk goes on where the page takes away what it stands on', async () => {
  const browser = await launchBare();
  const page = await browser.newPage();
  await page.setContent('<main><p>Đoạn một</p><p id="two">Đoạn hai</p><p>Đoạn ba</p></main><p>Đoạn bốn</p>');
  await page.addScriptTag({ content: await bundleFrom('tests/e2e', 'walk-script.ts') });
  const readWithout = (selector: string) =>
    page.evaluate((taken) => {
      const { readAround } = globalThis as unknown as { readAround: (root: Node, change: () => void) => string[] };
      const copy = document.body.cloneNode(true) as Element;
      return readAround(copy, () => copy.querySelector(taken)?.remove());
    }, selector);
  // The second paragraph's text is at hand already when the first is given.
  expect(await readWithout('#two')).toEqual(['Đoạn hai', 'Đoạn ba', 'Đoạn bốn']);
  expect(await readWithout('main')).toEqual(['Đoạn hai', 'Đoạn bốn']);
  await browser.close();
});
