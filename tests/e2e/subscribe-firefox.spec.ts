/** A subscription in a real Firefox, whose fetch, permissions and signatures are its own, against a real https host on the loopback. */
import { makeKey } from '../../data/packs/sign/keys';
import { until } from '../../scripts/lib/closed-card.mjs';
import { signedFolder } from '../hosting/folder';
import { startHost } from '../hosting/server';
import { expect, test } from './fixtures';
import { inBrowser } from './reading/bidi';
import { grant } from './reading/firefox-chrome';
import { ID, openOwn, startFirefox } from './reading/firefox-driver';
import { example, readSound, TITLE } from './studio-page';

const NAME = 'trang-thu.example';

test.setTimeout(120_000);

test('Firefox follows an address, asks only whether anything is new, takes edition 2 and goes back', async () => {
  const [host, ann] = await Promise.all([startHost(NAME), makeKey(crypto.subtle)]);
  const firefox = await startFirefox({ acceptInsecureCerts: true, prefs: { 'network.dns.localDomains': NAME } });
  const publish = async (edition: number) => {
    host.files = await signedFolder([readSound(JSON.stringify(example(edition)))], ann);
  };
  try {
    await inBrowser(firefox, grant, { id: ID, origins: [`https://${NAME}/*`] });
    await publish(1);
    const page = await openOwn(firefox, 'options.html#subscriptions');
    const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    const says = async (words: string) =>
      expect(
        await until(() => page.evaluate((text) => document.body.innerText.includes(text), words), 15_000),
        words,
      ).toBe(true);
    const address = `https://${NAME}:${host.port}/goi/index.json`;
    await page.waitForSelector('.follow-form input');
    await page.type('.follow-form input', address);
    await press('Xem địa chỉ này');
    await page.waitForSelector('.fingerprint-words li:nth-child(8)');
    await press('Theo dõi và thêm');
    await says(`${TITLE} · lần 1`);
    host.requests.length = 0;
    await press(`Kiểm tra ngay: ${address}`);
    await says('không có lỗi');
    expect(host.requests.map(({ path, status }) => [path, status])).toEqual([['/goi/index.json', 304]]);
    for (const { headers } of host.requests)
      expect(Object.keys(headers).filter((name) => /cookie|referer|authorization/u.test(name))).toEqual([]);

    await publish(2);
    await press(`Kiểm tra ngay: ${address}`);
    await says(`${TITLE} · lần 2`);
    await press(`Trở lại lần 1 của ${TITLE}`);
    await says(`${TITLE} · lần 1`);
    await publish(3);
    host.mood = 'truncated';
    await press(`Kiểm tra ngay: ${address}`);
    await says('đứt giữa chừng');

    // The permission for the host alone goes with it; what the tests' build requires beside it stays.
    const origins = () => page.evaluate(async () => (await browser.permissions.getAll()).origins ?? []);
    const before = await origins();
    expect(before).toContain(`https://${NAME}/*`);
    await press(`Thôi theo dõi: ${address}`);
    await says('Không còn theo dõi');
    expect(await until(async () => !(await origins()).includes(`https://${NAME}/*`), 15_000)).toBe(true);
    expect(await origins()).toHaveLength(before.length - 1);
  } finally {
    await firefox.close();
    await host.close();
  }
});
