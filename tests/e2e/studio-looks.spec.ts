/** The studio in every state: axe in light and dark, no sideways scrolling at 320 px, and a picture of each for a person to look at. */
import type { JsonRecord } from '../../data/packs/tree';
import { expect, test } from './fixtures';
import { looksRight } from './looks';
import { asFile, choose, DESKTOP, example, otherDevicesBackup, packs, studio, TITLE } from './studio-page';

const LONG = 'Bộcâuhỏicótênrấtdàikhôngcókhoảngtrắngnào'.repeat(4);

/** Axe takes seconds on a busy machine, and there are many states. */
const MANY_STATES_MS = 180_000;

test('packs look right in every state: for axe, in light and dark, at 320 px', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  const page = await studio(fresh);
  await page.setViewportSize(DESKTOP);
  await expect(packs(page)).toHaveCount(1);
  await looksRight(page, 'studio/packs');

  await page.getByRole('button', { name: 'Dán nội dung' }).click();
  await page.getByRole('button', { name: 'Đọc nội dung' }).scrollIntoViewIfNeeded();
  await looksRight(page, 'studio/paste');

  const long = example(1);
  const header = {
    ...(long.pack as JsonRecord),
    title: LONG,
    author: { name: 'Nguyễn Văn A', unit: LONG.slice(0, 100) },
    description: 'Một đoạn mô tả.\nDòng thứ hai của mô tả.',
    document: { number: '144-QĐ/TW', date: '2024-05-09' },
  };
  const [first, ...others] = long.questions as JsonRecord[];
  const { cite: _, ...uncited } = first ?? {};
  await choose(page, asFile('dai.json', { ...long, pack: header, questions: [uncited, ...others] }));
  await expect(page.getByRole('heading', { name: LONG })).toBeVisible();
  await page.getByText('1 điều nên xem lại').click();
  await looksRight(page, 'studio/preview');
  await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Cho nghỉ: Bộcâu/u }).click();
  await expect(page.getByText('Đang nghỉ', { exact: true })).toBeVisible();
  await looksRight(page, 'studio/list');

  const [one, , three] = long.questions as JsonRecord[];
  const second = {
    ...long,
    pack: { ...header, edition: 2, title: TITLE, changes: [{ edition: 2, text: 'Viết lại câu c2.' }] },
    questions: [
      { ...one, stem: 'Câu thứ nhất nay hỏi gì?' },
      { ...three, answer: false },
      { ...three, id: 'c9', stem: 'Một câu mới toanh, đúng hay sai?' },
    ],
    scenarios: [],
    exams: [],
  };
  await choose(page, asFile('lan-2.json', second));
  await expect(page.getByText('1 câu đổi đáp án')).toBeVisible();
  await page.getByText('1 câu sửa lời').click();
  await looksRight(page, 'studio/update');
  await page.getByRole('button', { name: 'Thôi' }).click();
  await choose(page, asFile('lan-2.json', { ...second, pack: { ...header, edition: 1 } }));
  await expect(page.getByText('Không thêm được')).toBeVisible();
  await looksRight(page, 'studio/refused');
  await page.getByRole('button', { name: 'Đóng' }).click();

  const broken = (long.questions as JsonRecord[]).map((question) => ({ ...question, stem: ' ', id: 'C 1', typ: LONG }));
  await choose(page, asFile('hong.json', { ...long, questions: [...broken, ...broken] }));
  await expect(page.getByText('lỗi trong tệp')).toBeVisible();
  await looksRight(page, 'studio/broken');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await page.getByRole('button', { name: /^Gỡ/u }).click();
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  await looksRight(page, 'studio/removed');
});

test('keeping and settings look right in every state: for axe, in light and dark, at 320 px', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  await fresh.switchOn('nhandan.vn', 'trang-thu.example');
  const page = await studio(fresh);
  await page.setViewportSize(DESKTOP);
  await page.getByRole('link', { name: 'Giữ dữ liệu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await looksRight(page, 'studio/keep');
  await choose(page, asFile('b.json', { ...otherDevicesBackup(), events: [{ kind: 'answer' }] }));
  await page.getByText('Chi tiết kỹ thuật').click();
  await looksRight(page, 'studio/restore-refused');
  await choose(page, asFile('may-khac.json', otherDevicesBackup()));
  await expect(page.getByText('Đã gộp may-khac.json')).toBeVisible();
  await looksRight(page, 'studio/restored');
  await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
  await looksRight(page, 'studio/delete');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await looksRight(page, 'studio/settings');
  await page.evaluate(() => chrome.storage.local.set({ practice: { device: 'lost', changedAt: 1 } }));
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await looksRight(page, 'studio/gone');
  expect(fresh.refused).toEqual([]);
});
