/**
 * The studio's page while a trainer's file of 1,000 and of 10,000 questions is read, mended, taken over into a draft and written
 * on, and while a member adds five packs of 2,000: its longest task, in the real build. Needs `npm run build:e2e`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { exampleFile } from '../../data/packs/example';
import { EXPORT_TARGETS } from '../../data/packs/export/targets';
import { type Figures, orienting, within } from './figure';
import { calibrate, longestTask } from './page-tasks';
import { type Extension, launchExtension } from './reading-extension';

/** DESIGN, Budgets. */
const TASK_BUDGET_MS = 50;
const SIZES = [1000, 10_000];
const PACKS = 5;
const LETTERS = 'abcde';
const PACK_QUESTIONS = 2000;
/** What opening a page still does. */
const SETTLE_MS = 1000;
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
  const letter = LETTERS[number] ?? 'a';
  const [first] = file.questions;
  const questions = Array.from({ length: PACK_QUESTIONS }, (_, i) => ({
    ...(first as object),
    ...{ id: `q${i}`, stem: `Câu thứ ${i} của bộ ${letter} hỏi điều gì?` },
  }));
  const pack = { ...file.pack, uid: letter.repeat(26), slug: `bo-${letter}`, title: `Bộ ${letter}`, changes: [] };
  return JSON.stringify({ ...file, pack, questions, scenarios: [], exams: [] });
}

/** Presses and waits are the bench's own small steps: a driver's search by roles and names works on the page's thread too. */
const press = (page: Page, words: string) =>
  page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`No button says “${name}”.`);
    button.click();
  }, words);

const waitFor = (page: Page, selector: string, words = '') =>
  page.waitForFunction(
    ([query, text]) =>
      [...document.querySelectorAll(query ?? '')].some(({ textContent }) => textContent?.includes(text ?? '')),
    [selector, words],
  );

async function type(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.edit-form textarea')?.focus());
  await page.keyboard.type('Đảng viên rèn luyện đạo đức ra sao?', { delay: 30 });
}

/** From one end of the list to the other. */
async function walk(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.edit-list')?.focus());
  for (const key of ['End', 'PageUp', 'ArrowUp', 'Home', 'PageDown']) await page.keyboard.press(key);
}

/** A page of the studio that has come to rest. */
async function open(extension: Extension, section: string): Promise<Page> {
  const page = await extension.tab();
  page.setDefaultTimeout(WITHIN_MS);
  await page.goto(`${extension.origin}/options.html#${section}`);
  await waitFor(page, '.intake');
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

async function importing(extension: Extension, folder: string, count: number): Promise<Figures> {
  const file = path.join(folder, `ngan-hang-${count}.txt`);
  writeFileSync(file, textOf(count));
  const page = await open(extension, 'import');
  const figures: Figures = {};
  const phase = async (name: string, during: () => Promise<void>) => {
    const ms = await longestTask(page, during);
    figures[`${count.toLocaleString('en')} questions, ${name}`] = within(ms, 'ms', TASK_BUDGET_MS);
  };
  await phase('read', async () => {
    await page.locator('input[type=file]').first().setInputFiles(file);
    await waitFor(page, '.import-head [role=status]', 'câu rõ');
  });
  await phase('mended', async () => {
    await type(page);
    await walk(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.edit-filters input')?.focus());
    await page.keyboard.type('lan 7');
    await press(page, 'Hiện tất cả');
    await press(page, 'Hoàn tác');
  });
  await phase('taken over', async () => {
    await press(page, 'Nhập tất cả vào bản nháp');
    await waitFor(page, '.edit-state', 'câu cần sửa');
  });
  await phase('written on', async () => {
    await type(page);
    await waitFor(page, '.edit-title', 'Đã lưu');
    await walk(page);
  });
  await phase('reviewed', async () => {
    await press(page, 'Rà soát');
    await waitFor(page, '.edit-work table');
  });
  await page.close();
  return figures;
}

async function adding(extension: Extension, folder: string): Promise<number> {
  const files = Array.from({ length: PACKS }, (_, i) => path.join(folder, `bo-${i}.json`));
  for (const [i, file] of files.entries()) writeFileSync(file, packOf(i));
  const page = await open(extension, 'packs');
  const ms = await longestTask(page, async () => {
    await page.locator('input[type=file]').first().setInputFiles(files);
    for (const [i] of files.entries()) {
      await waitFor(page, '.panel h3, .panel h2', `Bộ ${LETTERS[i]}`);
      await press(page, 'Thêm bộ câu hỏi');
      await waitFor(page, '.notice', `Bộ ${LETTERS[i]}`);
    }
  });
  await page.close();
  return ms;
}

/** A pack of 2,000 questions: opened in the editor, written on, published. */
async function editing(extension: Extension): Promise<Figures> {
  const page = await open(extension, 'packs');
  const figures: Figures = {};
  const phase = async (name: string, during: () => Promise<void>) => {
    figures[`a pack of 2,000 questions, ${name}`] = within(await longestTask(page, during), 'ms', TASK_BUDGET_MS);
  };
  await waitFor(page, '.pack', 'Bộ a');
  await phase('opened', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Sửa: Bộ a"]')?.click());
    await waitFor(page, '.edit-state', 'cần sửa');
  });
  await phase('written on', async () => {
    await type(page);
    await waitFor(page, '.edit-title', 'Đã lưu');
    await walk(page);
  });
  await phase('published', async () => {
    await press(page, 'Phát hành');
    await waitFor(page, '.edit-other');
  });
  await phase('its other kinds of file looked at', async () => {
    const kinds = page.locator('.edit-other select');
    for (const kind of EXPORT_TARGETS) await kinds.selectOption(kind);
  });
  await page.close();
  return figures;
}

export async function benchImportPage(): Promise<Figures> {
  const extension = await launchExtension();
  const folder = mkdtempSync(path.join(tmpdir(), 'so-tay-144-import-'));
  try {
    // Makes the database and its built-in bank.
    const first = await open(extension, 'packs');
    const figures: Figures = { 'calibration loop': orienting(await calibrate(first), 'ms') };
    await first.close();
    for (const size of SIZES) Object.assign(figures, await importing(extension, folder, size));
    figures['five packs of 2,000 questions, added'] = within(await adding(extension, folder), 'ms', TASK_BUDGET_MS);
    Object.assign(figures, await editing(extension));
    return figures;
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true });
  }
}
