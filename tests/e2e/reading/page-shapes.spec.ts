/** Pages that are no plain article: shadow roots, editors, floods of changes, a feed, a page that stands scrolled. */
import { cardFor, comesUnderlined, expect, hasNoCard, openNews, samplePage, test, UNTOUCHED, until } from './fixture';

const withBody = (html: string) => samplePage('news.html').replace('</body>', `${html}</body>`);

test('reads open shadow roots, those that come later too, and explains inside', async ({ reading }) => {
  const page = await openNews(
    reading,
    withBody(`<hop-tin></hop-tin><div id="sau"></div><script>
      customElements.define('hop-tin', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Theo Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.</p>';
        }
      });
    </script>`),
  );
  expect(await comesUnderlined(page, 'Chỉ thị số 05-CT/TW')).toBe(true);
  expect((await cardFor(page, 'Chỉ thị số 05-CT/TW')).text).toContain('15/5/2016');
  await page.moveMouse({ x: 5, y: 5 });
  expect(await hasNoCard(page)).toBe(true);

  await page.evaluate(() => {
    const later = document.createElement('div');
    later.attachShadow({ mode: 'open' }).textContent = 'Thẳng trong gốc: Quy định số 69-QĐ/TW ngày 06/7/2022.';
    document.body.append(later);
  });
  expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  expect((await cardFor(page, 'Quy định số 69-QĐ/TW')).text).toContain('06/7/2022');
  await page.evaluate(() => {
    const shadow = document.body.lastElementChild?.shadowRoot;
    if (shadow) shadow.textContent = 'Nay là Quy định số 80-QĐ/TW.';
  });
  expect(await comesUnderlined(page, 'Quy định số 80-QĐ/TW')).toBe(true);
});

test('leaves what somebody writes alone: editable text, text boxes, code editors', async ({ reading }) => {
  const page = await openNews(
    reading,
    withBody(`<div contenteditable>Soạn Quy định số 69-QĐ/TW</div><div role="textbox">Soạn Quy định số 80-QĐ/TW</div>
      <div class="cm-editor"><pre>Mã Quy định số 41-QĐ/TW</pre></div><textarea>Quy định số 22-QĐ/TW</textarea>
      <p>Cuối bài: Quy định số 207-QĐ/TW.</p>`),
  );
  expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  const texts = (await page.underlined()).map(({ text }) => text);
  for (const number of ['69', '80', '41', '22'])
    expect(texts.filter((text) => text.includes(`${number}-QĐ/TW`))).toEqual([]);
});

test('a flood of changes is read once, and nothing of it is missed', async ({ reading }) => {
  const page = await openNews(reading);
  await page.evaluate(() => {
    for (let i = 0; i < 900; i++) {
      const item = document.createElement('p');
      item.textContent = `Mục ${i}: xem Kết luận số ${100 + i}-KL/TW.`;
      document.body.append(item);
    }
  });
  const count = async () =>
    (await page.underlined()).filter(({ text }) => /^Kết luận số \d+-KL\/TW$/.test(text)).length;
  expect(await until(async () => (await count()) === 901, 10_000)).toBe(true);
});

test('follows a feed, and lets go of what it takes away', async ({ reading }) => {
  const page = await openNews(reading);
  await page.evaluate(async () => {
    const feed = document.createElement('section');
    document.body.append(feed);
    for (let i = 0; i < 20; i++) {
      const item = document.createElement('article');
      item.innerHTML = `<p>Tin ${i}: Kết luận số <b>${300 + i}</b>-KL/TW.</p>`;
      feed.append(item);
      if (feed.children.length > 5) feed.firstElementChild?.remove();
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  });
  const feed = async () =>
    (await page.underlined())
      .map(({ text }) => /^Kết luận số (3\d\d)-KL\/TW$/.exec(text)?.[1])
      .filter((number) => number !== undefined)
      .sort();
  const expected = ['315', '316', '317', '318', '319'];
  expect(await until(async () => (await feed()).join() === expected.join())).toBe(true);
});

test('a page that stands scrolled is read whole, what is before the eyes included', async ({ reading }) => {
  const filler = '<p>Mưa lớn kéo dài ở nhiều nơi, người dân kê cao đồ đạc, chờ nước rút.</p>'.repeat(400);
  const page = await openNews(
    reading,
    withBody(`${filler}<p id="day">Đọc tiếp Quy định số 207-QĐ/TW ngày 26/7/2026.</p>${filler}
      <script>document.getElementById('day').scrollIntoView();</script><p>Cuối: Quy định số 80-QĐ/TW.</p>`),
  );
  for (const text of ['Quy định số 207-QĐ/TW', 'Quy định số 80-QĐ/TW', 'Quy định số 144-QĐ/TW'])
    expect(await comesUnderlined(page, text), text).toBe(true);
  const once = (await page.underlined()).filter(({ text }) => text === 'Quy định số 207-QĐ/TW');
  expect(once).toHaveLength(1);
  expect(await page.seen()).toEqual(UNTOUCHED);
});

test('keeps the page’s order when a line is written anew, also around a box inside', async ({ reading }) => {
  const page = await openNews(
    reading,
    withBody(
      '<div id="o">Đầu: Quy định số 207-QĐ/TW.<p>Giữa: Quy định số 69-QĐ/TW.</p>Cuối: Quy định số 80-QĐ/TW.</div>',
    ),
  );
  await page.evaluate(() => {
    const first = document.getElementById('o')?.firstChild;
    if (first instanceof Text) first.data = 'Đầu, viết lại: Quy định số 41-QĐ/TW.';
    const text = document.querySelector('li')?.firstChild;
    if (text) getSelection()?.collapse(text, 0);
    getSelection()?.collapse(document.querySelector('footer'), 0);
  });
  expect(await comesUnderlined(page, 'Quy định số 41-QĐ/TW')).toBe(true);
  for (const text of ['Quy định số 41-QĐ/TW', 'Quy định số 69-QĐ/TW', 'Quy định số 80-QĐ/TW']) {
    await reading.command('next-reference');
    expect(await until(async () => (await page.cards()).some(({ label }) => label.endsWith(text))), text).toBe(true);
  }
});

test('finds a shadow root that comes without any other change, and one in a flood', async ({ reading }) => {
  const page = await openNews(reading, withBody('<div id="muon"></div>'));
  await page.evaluate(() => {
    const late = document.getElementById('muon')?.attachShadow({ mode: 'open' });
    if (late) late.textContent = 'Muộn: Quy định số 69-QĐ/TW.';
    for (let i = 0; i < 450; i++) document.body.append(document.createElement('p'));
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).textContent = 'Trong lũ: Quy định số 80-QĐ/TW.';
    document.body.append(host);
  });
  expect(await comesUnderlined(page, 'Quy định số 80-QĐ/TW')).toBe(true);
  expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  await page.evaluate(() => {
    document.body.lastElementChild?.remove();
    for (let i = 0; i < 450; i++) document.body.append(document.createElement('p'));
  });
  const isGone = async () => !(await page.underlined()).some(({ text }) => text === 'Quy định số 80-QĐ/TW');
  expect(await until(isGone)).toBe(true);
});

test('a reference whose block changes while the pointer rests on it is still explained', async ({ reading }) => {
  const page = await openNews(reading, withBody('<p id="d">Đang viết: Quy định số 69-QĐ/TW <i>1</i></p>'));
  expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  await page.pointAt('Quy định số 69-QĐ/TW');
  await page.evaluate(() => {
    const count = document.querySelector('#d i')?.firstChild;
    if (count instanceof Text) count.data = '2';
  });
  expect(await until(async () => (await page.cards()).some(({ label }) => label.endsWith('69-QĐ/TW')))).toBe(true);
});

test('on a page that zooms itself the card stands beside its reference, at its own size', async ({ reading }) => {
  for (const [css, text] of [
    ['html { zoom: 1.4 }', 'Quy định số 144-QĐ/TW'],
    ['html { zoom: 0.8 } body { zoom: 1.5; transform: translate(20px, 30px) }', 'Quy định số 144-QĐ/TW'],
  ] as const) {
    const page = await openNews(reading, withBody(`<style>${css}</style>`));
    const point = await page.pointAt(text);
    await cardFor(page, text);
    const card = await page.evaluate(() => {
      const box = document.querySelector('[popover]')?.getBoundingClientRect();
      return box && { left: box.left, top: box.top, bottom: box.bottom, width: box.width };
    });
    expect(card?.width, css).toBeCloseTo(360, 0);
    // A line is 30 px high at most, and the gap 8: below, or above.
    const gap = Math.max((card?.top ?? 0) - point.y, point.y - (card?.bottom ?? 0));
    expect(gap, css).toBeGreaterThan(0);
    expect(gap, css).toBeLessThan(45);
    expect(Math.abs((card?.left ?? 0) - point.x), css).toBeLessThan(60);
  }
});

const teaser = (pane: string) => `<style>
    .tin { position: relative } .tin a::after { content: ''; position: absolute; inset: 0 ${pane} }
  </style>
  <div class="tin"><h3><a href="#tin">Tin trong ngày</a></h3>
    <p>Chi bộ học Quy định số 69-QĐ/TW ngày 06/7/2022.</p> Nhắc cả Quy định số 80-QĐ/TW.</div>`;

test('a link stretched over a teaser: what shows through is explained, and the press stays the link’s', async ({
  reading,
}) => {
  const inShadow = teaser('').replaceAll('69-', '58-').replaceAll('80-', '96-');
  const page = await openNews(
    reading,
    withBody(`${teaser('')}<section><template shadowrootmode="open">${inShadow}</template></section>`),
  );
  for (const number of ['69', '80', '58', '96']) {
    await cardFor(page, `Quy định số ${number}-QĐ/TW`);
    await page.moveMouse({ x: 5, y: 5 });
    expect(await hasNoCard(page)).toBe(true);
  }
  await page.click(await page.pointAt('Quy định số 69-QĐ/TW'));
  expect(await until(() => page.evaluate(() => location.hash === '#tin'))).toBe(true);
});

test('what a pane hides is not explained through it', async ({ reading }) => {
  const page = await openNews(reading, withBody(teaser('; background: white')));
  await page.pointAt('Quy định số 69-QĐ/TW');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await page.cards()).toEqual([]);
});
