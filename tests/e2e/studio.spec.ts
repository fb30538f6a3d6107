/** Packs in the studio: in, out, newer, at rest, away; each test in a browser of its own, because it writes. */
import { readPack } from '../../data/packs/read';
import { PACK_LIMITS } from '../../data/packs/schema';
import type { JsonRecord } from '../../data/packs/tree';
import { expect, test } from './fixtures';
import { add, asFile, bigPack, choose, downloaded, example, packs, readSound, studio, TITLE } from './studio-page';

test('a pack comes in after a preview and goes out as the same file', async ({ fresh }) => {
  const page = await studio(fresh);
  await expect(packs(page)).toHaveText(['Quy định 144-QĐ/TW và các văn bản liên quan']);
  await choose(page, asFile('thu.json', example(1)));
  const preview = page.getByRole('region', { name: TITLE });
  await expect(preview.getByRole('heading', { name: TITLE })).toBeFocused();
  await expect(preview).toContainText('Người soạn thử');
  await expect(preview).toContainText('CC-BY-4.0');
  await expect(preview).toContainText('Chuẩn mực 1: 1 · Chuẩn mực 2: 2');
  await expect(packs(page)).toHaveCount(1);
  await preview.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveText([/Quy định 144/u, TITLE]);
  await expect(page.getByRole('heading', { name: 'Thêm hoặc cập nhật' })).toBeFocused();
  const { name, text } = await downloaded(page, () => page.getByRole('button', { name: `Lưu tệp: ${TITLE}` }).click());
  expect(name).toBe('thu-nghiem.bo-cau-hoi.json');
  expect(readSound(text)).toEqual(readSound(JSON.stringify(example(1))));
  expect(fresh.refused).toEqual([]);
});

test('a copied pack can be pasted; the very same edition changes nothing', async ({ fresh }) => {
  const page = await studio(fresh);
  await add(page, example(1));
  await page.getByRole('button', { name: `Sao chép: ${TITLE}` }).click();
  await expect(page.getByText(`Đã sao chép nội dung của “${TITLE}”.`)).toBeVisible();
  await page.getByRole('button', { name: 'Dán nội dung' }).click();
  await page.getByLabel('Nội dung của tệp bộ câu hỏi').press('ControlOrMeta+v');
  await page.getByRole('button', { name: 'Đọc nội dung' }).click();
  await expect(page.getByText('Bạn đang có đúng bản này của bộ câu hỏi.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm bộ câu hỏi' })).toHaveCount(0);
});

test('a file dropped on the page is read', async ({ fresh }) => {
  const page = await studio(fresh);
  await expect(packs(page)).toHaveCount(1);
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'keo.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    JSON.stringify(example(1)),
  );
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
});

test('a higher edition lists the changed answer, was and now; a lower one is refused', async ({ fresh }) => {
  const page = await studio(fresh);
  await add(page, example(1));
  await choose(page, asFile('thu-2.json', example(2, [['7'], ['5', 'năm']])));
  const preview = page.getByRole('region', { name: `Bản mới của “${TITLE}”?` });
  await expect(preview).toContainText('1 → 2');
  const changed = preview.getByRole('list', { name: '1 câu đổi đáp án' });
  await expect(changed.getByRole('definition')).toHaveText(['1. 6; 2. 5 / năm', '1. 7; 2. 5 / năm']);
  await preview.getByRole('button', { name: 'Cập nhật lên lần 2' }).click();
  await expect(page.getByText('Lần 2, 20/11/2026')).toBeVisible();
  await choose(page, asFile('thu-1.json', example(1)));
  const refused = page.getByRole('region', { name: TITLE });
  await expect(refused).toContainText('Tệp là lần phát hành 1; bạn đang có lần 2, mới hơn.');
  await expect(refused.getByRole('button')).toHaveText(['Đóng']);
  await refused.getByRole('button').click();
  await choose(page, asFile('thu-2-khac.json', example(2, [['8'], ['5']])));
  await expect(page.getByText('số lần vẫn là 2')).toBeVisible();
  await expect(page.getByText('Lần 2, 20/11/2026')).toBeVisible();
});

test('a broken file gets every problem with place and remedy, and changes nothing', async ({ fresh }) => {
  const page = await studio(fresh);
  const broken = example(1);
  const questions = (broken.questions as JsonRecord[]).map((question) => ({ ...question, stem: ' ', id: 'C 1' }));
  await choose(page, asFile('hong.json', { ...broken, questions, extra: 1 }));
  const expected = readPack(JSON.stringify({ ...broken, questions, extra: 1 }));
  const count = expected.ok ? 0 : expected.problems.length;
  expect(count).toBeGreaterThan(6);
  await expect(page.getByRole('heading', { name: `${count} lỗi trong tệp` })).toBeFocused();
  const items = page.getByRole('list', { name: `${count} lỗi trong tệp` }).getByRole('listitem');
  await expect(items).toHaveCount(count);
  await expect(items.filter({ hasText: 'Để trống.' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Sao chép danh sách' }).click();
  await expect(page.getByText('Đã sao chép danh sách.')).toBeVisible();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(packs(page)).toHaveCount(1);
});

test('a file far too big is refused by its size', async ({ fresh }) => {
  const page = await studio(fresh);
  await choose(page, asFile('phim.json', 'x'.repeat(PACK_LIMITS.bytes + 1)));
  await expect(page.getByRole('heading', { name: '1 lỗi trong tệp' })).toBeVisible();
  await expect(page.getByText('tối đa 2 MB')).toBeVisible();
});

test('a copy of the built-in pack is told from others', async ({ fresh }) => {
  const page = await studio(fresh);
  const save = page.getByRole('button', { name: /^Lưu tệp/u });
  const { name, text } = await downloaded(page, () => save.click());
  await choose(page, asFile(name, text));
  await expect(page.getByText('Bạn đang có đúng bản này')).toBeVisible();
  await page.getByRole('button', { name: 'Đóng' }).click();
  // Without the project's signature anybody may have made it.
  await choose(page, asFile(name, JSON.stringify({ ...JSON.parse(text), sign: undefined })));
  await expect(page.getByText('Đây là bộ câu hỏi có sẵn của Sổ tay 144')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Gỡ/u })).toHaveCount(0);
});

test('a pack rests and wakes; a removed one comes back by undo', async ({ fresh }) => {
  const page = await studio(fresh);
  await add(page, example(1));
  const item = page.getByRole('listitem').filter({ hasText: TITLE });
  await item.getByRole('button', { name: /Cho nghỉ/u }).click();
  await expect(item.getByText('Đang nghỉ')).toBeVisible();
  await page.reload();
  await expect(item.getByText('Đang nghỉ')).toBeVisible();
  await item.getByRole('button', { name: /^Gỡ/u }).focus();
  await page.keyboard.press('Enter');
  await expect(packs(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(packs(page)).toHaveCount(2);
  await expect(item.getByText('Đang nghỉ')).toBeVisible();
  await item.getByRole('button', { name: /Ôn lại/u }).click();
  await expect(item.getByText('Đang nghỉ')).toHaveCount(0);
  await item.getByRole('button', { name: /^Gỡ/u }).click();
  const undo = page.getByRole('button', { name: 'Hoàn tác' });
  await expect(undo).toBeVisible();
  // Past the ten seconds it is there for; under the pointer it would wait.
  await page.mouse.move(0, 0);
  await expect(undo).toHaveCount(0, { timeout: 13_000 });
});

test('a big pack can be stopped while it is written, and the file that waited comes next', async ({ fresh }) => {
  const page = await studio(fresh);
  await choose(page, asFile('dai.json', bigPack(2000)), asFile('thu.json', example(1)));
  await expect(page.getByRole('heading', { name: 'Bộ thật dài' })).toBeVisible();
  await expect(page.getByText('Còn 1 tệp chờ xem.')).toBeVisible();
  await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
  // In the page itself: by the time a click has travelled here all may be written.
  await page.waitForFunction(() => {
    const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Dừng');
    stop?.click();
    return stop !== undefined;
  });
  await expect(page.getByText('Đã dừng theo yêu cầu.')).toBeVisible();
  await expect(packs(page)).toHaveCount(1);
  // The file that waited comes next.
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
});

test('the standards to practise: any but none', async ({ fresh }) => {
  const page = await studio(fresh);
  const boxes = page.getByRole('group', { name: 'Ôn những gì' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(6);
  for (let i = 0; i < 5; i++) await boxes.nth(i).uncheck();
  await boxes.nth(5).click();
  await expect(boxes.nth(5)).toBeChecked();
  await expect(page.getByText('Cần giữ ít nhất một phần để ôn.')).toBeVisible();
  await page.reload();
  await expect(boxes).toHaveCount(6);
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});
