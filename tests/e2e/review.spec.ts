/** What a trainer is shown before sharing: lints with ways to their questions, coverage, and what another kind of file can't hold. */
import { readFileSync } from 'node:fs';
import type { JsonRecord } from '../../data/packs/tree';
import { expect, test } from './fixtures';
import { looksRight } from './looks';
import { add, asFile, choose, DESKTOP, example, studio, TITLE } from './studio-page';

/** Over Kahoot's 75 characters, and more than twice as long as the others. */
const LONG = 'Suốt đời học tập, rèn luyện, tu dưỡng theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
const choice = (id: string, stem: string, [right, ...wrong]: string[]): JsonRecord => ({
  ...{ id, stem, type: 'one', standard: 1, explain: 'Như văn bản đã nêu.', cite: [{ doc: '144-QĐ/TW', article: 1 }] },
  options: [...wrong.map((text, i) => ({ id: `w${i}`, text })), { id: 'r', text: right ?? '', right: true }],
});
const questions = [
  choice('q1', 'Đảng viên rèn luyện thế nào?', [LONG, 'Khi rảnh', 'Khi được nhắc', 'Mỗi năm một lần']),
  choice('q2', 'Nghị quyết 144 có mấy điều?', ['6 điều', '5 điều', '4 điều', '7 điều']),
  choice('q3', 'Đảng viên phải làm gì?', ['Yêu nước', 'Tất cả các đáp án trên', 'Nêu gương', 'Tận tụy với dân']),
];

test('lints lead to their questions, one press mends, and Kahoot’s sheet says what it leaves out', async ({
  fresh,
}) => {
  const page = await studio(fresh);
  await page.setViewportSize(DESKTOP);
  await add(page, { ...example(1), questions, scenarios: [], exams: [] });
  await page.getByRole('button', { name: `Sửa: ${TITLE}` }).click();
  await page.getByRole('button', { name: 'Rà soát' }).click();
  const review = page.getByRole('region', { name: 'Rà soát' });
  const finding = (text: string) => review.getByRole('listitem').filter({ hasText: text });
  await expect(finding(`Phương án đúng «${LONG.slice(0, 20)}`)).toBeVisible();
  await expect(finding('Ghi «Nghị quyết 144», nhưng')).toBeVisible();
  await expect(review.getByRole('row').filter({ hasText: /^2\./u })).toContainText('Chưa có câu nào.');
  await looksRight(page, 'edit-review');

  await finding('nói về các phương án khác').getByRole('button', { name: 'Chuyển xuống cuối' }).click();
  await expect(finding('nói về các phương án khác')).toHaveCount(0);
  await finding('Ghi «Nghị quyết 144»').getByRole('button', { name: 'Câu 2' }).click();
  const stem = page.getByLabel('Câu hỏi', { exact: true });
  await expect(stem).toHaveValue('Nghị quyết 144 có mấy điều?');
  await expect(page.getByText('Ghi «Nghị quyết 144», nhưng')).toBeVisible();
  await stem.fill('Quy định 144 có mấy điều?');
  await expect(page.getByText('Ghi «Nghị quyết 144», nhưng')).toHaveCount(0);

  await page.getByRole('button', { name: 'Phát hành' }).click();
  await page.getByLabel('Dạng tệp').selectOption('kahoot');
  const tooLong = page.getByRole('listitem').filter({ hasText: /^1 câu có phương án dài hơn 75 ký tự/u });
  await expect(tooLong.getByRole('button', { name: 'Câu 1' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp này' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('thu-nghiem.kahoot.xlsx');
  const saved = { ...asFile('kahoot.xlsx', ''), buffer: readFileSync(await download.path()) };

  // The file read again: what it took is there, with its keys.
  const other = await studio(fresh, 'import');
  await choose(other, saved);
  await expect(other.getByText('2 câu · 2 câu rõ')).toBeVisible();
  await expect(other.getByLabel('Câu hỏi', { exact: true })).toHaveValue('Quy định 144 có mấy điều?');
  await expect(other.getByLabel('Phương án D đúng')).toBeChecked();
});
