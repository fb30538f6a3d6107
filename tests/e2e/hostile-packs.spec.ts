/** 200 payloads of markup in every text field of a pack, in every view that shows one: no script runs, nothing is asked, no other pack changes. */
import type { Page } from '@playwright/test';
import { PAYLOADS } from '../../data/packs/payloads';
import type { PackFileRow } from '../../data/store/rows';
import { pointAt, readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { expect, test } from './fixtures';
import { COUNT, madeByMarkup, markedPack, payloads, unmask } from './hostile-pack';
import { rowsOf } from './rows';
import { asFile, choose, example, packs, studio } from './studio-page';

const ARTICLE = 'https://trang-thu.example/tin.html';
const TEXT = `<!doctype html><meta charset="utf-8"><title>Tin</title><meta property="article:published_time" content="2026-08-01">
  <p>Lạng Sơn (TTXVN) - Các xã đã thực hiện Chỉ thị số 34-CT/TU từ đầu tháng.</p>`;

test('markup in a pack stays text wherever it is shown', async ({ fresh }) => {
  expect(new Set(payloads).size).toBe(COUNT);
  const dialogs: string[] = [];
  fresh.context.on('page', (page) =>
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    }),
  );
  await fresh.context.addInitScript(() => {
    const run = () => Object.assign(window, { __ran: true });
    Object.assign(window, { alert: run, open: run });
  });
  fresh.serve(ARTICLE, { body: TEXT });
  await fresh.switchOn('trang-thu.example');
  const look = async (page: Page, shown: string | RegExp) => {
    await expect(page.getByText(shown).filter({ visible: true }).first()).toBeVisible();
    expect(await madeByMarkup(page)).toEqual([]);
  };
  const reload = async (page: Page, hash: string) => {
    await page.goto(`${fresh.origin}/options.html#${hash}`);
    await page.reload();
  };

  // What is looked for is found where markup does become elements.
  const probe = await fresh.page('manifest.json');
  await probe.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b onclick="alert(1)">x</b>'));
  expect(await madeByMarkup(probe)).not.toEqual([]);
  await probe.close();

  // As the format sees it: refused, with what was read shown as text.
  const page = await studio(fresh);
  const raw = example(1);
  const questions = PAYLOADS.map((text, i) => ({
    id: `r${i}`,
    type: 'truefalse',
    stem: text,
    explain: text,
    answer: true,
  }));
  await choose(page, asFile('doc.json', { ...raw, questions, scenarios: [], exams: [] }));
  await look(page, /<script|<img|<svg/u);
  await expect(page.getByRole('button', { name: 'Thêm bộ câu hỏi' })).toHaveCount(0);
  await page.reload();

  await choose(page, asFile('danh-dau.json', markedPack()));
  await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Sửa: Bộ câu hỏi @@all@@/u }).click();
  await page.locator('.edit-row').first().waitFor();
  await expect.poll(async () => (await rowsOf(fresh.control, 'draftQuestions')).length).toBe(6 * COUNT);
  const others = async () =>
    JSON.stringify((await rowsOf<PackFileRow>(fresh.control, 'packFiles')).filter(({ key }) => !key.startsWith('u-')));
  const before = await others();
  const draft = new URL(page.url()).hash;
  // No window of ours may write its copy back.
  await page.goto(`${fresh.origin}/manifest.json`);
  await unmask(fresh.control);
  expect(JSON.stringify(await rowsOf(fresh.control, 'packFiles'))).not.toContain('@@');

  // The editor: each kind of question, as its fields, when asked and after answering, and what is listed about the pack.
  await reload(page, draft.slice(1));
  const list = page.getByRole('listbox');
  // A title forty times as long as any may be lies over the tools.
  const press = (name: string) => page.getByRole('button', { name, exact: true }).dispatchEvent('click');
  await list.focus();
  for (let kind = 0; kind < 6; kind++) {
    await list.press(kind === 0 ? 'Home' : 'ArrowDown');
    await look(page, 'alert(1)');
    await press('Sau khi trả lời');
    await look(page, 'alert(1)');
    await press('Khi hỏi');
  }
  for (const pane of ['Thông tin bộ', 'Rà soát', 'Phát hành']) {
    await press(pane);
    await look(page, 'alert(1)');
  }
  for (const hash of ['packs', 'statistics', 'keep', 'mock', 'practise']) {
    await reload(page, hash);
    await page.locator('main h2, main h1').first().waitFor();
    expect(await madeByMarkup(page)).toEqual([]);
  }

  // Followed, with an edition that waits for a word.
  await fresh.control.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('so-tay-144');
      open.onsuccess = () => resolve(open.result);
    });
    const transaction = database.transaction(['packFiles', 'questions', 'subscriptions', 'stagedPacks'], 'readwrite');
    const address = 'https://trang-thu.example/<img src=x onerror=alert(1)>';
    const files = transaction.objectStore('packFiles').getAll();
    const questions = transaction.objectStore('questions').getAll();
    questions.onsuccess = () => {
      const { key, pack } = files.result.find((row) => row.key.startsWith('u-'));
      const nothing = { etag: null, lastModified: null, declined: [], answeredAt: null, broughtAt: null };
      transaction.objectStore('subscriptions').put({
        ...{ ...nothing, address, author: '<b>x</b>', addedAt: 1, packs: [key], nextAt: 4e12, failures: 1 },
        ...{ fault: { code: 'mismatch', file: '<svg onload=alert(1)>' }, movedTo: '<b>khác</b>' },
      });
      const next = {
        ...pack,
        pack: { ...pack.pack, edition: 2 },
        questions: questions.result
          .filter(({ packKey }) => packKey === key)
          .map(({ question }) => (question.answer === undefined ? question : { ...question, answer: false })),
      };
      transaction.objectStore('stagedPacks').put({ key, pack: next, address, movesFrom: null });
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
  await reload(page, 'subscriptions');
  await look(page, '<svg onload=alert(1)>');
  await look(page, /đổi đáp án/u);

  await reload(page, 'print');
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await look(page, 'alert(1)');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await look(page, 'alert(1)');
  await page.close();

  // Practised, with everything else resting.
  const rest = await studio(fresh);
  await rest.getByRole('button', { name: /Cho nghỉ: Quy định 144/u }).click();
  await rest.getByRole('button', { name: /Ôn lại: Quy định 144/u }).waitFor();
  await rest.close();
  const popup = await fresh.page('popup.html');
  for (let i = 0; i < 6; i++) {
    await popup.locator('.question-stem').waitFor();
    const hand = popup.getByRole('button', { name: /^(Trả lời|Chưa nhớ)/u });
    if (await hand.count()) await hand.click();
    else await popup.keyboard.press('1');
    await popup.locator('.question-feedback').waitFor();
    expect(await madeByMarkup(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.locator('.question-feedback').waitFor({ state: 'detached' });
  }
  await popup.close();

  // Read: the card and the panel show the pack's documents.
  const article = await fresh.open(ARTICLE);
  await until(async () => (await underlined(article)).length > 0);
  const card = await until(async () => {
    await pointAt(article, 'Chỉ thị số 34-CT/TU');
    return until(async () => ((await readCard(article))?.text.includes('alert(1)') ? readCard(article) : null), 1000);
  });
  expect(card?.text).toContain('<script>alert(1)</script>');
  expect(await madeByMarkup(article)).toEqual([]);
  const panel = await fresh.page('sidepanel.html#search=34-CT/TU');
  await look(panel, 'alert(1)');

  expect(dialogs).toEqual([]);
  expect(fresh.refused).toEqual([]);
  expect(await others()).toBe(before);
});
