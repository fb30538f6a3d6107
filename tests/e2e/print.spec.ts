/** Printing: papers in versions whose keys are true, what comes out of the printer, the Word file, and pages for meetings. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { plainText } from '../../data/packs/markup';
import type { Question } from '../../data/questions/schema';
import { ROOT } from '../../scripts/lib/install.mjs';
import { expect, test } from './fixtures';
import { DESKTOP, NARROW, studio } from './studio-page';

const SCREENSHOTS = path.join(ROOT, 'screenshots/print');
const BANK = path.join(ROOT, 'data/questions/bank');
/** The built-in bank as its files have it. */
const bank: Question[] = readdirSync(BANK)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(path.join(BANK, name), 'utf8')).questions);
const QUESTIONS = 24;
const MANY_STATES_MS = 240_000;

interface PrintedRow {
  id: string;
  stem: string;
  options: { letter: string; text: string }[];
}

/** The questions of a sheet as they stand on the paper. */
const questionsOn = (page: Page, code: string): Promise<PrintedRow[]> =>
  page.getByRole('region', { name: `Mã đề ${code}`, exact: true }).evaluate((sheet) =>
    [...sheet.querySelectorAll<HTMLElement>('.paper-question')].map((question) => ({
      id: question.dataset.question ?? '',
      stem: question.querySelector('.paper-stem')?.textContent ?? '',
      options: [...question.querySelectorAll('.paper-options .paper-row')].map((row) => {
        const [letter, text] = [...row.children].map((part) => part.textContent ?? '');
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

async function printed(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, path: path.join(SCREENSHOTS, `${name}.pdf`) });
  return pagesIn(pdf);
}

async function expectAccessible(page: Page, name: string) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect.soft(found, `${name}, ${scheme}`).toEqual([]);
    await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${scheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${name} at 320 px`).toBe(NARROW.width);
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-320.png`), fullPage: true });
  await page.setViewportSize(DESKTOP);
}

test('papers in versions have true keys, print whole, and come as a Word file; meetings have their pages', async ({
  fresh,
}) => {
  test.setTimeout(MANY_STATES_MS);
  mkdirSync(SCREENSHOTS, { recursive: true });
  const page = await studio(fresh);
  await page.setViewportSize(DESKTOP);
  await page.getByRole('link', { name: 'In đề thi nhiều mã' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await fill(page, 'Số câu', QUESTIONS);
  await fill(page, 'Số mã đề', 2);
  await fill(page, 'Số gốc', 144);
  await expect(page.getByText(`2 mã đề, mỗi đề ${QUESTIONS} câu.`)).toBeVisible();

  const papers = [await questionsOn(page, '101'), await questionsOn(page, '102')];
  const ids = papers.map((paper) => paper.map(({ id }) => id));
  expect(ids[0]).toHaveLength(QUESTIONS);
  expect(ids[0]?.toSorted()).toEqual(ids[1]?.toSorted());
  expect(ids[0]).not.toEqual(ids[1]);
  for (const [i, paper] of papers.entries()) {
    const keys = await keyOf(page, `10${i + 1}`);
    const checked = paper.map((row, k) => ({ told: keys[k], right: rightLetters(row) ?? keys[k] }));
    expect(checked.map(({ told }) => told)).toEqual(checked.map(({ right }) => right));
    expect(paper.filter((row) => rightLetters(row) !== null).length).toBeGreaterThan(QUESTIONS / 2);
  }

  // The same number gives the same papers, another number others.
  await fill(page, 'Số gốc', 145);
  await expect.poll(() => questionsOn(page, '101')).not.toEqual(papers[0]);
  await fill(page, 'Số gốc', 144);
  await expect.poll(() => questionsOn(page, '101')).toEqual(papers[0]);
  await expectAccessible(page, 'exam');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bản Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('quy-dinh-144-144.docx');
  const word = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array());
  expect(word).toContain('Mã đề 102');

  // What is printed: nothing of the studio, every part on pages of its own.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.studio-side')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tải bản Word' })).toBeHidden();
  await page.emulateMedia({ media: null });
  const plain = await printed(page, 'exam');
  expect(plain).toBeGreaterThanOrEqual(7);
  await page.getByLabel('Hai cột').check();
  expect(await printed(page, 'exam-two-columns')).toBeLessThanOrEqual(plain);
  await page.getByLabel('Hai cột').uncheck();
  await page.getByLabel('Chữ lớn').check();
  expect(await printed(page, 'exam-large')).toBeGreaterThan(plain);
  await page.getByLabel('Chữ lớn').uncheck();

  await page.getByLabel('In gì').selectOption('meeting');
  await fill(page, 'Địa chỉ để tải bộ câu hỏi', 'http://khong-an-toan');
  await expect(page.getByText('Địa chỉ phải bắt đầu bằng https://')).toBeVisible();
  await fill(page, 'Địa chỉ để tải bộ câu hỏi', 'https://tinh.example.vn/bo-cau-hoi.json');
  await expect(page.getByRole('img', { name: /Mã QR/u })).toHaveCount(5);
  await expect(page.getByText('(Điều 3, khoản 1)')).toBeVisible();
  await expectAccessible(page, 'meeting');
  expect(await printed(page, 'meeting')).toBeGreaterThanOrEqual(5);
  expect(fresh.refused).toEqual([]);
});
