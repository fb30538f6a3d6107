/** After a choice: what each wrong option is, the chosen one first, then as the rows stand; also at 320 px. */
import { expect, test } from './fixtures';
import { answerOnce, goOn, openPopup, stemOf, tables } from './practice-page';

test('says of every wrong option what it is, the chosen one first', async ({ browserWithUs }) => {
  const page = await openPopup(browserWithUs);
  await page.locator('.question-stem').waitFor();
  const { questions } = await tables(page);
  await page.setViewportSize({ width: 320, height: 600 });
  const asked = async () => {
    const stem = await stemOf(page);
    return questions.map((row) => row.question).find((one) => one.stem === stem);
  };
  let question = await asked();
  while (question?.type !== 'one') {
    await answerOnce(page);
    await goOn(page);
    question = await asked();
  }

  const rows = await page.locator('.question-text').allTextContents();
  const whys = new Map(question.options.flatMap(({ text, right, why }) => (right ? [] : [[text, why]])));
  const chosen = rows.findIndex((text) => whys.has(text));
  await page.keyboard.press(String(chosen + 1));
  await page.locator('.question-feedback').waitFor();

  const inOrder = [...rows.splice(chosen, 1), ...rows].filter((text) => whys.has(text));
  const told = await page.locator('.question-whys li p').allTextContents();
  expect(told).toEqual(inOrder.map((text) => `${text} – ${whys.get(text)}`));
  expect(await page.locator('.question-whys .question-key').first().textContent()).toBe(String(chosen + 1));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
