/** The editor and the import screen: axe, 320 px, pictures; with none, some and two thousand questions; typing stays quick. */
import { expect, test } from './fixtures';
import { looksRight } from './looks';
import { add, asFile, choose, DESKTOP, example, studio, TITLE } from './studio-page';

const GIFT = `::Câu 1:: Quy định 144-QĐ/TW có bao nhiêu điều? {
=6 điều ~5 điều ~4 điều
}

Câu hỏi này không nói phương án nào đúng {
~Một phương án
~Một phương án khác
}

Đảng viên phải gương mẫu {TRUE}

$CATEGORY: chuẩn mực 3

Không có phương án nào {}
`;

test('the editor looks right empty and with every kind of fault', async ({ fresh }) => {
  const page = await studio(fresh);
  await page.setViewportSize(DESKTOP);
  await page.getByRole('button', { name: 'Soạn bộ mới' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa có câu hỏi nào' })).toBeVisible();
  await looksRight(page, 'edit-empty');

  await page.getByRole('button', { name: 'Thêm câu' }).click();
  await page.getByLabel('Câu hỏi', { exact: true }).fill('Điều 1 của Quy định 144 nêu **những** chuẩn mực nào?');
  await page.getByLabel('Phương án A', { exact: true }).fill('Yêu nước, tôn trọng Nhân dân');
  await expect(page.getByText('Chưa có phương án đúng.')).toBeVisible();
  await page.getByRole('button', { name: 'Lý do và vị trí của phương án A' }).click();
  await page.getByRole('button', { name: 'Thêm căn cứ' }).click();
  await page.getByLabel('Văn bản 1').fill('144-QĐ/TW');
  await looksRight(page, 'edit-problems');
  await page.getByRole('button', { name: 'Thông tin bộ' }).click();
  await looksRight(page, 'edit-header');
  await page.getByRole('button', { name: 'Phát hành' }).click();
  await looksRight(page, 'edit-publish-blocked');
});

test('the editor of a pack, its try-out and the next edition look right, also in English', async ({ fresh }) => {
  const page = await studio(fresh);
  await page.setViewportSize({ width: 1600, height: 900 });
  await add(page, example(1));
  await page.getByRole('button', { name: `Sửa: ${TITLE}` }).click();
  await expect(page.locator('.edit-row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Sau khi trả lời' }).click();
  await expect(page.getByText('Vì thế.').last()).toBeVisible();
  await looksRight(page, 'edit-wide');
  await page.getByLabel('Câu hỏi', { exact: true }).fill('Câu thứ nhất nay hỏi gì?');
  await page.getByRole('button', { name: 'Phát hành' }).click();
  await expect(page.getByRole('heading', { name: 'Lần phát hành 2' })).toBeVisible();
  await looksRight(page, 'edit-publish');
  await page.getByRole('button', { name: 'Dùng thử' }).click();
  await looksRight(page, 'edit-try');
  await page.evaluate(() => chrome.storage.local.set({ settings: { language: 'en' } }));
  await page.getByRole('button', { name: 'Close' }).click();
  await looksRight(page, 'edit-en');
});

test('importing looks right: what is asked, what is unclear, what was read', async ({ fresh }) => {
  const page = await studio(fresh, 'import');
  await page.setViewportSize(DESKTOP);
  await looksRight(page, 'import');
  await choose(page, asFile('ngan-hang.gift', GIFT));
  await expect(page.getByRole('button', { name: 'Nhập tất cả vào bản nháp' })).toBeVisible();
  await page.getByText(/điều cần biết/u).click();
  await looksRight(page, 'import-review');
});
