/**
 * The catalog's feed whole: a real Chromium asks a real https host on the loopback, by its alarm, for what the test's own key signed, and a
 * news page is read by it. The build is the same sources with that key and the test's address in project-key.ts.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FEED_FORMAT, type FeedContent } from '../../data/documents/feed/feed-file';
import type { CatalogFile, DocumentEntry, DocumentId } from '../../data/documents/types';
import { makeKey, type SigningKey, signContent } from '../../data/packs/sign/keys';
import { FEED_BUILD } from '../../scripts/build-feed-e2e.mjs';
import { launchArguments } from '../../scripts/lib/browser.mjs';
import { pointAt, readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { startHost } from '../hosting/server';
import { expect, forget, launch, test } from './fixtures';

const { subtle } = crypto;
const NAME = 'trang-thu.example';
const FILE = '/danh-muc/catalog.json';
const ARTICLE = 'https://nhandan.vn/bai-viet.html';
const TEXT = `<!doctype html><meta charset="utf-8"><meta property="article:published_time" content="2027-02-01">
  <title>Một bài thử</title><p>Chi bộ đọc Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị.</p>
  <p>Sau đó đọc Quy định số 777-QĐ/TW ngày 05/01/2027 của Bộ Chính trị.</p>`;
const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, 'data', file), 'utf8'));
const built: CatalogFile = read('documents/documents.json');

/** A new document, which takes the place of Regulation 144; one news site has left the list. */
function content(sequence: number): FeedContent {
  const old = built.documents.find(({ number }) => number === '144-QĐ/TW') as DocumentEntry;
  const { id, issued } = old;
  const force = { ...old.force, basis: 'explicit' as const, effective: '2027-01-05' };
  const next: DocumentEntry = {
    ...structuredClone(old),
    ...{
      id: '777-qd-tw-2027' as DocumentId,
      number: '777-QĐ/TW',
      issued: '2027-01-05',
      term: 'XIV',
      aliases: [],
      guides: [],
    },
    ...{ title: 'một văn bản chỉ có trong danh mục mới', titleVerified: false, summary: null },
    ...{ replaces: [{ id, number: '144-QĐ/TW', issued }], replacesInferred: [] },
    force: { ...force, state: 'in-force', basis: 'cited' },
  };
  const replaced = { ...old, force: { ...force, state: 'replaced' as const, by: next.id } };
  return {
    ...{ format: FEED_FORMAT, version: 1, sequence, newestSource: '2027-01', lookedUp: '2027-01-15' },
    documents: [...built.documents.map((entry) => (entry === old ? replaced : entry)), next].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    sites: read('sites.json').filter(({ host }: { host: string }) => host !== 'tuoitre.vn'),
    provinces: read('provinces.json'),
  };
}
const signed = async (what: FeedContent, key: SigningKey) =>
  JSON.stringify({
    ...what,
    sign: { alg: 'Ed25519', key: key.author, value: await signContent('so-tay-144/catalog/1', what, key, subtle) },
  });

test('a newer catalog comes by the alarm, is read by, survives bad ones, goes back and comes again', async () => {
  const [ours, theirs] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
  execFileSync('node', ['scripts/build-feed-e2e.mjs', ours.author, `https://${NAME}${FILE}`], { cwd: ROOT });
  const host = await startHost(NAME);
  const reader = await launch(undefined, {
    args: [
      ...launchArguments(FEED_BUILD),
      `--host-resolver-rules=MAP ${NAME} 127.0.0.1:${host.port}`,
      '--ignore-certificate-errors',
    ],
  });
  try {
    await reader.context.unroute(/^https?:\/\//);
    await reader.context.route(ARTICLE, (route) => route.fulfill({ contentType: 'text/html', body: TEXT }));
    const put = (text: string) => host.files.set(FILE, text);
    const cardOn = async (page: Awaited<ReturnType<typeof reader.open>>, words: string) => {
      await until(async () => (await underlined(page)).length === 2);
      await page.mouse.move(5, 5);
      await until(async () => (await readCard(page)) === null);
      await pointAt(page, words);
      return (await until(() => readCard(page)))?.text ?? '';
    };
    const shown = async (words: string) => {
      const page = await reader.open(ARTICLE);
      const text = await cardOn(page, words);
      await page.close();
      return text;
    };
    const stored = () =>
      reader.control.evaluate(async () => JSON.stringify((await chrome.storage.local.get('catalog')).catalog ?? null));

    await reader.switchOn('nhandan.vn', 'tuoitre.vn');
    const settings = await reader.page('options.html#settings');
    const section = settings.getByRole('region', { name: 'Danh mục văn bản' });
    await expect(section.getByRole('switch')).toHaveAttribute('aria-checked', 'false');
    expect(host.requests).toEqual([]);

    // Switched on while the host answers with a sign-in page; a day later the alarm finds the catalog there.
    host.mood = 'html';
    await section.getByRole('switch').click();
    await expect(section).toContainText('trang web thay vì');
    const before = await reader.open(ARTICLE);
    await until(async () => (await underlined(before)).length === 2);
    put(await signed(content(5), ours));
    host.mood = 'sound';
    await reader.control.evaluate(async () => {
      const { 'catalog-feed': state } = await chrome.storage.local.get('catalog-feed');
      await chrome.storage.local.set({ 'catalog-feed': { ...(state as object), nextAt: 0 } });
      await chrome.alarms.create('catalog', { when: Date.now(), periodInMinutes: 60 });
    });
    await expect(section).toContainText('tra ngày 15/01/2027', { timeout: 40_000 });
    expect(host.requests.every(({ headers }) => !headers.cookie && !headers.referer)).toBe(true);

    // In force on pages opened from now on; one that is open keeps what it began with.
    expect(await shown('Quy định số 777-QĐ/TW')).toContain('chỉ có trong danh mục mới');
    expect(await shown('Quy định số 144-QĐ/TW')).toContain('đã được thay bằng 777-QĐ/TW');
    expect(await cardOn(before, 'Quy định số 144-QĐ/TW')).not.toContain('đã được thay');
    await before.close();
    const { settings: now } = await reader.control.evaluate(() => chrome.storage.local.get('settings'));
    expect(JSON.stringify(now)).toContain('nhandan.vn');
    expect(JSON.stringify(now)).not.toContain('tuoitre.vn');

    // Bad ones change no byte of it.
    const held = await stored();
    const sixth = content(6);
    const check = section.getByRole('button', { name: 'Kiểm tra ngay' });
    const bad: [string, string][] = [
      [await signed(sixth, theirs), 'không có chữ ký đúng của dự án'],
      [(await signed(sixth, ours)).replace('danh mục mới', 'danh mục khác'), 'không có chữ ký đúng của dự án'],
      [await signed(content(4), ours), 'cũ hơn danh mục đang có'],
      [await signed({ ...sixth, documents: sixth.documents.slice(9) }, ours), 'ghi sai hoặc mâu thuẫn'],
      [await signed({ ...sixth, sites: [...sixth.sites, ...sixth.sites] }, ours), 'có trang ghi hai lần'],
    ];
    for (const [text, said] of bad) {
      put(text);
      await check.click();
      await expect(section).toContainText(said);
      await expect(check).toBeEnabled();
      expect(await stored()).toBe(held);
    }

    // Damaged where it lies, it is not used; a host that says "unchanged" would leave it so, and is asked for all of it.
    put(await signed(content(5), ours));
    await check.click();
    await expect(section).toContainText('không có lỗi');
    await reader.control.evaluate(() => chrome.storage.local.set({ catalog: { documents: 'mất' } }));
    await expect(section).toContainText(`tra ngày ${built.lookedUp.split('-').reverse().join('/')}`);
    await expect(check).toBeEnabled();
    await check.click();
    await expect(section).toContainText('tra ngày 15/01/2027');
    expect(await stored()).toBe(held);

    // One tap back; that number does not come again, a higher one does.
    await section.getByRole('button', { name: 'Trở lại danh mục trước' }).click();
    await expect(section).toContainText(`tra ngày ${built.lookedUp.split('-').reverse().join('/')}`);
    expect(await shown('Quy định số 777-QĐ/TW')).not.toContain('chỉ có trong danh mục mới');
    put(await signed(content(5), ours));
    await check.click();
    await expect(section).toContainText('không có lỗi');
    expect(await stored()).toBe('null');
    put(await signed(sixth, ours));
    await check.click();
    await expect(section).toContainText('tra ngày 15/01/2027');
    expect(await shown('Quy định số 777-QĐ/TW')).toContain('chỉ có trong danh mục mới');
  } finally {
    await reader.close();
    forget(reader.profile);
    await host.close();
  }
});
