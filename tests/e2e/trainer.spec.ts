/**
 * A trainer's whole way: a Word file read, what is unclear decided, published as a file; a member adds and practises it, and
 * gets edition 2 with the progress kept.
 */
import type { Page } from '@playwright/test';
import { until } from '../../scripts/lib/closed-card.mjs';
import { expect, forget, launch, test } from './fixtures';
import { remembered } from './remembered';
import { choose, downloaded, packs, readSound, studio } from './studio-page';
import { wordFile } from './word-file';

const BANK = [
  'Câu 1: Quy định 144-QĐ/TW có bao nhiêu điều?',
  ...['A. 4 điều', 'B. 6 điều', 'C. 5 điều', 'Đáp án: B'],
  'Câu 2: Chuẩn mực nào nói về cần, kiệm, liêm, chính?',
  ...['A. Chuẩn mực 1', 'B. Chuẩn mực 2', 'C. Chuẩn mực 3'],
  'Câu 3: Văn bản do cơ quan nào ban hành?',
  ...['A. Bộ Chính trị', 'B. Quốc hội', 'Đáp án: A'],
];

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('from a Word file to a pack, to a member, to its edition 2 with progress kept', async ({ fresh }) => {
  const trainer = await studio(fresh, 'import');
  await choose(trainer, {
    name: 'ngan-hang.docx',
    mimeType: 'application/octet-stream',
    buffer: wordFile(BANK),
  });
  await expect(trainer.getByText('3 câu · 2 câu rõ · 1 câu cần xem')).toBeVisible();

  // The file does not say what is right in question 2: nothing is marked, and the trainer says it.
  await expect(field(trainer, 'Câu hỏi')).toHaveValue('Chuẩn mực nào nói về cần, kiệm, liêm, chính?');
  await expect(trainer.locator('.edit-option input:checked')).toHaveCount(0);
  await trainer.getByLabel('Phương án C đúng').check();
  await expect(trainer.getByText('3 câu · 3 câu rõ')).toBeVisible();
  // Mending has steps back and on, by the keyboard too, and each shows its question.
  await trainer.locator('.edit-list').focus();
  await trainer.keyboard.press('Home');
  await trainer.keyboard.press('Control+z');
  await expect(field(trainer, 'Câu hỏi')).toHaveValue('Chuẩn mực nào nói về cần, kiệm, liêm, chính?');
  await expect(trainer.getByText('3 câu · 2 câu rõ · 1 câu cần xem')).toBeVisible();
  await trainer.getByRole('button', { name: 'Làm lại' }).click();
  await expect(trainer.getByLabel('Phương án C đúng')).toBeChecked();
  await trainer.getByRole('button', { name: 'Nhập tất cả vào bản nháp' }).click();

  // What the file could not know is asked before publishing; undo and redo work on the whole.
  await trainer.getByRole('button', { name: 'Phát hành' }).click();
  await trainer.getByRole('button', { name: 'Mở thông tin bộ' }).click();
  await field(trainer, 'Tên bộ câu hỏi').fill('Ngân hàng của chi bộ');
  await field(trainer, 'Người soạn').fill('Nguyễn Văn A');
  await expect(trainer.getByText('Đã lưu')).toBeVisible();
  await trainer.reload();
  await expect(trainer.getByText('Ngân hàng của chi bộ').first()).toBeVisible();
  await trainer.locator('.edit-list').focus();
  await trainer.keyboard.press('Alt+ArrowDown');
  await expect(trainer.locator('.edit-row').first()).toContainText('cần, kiệm');
  await trainer.keyboard.press('Control+z');
  await expect(trainer.locator('.edit-row').first()).toContainText('bao nhiêu điều');

  await trainer.getByRole('button', { name: 'Phát hành' }).click();
  const first = await downloaded(trainer, () => trainer.getByRole('button', { name: 'Lưu tệp bộ câu hỏi' }).click());
  const edition1 = readSound(first.text);
  expect(edition1.questions.map(({ stem }) => stem)).toEqual(
    BANK.filter((line) => /^Câu/u.test(line)).map((line) => line.slice(7)),
  );

  // Edition 2: one question reworded, one added by the keyboard alone.
  await trainer.locator('.edit-list').focus();
  await trainer.keyboard.press('Home');
  await trainer.keyboard.press('Enter');
  await expect(field(trainer, 'Câu hỏi')).toBeFocused();
  await field(trainer, 'Câu hỏi').fill('Quy định 144-QĐ/TW gồm mấy điều?');
  await trainer.keyboard.press('Control+Enter');
  await expect(field(trainer, 'Câu hỏi')).toBeFocused();
  await trainer.keyboard.type('Đảng viên học Quy định 144 để làm gì?');
  await field(trainer, 'Phương án A').fill('Tu dưỡng theo chuẩn mực');
  await field(trainer, 'Phương án B').fill('Không để làm gì');
  await trainer.getByLabel('Phương án A đúng').check();
  await trainer.getByRole('button', { name: 'Phát hành' }).click();
  await expect(trainer.getByRole('heading', { name: 'Lần phát hành 2' })).toBeVisible();
  await expect(field(trainer, 'Lần này có gì mới (học viên sẽ đọc)')).toHaveValue('Thêm 1 câu, sửa lời 1 câu');
  const second = await downloaded(trainer, () => trainer.getByRole('button', { name: 'Lưu tệp bộ câu hỏi' }).click());
  await expect(trainer.getByText('Chưa có gì đổi từ lần phát hành 2')).toBeVisible();

  // A key is made: the same edition goes out signed, and what is held here goes on under the key.
  await trainer.getByRole('button', { name: 'Dùng trong máy này' }).click();
  await expect(trainer.getByText('Máy này đang có lần này.')).toBeVisible();
  const editor = trainer.url();
  await trainer.goto(editor.replace(/#.*$/u, '#signing'));
  await trainer.getByRole('button', { name: 'Tạo khóa ký' }).click();
  await expect(trainer.getByText('Chưa lưu tệp khóa')).toBeVisible();
  await trainer.goto(editor);
  await trainer.getByRole('button', { name: 'Phát hành' }).click();
  await trainer.getByLabel('Ký bằng khóa của tôi').check();
  await trainer.getByRole('button', { name: 'Cập nhật bộ trong máy này' }).click();
  await expect(trainer.getByText('Lần này đã ký bằng khóa của bạn.')).toBeVisible();
  await expect(trainer.getByText('Máy này đang có lần này.')).toBeVisible();
  const signed = await downloaded(trainer, () => trainer.getByRole('button', { name: 'Lưu tệp bộ câu hỏi' }).click());
  const { sign, ...content } = readSound(signed.text);
  expect(sign).toBeDefined();
  expect(content).toEqual(readSound(second.text));

  const member = await launch();
  try {
    const page = await studio(member);
    const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose(page, file('lan-1.json', first.text));
    await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
    await expect(packs(page)).toHaveCount(2);
    await page.getByRole('button', { name: /Cho nghỉ: Quy định 144/u }).click();
    const popup = await member.page('popup.html');
    for (let i = 0; i < 2; i++) {
      await popup.locator('.question-stem').waitFor();
      await popup.keyboard.press('1');
      await popup.locator('.question-feedback').waitFor();
      await popup.keyboard.press('Enter');
      await popup.locator('.question-feedback').waitFor({ state: 'detached' });
    }
    const before = await remembered(member.control);
    expect(before.size).toBe(2);
    await choose(page, file('lan-2.json', second.text));
    await page.getByRole('button', { name: 'Cập nhật lên lần 2' }).click();
    const after = await until(async () => {
      const cards = await remembered(member.control);
      return [...cards.values()].every(({ edition }) => edition === 2) && cards;
    });
    expect([...(after || [])].map(([key, { memory, changed }]) => [key, memory, changed])).toEqual(
      [...before].map(([key, { memory }]) => [key, memory, false]),
    );
  } finally {
    await member.close();
    forget(member.profile);
  }
});
