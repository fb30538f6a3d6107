/** Keys: a command goes to one frame of the page, the one in hand. */
import { readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ADDRESS, type Dispatching } from './article';
import { expect, NEWS_SITE, test } from './fixtures';

test('a key reaches one of two frames: the one in hand, else the first that shows references', async ({
  browserWithUs,
}) => {
  const inner = `${NEWS_SITE}/khung.html`;
  const text = (number: string) => `<p>Bộ Chính trị ban hành Quy định số ${number} ngày 9/5/2024.</p>`;
  browserWithUs.serve(inner, {
    body: `<!doctype html><title>Khung</title>${text('37-QĐ/TW')}<button>ở trong</button>`,
  });
  browserWithUs.serve(ADDRESS, {
    body: `<!doctype html><title>Trang</title>${text('144-QĐ/TW')}<button>ở ngoài</button><iframe src="${inner}" width="600" height="400"></iframe>`,
  });
  await browserWithUs.switchOn('nhandan.vn');
  const page = await browserWithUs.open(ADDRESS);
  await page.bringToFront();
  const frame = page.frameLocator('iframe');
  const listed = () =>
    browserWithUs.control.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        func: () => {
          const reader = (globalThis as unknown as Record<symbol, { list(): { references: unknown[] } | null }>)[
            Symbol.for('so-tay-144.reader')
          ];
          return reader?.list()?.references.length ?? 0;
        },
      });
      return results.map(({ result }) => result);
    });
  expect(await until(async () => (await listed()).join() === '1,1')).toBe(true);

  const press = async () => {
    const worker = await browserWithUs.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
      (chrome.commands.onCommand as unknown as Dispatching<unknown[]>).dispatch('next-reference', tab);
    });
  };
  const selections = async () => [
    await page.evaluate(() => getSelection()?.toString()),
    await page.frames()[1]?.evaluate(() => getSelection()?.toString()),
  ];

  await frame.getByRole('button').focus();
  await press();
  expect(await until(async () => (await selections()).join('|') === '|Quy định số 37-QĐ/TW')).toBe(true);
  expect(await until(async () => (await readCard(page))?.label.includes('37-QĐ/TW'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.frames()[1]?.evaluate(() => getSelection()?.removeAllRanges());

  await page.getByRole('button', { name: 'ở ngoài' }).focus();
  await press();
  expect(await until(async () => (await selections()).join('|') === 'Quy định số 144-QĐ/TW|')).toBe(true);
});

test('a key reaches the welcome page too, where no script may look for frames', async ({ browserWithUs }) => {
  const page = await browserWithUs.page('welcome.html');
  await page.bringToFront();
  expect(await until(async () => (await underlined(page)).length > 0)).toBe(true);
  const press = async () => {
    const worker = await browserWithUs.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as Dispatching<unknown[]>).dispatch('open-reference', tab);
    });
  };
  // The page's other parts still settle, and a scroll closes the card: a reader would press again.
  const opens = async () => {
    await press();
    return until(() => readCard(page), 1000);
  };
  expect(await until(opens)).not.toBeNull();
});
