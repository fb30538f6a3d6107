/** What keeps the practice beyond a backup: copies inside, exports, two devices' files as one, and the private notes. */
import type { Page } from '@playwright/test';
import { parseDelimited } from '../../data/export/parse-delimited';
import { readAnki } from '../../data/export/read-anki';
import { DAY_MS } from '../../data/practice/days';
import { type Browser, expect, test } from './fixtures';
import { looksRight, picture } from './looks';
import { asFile, choose, DESKTOP, downloaded, otherDevicesBackup, studio, TITLE } from './studio-page';

const section = (page: Page, name: string) => page.getByRole('region', { name });
const copies = (page: Page) => section(page, 'Bản giữ tự động').getByText(/^Bản ngày/u);

/** A file with one answer more than the other device's. */
function withOneMore(id: string) {
  const file = otherDevicesBackup();
  const [first] = file.events;
  if (!first) throw new Error('the file has answers');
  return { ...file, events: [...file.events, { ...first, id, at: first.at + 60_000 }] };
}

/** Sets the background's clock forward, and lets its alarm go off. */
async function alarmAfter(browser: Browser, days: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((ms) => {
    const scope = globalThis as unknown as { RealDate?: DateConstructor; Date: DateConstructor };
    const Real = scope.RealDate ?? scope.Date;
    scope.RealDate = Real;
    scope.Date = class extends Real {
      constructor(...given: [] | [number]) {
        if (given.length === 0) super(Real.now() + ms);
        else super(...given);
      }
      static override now = () => Real.now() + ms;
    } as DateConstructor;
  }, days * DAY_MS);
  await browser.control.evaluate(() => chrome.alarms.create('snapshot', { when: Date.now() }));
  // Gone once it has gone off.
  await expect.poll(() => browser.control.evaluate(() => chrome.alarms.get('snapshot').then(Boolean))).toBe(false);
}

const emptyOfAnswers = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('so-tay-144');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = ['events', 'cards'];
          const writing = opening.result.transaction(names, 'readwrite');
          for (const name of names) writing.objectStore(name).clear();
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** The private notes as the database has them. */
const heldNotes = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('so-tay-144');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('selfReviews').objectStore('selfReviews').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );

test('a copy is kept once a day with a change, and brings back what was lost', async ({ fresh }) => {
  const page = await studio(fresh, 'keep');
  await page.setViewportSize(DESKTOP);
  await expect(page.getByText('Chưa có bản nào.')).toBeVisible();
  await choose(page, asFile('may-khac.json', otherDevicesBackup()));
  await expect(page.getByText('2 lượt trả lời và hoàn tác mới.')).toBeVisible();
  await alarmAfter(fresh, 0);
  await expect(copies(page)).toHaveCount(1);
  await choose(page, asFile('may-khac.json', withOneMore('e9')));
  await expect(page.getByText('1 lượt trả lời và hoàn tác mới.')).toBeVisible();
  await alarmAfter(fresh, 0);
  await alarmAfter(fresh, 1);
  await expect(copies(page)).toHaveCount(2);
  // Nothing changed since.
  await alarmAfter(fresh, 2);
  await expect(section(page, 'Bản giữ tự động').getByText(/câu trả lời · [\d.,]+ kB/u)).toHaveText([
    /^3 câu trả lời/u,
    /^2 câu trả lời/u,
  ]);

  await emptyOfAnswers(page);
  await page.reload();
  await page
    .getByRole('button', { name: /^Khôi phục bản ngày/u })
    .first()
    .click();
  const preview = section(page, 'Khôi phục bản ngày');
  await expect(preview).toContainText('chỉ thêm những gì còn thiếu, không bỏ gì');
  await expect(preview).toContainText('3 lượt trả lời và hoàn tác sẽ trở lại.');
  await looksRight(page, 'keeping/copies');
  await preview.getByRole('button', { name: 'Gộp bản này' }).click();
  await expect(page.getByText('3 lượt trả lời và hoàn tác mới.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Khôi phục bản ngày/u })
    .first()
    .click();
  await expect(page.getByText('Không cần khôi phục.')).toBeVisible();
  await page.getByRole('button', { name: 'Thôi' }).click();
  await expect(page.getByRole('button', { name: /^Khôi phục bản ngày/u }).first()).toBeFocused();

  const saved = await downloaded(page, () =>
    page
      .getByRole('button', { name: /^Lưu bản ngày/u })
      .last()
      .click(),
  );
  expect(JSON.parse(saved.text).events).toHaveLength(2);
  await page
    .getByRole('button', { name: /^Xóa bản ngày/u })
    .last()
    .click();
  await expect(copies(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(copies(page)).toHaveCount(2);
});

test('questions and one’s own record are saved for other programs', async ({ fresh }) => {
  const page = await studio(fresh, 'keep');
  await choose(page, asFile('may-khac.json', otherDevicesBackup()));
  await expect(page.getByText('2 lượt trả lời và hoàn tác mới.')).toBeVisible();
  const save = (name: string) => downloaded(page, () => page.getByRole('button', { name }).click());

  const anki = await save('Câu hỏi cho Anki');
  expect(anki.name).toMatch(/^so-tay-144-anki-\d{4}-\d{2}-\d{2}\.txt$/u);
  const { notes } = readAnki(anki.text);
  expect(notes.length).toBeGreaterThan(150);
  for (const { fields } of notes) expect(fields[1]).toMatch(/^Đáp án:/u);

  const answers = await save('Câu trả lời của tôi');
  expect(answers.text.startsWith('\uFEFF')).toBe(true);
  const rows = parseDelimited(answers.text.slice(1), ',', '\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]?.[0]).toBe('2026-11-20');
  const progress = parseDelimited((await save('Tiến độ từng câu')).text.slice(1), ',', '\r\n');
  expect(progress.length).toBe(new Set(progress.map((row) => row.at(-1))).size);
  expect(progress.filter((row) => row[1] === TITLE).length).toBeGreaterThan(2);
});

test('two files become one, and this browser keeps its own', async ({ fresh }) => {
  const page = await studio(fresh, 'keep');
  const merging = section(page, 'Ghép tệp của hai máy');
  const pick = (...files: ReturnType<typeof asFile>[]) => merging.locator('input[type=file]').setInputFiles(files);
  const other = { ...withOneMore('e9'), exportedAt: 9 };
  await pick(asFile('hong.json', { ...other, events: [{ kind: 'answer' }] }), asFile('mot.json', otherDevicesBackup()));
  await expect(merging).toContainText('hong.json: Tệp này không phải bản sao lưu');
  await merging.getByText('Chi tiết kỹ thuật').click();
  await expect(merging.getByText(/^events\.0/u).first()).toBeVisible();
  await expect(merging.getByText('2 lượt trả lời và hoàn tác')).toBeVisible();
  await pick(asFile('hai.json', other));
  const merged = await downloaded(page, () => merging.getByRole('button', { name: 'Ghép và lưu' }).click());
  expect(merged.name).toMatch(/^so-tay-144-sao-luu-ghep-/u);
  expect(JSON.parse(merged.text)).toMatchObject({ exportedAt: 9, events: { length: 3 }, packs: { length: 1 } });
  const own = await downloaded(page, () => page.getByRole('button', { name: 'Sao lưu', exact: true }).click());
  expect(JSON.parse(own.text).events).toEqual([]);
  await choose(page, asFile(merged.name, merged.text));
  await expect(page.getByText('3 lượt trả lời và hoàn tác mới.')).toBeVisible();
});

test('private notes stay here, and enter a backup only if ticked', async ({ fresh }) => {
  test.setTimeout(240_000);
  const page = await studio(fresh, 'keep');
  await page.setViewportSize(DESKTOP);
  await page.getByRole('link', { name: 'Mở ghi chép riêng' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ghi chép riêng theo năm chuẩn mực');
  const fields = page.getByRole('textbox', { name: 'Ghi chép' });
  await expect(fields).toHaveCount(5);
  const long = `Họp đúng giờ.\n${'Việc chung nói rõ, việc riêng không lẫn vào. '.repeat(20)}`;
  await fields.first().fill(long);
  await expect(page.getByText('Đã lưu trong trình duyệt này.')).toBeVisible();
  await page.getByRole('group', { name: 'Mức tự ghi' }).first().getByRole('radio', { name: '3' }).check();
  await fields.nth(4).pressSequentially('Một hai');
  await page.keyboard.press('Control+z');
  await expect(fields.nth(4)).not.toHaveValue('Một hai');
  await page.keyboard.press('Control+Shift+z');
  await expect(fields.nth(4)).toHaveValue('Một hai');
  await fields.nth(1).fill('Chưa kịp nghỉ tay');
  await expect.poll(() => heldNotes(page)).toContain('Chưa kịp nghỉ tay');
  await page.reload();
  await expect(fields.nth(1)).toHaveValue('Chưa kịp nghỉ tay');
  await expect(fields.first()).toHaveValue(long);
  await expect(page.getByRole('group', { name: 'Mức tự ghi' }).first().getByRole('radio', { name: '3' })).toBeChecked();

  await looksRight(page, 'keeping/notes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(long.slice(0, 13)).last()).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(fields.first()).toBeHidden();
  await picture(page, 'keeping/notes-print');
  await page.emulateMedia({ media: null });
  const paper = await page.pdf({ preferCSSPageSize: true });
  // A4 in points: 595 by 842.
  expect(paper.toString('latin1')).toMatch(/MediaBox \[0 0 59[45][\d.]* 84[12]/u);

  await page.getByRole('link', { name: 'Về trang Giữ dữ liệu' }).click();
  const backUp = () => downloaded(page, () => page.getByRole('button', { name: 'Sao lưu', exact: true }).click());
  expect((await backUp()).text).not.toContain('Họp đúng giờ');
  await page.getByRole('checkbox', { name: /^Kèm ghi chép riêng/u }).check();
  const file = await backUp();
  expect(file.text).toContain('Họp đúng giờ');

  await page.getByRole('link', { name: 'Mở ghi chép riêng' }).click();
  await fields.first().fill('Viết lại từ đầu.');
  await fields.first().blur();
  await page.getByRole('link', { name: 'Về trang Giữ dữ liệu' }).click();
  await choose(page, asFile(file.name, file.text));
  await expect(page.getByText('Ghi chép riêng: 1 tháng có thêm chữ.')).toBeVisible();
  await page.getByRole('link', { name: 'Mở ghi chép riêng' }).click();
  await expect(fields.first()).toHaveValue('Viết lại từ đầu.');
  await expect(page.getByRole('blockquote')).toContainText('Họp đúng giờ.');
  await page.getByRole('button', { name: 'Xóa tháng này' }).click();
  await expect(fields.first()).toHaveValue('');
  await expect(page.getByRole('blockquote')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(fields.first()).toHaveValue('Viết lại từ đầu.');
  await expect(page.getByRole('blockquote')).toHaveCount(1);
});
