import { cardFor, comesUnderlined, expect, hasNoCard, openNews, samplePage, test, until } from './fixture';

test('underlines references and nothing else', async ({ reading }) => {
  const page = await openNews(reading);
  const texts = (await page.underlined()).map(({ text }) => text);
  expect(texts.toSorted()).toEqual(
    [
      'Quy định số 144-QĐ/TW',
      'Quy định 144',
      'Kết luận số 21-KL/TW',
      'Quy định số 37-QĐ/TW',
      'Chỉ thị số 34-CT/TU',
      'Nghị định số 30/2020/NĐ-CP',
      'Nghị quyết số 21-NQ/TW',
      'Chỉ thị số 28-CT/TW',
    ].toSorted(),
  );
});

test('reads across inline tags', async ({ reading }) => {
  const page = await openNews(reading);
  expect((await cardFor(page, 'Kết luận số 21-KL/TW')).text).toContain('21-KL/TW');
});

test('what stands in boxes of their own is not read as one word', async ({ reading }) => {
  const body = samplePage('news.html').replace(
    '</body>',
    `<p style="display:flex"><span>12</span><span>57-NQ/TW</span></p><p>Bảng 3<br>68-NQ/TW</p>
     <p>Số <i style="display:inline-block">4</i>59-NQ/TW và <b>6</b><i>6</i>-NQ/TW</p></body>`,
  );
  const page = await openNews(reading, body);
  const texts = (await page.underlined()).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['57-NQ/TW', '68-NQ/TW', '59-NQ/TW', '66-NQ/TW']));
});

test('finds what the page adds and changes later', async ({ reading }) => {
  const page = await openNews(reading);
  await page.evaluate(() => {
    const added = document.createElement('section');
    const first = document.createElement('p');
    first.textContent = 'Hội nghị nhắc Quy định số 207-QĐ/TW.';
    added.append(first);
    document.body.append(added);
  });
  expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  await page.evaluate(() => {
    const text = document.querySelector('section p')?.firstChild;
    if (text instanceof Text) text.data = 'Hội nghị nhắc Quy định số 69-QĐ/TW.';
  });
  expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  expect((await page.underlined()).some(({ text }) => text === 'Quy định số 207-QĐ/TW')).toBe(false);
});

test('the card leaves with its reference, and nothing is recorded twice', async ({ reading }) => {
  const page = await openNews(reading);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(await page.pressControl('Ghim')).toBe(true);
  await page.evaluate(() => document.querySelector('p:not(.meta)')?.remove());
  expect(await hasNoCard(page)).toBe(true);
  await page.evaluate(() => {
    const box = document.createElement('div');
    const inner = document.createElement('p');
    box.append(inner);
    document.body.append(box);
    inner.textContent = 'Thêm Quy định số 69-QĐ/TW.';
  });
  const count = async () => (await page.underlined()).filter(({ text }) => text === 'Quy định số 69-QĐ/TW').length;
  expect(await until(async () => (await count()) > 0)).toBe(true);
  // A second batch of changes: whatever the first one would record twice is there when this one has been read.
  await page.evaluate(() => document.body.append('Cuối trang: Quy định số 80-QĐ/TW.'));
  expect(await comesUnderlined(page, 'Quy định số 80-QĐ/TW')).toBe(true);
  expect(await count()).toBe(1);
});
