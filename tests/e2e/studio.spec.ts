/** The studio: packs in and out, what is kept, settings; each test in a browser of its own, because it writes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { exampleFile } from '../../data/packs/example';
import { packKeyOf, questionKeyOf } from '../../data/packs/identity';
import { readPack } from '../../data/packs/read';
import { isRecord, type Json, type JsonRecord } from '../../data/packs/tree';
import type { AnswerEvent } from '../../data/practice/types';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../data/store/backup-schema';
import { ROOT } from '../../scripts/lib/install.mjs';
import { type Browser, expect, test } from './fixtures';

const SCREENSHOTS = path.join(ROOT, 'screenshots/studio');
const NARROW = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };
const TITLE = 'Bộ câu hỏi thử nghiệm';

const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** The example pack at an edition; its second question's gaps as given. */
function example(edition: number, gaps = [['6'], ['5', 'năm']]): JsonRecord {
  const file = exampleFile();
  const questions = file.questions.map((item) => (isRecord(item) && item.id === 'c2' ? { ...item, gaps } : item));
  return { ...file, pack: { ...file.pack, edition, changes: [] }, questions };
}

/** A sound pack of `count` questions: big enough that reading and writing take a while. */
function bigPack(count: number): JsonRecord {
  const file = exampleFile();
  const [first] = file.questions;
  const questions: Json[] = Array.from({ length: count }, (_, i) => ({
    ...(isRecord(first ?? null) ? (first as JsonRecord) : {}),
    id: `q${i}`,
    stem: `Câu thứ ${i} trong một bộ thật dài hỏi điều gì?`,
  }));
  return {
    ...file,
    pack: { ...file.pack, uid: 'b'.repeat(26), title: 'Bộ thật dài', edition: 1, changes: [] },
    questions,
    scenarios: [],
    exams: [],
  };
}

function readSound(text: string) {
  const reading = readPack(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

const studio = (browser: Browser, section = 'packs') => browser.page(`options.html#${section}`);
const packs = (page: Page) => page.getByRole('region', { name: 'Đang có' }).getByRole('heading', { level: 3 });
const choose = (page: Page, ...files: ReturnType<typeof asFile>[]) =>
  page.locator('input[type=file]').setInputFiles(files);

async function add(page: Page, content: unknown): Promise<void> {
  await choose(page, asFile('thu.json', content));
  await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveCount(2);
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

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

test('a copy of the built-in pack is told from others', async ({ fresh }) => {
  const page = await studio(fresh);
  const save = page.getByRole('button', { name: /^Lưu tệp/u });
  const { name, text } = await downloaded(page, () => save.click());
  await choose(page, asFile(name, text));
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
  // Past the ten seconds it is there for.
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

const fact = (id: string, at: number) => ({
  id,
  at,
  zone: 'Asia/Ho_Chi_Minh',
  offsetMinutes: 420,
  dayStart: 4,
  device: 'other-device',
});

/** A file as another device would have saved it: one pack, two answers, settings. */
function otherDevicesBackup() {
  const pack = readSound(JSON.stringify(example(1)));
  const key = packKeyOf(pack);
  const answers = ['c1', 'c3'].map(
    (id, i): AnswerEvent => ({
      ...fact(`e${i}`, Date.UTC(2026, 10, 20, 3) + i),
      kind: 'answer',
      questionKey: questionKeyOf(key, id),
      edition: 1,
      shown: ['a', 'b', 'c'],
      chosen: ['a'],
      certainty: null,
      ms: 4000,
    }),
  );
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: 0,
    device: 'other-device',
    events: answers,
    packs: [{ key, pack, edition: 1, addedAt: 5, paused: true, source: 'thu.json' }],
    archived: [],
    answerKeys: [],
    settings: { language: 'vi', sites: ['https://*.nhandan.vn/*', 'http://*.nhandan.vn/*'], buckets: [1, 2] },
  };
}

const backUp = (page: Page) =>
  downloaded(page, () => page.getByRole('button', { name: 'Sao lưu', exact: true }).click());

test('backup, delete everything, restore: all of it is back', async ({ fresh }) => {
  const page = await studio(fresh, 'keep');
  await choose(page, asFile('may-khac.json', otherDevicesBackup()));
  await expect(page.getByText('2 lượt trả lời và hoàn tác mới.')).toBeVisible();
  await expect(page.getByText(`Bộ câu hỏi thêm vào: ${TITLE}.`)).toBeVisible();
  const before = await backUp(page);
  expect(before.name).toMatch(/^so-tay-144-sao-luu-\d{4}-\d{2}-\d{2}\.json$/u);

  await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xóa tất cả dữ liệu?' });
  await expect(dialog).toContainText(`1 bộ câu hỏi đã thêm:${TITLE}`);
  await expect(dialog).toContainText('bật trên 1 trang báo');
  const offered = await downloaded(page, () => dialog.getByRole('button', { name: 'Sao lưu trước' }).click());
  expect(JSON.parse(offered.text).events).toEqual(JSON.parse(before.text).events);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
  await dialog.getByRole('button', { name: 'Xóa tất cả' }).click();
  await expect(page.getByText('Đã xóa tất cả dữ liệu.')).toBeVisible();
  const empty = JSON.parse((await backUp(page)).text);
  expect([empty.events, empty.packs, empty.settings.sites]).toEqual([[], [], []]);

  await choose(page, asFile(before.name, before.text));
  await expect(page.getByText('2 lượt trả lời và hoàn tác mới.')).toBeVisible();
  const after = JSON.parse((await backUp(page)).text);
  expect({ ...after, device: '', exportedAt: 0 }).toEqual({ ...JSON.parse(before.text), device: '', exportedAt: 0 });
  await choose(page, asFile(before.name, before.text));
  await expect(page.getByText('Mọi thứ trong tệp đã có ở đây từ trước.')).toBeVisible();
  await page.getByRole('link', { name: 'Bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveText([TITLE, /Quy định 144/u]);
  await expect(page.getByText('Đang nghỉ')).toBeVisible();
});

test('a file that is no backup says why and changes nothing', async ({ fresh }) => {
  const page = await studio(fresh, 'keep');
  await choose(page, asFile('a.json', '{'));
  await expect(page.getByText('a.json không phải tệp JSON')).toBeVisible();
  await choose(page, asFile('b.json', { ...otherDevicesBackup(), events: [{ kind: 'answer' }] }));
  await expect(page.getByText('b.json: Tệp này không phải bản sao lưu')).toBeVisible();
  await page.getByText('Chỗ không đọc được').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'events.0' }).first()).toBeVisible();
  await choose(page, asFile('c.json', { ...otherDevicesBackup(), version: 99 }));
  await expect(page.getByText('phiên bản mới hơn của Sổ tay 144 tạo')).toBeVisible();
  await page.getByRole('link', { name: 'Bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveCount(1);
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

test('settings: language, and the sites that are on', async ({ fresh }) => {
  await fresh.switchOn('nhandan.vn', 'trang-thu.example');
  const page = await studio(fresh, 'settings');
  await expect(page.getByText('Báo Nhân Dân')).toBeVisible();
  await page.getByRole('button', { name: 'Tắt cho trang-thu.example' }).click();
  await expect(page.getByText('Đã tắt cho trang-thu.example.')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Tắt cho/u })).toHaveCount(1);
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(page).toHaveTitle('Settings · Sổ tay 144');
  await page.setViewportSize(NARROW);
  for (const section of ['Question packs', 'Keeping your data', 'Settings']) {
    await page.getByRole('link', { name: section }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), section).toBe(NARROW.width);
  }
});

test('data that the browser threw away, or a newer build wrote, is said at the top with the way back', async ({
  fresh,
}) => {
  const first = await studio(fresh);
  await expect(packs(first)).toHaveCount(1);
  await first.evaluate(() => chrome.storage.local.set({ practice: { device: 'lost', changedAt: 1 } }));
  await first.reload();
  const notice = first.getByRole('alert');
  await expect(notice).toContainText('Trình duyệt đã xóa dữ liệu ôn tập trên máy này.');
  await notice.getByRole('button', { name: 'Khôi phục từ tệp sao lưu' }).click();
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Giữ dữ liệu');

  await first.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('so-tay-144');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ key: 'schema', version: 999 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await first.goto(`${fresh.origin}/options.html`);
  await expect(first.getByRole('alert')).toContainText('do một phiên bản mới hơn của Sổ tay 144 ghi');
  await expect(packs(first)).toHaveCount(1);
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Axe in both schemes, no sideways scrolling at 320 px, and a picture of each. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
    expect.soft(await violations(page), `${name}, ${scheme}`).toEqual([]);
    await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${scheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${name} at 320 px`).toBe(NARROW.width);
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-320.png`), fullPage: true });
  await page.setViewportSize(DESKTOP);
}

const LONG = 'Bộcâuhỏicótênrấtdàikhôngcókhoảngtrắngnào'.repeat(4);

/** Axe takes seconds on a busy machine, and there are many states. */
const MANY_STATES_MS = 180_000;

test('packs look right in every state: for axe, in light and dark, at 320 px', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  const page = await studio(fresh);
  await page.setViewportSize(DESKTOP);
  await expect(packs(page)).toHaveCount(1);
  await looksRight(page, 'packs');

  await page.getByRole('button', { name: 'Dán nội dung' }).click();
  await page.getByRole('button', { name: 'Đọc nội dung' }).scrollIntoViewIfNeeded();
  await looksRight(page, 'paste');

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
  await looksRight(page, 'preview');
  await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Cho nghỉ: Bộcâu/u }).click();
  await expect(page.getByText('Đang nghỉ', { exact: true })).toBeVisible();
  await looksRight(page, 'list');

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
  await looksRight(page, 'update');
  await page.getByRole('button', { name: 'Thôi' }).click();
  await choose(page, asFile('lan-2.json', { ...second, pack: { ...header, edition: 1 } }));
  await expect(page.getByText('Không thêm được')).toBeVisible();
  await looksRight(page, 'refused');
  await page.getByRole('button', { name: 'Đóng' }).click();

  const broken = (long.questions as JsonRecord[]).map((question) => ({ ...question, stem: ' ', id: 'C 1', typ: LONG }));
  await choose(page, asFile('hong.json', { ...long, questions: [...broken, ...broken] }));
  await expect(page.getByText('lỗi trong tệp')).toBeVisible();
  await looksRight(page, 'broken');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await page.getByRole('button', { name: /^Gỡ/u }).click();
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  await looksRight(page, 'removed');
});

test('keeping and settings look right in every state: for axe, in light and dark, at 320 px', async ({ fresh }) => {
  test.setTimeout(MANY_STATES_MS);
  await fresh.switchOn('nhandan.vn', 'trang-thu.example');
  const page = await studio(fresh);
  await page.setViewportSize(DESKTOP);
  await page.getByRole('link', { name: 'Giữ dữ liệu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await looksRight(page, 'keep');
  await choose(page, asFile('b.json', { ...otherDevicesBackup(), events: [{ kind: 'answer' }] }));
  await page.getByText('Chỗ không đọc được').click();
  await looksRight(page, 'restore-refused');
  await choose(page, asFile('may-khac.json', otherDevicesBackup()));
  await expect(page.getByText('Đã gộp may-khac.json')).toBeVisible();
  await looksRight(page, 'restored');
  await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
  await looksRight(page, 'delete');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await looksRight(page, 'settings');
  await page.evaluate(() => chrome.storage.local.set({ practice: { device: 'lost', changedAt: 1 } }));
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await looksRight(page, 'gone');
  expect(fresh.refused).toEqual([]);
});
