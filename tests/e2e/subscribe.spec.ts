/**
 * Subscriptions in a real Chromium, asking a real https host on the loopback: from the first look to an edition that changes an
 * answer, through everything a host can do wrong. The host's certificate is the test's own, which only this browser lets pass.
 */
import type { Page } from '@playwright/test';
import { isBuiltIn } from '../../data/packs/identity';
import type { Pack } from '../../data/packs/schema';
import { readFingerprint } from '../../data/packs/sign/fingerprint';
import { handOver } from '../../data/packs/sign/hand-over';
import { makeKey, type SigningKey } from '../../data/packs/sign/keys';
import { signPack } from '../../data/packs/sign/sign-pack';
import { publishFolder } from '../../data/packs/subscribe/publish';
import type { Subscription } from '../../data/packs/subscribe/subscription';
import type { CardRow, PackRow } from '../../data/store/rows';
import { launchArguments } from '../../scripts/lib/browser.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { type Host, type Mood, startHost } from '../hosting/server';
import { expect, forget, type Launched, launch, test } from './fixtures';
import { looksRight } from './looks';
import { changeRows, rowsOf } from './rows';
import { stopWorker } from './stop-worker';
import { example, readSound, studio, TITLE } from './studio-page';

const { subtle } = crypto;
const NAME = 'trang-thu.example';

const pack = (edition: number, gaps?: string[][]): Pack => readSound(JSON.stringify(example(edition, gaps)));
const CHANGED = [['7'], ['5', 'năm']];
const put = async (host: Host, packs: Promise<Pack>[]) => {
  const files = await publishFolder(await Promise.all(packs), subtle);
  host.files = new Map([...files].map(([name, text]) => [`/goi/${name}`, text]));
};

let host: Host;
let ann: SigningKey;
let member: Launched;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  host = await startHost(NAME);
  ann = await makeKey(subtle);
  await put(host, [signPack(pack(1), ann, subtle)]);
  member = await launch(undefined, {
    args: [
      ...launchArguments(`${ROOT}/.output/chrome-mv3-e2e`),
      `--host-resolver-rules=MAP ${NAME} 127.0.0.1:${host.port}`,
      '--ignore-certificate-errors',
    ],
  });
  // The loopback is the host here: nothing stands between.
  await member.context.unroute(/^https?:\/\//);
  page = await studio(member, 'subscriptions');
});
test.afterAll(async () => {
  await member.close();
  forget(member.profile);
  await host.close();
});

const list = () => page.getByRole('list', { name: 'Đang theo dõi' });
async function check(): Promise<void> {
  await page.getByRole('button', { name: /^Kiểm tra ngay/u }).click();
  await expect(page.getByRole('button', { name: /^Kiểm tra ngay/u })).toBeEnabled();
}
const editions = async (): Promise<number[]> =>
  (await rowsOf<PackRow>(member.control, 'packs')).filter(({ key }) => !isBuiltIn(key)).map(({ edition }) => edition);
const cards = async (): Promise<CardRow[]> =>
  (await rowsOf<CardRow>(member.control, 'cards')).filter(
    ({ packKey, memory }) => !isBuiltIn(packKey) && memory !== null,
  );
async function practise(count: number): Promise<void> {
  const packs = await studio(member);
  await packs.getByRole('button', { name: /Cho nghỉ: Quy định 144/u }).click();
  await packs.getByRole('button', { name: /Ôn lại: Quy định 144/u }).waitFor();
  await packs.close();
  const popup = await member.page('popup.html');
  for (let i = 0; i < count; i++) {
    await popup.locator('.question-stem').waitFor();
    const hand = popup.getByRole('button', { name: /^(Trả lời|Chưa nhớ)/u });
    if (await hand.count()) await hand.click();
    else await popup.keyboard.press('1');
    await popup.locator('.question-feedback').waitFor();
    await popup.keyboard.press('Enter');
    await popup.locator('.question-feedback').waitFor({ state: 'detached' });
  }
  await popup.close();
}

test('a member looks at an address, compares eight words, and subscribes', async () => {
  await page.getByLabel('Địa chỉ của bộ câu hỏi hoặc thư mục').fill(`http://${NAME}/goi/`);
  await page.getByRole('button', { name: 'Xem địa chỉ này' }).click();
  await expect(page.getByRole('alert')).toContainText('https://');
  expect(host.requests).toEqual([]);

  await page.getByLabel('Địa chỉ của bộ câu hỏi hoặc thư mục').fill(`${NAME}/goi/`);
  await page.getByRole('button', { name: 'Xem địa chỉ này' }).click();
  await expect(page.getByText(`${TITLE} · lần 1 · 3 câu`)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Tám từ của khóa' }).getByRole('listitem')).toHaveCount(8);
  expect(await editions()).toEqual([]);
  await looksRight(page, 'subscribe-look');
  await page.getByRole('button', { name: 'Theo dõi và thêm' }).click();
  await expect(list()).toContainText(`${TITLE} · lần 1`);
  expect(await editions()).toEqual([1]);
  for (const { headers } of host.requests) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
});

test('can compare the words later too', async () => {
  await list().getByText('Khóa của người ký', { exact: true }).click();
  const words = list().getByRole('list', { name: 'Tám từ của khóa' }).getByRole('listitem');
  expect(await words.allTextContents()).toEqual((await readFingerprint(ann.author, subtle)).words);
});

test('practises, and is asked 304 while nothing is new', async () => {
  await practise(3);
  expect((await cards()).length).toBeGreaterThanOrEqual(2);
  host.requests.length = 0;
  await check();
  await expect(list()).toContainText('không có lỗi');
  expect(host.requests.map(({ path, status }) => [path, status])).toEqual([['/goi/index.json', 304]]);
  // A moment that no calendar has, as a clock gone wild may leave it.
  await changeRows(member.control, 'subscriptions', { nextAt: 1e300 });
  await page.reload();
  await expect(list()).toContainText('Sẽ hỏi lại trong khoảng một giờ tới');
});

const MOODS: [Mood, string][] = [
  ['down', 'Không nối được máy chủ'],
  ['truncated', 'Không nối được máy chủ, hoặc câu trả lời đứt giữa chừng'],
  ['html', 'trang web thay vì bộ câu hỏi'],
  ['error', 'mã 503'],
  ['huge', 'lớn hơn 2048 KiB'],
];
test('whatever the host does wrong is said, and changes nothing', async () => {
  await put(host, [signPack(pack(2), ann, subtle)]);
  for (const [i, [mood, said]] of MOODS.entries()) {
    host.mood = mood;
    await check();
    await expect(list()).toContainText(said);
    await expect(list()).toContainText(`${i + 1} lần hỏi liền chưa được`);
  }
  host.mood = 'sound';
  const binh = await makeKey(subtle);
  await put(host, [signPack(pack(2), binh, subtle)]);
  await check();
  await expect(list()).toContainText('ký bằng khóa khác');
  await put(host, [signPack(pack(2), ann, subtle)]);
  for (const [name, text] of host.files)
    if (name.endsWith('cau-hoi.json')) host.files.set(name, text.replace('Câu thứ nhất', 'Câu thứ hai'));
  await check();
  await expect(list()).toContainText('chữ ký không khớp');
  expect(await editions()).toEqual([1]);
});

test('a background that ends before a slow host has answered leaves word of it, at once', async () => {
  await put(host, [signPack(pack(1), ann, subtle)]);
  let answer: (() => void) | null = null;
  host.pause = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  await changeRows(member.control, 'subscriptions', { nextAt: 0 });
  await member.control.evaluate(() => chrome.alarms.create('subscriptions', { when: Date.now(), periodInMinutes: 60 }));
  await expect.poll(() => answer, { timeout: 40_000 }).not.toBeNull();
  await expect(list()).toContainText('chưa có kết quả');
  await stopWorker(member);
  await expect(list()).toContainText('bị ngắt giữa chừng');
  await expect(list()).not.toContainText('chưa có kết quả');
  const [row] = await rowsOf<Subscription>(member.control, 'subscriptions');
  expect(row?.nextAt).toBeGreaterThan(Date.now());
  host.pause = null;
  (answer as (() => void) | null)?.();
  await check();
  await expect(list()).toContainText('không có lỗi');
});

test('other content under the number that is held is told, and stays told while the host stays so', async () => {
  const other = pack(1);
  await put(host, [signPack({ ...other, questions: other.questions.slice(1) }, ann, subtle)]);
  for (const status of [200, 304]) {
    host.requests.length = 0;
    await check();
    await expect(list()).toContainText('nội dung khác dưới cùng lần 1');
    await expect(list()).not.toContainText('không có lỗi');
    expect(host.requests[0]).toMatchObject({ path: '/goi/index.json', status });
  }
  await looksRight(page, 'subscribe-rewritten');
  expect(await editions()).toEqual([1]);
  await put(host, [signPack(pack(1), ann, subtle)]);
  host.requests.length = 0;
  await check();
  await expect(list()).toContainText('không có lỗi');
  // By its sum the file is the one that is held: it is not fetched.
  expect(host.requests.map(({ path, status }) => [path, status])).toEqual([['/goi/index.json', 200]]);
});

test('edition 2 comes by the alarm, with progress kept, and one tap goes back', async () => {
  const before = (await cards()).map(({ questionKey, memory }) => [questionKey, memory]);
  await put(host, [signPack(pack(2), ann, subtle)]);
  // A day later: the next check's time has come.
  await changeRows(member.control, 'subscriptions', { nextAt: 0 });
  await member.control.evaluate(() => chrome.alarms.create('subscriptions', { when: Date.now(), periodInMinutes: 60 }));
  await expect(list()).toContainText(`${TITLE} · lần 2`, { timeout: 40_000 });
  expect((await cards()).map(({ questionKey, memory }) => [questionKey, memory])).toEqual(before);

  await page.getByRole('button', { name: `Trở lại lần 1 của ${TITLE}` }).click();
  await expect(list()).toContainText(`${TITLE} · lần 1`);
  await check();
  await expect(list()).toContainText('không có lỗi');
  expect(await editions()).toEqual([1]);
});

test('a changed answer waits for a word, under a key that the old one named too', async () => {
  const binh = await makeKey(subtle);
  await put(host, [signPack(pack(3, CHANGED), ann, subtle)]);
  await check();
  await expect(list()).toContainText('lần 3, chờ bạn xem');
  await expect(list()).toContainText('1 câu đổi đáp án');
  await looksRight(page, 'subscribe-waits');
  expect(await editions()).toEqual([1]);
  const popup = await member.page('popup.html');
  await expect(popup.getByText('1 bản mới của bộ câu hỏi đang theo dõi chờ bạn xem')).toBeVisible();
  await popup.close();
  await page.getByRole('button', { name: `Nhận bản mới của ${TITLE}`, exact: true }).click();
  await expect(list()).toContainText(`${TITLE} · lần 3`);
  const changed = (await cards()).filter((card) => card.changed).map(({ questionKey }) => questionKey);
  expect(changed.every((key) => key.endsWith('/c2'))).toBe(true);

  await put(host, [signPack(pack(2), ann, subtle)]);
  await check();
  await expect(list()).toContainText('cũ hơn lần 3');
  // The same old file, soundly signed, under an index that calls it new.
  const index = host.files.get('/goi/index.json') ?? '';
  host.files.set('/goi/index.json', index.replace('"edition": 2', '"edition": 5'));
  await check();
  await expect(list()).toContainText(/cũ hơn lần 3.*2 lần hỏi liền chưa được/u);
  expect(await editions()).toEqual([3]);

  const answered = (await cards()).length;
  const statement = await handOver(ann, binh.author, 'thu-nghiem', subtle);
  await put(host, [signPack(pack(4, CHANGED), binh, subtle, [statement])]);
  await check();
  await expect(list()).toContainText('khóa cũ xác nhận khóa mới');
  await page.getByRole('button', { name: `Nhận bản mới của ${TITLE}`, exact: true }).click();
  await expect(list()).toContainText(`${TITLE} · lần 4`);
  expect(await cards()).toHaveLength(answered);
  await check();
  await expect(list()).toContainText('không có lỗi');
  // Who has handed over, or stole that old key, does not come back by it.
  await put(host, [signPack(pack(5, CHANGED), ann, subtle)]);
  await check();
  await expect(list()).toContainText('ký bằng khóa khác');
  expect(await editions()).toEqual([4]);
  await put(host, [signPack(pack(4, CHANGED), binh, subtle, [statement])]);
  await check();
});

test('a permission that was taken back is said, and nothing is asked until it is given again', async () => {
  await member.allowSites('ON_CLICK');
  host.requests.length = 0;
  await check();
  await expect(list()).toContainText(`không còn cho phép hỏi ${NAME}`);
  await expect(list()).toContainText(`${TITLE} · lần 4`);
  await expect(page.getByRole('button', { name: 'Cho phép lại' })).toBeVisible();
  await looksRight(page, 'subscribe-no-permission');
  expect(host.requests).toEqual([]);
  await member.allowSites('ON_ALL_SITES');
  await check();
  await expect(list()).toContainText('không có lỗi');
  expect(host.requests).not.toEqual([]);
});

test('an address that was left is offered again, and following it again changes nothing that is held', async () => {
  await page.getByRole('button', { name: /^Thôi theo dõi/u }).click();
  const again = page.getByRole('button', { name: `Xem và theo dõi lại: https://${NAME}/goi/index.json` });
  await again.click();
  await expect(page.getByText('Bạn đang có lần này.')).toBeVisible();
  await looksRight(page, 'subscribe-again');
  await page.getByRole('button', { name: 'Theo dõi và thêm' }).click();
  await expect(list()).toContainText(`${TITLE} · lần 4`);
  await expect(again).toHaveCount(0);
  expect(await editions()).toEqual([4]);
});
