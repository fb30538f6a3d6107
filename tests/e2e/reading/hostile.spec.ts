/** Pages that shadow what we call, by accident or on purpose: reading goes on, and the tab stays alive. */
import { appendParagraph, cardFor, comesUnderlined, expect, openNews, samplePage, test } from './fixture';

const NAMES = [
  'parentNode',
  'parentElement',
  'closest',
  'ownerDocument',
  'contains',
  'matches',
  'isConnected',
  'shadowRoot',
];

for (const name of NAMES)
  test(`a form control named ${name}`, async ({ reading }) => {
    const page = await openNews(
      reading,
      samplePage('news.html').replace(
        '</body>',
        `<form><input name="${name}"><div>Trong đơn: Quy định số 69-QĐ/TW ngày 06/7/2022.</div> Kèm 41-QĐ/TW.</form></body>`,
      ),
    );
    expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
    await page.evaluate(() => {
      const line = document.querySelector('form div')?.firstChild;
      if (line instanceof Text) line.data = 'Trong đơn nay ghi: Quy định số 80-QĐ/TW.';
    });
    expect(await comesUnderlined(page, 'Quy định số 80-QĐ/TW')).toBe(true);
    await cardFor(page, 'Quy định số 80-QĐ/TW');
    await appendParagraph(page, 'Sau cùng: Quy định số 207-QĐ/TW.');
    expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  });
