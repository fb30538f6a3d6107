/** Printing: papers in versions whose keys are true, what comes out of the printer, the Word file, and pages for meetings. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { plainText } from '../../data/packs/markup';
import type { Question } from '../../data/questions/schema';
import { ROOT } from '../../scripts/lib/install.mjs';
import { expect, test } from './fixtures';
import { looksRight, picture } from './looks';
import { add, bigPack, DESKTOP, studio } from './studio-page';

const BANK = path.join(ROOT, 'data/questions/bank');
/** The built-in bank as its files have it. */
const bank: Question[] = readdirSync(BANK)
  .filter((name) => name.endsWith('.json') && name !== 'signature.json')
  .flatMap((name) => JSON.parse(readFileSync(path.join(BANK, name), 'utf8')).questions);
const QUESTIONS = 24;

interface PrintedRow {
  id: string;
  stem: string;
  options: { letter: string; text: string }[];
}

/** The questions of a sheet as they stand on the paper, without the joiners that keep numbers in one piece. */
const questionsOn = (page: Page, code: string): Promise<PrintedRow[]> =>
  page.getByRole('region', { name: `Mã đề ${code}`, exact: true }).evaluate((sheet) =>
    [...sheet.querySelectorAll<HTMLElement>('.paper-question')].map((question) => ({
      id: question.dataset.question ?? '',
      stem: question.querySelector('.paper-stem')?.textContent ?? '',
      options: [...question.querySelectorAll('.paper-options .paper-row')].map((row) => {
        const [letter, text] = [...row.children].map((part) => (part.textContent ?? '').replaceAll('\u2060', ''));
        return { letter: (letter ?? '').replace('.', ''), text: text ?? '' };
      }),
    })),
  );

/** The letters on the key page, by number. */
const keyOf = (page: Page, code: string): Promise<string[]> =>
  page
    .getByRole('region', { name: `Đáp án mã đề ${code}` })
    .locator('.key-letter')
    .allTextContents();

/** What the pack says is right, in the letters of the paper; null for kinds without options of their own. */
function rightLetters({ id, options }: PrintedRow): string | null {
  const question = bank.find((one) => one.id === id);
  if (question?.type === 'truefalse') return question.answer ? 'A' : 'B';
  if (question?.type !== 'one' && question?.type !== 'many') return null;
  const right = question.options.filter((option) => option.right === true).map(({ text }) => plainText(text));
  return options
    .filter(({ text }) => right.includes(text))
    .map(({ letter }) => letter)
    .join(', ');
}

const fill = (page: Page, label: string, value: string | number) => page.getByLabel(label).fill(String(value));

/** Pages of a PDF, by its page objects. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;

const printed = async (page: Page): Promise<number> => pagesIn(await page.pdf({ preferCSSPageSize: true }));

async function printing(page: Page) {
  await page.setViewportSize(DESKTOP);
  await page.getByRole('link', { name: /^In đề thi nhiều mã/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In đề và trang sinh hoạt');
}

test('papers in versions have true keys, print whole, and come as a Word file', async ({ fresh }) => {
  const page = await studio(fresh);
  await printing(page);
  await fill(page, 'Số câu', QUESTIONS);
  await fill(page, 'Số mã đề', 2);
  await fill(page, 'Số gốc', 144);
  await expect(page.getByText(`2 mã đề, mỗi đề ${QUESTIONS} câu.`)).toBeVisible();

  const papers: PrintedRow[][] = [];
  for (const code of ['101', '102']) {
    await page.getByLabel('Xem mã đề').selectOption(code);
    const paper = await questionsOn(page, code);
    const keys = await keyOf(page, code);
    const checked = paper.map((row, k) => ({ told: keys[k], right: rightLetters(row) ?? keys[k] }));
    expect(checked.map(({ told }) => told)).toEqual(checked.map(({ right }) => right));
    expect(paper.filter((row) => rightLetters(row) !== null).length).toBeGreaterThan(QUESTIONS / 2);
    papers.push(paper);
  }
  const ids = papers.map((paper) => paper.map(({ id }) => id));
  expect(ids[0]).toHaveLength(QUESTIONS);
  expect(ids[0]?.toSorted()).toEqual(ids[1]?.toSorted());
  expect(ids[0]).not.toEqual(ids[1]);

  // The same number gives the same papers, another number others.
  await fill(page, 'Số gốc', 145);
  await expect.poll(() => questionsOn(page, '102')).not.toEqual(papers[1]);
  await fill(page, 'Số gốc', 144);
  await expect.poll(() => questionsOn(page, '102')).toEqual(papers[1]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bản Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('quy-dinh-144-144.docx');
  const word = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array());
  expect(word).toContain('Mã đề 101');
  expect(word).toContain('Mã đề 102');

  // What is printed: nothing of the studio, all versions though one is shown, every part on pages of its own.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.studio-side')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tải bản Word' })).toBeHidden();
  await page.emulateMedia({ media: null });
  const plain = await printed(page);
  await expect(page.getByRole('region', { name: 'Mã đề 101', exact: true })).toBeHidden();
  await fill(page, 'Số mã đề', 1);
  expect(plain).toBeGreaterThanOrEqual((await printed(page)) + 3);
  await page.getByLabel('Chữ lớn').check();
  expect(await printed(page)).toBeGreaterThan(plain / 2);
});

test('papers and meeting pages look right; the preview of very many stays small', async ({ fresh }) => {
  const page = await studio(fresh);
  await printing(page);
  await fill(page, 'Số câu', 8);
  await fill(page, 'Số gốc', 144);
  await looksRight(page, 'print/exam');
  for (const choice of ['Hai cột', 'Chữ lớn']) {
    await page.getByLabel(choice).check();
    await picture(page, `print/exam-${choice === 'Hai cột' ? 'two-columns' : 'large'}`);
    await page.getByLabel(choice).uncheck();
  }
  await page.getByLabel('In gì').selectOption('meeting');
  await fill(page, 'Địa chỉ để tải bộ câu hỏi', 'http://khong-an-toan');
  await expect(page.getByText('Địa chỉ phải bắt đầu bằng https://')).toBeVisible();
  await fill(page, 'Địa chỉ để tải bộ câu hỏi', 'https://tinh.example.vn/bo-cau-hoi.json');
  await expect(page.getByRole('img', { name: /Mã QR/u })).toHaveCount(5);
  await expect(page.getByText('(Điều 3, khoản 1)')).toBeVisible();
  await looksRight(page, 'print/meeting');
  expect(await printed(page)).toBeGreaterThanOrEqual(5);

  await page.getByRole('link', { name: 'Bộ câu hỏi', exact: true }).click();
  await add(page, bigPack(2000));
  await printing(page);
  await page.getByLabel('Bộ câu hỏi', { exact: true }).selectOption({ label: 'Bộ thật dài' });
  await page.getByLabel('In gì').selectOption('exam');
  await page.getByLabel('Lấy câu hỏi').selectOption('all');
  await fill(page, 'Số mã đề', 24);
  await expect(page.getByText('24 mã đề, mỗi đề 2000 câu. Nhiều câu quá để in một lần')).toBeVisible();
  await expect(page.locator('.paper-question')).toHaveCount(40);
  await expect(page.getByText('Xem trước 40 trong 2000 câu; bản in có đủ.').first()).toBeVisible();
  expect(fresh.refused).toEqual([]);
});
