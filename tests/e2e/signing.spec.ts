/** A key made in the studio, and a pack whose signed edition takes an unsigned one's place. */
import { makeKey } from '../../data/packs/sign/keys';
import { signPack } from '../../data/packs/sign/sign-pack';
import { packLink } from '../../data/packs/subscribe/link';
import { expect, test } from './fixtures';
import { looksRight } from './looks';
import { add, example, readSound, studio, TITLE } from './studio-page';

const { subtle } = crypto;
const unsigned = readSound(JSON.stringify(example(1)));

test('an unsigned pack is taken over by its signed edition after a question, progress and all', async ({ fresh }) => {
  const signing = await studio(fresh, 'signing');
  await signing.getByRole('button', { name: 'Tạo khóa ký' }).click();
  await expect(signing.getByRole('list', { name: 'Tám từ của khóa' }).getByRole('listitem')).toHaveCount(8);
  await signing.getByRole('button', { name: 'Lưu tệp khóa' }).click();
  await expect(signing.getByRole('alert')).toContainText('12 ký tự');
  await looksRight(signing, 'signing');
  await signing.close();
  const packs = await studio(fresh);
  await add(packs, example(1));
  await packs.getByRole('button', { name: `Chia sẻ: ${TITLE}` }).click();
  await expect(packs.getByRole('status').filter({ hasText: '#goi=' })).toHaveText(packLink(unsigned) ?? '');
  const line = packLink(await signPack(unsigned, await makeKey(subtle), subtle)) ?? '';
  // A camera needs some pixels for each module.
  expect((await packs.getByRole('img', { name: `Mã QR của “${TITLE}”` }).boundingBox())?.width).toBeGreaterThan(300);
  await packs.getByRole('button', { name: 'Dán nội dung' }).click();
  await packs.getByLabel('Nội dung của tệp bộ câu hỏi').fill(`https://mot-trang.example/${line}`);
  await packs.getByRole('button', { name: 'Đọc nội dung' }).click();
  await expect(packs.getByText('Bản có chữ ký sẽ thay bản đó')).toBeVisible();
  await packs.getByRole('button', { name: 'Cập nhật lên lần 1' }).click();
  await expect(packs.getByText(`“${TITLE}” đã ở lần 1.`)).toBeVisible();
  await expect(packs.getByRole('region', { name: 'Đang có' }).getByRole('heading', { level: 3 })).toHaveCount(2);
});
