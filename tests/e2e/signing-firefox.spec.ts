/** A key made, a pack signed and one taken in a real Firefox, whose Ed25519 is its own: what it signs is checked by Node's, and the other way round. */
import { writeFileSync } from 'node:fs';
import { identifyPack } from '../../data/packs/sign/identify';
import { makeKey } from '../../data/packs/sign/keys';
import { PROJECT } from '../../data/packs/sign/project-key';
import { signPack } from '../../data/packs/sign/sign-pack';
import { writePack } from '../../data/packs/write';
import { until } from '../../scripts/lib/closed-card.mjs';
import { expect, test } from './fixtures';
import { openOwn, startFirefox } from './reading/firefox-driver';
import { example, readSound, TITLE } from './studio-page';

const { subtle } = crypto;

test.setTimeout(120_000);

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
test('Firefox makes a key, signs, recognises a signature and refuses a changed pack', async ({}, info) => {
  const firefox = await startFirefox();
  try {
    let page = await openOwn(firefox, 'options.html#signing');
    const press = (label: string) => page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
    const says = (words: string) =>
      until(() => page.evaluate((text) => document.body.innerText.includes(text), words), 15_000);
    const choose = async (nth: number, name: string, text: string) => {
      const file = info.outputPath(name);
      writeFileSync(file, text);
      const field = (await page.$$('input[type=file]'))[nth];
      if (!field) throw new Error('no field for files');
      await field.uploadFile(file);
    };
    const unsigned = readSound(JSON.stringify(example(1)));

    await press('Tạo khóa ký');
    await page.waitForSelector('.fingerprint-words li:nth-child(8)');
    // The download itself is the browser's; what it is given is read here.
    await page.evaluate(() => {
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((saved) => Object.assign(window, { saved }));
        return '#kept';
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await choose(0, 'thu.json', writePack(unsigned));
    const saved = await until(
      () => page.evaluate(() => (window as unknown as { saved?: string }).saved ?? null),
      15_000,
    );
    const found = await identifyPack(readSound(saved ?? ''), subtle, PROJECT);
    expect(found).toMatchObject({ ok: true, identity: { kind: 'signed' } });

    const signed = await signPack(unsigned, await makeKey(subtle), subtle);
    await page.evaluate(() => location.assign('#packs'));
    await page.waitForSelector('.pack');
    // The built-in bank's own signature, where its content is what was signed, was checked when Firefox put it in.
    await choose(0, 'sua.json', writePack(signed).replace('Câu thứ nhất', 'Câu thứ hai'));
    expect(await says('chữ ký')).toBe(true);
    expect(await page.evaluate(() => document.body.innerText.includes('Thêm bộ câu hỏi'))).toBe(false);
    page = await openOwn(firefox, 'options.html#packs');
    await page.waitForSelector('.pack');
    await choose(0, 'ky.json', writePack(signed));
    await page.waitForSelector('.fingerprint-words li:nth-child(8)');
    await press('Thêm bộ câu hỏi');
    expect(await says(`Đã thêm “${TITLE}”`)).toBe(true);
  } finally {
    await firefox.close();
  }
});
