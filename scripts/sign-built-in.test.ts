import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeKeyFile } from '../data/packs/sign/key-file';
import { makeKey } from '../data/packs/sign/keys';
import { BANK, type BuiltIn, refuseUnsigned, standingOf } from './lib/built-in-signatures';
import { main } from './sign-built-in';

const { subtle } = crypto;
const key = await makeKey(subtle);
const random = (n: number) => crypto.getRandomValues(new Uint8Array(n));
const keyFile = await writeKeyFile(key, 'bốn từ không liên quan', random, subtle);

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'nha-'));
  const folder = path.join(home, '.config/so-tay-144');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'project-key.json'), keyFile);
  writeFileSync(path.join(folder, 'project-key.passphrase'), 'bốn từ không liên quan\n');
  file = path.join(home, 'signature.json');
});
afterEach(() => rmSync(home, { recursive: true }));

const UNSIGNED = { sha256: '00', value: 'AA' };
const bank = (content: unknown, edition: number, signature: BuiltIn['signature'] = UNSIGNED): BuiltIn => ({
  ...BANK,
  ...{ file, content, state: { edition }, signature },
});
const held = () => JSON.parse(readFileSync(file, 'utf8')) as BuiltIn['signature'];
const run = async (one: BuiltIn, project = key.author, environment: Record<string, string> = { HOME: home }) => {
  const lines: string[] = [];
  const code = await main([], environment, (line) => lines.push(line), [one], project);
  return { code, text: lines.join('\n') };
};

// A key file is made slow to open on purpose.
it('signs what changed, once, and no edition twice', { timeout: 60_000 }, async () => {
  expect(await run(bank({ a: 1 }, 1), key.author, {})).toMatchObject({ code: 2 });
  expect((await run(bank({ a: 1 }, 1), BANK.signature.value as never)).text).toContain('Nothing was written');

  expect(await run(bank({ a: 1 }, 1))).toMatchObject({ code: 0 });
  const first = held();
  expect(first).toMatchObject({ edition: 1 });
  expect(await standingOf(bank({ a: 1 }, 1, first), key.author)).toBe('signed');
  expect((await run(bank({ a: 1 }, 1, first))).text).toContain('signed already');

  expect(await run(bank({ a: 2 }, 1, first))).toMatchObject({ code: 1, text: expect.stringContaining('edition 1') });
  expect(held()).toEqual(first);
  expect(await run(bank({ a: 2 }, 2, first))).toMatchObject({ code: 0 });
  expect(await standingOf(bank({ a: 2 }, 2, held()), key.author)).toBe('signed');
});

it('no release without the project’s signature on today’s content', async () => {
  await expect(refuseUnsigned([bank({ a: 1 }, 1)])).rejects.toThrow('sign-built-in');
  await expect(refuseUnsigned([{ ...BANK, content: {} }])).rejects.toThrow('changed since it was signed');
});
