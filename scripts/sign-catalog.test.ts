import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SHIPPED_CATALOG, SHIPPED_DATES } from '../data/documents/catalog';
import { readFeed } from '../data/documents/feed/read-feed';
import { writeKeyFile } from '../data/packs/sign/key-file';
import { makeKey } from '../data/packs/sign/keys';
import { SHIPPED_UNITS } from '../data/places/units';
import { main } from './sign-catalog';

const { subtle } = crypto;
const key = await makeKey(subtle);
const keyFile = await writeKeyFile(
  key,
  'bốn từ không liên quan',
  (n) => crypto.getRandomValues(new Uint8Array(n)),
  subtle,
);

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'danh-muc-'));
  writeFileSync(at('key.json'), keyFile);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (number: string, environment = { SO_TAY_KEY_FILE: at('key.json') }) => {
  const lines: string[] = [];
  const by = { ...environment, SO_TAY_KEY_PASSPHRASE: 'bốn từ không liên quan' };
  return { code: await main([number, at('catalog.json')], by, (line) => lines.push(line)), text: lines.join('\n') };
};

// A key file is made slow to open on purpose.
it('writes what readers take, and refuses a number that is out', { timeout: 60_000 }, async () => {
  expect(await run('3')).toMatchObject({ code: 0 });
  const held = { documents: SHIPPED_CATALOG, provinces: SHIPPED_UNITS, builtOn: SHIPPED_DATES.lookedUp };
  const bytes = readFileSync(at('catalog.json'));
  expect(await readFeed(bytes, held, key.author, subtle)).toMatchObject({ ok: true, catalog: { sequence: 3 } });
  expect(await run('3')).toMatchObject({ code: 1, text: expect.stringContaining('number 3 already') });
  expect(readFileSync(at('catalog.json'))).toEqual(bytes);
  expect(await run('x')).toMatchObject({ code: 2 });
  expect(await run('4', {} as never)).toMatchObject({ code: 2 });
});
