/** The studio's backup, restore, deleting and settings, and what it says when data is gone. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { asFile, choose, downloaded, NARROW, otherDevicesBackup, packs, studio, TITLE } from './studio-page';

const backUp = (page: Page) =>
  downloaded(page, () => page.getByRole('button', { name: 'Sao lưu', exact: true }).click());

test('backup, delete everything, restore: all of it is back', async ({ fresh }) => {
  // Many steps, each of which waits for the disk: a busy machine takes its time.
  const page = await studio(fresh, 'keep');
  await choose(page, asFile('may-khac.json', otherDevicesBackup()));
  await expect(page.getByText('2 lượt trả lời và hoàn tác mới.')).toBeVisible();
  await expect(page.getByText(`Bộ câu hỏi thêm vào: ${TITLE}.`)).toBeVisible();
  const before = await backUp(page);
  expect(before.name).toMatch(/^so-tay-144-sao-luu-\d{4}-\d{2}-\d{2}\.json$/u);

  await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xóa tất cả dữ liệu?' });
  await expect(dialog).toContainText(`1 bộ câu hỏi đã thêm:${TITLE}`);
  await expect(dialog).toContainText('bật trên 1 trang báo');
  const offered = await downloaded(page, () => dialog.getByRole('button', { name: 'Sao lưu trước' }).click());
  expect(JSON.parse(offered.text).events).toEqual(JSON.parse(before.text).events);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
  await dialog.getByRole('button', { name: 'Xóa tất cả' }).click();
  await expect(page.getByText('Đã xóa tất cả dữ liệu.')).toBeVisible();
  const empty = JSON.parse((await backUp(page)).text);
  expect([empty.events, empty.packs, empty.settings.sites]).toEqual([[], [], []]);

  await choose(page, asFile(before.name, before.text));
  await expect(page.getByText('2 lượt trả lời và hoàn tác mới.')).toBeVisible();
  const after = JSON.parse((await backUp(page)).text);
  expect({ ...after, device: '', exportedAt: 0 }).toEqual({ ...JSON.parse(before.text), device: '', exportedAt: 0 });
  await choose(page, asFile(before.name, before.text));
  await expect(page.getByText('Mọi thứ trong tệp đã có ở đây từ trước.')).toBeVisible();
  await page.getByRole('link', { name: 'Bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveText([TITLE, /Quy định 144/u]);
  await expect(page.getByText('Đang nghỉ')).toBeVisible();
});

test('a file that is no backup says why and changes nothing', async ({ fresh }) => {
  const page = await studio(fresh, 'keep');
  await choose(page, asFile('a.json', '{'));
  await expect(page.getByText('a.json không phải tệp JSON')).toBeVisible();
  await choose(page, asFile('b.json', { ...otherDevicesBackup(), events: [{ kind: 'answer' }] }));
  await expect(page.getByText('b.json: Tệp này không phải bản sao lưu')).toBeVisible();
  await page.getByText('Chi tiết kỹ thuật').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'events.0' }).first()).toBeVisible();
  await choose(page, asFile('c.json', { ...otherDevicesBackup(), version: 99 }));
  await expect(page.getByText('phiên bản mới hơn của Sổ tay 144 tạo')).toBeVisible();
  await page.getByRole('link', { name: 'Bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveCount(1);
});

test('settings: language, and the sites that are on', async ({ fresh }) => {
  await fresh.switchOn('nhandan.vn', 'trang-thu.example');
  const page = await studio(fresh, 'settings');
  await expect(page.getByText('Báo Nhân Dân')).toBeVisible();
  await page.getByRole('button', { name: 'Tắt cho trang-thu.example' }).click();
  await expect(page.getByText('Đã tắt cho trang-thu.example.')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Tắt cho/u })).toHaveCount(1);
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(page).toHaveTitle('Settings · Sổ tay 144');
  await page.setViewportSize(NARROW);
  for (const section of ['Question packs', 'Keeping your data', 'Settings']) {
    await page.getByRole('link', { name: section }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), section).toBe(NARROW.width);
  }
});

test('data that the browser threw away, or a newer build wrote, is said at the top with the way back', async ({
  fresh,
}) => {
  const first = await studio(fresh);
  await expect(packs(first)).toHaveCount(1);
  await first.evaluate(() => chrome.storage.local.set({ practice: { device: 'lost', changedAt: 1 } }));
  await first.reload();
  const notice = first.getByRole('alert');
  await expect(notice).toContainText('Trình duyệt đã xóa dữ liệu ôn tập trên máy này.');
  await notice.getByRole('button', { name: 'Khôi phục từ tệp sao lưu' }).click();
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Giữ dữ liệu');

  await first.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('so-tay-144');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ key: 'schema', version: 999 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await first.goto(`${fresh.origin}/options.html`);
  await expect(first.getByRole('alert')).toContainText('do một phiên bản mới hơn của Sổ tay 144 ghi');
  await first.goto(`${fresh.origin}/options.html#packs`);
  await expect(packs(first)).toHaveCount(1);
});
