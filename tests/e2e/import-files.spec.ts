/** What the import screen gives a trainer back: the template, his table with its errors; and a pack file that loses nothing. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { importSheet } from '../../data/packs/import/import-sheet';
import { expect, test } from './fixtures';
import { looksRight } from './looks';
import { asFile, choose, DESKTOP, downloaded, example, readSound, studio } from './studio-page';

const TABLE = [
  'Câu hỏi,Đáp án A,Đáp án B,Đáp án đúng',
  'Quy định 144 có mấy điều?,5 điều,6 điều,B',
  'Ai ban hành Quy định 144?,Bộ Chính trị,Quốc hội,E',
].join('\n');

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the template is there to take, and a table comes back with its errors', async ({ fresh }) => {
  const page = await studio(fresh, 'import');
  const template = await saved(page, 'Tải mẫu Excel');
  expect(template.name).toBe('mau-cau-hoi.xlsx');
  // Its names are understood; there is nothing in it yet.
  expect(importSheet(template.bytes, {}).findings.map(({ code }) => code)).toEqual(['noQuestions']);

  await choose(page, asFile('ngan-hang.csv', TABLE));
  await expect(page.getByText('2 câu · 1 câu rõ · 1 câu cần xem')).toBeVisible();
  await page.getByText('1 điều cần biết').click();
  const copy = await saved(page, 'Lưu bản sao có cột “Lỗi”');
  expect(copy.name).toBe('ngan-hang-loi.xlsx');
  const again = importSheet(copy.bytes, {});
  expect(again.questions.map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], ['keyOutside']]);
});

test('a pack file goes on as its next edition, with its documents and blueprints, which can be mended', async ({
  fresh,
}) => {
  const page = await studio(fresh, 'import');
  await page.setViewportSize(DESKTOP);
  await choose(page, asFile('bo.json', example(7)));
  await expect(page.getByText('Cùng với 1 văn bản và 1 cơ cấu đề trong tệp.')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập tất cả vào bản nháp' }).click();
  await page.getByRole('button', { name: 'Phát hành' }).click();
  await expect(page.getByText('Chưa có gì đổi từ lần phát hành 7')).toBeVisible();

  // A question less than the blueprint draws: what is in the way is said where it can be mended.
  await page.locator('.edit-list').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Phát hành' }).click();
  await page.getByRole('button', { name: 'Mở thông tin bộ' }).click();
  await expect(page.getByText('Cần rút 2 câu, bộ câu hỏi chỉ có 1 câu phù hợp.')).toBeVisible();
  await page.getByLabel('Phần 1: số câu').fill('1');
  await page.getByLabel('Tên đề').fill('Đề giữa kỳ');

  // A document of the province: kept from its first letter, also when one leaves; told while something is missing.
  const field = (name: string) => page.getByRole('group', { name: 'Sửa ' }).getByLabel(name, { exact: true });
  await page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await expect(field('Số, ký hiệu')).toBeFocused();
  await page.keyboard.type('35-CT/TU');
  await expect(page.getByText('Chưa có nội dung.')).toHaveCount(3);
  await expect(page.locator('.edit-title')).toContainText('Đã lưu');
  await page.reload();
  await page.getByRole('button', { name: 'Thông tin bộ' }).click();
  await page.getByRole('button', { name: 'Sửa 35-CT/TU' }).click();
  await field('Cơ quan ban hành').fill('Tỉnh ủy thử');
  await field('Ngày ban hành').fill('2026-03');
  await field('Trích yếu').fill('Về việc thử thứ hai');
  await page.getByLabel('Hiệu lực, theo bộ câu hỏi này').selectOption('đã được thay');
  await field('Văn bản thay thế (số, ký hiệu)').fill('36-CT/TU');
  await page.getByRole('button', { name: 'Thêm nguồn' }).click();
  await field('Nguồn 1').fill('Cổng thông tin của tỉnh');
  await looksRight(page, 'edit-exams');
  await page.getByRole('button', { name: 'Xong văn bản này' }).click();
  await expect(page.getByRole('button', { name: 'Sửa 35-CT/TU' })).toBeFocused();
  await page.getByRole('button', { name: 'Phát hành' }).click();
  await expect(page.getByRole('heading', { name: 'Lần phát hành 8' })).toBeVisible();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: 'Lưu tệp bộ câu hỏi' }).click());
  const pack = readSound(text);
  expect(pack.exams).toEqual([
    { id: 'd1', title: 'Đề giữa kỳ', minutes: 20, passPercent: 80, draw: [{ standard: 2, count: 1 }] },
  ]);
  expect(pack.documents).toEqual([
    ...readSound(JSON.stringify(example(7))).documents,
    {
      ...{ number: '35-CT/TU', issuer: 'Tỉnh ủy thử', issued: '2026-03', title: 'Về việc thử thứ hai' },
      ...{ status: { state: 'replaced', by: { number: '36-CT/TU' } }, sources: [{ title: 'Cổng thông tin của tỉnh' }] },
    },
  ]);
});
