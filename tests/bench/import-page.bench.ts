/**
 * The studio's page while a trainer's file of 1,000 and of 10,000 questions is read, mended, taken over into a draft and written
 * on, and while a member adds five packs of 2,000: its longest task, in the real build. Needs `npm run build:e2e`.
 */
import type { Page } from '@playwright/test';
import { exampleFile } from '../../data/packs/example';
import { type Figures, orienting, within } from './figure';
import { calibrate, longestTask } from './page-tasks';
import { type Extension, launchExtension } from './reading-extension';

/** DESIGN, Budgets. */
const TASK_BUDGET_MS = 50;
const SIZES = [1000, 10_000];
const PACKS = 5;
const PACK_QUESTIONS = 2000;
/** 10,000 questions on a busy machine. */
const WITHIN_MS = 120_000;

/** A file as trainers have them; every hundredth question says no answer. */
function textOf(count: number): string {
  const question = (i: number) =>
    [
      `Câu ${i + 1}: Nội dung thứ ${i + 1} của Quy định số 144-QĐ/TW nói về điều gì trong rèn luyện của đảng viên?`,
      ...['A. Yêu nước', 'B. Tôn trọng Nhân dân', 'C. Tận tụy với công việc', `D. Nêu gương lần ${i + 1}`],
      ...(i % 100 === 99 ? [] : [`Đáp án: ${'ABCD'[i % 4]}`, `Giải thích: Điều ${1 + (i % 5)} nêu như vậy.`]),
    ].join('\n');
  return Array.from({ length: count }, (_, i) => question(i)).join('\n\n');
}

function packOf(number: number): string {
  const file = exampleFile();
  const letter = 'abcdefgh'[number] ?? 'h';
  const [first] = file.questions;
  const questions = Array.from({ length: PACK_QUESTIONS }, (_, i) => ({
    ...(first as object),
    ...{ id: `q${i}`, stem: `Câu thứ ${i} của bộ ${letter} hỏi điều gì?` },
  }));
  const pack = { ...file.pack, uid: letter.repeat(26), slug: `bo-${letter}`, title: `Bộ ${letter}`, changes: [] };
  return JSON.stringify({ ...file, pack, questions, scenarios: [], exams: [] });
}

const give = (page: Page, name: string, text: string) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function type(page: Page): Promise<void> {
  await page.getByLabel('Câu hỏi', { exact: true }).focus();
  await page.keyboard.type('Đảng viên rèn luyện đạo đức ra sao?', { delay: 30 });
}

/** From one end of the list to the other. */
async function walk(page: Page): Promise<void> {
  await page.locator('.edit-list').focus();
  for (const key of ['End', 'PageUp', 'ArrowUp', 'Home', 'PageDown']) await page.keyboard.press(key);
}

async function importing(extension: Extension, count: number): Promise<Figures> {
  const page = await extension.tab();
  page.setDefaultTimeout(WITHIN_MS);
  await page.goto(`${extension.origin}/options.html#import`);
  const figures: Figures = {};
  const phase = async (name: string, during: () => Promise<void>) => {
    const ms = await longestTask(page, during);
    figures[`${count.toLocaleString('en')} questions, ${name}`] = within(ms, 'ms', TASK_BUDGET_MS);
  };
  await phase('read', async () => {
    await give(page, 'ngan-hang.txt', textOf(count));
    await page.getByText(/câu rõ/u).waitFor();
  });
  await phase('mended', async () => {
    await type(page);
    await walk(page);
    await page.getByLabel('Tìm trong các câu').fill('lan 7');
    await page.getByRole('button', { name: 'Hiện tất cả' }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
  });
  await phase('taken over', async () => {
    await page.getByRole('button', { name: 'Nhập tất cả vào bản nháp' }).click();
    await page.locator('.edit-tools').waitFor();
    await page.getByText('Đang kiểm tra…').waitFor({ state: 'detached' });
  });
  await phase('written on', async () => {
    await type(page);
    await page.getByText('Đã lưu').waitFor();
    await walk(page);
  });
  await phase('reviewed', async () => {
    await page.getByRole('button', { name: 'Rà soát' }).click();
    await page.getByRole('table').waitFor();
  });
  await page.close();
  return figures;
}

async function adding(extension: Extension): Promise<number> {
  const page = await extension.tab();
  page.setDefaultTimeout(WITHIN_MS);
  await page.goto(`${extension.origin}/options.html#packs`);
  const ms = await longestTask(page, async () => {
    for (let i = 0; i < PACKS; i++) {
      await give(page, `bo-${i}.json`, packOf(i));
      await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
      await page.getByText(`Đã thêm “Bộ ${'abcdefgh'[i]}”`).waitFor();
    }
  });
  await page.close();
  return ms;
}

export async function benchImportPage(): Promise<Figures> {
  const extension = await launchExtension();
  try {
    const first = await extension.tab();
    await first.goto(`${extension.origin}/options.html#packs`);
    await first.getByRole('region', { name: 'Đang có' }).waitFor();
    const figures: Figures = { 'calibration loop': orienting(await calibrate(first), 'ms') };
    await first.close();
    for (const size of SIZES) Object.assign(figures, await importing(extension, size));
    figures['five packs of 2,000 questions, added'] = within(await adding(extension), 'ms', TASK_BUDGET_MS);
    return figures;
  } finally {
    await extension.close();
  }
}
