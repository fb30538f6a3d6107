/** A province's own documents: they come with a pack file, are recognised on that province's pages only, and rest and go with the pack. */
import { exampleFile } from '../../data/packs/example';
import { controlPoint, pointAt, readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { type Browser, expect, test } from './fixtures';
import { add, packs, studio, TITLE } from './studio-page';

const HERE = 'https://trang-thu.example/lang-son.html';
const ELSEWHERE = 'https://trang-thu.example/nghe-an.html';
const OTHERS = 'https://baodanang.vn/tin.html';
const NUMBER = 'Chỉ thị số 34-CT/TU';
const NOT_HELD = 'Danh mục chưa có văn bản này';

/** More than the delay of a first card. */
const CARD_MS = 1000;

const article = (dateline: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin</title>
<meta property="article:published_time" content="2026-08-01T08:00:00+07:00"></head>
<body><h1>Tin</h1><p>${dateline}Các xã đã thực hiện ${NUMBER} từ đầu tháng.</p></body></html>`;

const FILE = {
  ...exampleFile(),
  documents: [
    {
      number: '34-CT/TU',
      kind: 'Chỉ thị',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      province: 'Lạng Sơn',
      issued: '2026-06-10',
      title: 'giữ gìn vệ sinh các bến xe',
      status: { state: 'in-force' },
      sources: [{ title: 'Trang của tỉnh', url: 'https://tinh.example/34' }],
    },
  ],
};

/** The card's text for the number on a page loaded anew. */
async function cardOn(browser: Browser, address: string): Promise<string> {
  const page = await browser.open(address);
  expect(await until(async () => (await underlined(page)).length > 0)).toBe(true);
  // Dotted before it is resolved and after: only pointing again tells.
  const card = await until(async () => {
    await pointAt(page, NUMBER);
    return until(() => readCard(page), CARD_MS);
  });
  const isLink = (await controlPoint(page, 'link', 'Trang của tỉnh')) !== null;
  await page.close();
  return `${card?.text}${isLink ? ' [link]' : ''}`;
}

test('a pack’s document is shown on its province’s pages with the pack named, until the pack rests or goes', async ({
  fresh,
}) => {
  fresh.serve(HERE, { body: article('Lạng Sơn (TTXVN) - ') });
  fresh.serve(ELSEWHERE, { body: article('Nghệ An (TTXVN) - ') });
  fresh.serve(OTHERS, { body: article('') });
  await fresh.switchOn('trang-thu.example', 'baodanang.vn');
  expect(await cardOn(fresh, HERE)).toContain(NOT_HELD);

  const page = await studio(fresh);
  await add(page, FILE);
  await expect(page.getByText('Mang theo 1 văn bản của Lạng Sơn, nhận ra khi đọc báo')).toBeVisible();

  const card = await cardOn(fresh, HERE);
  expect(card).toContain(`Nguồn: bộ câu hỏi “${TITLE}” của Người soạn thử; danh mục của Sổ tay chưa có văn bản này.`);
  expect(card).toContain('Chỉ thị · Ban Thường vụ Tỉnh ủy · Lạng Sơn · 10/6/2026 · bộ câu hỏi ghi: còn hiệu lực');
  expect(card).toContain('Nhiều khả năng là văn bản này');
  expect(card).toContain('[link]');
  expect(await cardOn(fresh, ELSEWHERE)).toContain(NOT_HELD);
  const others = await cardOn(fresh, OTHERS);
  expect(others).toContain('Thành ủy Đà Nẵng');
  expect(others).not.toContain(TITLE);
  expect(fresh.refused).toEqual([]);

  const panel = await fresh.page('sidepanel.html#search=34-CT/TU');
  const found = panel.getByRole('region', { name: 'Trong bộ câu hỏi của bạn' });
  await expect(found.getByRole('button')).toContainText(TITLE);
  await found.getByRole('button').click();
  await expect(panel.getByRole('link', { name: 'Trang của tỉnh' })).toHaveAttribute('rel', 'noopener noreferrer');
  await panel.close();

  await page.getByRole('button', { name: `Cho nghỉ: ${TITLE}` }).click();
  await expect(page.getByText('Mang theo 1 văn bản')).toHaveCount(0);
  expect(await cardOn(fresh, HERE)).toContain(NOT_HELD);

  await page.getByRole('button', { name: `Ôn lại: ${TITLE}` }).click();
  await expect(page.getByText('Mang theo 1 văn bản')).toBeVisible();
  await page.getByRole('button', { name: `Gỡ: ${TITLE}` }).click();
  await expect(packs(page)).toHaveCount(1);
  await expect(page.getByText('Mang theo 1 văn bản')).toHaveCount(0);
  expect(await cardOn(fresh, HERE)).toContain(NOT_HELD);
});
