import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleFile } from '../data/packs/example';
import { readPack } from '../data/packs/read';
import { identifyPack } from '../data/packs/sign/identify';
import { writeKeyFile } from '../data/packs/sign/key-file';
import { makeKey } from '../data/packs/sign/keys';
import { PROJECT } from '../data/packs/sign/project-key';
import { signPack } from '../data/packs/sign/sign-pack';
import { writePack } from '../data/packs/write';
import { main } from './publish-packs';

const { subtle } = crypto;
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const PASSPHRASE = 'bốn từ không liên quan';
const FILE = 'thu-nghiem.bo-cau-hoi.json';
const [ann, binh] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
const [annFile, binhFile] = await Promise.all([ann, binh].map((key) => writeKeyFile(key, PASSPHRASE, random, subtle)));

let folder: string;
let keys: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'goi-'));
  keys = mkdtempSync(path.join(tmpdir(), 'khoa-'));
  writeFileSync(path.join(keys, 'ann.json'), annFile ?? '');
  writeFileSync(path.join(keys, 'binh.json'), binhFile ?? '');
  writeFileSync(path.join(keys, 'passphrase'), `${PASSPHRASE}\n`);
});
afterEach(() => {
  for (const made of [folder, keys]) rmSync(made, { recursive: true });
});

const environment = (name: string, key: string) => ({
  [`${name}_FILE`]: path.join(keys, key),
  [`${name}_PASSPHRASE_FILE`]: path.join(keys, 'passphrase'),
});
const byAnn = () => environment('SO_TAY_KEY', 'ann.json');
const byBinh = () => environment('SO_TAY_KEY', 'binh.json');
async function run(by: Record<string, string>) {
  const lines: string[] = [];
  const code = await main([folder], by, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}
const example = (edition: number, title = 'Bộ thử') => {
  const file = exampleFile();
  writeFileSync(
    path.join(folder, FILE),
    JSON.stringify({ ...file, pack: { ...file.pack, edition, title, changes: [] } }),
  );
};
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
async function identity() {
  const reading = readPack(read(FILE));
  const found = reading.ok ? await identifyPack(reading.pack, subtle, PROJECT) : null;
  return found?.ok ? found.identity : null;
}

it('signs a folder, and a second run changes no byte', async () => {
  example(1);
  const first = await run(byAnn());
  expect(first).toMatchObject({ code: 0, text: expect.stringContaining('Were packs published here before?') });
  expect(await identity()).toMatchObject({ kind: 'signed', author: ann.author });
  expect(readdirSync(folder).sort()).toEqual(['index.json', FILE]);
  const before = [read(FILE), read('index.json')];
  const second = await run(byAnn());
  expect(second.code).toBe(0);
  expect(second.text).not.toContain('before?');
  expect([read(FILE), read('index.json')]).toEqual(before);
});

it('wants a higher number for other content, and takes it', async () => {
  example(1);
  await run(byAnn());
  const before = read('index.json');
  example(1, 'Bộ khác');
  expect(await run(byAnn())).toMatchObject({ code: 1, text: expect.stringContaining('Raise “edition” to 2') });
  example(2, 'Bộ khác');
  expect(read('index.json')).toBe(before);
  expect((await run(byAnn())).code).toBe(0);
  example(1);
  expect(await run(byAnn())).toMatchObject({ code: 1, text: expect.stringContaining('lower than the published 2') });
});

it('goes over to a new key only where the old one hands over', async () => {
  example(1);
  await run(byAnn());
  expect(await run(byBinh())).toMatchObject({ code: 1, text: expect.stringContaining('SO_TAY_OLD_KEY_FILE') });
  expect((await run({ ...byBinh(), ...environment('SO_TAY_OLD_KEY', 'ann.json') })).code).toBe(0);
  const moved = await identity();
  expect(moved).toMatchObject({ author: binh.author });
  expect(moved?.kind === 'signed' && moved.formerKeys).toHaveLength(1);
  // The statement stays with later editions.
  const pack = JSON.parse(read(FILE));
  writeFileSync(path.join(folder, FILE), JSON.stringify({ ...pack, pack: { ...pack.pack, edition: 2 } }));
  expect((await run(byBinh())).code).toBe(0);
  const later = await identity();
  expect(later?.kind === 'signed' && later.formerKeys).toHaveLength(1);
});

it('keeps what the old key said also for files that the studio saves anew', async () => {
  const former = async () => {
    const found = await identity();
    return found?.kind === 'signed' && [found.author, found.formerKeys.length];
  };
  example(1);
  await run(byAnn());
  // Signed by the new key already, as the studio does once that is restored there.
  example(2);
  const reading = readPack(read(FILE));
  if (!reading.ok || !binh) throw new Error('the example is sound');
  writeFileSync(path.join(folder, FILE), writePack(await signPack(reading.pack, binh, subtle)));
  expect((await run({ ...byBinh(), ...environment('SO_TAY_OLD_KEY', 'ann.json') })).code).toBe(0);
  expect(await former()).toEqual([binh.author, 1]);
  const published = [read(FILE), read('index.json'), read('hand-overs.json')];
  example(2);
  expect((await run(byBinh())).code).toBe(0);
  expect([read(FILE), read('index.json'), read('hand-overs.json')]).toEqual(published);
  example(3, 'Bộ khác');
  expect((await run(byBinh())).code).toBe(0);
  expect(await former()).toEqual([binh.author, 1]);
  writeFileSync(path.join(folder, 'hand-overs.json'), '{"thu-nghiem":[{}]}');
  expect(await run(byBinh())).toMatchObject({
    code: 1,
    text: expect.stringContaining('hand-overs.json: it is damaged'),
  });
});

it('writes nothing while anything is wrong, and says all of it', async () => {
  const said: string[] = [];
  expect(await main([path.join(folder, 'khong-co')], byAnn(), (line) => said.push(line))).toBe(1);
  expect(said[0]).toContain('no such folder');
  expect(await run(byAnn())).toMatchObject({ code: 1, text: expect.stringContaining('no file ends in') });
  example(1);
  writeFileSync(path.join(folder, 'khac.bo-cau-hoi.json'), '<html>');
  writeFileSync(path.join(folder, 'ten-khac.bo-cau-hoi.json'), read(FILE));
  const { code, text } = await run(byAnn());
  expect(code).toBe(1);
  expect(text).toContain('khac.bo-cau-hoi.json:');
  expect(text).toContain(`Call the file ${FILE}`);
  expect(readdirSync(folder)).not.toContain('index.json');
});

it('says how it is called, and when the passphrase is wrong', async () => {
  expect((await run({})).code).toBe(2);
  writeFileSync(path.join(keys, 'passphrase'), 'một câu nào khác');
  await expect(run(byAnn())).rejects.toThrow('wrong passphrase');
  await expect(run(environment('SO_TAY_KEY', 'khong-co.json'))).rejects.toThrow('SO_TAY_KEY_FILE has to name it');
});
