/** The panel in a tab of its own: look-up, documents in full and those met work by key, look right to axe and lose nothing at 320 px. */
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { type Browser, expect, test } from './fixtures';
import { picture } from './looks';

/** As wide as browsers make a panel at first. */
const PANEL = { width: 380, height: 800 };
const NARROW = { width: 320, height: 640 };
/** Axe takes seconds on a busy machine, and there are many states. */
const MANY_STATES_MS = 300_000;
/** Vietnamese stacks two marks on a letter. */
const MIN_LINE_HEIGHT = 1.4;

/** What is wider than its box, and lines that stand too close. */
function crowded(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body, minimum) => {
    const found: string[] = [];
    for (const element of body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, select')) continue;
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth && element.localName !== 'input')
        found.push(`${name}: ${element.scrollWidth} px in ${element.clientWidth} px`);
      const { lineHeight, fontSize, webkitLineClamp, textOverflow } = getComputedStyle(element);
      if (webkitLineClamp !== 'none' || textOverflow === 'ellipsis') found.push(`${name} is clamped`);
      if (!(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= minimum))
        found.push(`${name}: ${fontSize} on ${lineHeight}`);
    }
    return [...new Set(found)];
  }, MIN_LINE_HEIGHT);
}

async function looksRight(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
    expect.soft(await violations(page), `${name}, ${scheme}`).toEqual([]);
    await picture(page, `panel/${name}-${scheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(NARROW.width);
  expect.soft(await crowded(page), `${name} at 320 px`).toEqual([]);
  await picture(page, `panel/${name}-320`);
  await page.setViewportSize(PANEL);
}

async function panelTab(browser: Browser, hash = ''): Promise<Page> {
  const page = await browser.page(`sidepanel.html${hash}`);
  await page.setViewportSize(PANEL);
  await expect(page.getByRole('textbox')).toBeVisible();
  return page;
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Tra số hiệu, tên hoặc nội dung' });
const results = (page: Page) => page.getByRole('region', { name: 'Kết quả tra cứu' }).getByRole('listitem');

/** Rows as the background would have written them; the panel has made the database. */
async function meet(page: Page, rows: { document: string; day: number }[]): Promise<void> {
  await page.evaluate(
    (met) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('so-tay-144');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction('met', 'readwrite');
          for (const row of met) write.objectStore('met').put(row);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

/** The day as the tests' browser counts it: local, from 04:00. */
const today = (page: Page) =>
  page.evaluate(() => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000 - 4 * 3_600_000) / 86_400_000));

test('looks up by key: as one types, down into the results, into a document and back', async ({ browserWithUs }) => {
  const page = await panelTab(browserWithUs);
  await field(page).focus();
  await page.keyboard.type('144');
  await expect(results(page).first()).toContainText('144-QĐ/TW');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ văn bản$/u);
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Quy định' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#document=144-qd-tw-2024');
  await expect(field(page)).toHaveValue('144');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(results(page).first().getByRole('button')).toBeFocused();
  // Enter in the field: the best one at once.
  await field(page).fill('21-NQ/TW');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Văn bản khác cùng số')).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  expect(browserWithUs.refused).toEqual([]);
});

test('filters what it finds, says what to try, and takes filters off again', async ({ browserWithUs }) => {
  const page = await panelTab(browserWithUs);
  await page.getByText('Lọc', { exact: true }).click();
  await page.getByLabel('Năm').selectOption('2024');
  await page.getByLabel('Loại').selectOption('Chỉ thị');
  const count = await results(page).count();
  expect(count).toBeGreaterThan(0);
  await expect(page.getByRole('status').first()).toHaveText(`${count} văn bản`);
  for (const text of await results(page).allInnerTexts()) expect(text).toContain('2024');
  await field(page).fill('144-QĐ/TW');
  await expect(page.getByText(/Bỏ lọc thì có \d+ văn bản/u)).toBeVisible();
  await looksRight(page, 'filters-empty');
  await page.getByRole('region').getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(results(page).first()).toContainText('144-QĐ/TW');
  await field(page).fill('xyzxyz');
  await expect(page.getByText('Thử gõ riêng số')).toBeVisible();
  await looksRight(page, 'nothing');
  await field(page).fill('');
  await expect(page.getByText('Chưa gặp văn bản nào')).toBeVisible();
});

test('reads its view from the address, and trusts no address', async ({ browserWithUs }) => {
  const page = await panelTab(browserWithUs, '#search=21-NQ%2FTW');
  await expect(field(page)).toHaveValue('21-NQ/TW');
  await expect(results(page).first()).toContainText('3 văn bản cùng số');
  await page.goto(`${browserWithUs.origin}/sidepanel.html#document=208-qd-tw-2026`);
  await expect(page.getByRole('region', { name: 'Dòng thời gian' }).getByRole('listitem')).toHaveCount(6);
  await page.goto(`${browserWithUs.origin}/sidepanel.html#document=khong-co-2020`);
  await expect(page.getByText('không có văn bản ấy')).toBeVisible();
  await page.goto(`${browserWithUs.origin}/sidepanel.html#document=%3Cimg%20src=x%3E`);
  await expect(page.getByText('Chưa gặp văn bản nào')).toBeVisible();
  await page.goto(`${browserWithUs.origin}/sidepanel.html#page`);
  await expect(page.getByText('chỉ có khi bảng mở bên cạnh')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Trên trang này' })).toHaveCount(0);
});

test('one document in full: time line, namesakes, citation, practice', async ({ browserWithUs }) => {
  test.setTimeout(MANY_STATES_MS);
  await browserWithUs.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await panelTab(browserWithUs, '#document=208-qd-tw-2026');
  const line = page.getByRole('region', { name: 'Dòng thời gian' });
  await expect(line.getByRole('listitem').last()).toContainText('Văn bản này');
  await looksRight(page, 'document');
  await line.getByRole('button').first().click();
  await expect(page.locator('.card-number').first()).toHaveText('24-QĐ/TW');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(line.getByRole('button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Trích dẫn' }).click();
  await expect(page.getByRole('button', { name: 'Đã chép' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('208-QĐ/TW');
  await page.goto(`${browserWithUs.origin}/sidepanel.html#document=144-qd-tw-2024`);
  await looksRight(page, 'document-144');
  await page.getByRole('button', { name: 'Ôn tập' }).click();
  await expect(page.getByRole('heading', { name: 'Ôn tập: 144-QĐ/TW' })).toBeVisible();
  await looksRight(page, 'practise');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByRole('button', { name: 'Ôn tập' })).toBeFocused();
});

test('documents with namesakes, without a source, without a number', async ({ browserWithUs }) => {
  test.setTimeout(MANY_STATES_MS);
  const page = await panelTab(browserWithUs);
  for (const document of ['21-nq-tw-2022', '01-hd-tw-2021', 'nghi-quyet-dai-hoi-xiii-2021']) {
    await page.goto(`${browserWithUs.origin}/sidepanel.html#document=${document}`);
    await expect(page.locator('.card-number').first()).toBeVisible();
    await looksRight(page, document);
  }
});

test('what was met, by day; cleared in one tap and brought back in another', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  const page = await panelTab(fresh, '#met');
  // The first opening makes the database and puts the bank in.
  await expect(page.getByText('Chưa gặp văn bản nào')).toBeVisible({ timeout: 20_000 });
  await looksRight(page, 'met-empty');
  const day = await today(page);
  await meet(page, [
    { document: '144-qd-tw-2024', day },
    { document: '21-kl-tw-2021', day },
    { document: '144-qd-tw-2024', day: day - 1 },
    { document: 'cua-mot-bo-cau-hoi-2020', day: day - 1 },
    { document: '208-qd-tw-2026', day: day - 40 },
  ]);
  await page.reload();
  const days = page.getByRole('heading', { level: 2 });
  await expect(days).toHaveText(['Hôm nay', 'Hôm qua', /^(Thứ|Chủ).*, \d\d\/\d+\/2\d{3}$/u]);
  await looksRight(page, 'met');
  await page.getByRole('button', { name: '208-QĐ/TW' }).first().click();
  await expect(page.getByRole('region', { name: 'Dòng thời gian' })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByRole('button', { name: '208-QĐ/TW' }).first()).toBeFocused();

  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await expect(page.getByText('Đã xóa 5 lượt gặp.')).toBeVisible();
  await expect(days).toHaveCount(0);
  await looksRight(page, 'met-cleared');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(days).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Xóa hết' })).toBeFocused();
  await page.getByRole('switch', { name: 'Ghi nhớ văn bản đã gặp' }).click();
  await expect(page.getByRole('switch', { name: 'Ghi nhớ văn bản đã gặp' })).not.toBeChecked();

  // The same in the studio's settings, and a clearing there is seen here.
  const studio = await fresh.page('options.html#settings');
  await expect(studio.getByRole('switch', { name: 'Ghi nhớ văn bản đã gặp' })).not.toBeChecked();
  await studio.getByRole('button', { name: 'Xóa hết' }).click();
  await expect(studio.getByText('Đã xóa 5 lượt gặp.')).toBeVisible();
  await picture(studio, 'panel/studio-settings');
  await page.bringToFront();
  await expect(page.getByText('vì việc ghi nhớ đang tắt')).toBeVisible();
});

test('in English, and 288 results on demand', async ({ browserWithUs }) => {
  test.setTimeout(MANY_STATES_MS);
  await browserWithUs.control.evaluate(() => chrome.storage.local.set({ settings: { language: 'en', sites: [] } }));
  const page = await panelTab(browserWithUs, '#search=');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByText('Filters', { exact: true }).click();
  await looksRight(page, 'english');
  for (let i = 0; i < 15; i++) {
    const more = page.getByRole('button', { name: /^Show \d+ more/u });
    if ((await more.count()) === 0) break;
    await more.click();
  }
  const count = Number.parseInt(await page.getByRole('status').first().innerText(), 10);
  await expect(page.getByRole('listitem')).toHaveCount(count);
  await page.getByRole('listitem').last().scrollIntoViewIfNeeded();
  await page.setViewportSize(NARROW);
  expect(await crowded(page)).toEqual([]);
});
