/** Every kind of question answered rightly by keyboard alone, and what the log makes of it. */
import type { Page } from '@playwright/test';
import { exampleFile } from '../../data/packs/example';
import { unsignedPackKey } from '../../data/packs/identity';
import type { Question } from '../../data/questions/schema';
import { expect, test } from './fixtures';
import { answers, expectReplayEqualsCache, openPopup, stemOf, tables } from './practice-page';
import { add, readSound, studio } from './studio-page';

const NOON = Date.UTC(2026, 10, 24, 5);
const why = { explain: 'Vì thế.', cite: [{ doc: '144-QĐ/TW', article: 1 }] };
const option = (id: string, text: string, right = false) => ({ id, text, right });

const QUESTIONS = [
  {
    ...why,
    ...{ id: 'mot', type: 'one', stem: 'Một ý nào đúng?' },
    options: [option('a', 'Ý đúng', true), option('b', 'Ý sai'), option('c', 'Ý sai khác')],
  },
  {
    ...why,
    ...{ id: 'nhieu', type: 'many', stem: 'Những ý nào đúng?' },
    options: [option('a', 'Đúng một', true), option('b', 'Sai'), option('c', 'Đúng hai', true)],
  },
  { ...why, id: 'dung-sai', type: 'truefalse', stem: 'Câu này sai, đúng không?', answer: false },
  { ...why, id: 'dien', type: 'fill', stem: 'Cần, ___, liêm, chính.', gaps: [['kiệm']] },
  {
    ...why,
    ...{ id: 'xep', type: 'order', stem: 'Xếp từ nhỏ đến lớn.' },
    items: [
      { id: 'm', text: 'một' },
      { id: 'h', text: 'hai' },
      { id: 'b', text: 'ba' },
    ],
  },
  {
    ...why,
    ...{ id: 'ghep', type: 'match', stem: 'Ghép số với chữ.' },
    pairs: [
      { id: 'm', left: '1', right: 'một' },
      { id: 'h', left: '2', right: 'hai' },
    ],
  },
  { ...why, id: 'ca-1', type: 'truefalse', stem: 'Trong tình huống: việc thứ nhất đúng?', answer: true, group: 'th1' },
  { ...why, id: 'ca-2', type: 'truefalse', stem: 'Trong tình huống: việc thứ hai đúng?', answer: true, group: 'th1' },
];

/** The texts of the rows in a list of the question, as shown. */
const rowsOf = (page: Page, list = 0) =>
  page.locator('.question-rows').nth(list).locator('.question-row').allInnerTexts();
const keyOf = (rows: string[], text: string) => String(rows.findIndex((row) => row.split('\n').includes(text)) + 1);

/** Presses what answers it rightly; nothing but keys. */
async function answerByKeys(page: Page, question: Question): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  switch (question.type) {
    case 'one':
    case 'many': {
      const rows = await rowsOf(page);
      for (const { text, right } of question.options) if (right) await press(keyOf(rows, text));
      if (question.type === 'many') await press('Enter');
      return;
    }
    case 'truefalse':
      return press(question.answer ? '1' : '2');
    case 'fill':
      // Without its diacritics. The focus is put there: how many tabs away it is, hangs on what was asked before.
      await page.locator('.question-gap').first().focus();
      await page.keyboard.type('kiem');
      return press('Enter');
    case 'order': {
      for (const [place, { text }] of question.items.entries()) {
        const rows = await rowsOf(page);
        await press(keyOf(rows, text));
        for (let at = Number(keyOf(rows, text)) - 1; at > place; at--) await press('Alt+ArrowUp');
      }
      // Out of the row, whose own Enter would be.
      await page.getByRole('button', { name: /^Trả lời/u }).focus();
      return press('Enter');
    }
    case 'match': {
      const rights = await rowsOf(page, 1);
      for (const { right } of question.pairs) await press(keyOf(rights, right));
      return press('Enter');
    }
  }
}

test('every kind by keyboard alone; without diacritics is right but hard; of a case one question a day', async ({
  fresh,
}) => {
  const file = { ...exampleFile(), questions: QUESTIONS, exams: [] };
  const pack = readSound(JSON.stringify(file));
  const packs = await studio(fresh);
  await add(packs, file);
  await packs.close();
  // Only this pack is asked.
  await fresh.control.evaluate(
    (key) =>
      chrome.storage.local.set({
        settings: { language: 'vi', exam: { day: '2026-11-25', packs: [key], answersPerDay: 40 } },
      }),
    unsignedPackKey(pack),
  );
  const byStem = new Map(pack.questions.map((question) => [question.stem, question]));
  const page = await openPopup(fresh, new Date(NOON));
  const asked: string[] = [];
  for (let n = 0; n < QUESTIONS.length - 1; n++) {
    await page.locator('.question-stem').waitFor();
    const question = byStem.get(await stemOf(page)) ?? pack.questions.find(({ type }) => type === 'fill');
    if (!question) throw new Error(`Not of the pack: ${await stemOf(page)}`);
    asked.push(question.id);
    await answerByKeys(page, question);
    await expect(page.locator('.question-feedback'), question.id).toHaveAttribute('data-verdict', 'right');
    if (question.type === 'fill') await expect(page.locator('.question-verdict')).toContainText('dấu');
    await page.keyboard.press('Enter');
    await page.locator('.question-feedback').waitFor({ state: 'detached' });
  }
  await expect(page.locator('.done')).toBeVisible();
  expect(asked.filter((id) => id.startsWith('ca-'))).toHaveLength(1);
  expect(new Set(asked).size).toBe(QUESTIONS.length - 1);
  const held = await tables(page);
  expect(answers(held)).toHaveLength(QUESTIONS.length - 1);
  expectReplayEqualsCache(held);
  const stabilityOf = (id: string) => held.cards.find((card) => card.questionKey.endsWith(`/${id}`))?.memory?.stability;
  expect(stabilityOf('dien')).toBeLessThan(stabilityOf('mot') ?? 0);
  // Its sibling waits.
  expect(held.cards.filter(({ questionKey, memory }) => /\/ca-\d$/u.test(questionKey) && memory === null)).toHaveLength(
    1,
  );
});
