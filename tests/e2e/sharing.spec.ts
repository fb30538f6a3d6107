/** The whole way of a pack: out of a trainer's browser, into a member's, practised there, and brought to edition 2 with progress kept. */
import { until } from '../../scripts/lib/closed-card.mjs';
import { expect, forget, launch, test } from './fixtures';
import { remembered } from './remembered';
import { add, asFile, choose, downloaded, example, studio, TITLE } from './studio-page';

test('a pack goes from one profile to another, and its edition 2 keeps what was learned', async ({ fresh }) => {
  const trainer = await studio(fresh);
  await add(trainer, example(1));
  const { text } = await downloaded(trainer, () => trainer.getByRole('button', { name: `Lưu tệp: ${TITLE}` }).click());

  const member = await launch();
  try {
    const page = await studio(member);
    await add(page, text);
    await page.getByRole('button', { name: /Cho nghỉ: Quy định 144/u }).click();
    const popup = await member.page('popup.html');
    for (let i = 0; i < 3; i++) {
      await popup.locator('.question-stem').waitFor();
      const hand = popup.getByRole('button', { name: /^(Trả lời|Chưa nhớ)/u });
      if (await hand.count()) await hand.click();
      else await popup.keyboard.press('1');
      await popup.locator('.question-feedback').waitFor();
      await popup.keyboard.press('Enter');
      await popup.locator('.question-feedback').waitFor({ state: 'detached' });
    }
    const before = await remembered(member.control);
    expect(before.size).toBeGreaterThanOrEqual(2);

    await choose(page, asFile('thu-2.json', example(2, [['7'], ['5', 'năm']])));
    await page.getByRole('button', { name: 'Cập nhật lên lần 2' }).click();
    await expect(page.getByText(/Lần 2/u).first()).toBeVisible();
    const after = await until(async () => {
      const cards = await remembered(member.control);
      return [...cards.values()].every(({ edition }) => edition === 2) && cards;
    });
    expect([...(after || [])].map(([key, { memory }]) => [key, memory])).toEqual(
      [...before].map(([key, { memory }]) => [key, memory]),
    );
    for (const [key, { changed }] of after || []) expect(changed, key).toBe(key.endsWith('/c2'));
  } finally {
    await member.close();
    forget(member.profile);
  }
});
