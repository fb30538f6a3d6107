/** A catalog that was taken between releases: pages and card read it from storage, and go back to the built-in one without it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogFile } from '../../data/documents/types';
import { pointAt, readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { expect, NEWS_SITE, samplePage, test } from './fixtures';

const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, 'data', file), 'utf8'));
const ADDRESS = `${NEWS_SITE}/bai-viet.html`;
const REGULATION = 'Quy định số 144-QĐ/TW';
const SUMMARY = 'Tóm tắt chỉ có trong danh mục mới.';

/** Between releases content may differ from what was signed (docs/signing.md): then nothing is said. */
const isSigned = (script: string) =>
  execFileSync('npx', ['tsx', `scripts/${script}.ts`], { cwd: ROOT, encoding: 'utf8' }).includes(
    'signed by the project',
  );

test('what the project signed is said to be, in the studio', async ({ browserWithUs }) => {
  const packs = await browserWithUs.page('options.html#packs');
  await packs.locator('.pack').first().waitFor();
  await expect(packs.getByText('Ký bởi dự án')).toHaveCount(isSigned('check-bank') ? 1 : 0);
  const settings = await browserWithUs.page('options.html#settings');
  await settings.getByText('tra ngày').first().waitFor();
  await expect(settings.getByText('Ký bởi dự án')).toHaveCount(isSigned('check-catalog') ? 1 : 0);
});

test('the card and the settings take the stored catalog, and the built-in one where it is damaged', async ({
  fresh,
}) => {
  const built: CatalogFile = read('documents/documents.json');
  const documents = built.documents.map((entry) =>
    entry.number === '144-QĐ/TW' ? { ...entry, summary: SUMMARY } : entry,
  );
  const stored = {
    ...built,
    sequence: 1,
    lookedUp: '2027-01-15',
    documents,
    sites: read('sites.json'),
    provinces: read('provinces.json'),
  };
  const put = (value: unknown) =>
    fresh.control.evaluate((text) => chrome.storage.local.set({ catalog: JSON.parse(text) }), JSON.stringify(value));
  fresh.serve(ADDRESS, { body: samplePage('news.html') });
  await fresh.switchOn('nhandan.vn');
  const shown = async () => {
    const page = await fresh.open(ADDRESS);
    await until(async () => (await underlined(page)).some(({ look }) => look === 'q9k1'));
    await pointAt(page, REGULATION);
    const card = await until(() => readCard(page));
    await page.close();
    return card ? card.text : '';
  };

  await put(stored);
  const taken = await shown();
  expect(taken).toContain(SUMMARY);
  expect(taken).toContain('15/01/2027');
  const settings = await fresh.page('options.html#settings');
  await expect(settings.getByText('tra ngày 15/01/2027')).toBeVisible();
  await expect(settings.getByText('Chưa có nguồn cập nhật')).toBeVisible();
  await settings.close();

  await put({ ...stored, documents: 'hỏng' });
  const damaged = await shown();
  expect(damaged).toContain('22/11/2026');
  expect(damaged).not.toContain(SUMMARY);
});
