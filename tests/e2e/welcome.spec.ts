import { pointAt, readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { expect, test } from './fixtures';

test('everything already works on the sample article', async ({ browserWithUs }) => {
  const page = await browserWithUs.page('welcome.html');
  const found = await until(async () => {
    const all = await underlined(page);
    return all.length >= 12 && all.some(({ look }) => look === 'q9k3') ? all : null;
  });
  expect(found?.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Quy định số 144-QĐ/TW',
      'khoản 2 Điều 3 Quy định 144',
      'Chỉ thị số 34-CT/TU',
      'Nghị định số 30/2020/NĐ-CP',
    ]),
  );
  for (const text of new Set(found?.map((reference) => reference.text))) {
    await pointAt(page, text);
    expect(await until(async () => (await readCard(page))?.label.includes(text)), text).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('the card says which place of the document is meant', async ({ browserWithUs }) => {
  const page = await browserWithUs.page('welcome.html');
  await until(async () => (await underlined(page)).length > 0);
  await pointAt(page, 'khoản 2 Điều 3 Quy định 144');
  expect(await until(async () => (await readCard(page))?.text.includes('Điều 3, khoản 2'))).toBe(true);
});

test('several documents of one number are listed, none is chosen', async ({ browserWithUs }) => {
  const page = await browserWithUs.page('welcome.html');
  await until(async () => (await underlined(page)).some(({ look }) => look === 'q9k2'));
  await pointAt(page, 'Chỉ thị số 28-CT/TW');
  const card = await until(() => readCard(page));
  expect(card?.text).toContain('21/01/2019');
  expect(card?.text).toContain('25/12/2023');
  expect(card?.text).toContain('không đủ căn cứ');
});

test('one tap grants the listed sites and says so', async ({ browserWithUs }) => {
  const page = await browserWithUs.page('welcome.html');
  await page.getByText('Xem danh sách và lý do').click();
  await expect(page.getByText('nhandan.vn', { exact: true })).toBeVisible();
  await page.getByText('English').click();
  await expect(page.getByRole('heading', { name: 'Switch it on for news sites' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
