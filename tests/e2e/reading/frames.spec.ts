import { ADDRESS, cardFor, expect, isReady, openNews, samplePage, test, until } from './fixture';

const FRAME = 'https://nhandan.vn/khung.html';
const frameIn = (source: string) =>
  `<!doctype html><html lang="vi"><title>Trang</title><body style="margin:0">
   <iframe ${source} style="border:0;width:800px;height:600px"></iframe></body></html>`;

test('reads a frame of a site that is on inside a page of one that is not', async ({ reading }) => {
  const outside = 'https://trang-thu.example/';
  reading.serve(outside, { body: frameIn(`src="${FRAME}"`) });
  reading.serve(FRAME, { body: samplePage('news.html') });
  await reading.switchOn('nhandan.vn');
  const page = await reading.open(outside);
  const frame = await page.frame(FRAME);
  expect(await isReady(frame)).toBe(true);
  expect((await cardFor(frame, 'Quy định số 144-QĐ/TW')).text).toContain('Bộ Chính trị');
  expect(await page.underlined()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('reads what a page wrote into a frame of its own', async ({ reading }) => {
  const text = 'Chi bộ đọc Quy định số 207-QĐ/TW.';
  const page = await openNews(
    reading,
    samplePage('news.html').replace('</body>', `<iframe srcdoc="<p>${text}</p>" style="border:0"></iframe></body>`),
  );
  const frame = await page.frame('about:srcdoc');
  expect(await until(async () => (await frame.underlined()).some((one) => one.text === 'Quy định số 207-QĐ/TW'))).toBe(
    true,
  );
  expect((await cardFor(frame, 'Quy định số 207-QĐ/TW')).text).toContain('207-QĐ/TW');
  expect(await page.evaluate(() => location.href)).toBe(ADDRESS);
});
