/** A signing key out of an encrypted key file (docs/signing.md). Which file, and its passphrase, the environment says: neither is ever an argument that a process list shows. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readKeyFile } from '../../data/packs/sign/key-file';
import type { SigningKey } from '../../data/packs/sign/keys';

type Environment = Readonly<Record<string, string | undefined>>;

/** `name`: the variable that named it. */
function textOf(file: string, name: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`${file}: there is no such file. ${name} has to name it, from the folder where you are.`);
}

function passphraseOf(prefix: string, environment: Environment): string {
  const file = environment[`${prefix}_PASSPHRASE_FILE`];
  if (file) return textOf(file, `${prefix}_PASSPHRASE_FILE`).replace(/\r?\n$/u, '');
  const text = environment[`${prefix}_PASSPHRASE`];
  if (!text) throw new Error(`Set ${prefix}_PASSPHRASE_FILE to a file that holds the passphrase of the key file.`);
  return text;
}

/** The key that `${prefix}_FILE` names; null where it names none. Throws, saying what to do, where the file gives no key. */
export async function keyFromEnvironment(prefix: string, environment: Environment): Promise<SigningKey | null> {
  const file = environment[`${prefix}_FILE`];
  if (!file) return null;
  const text = textOf(file, `${prefix}_FILE`);
  const reading = await readKeyFile(text, passphraseOf(prefix, environment), crypto.subtle);
  if (reading.ok) return reading.key;
  throw new Error(
    reading.fault === 'passphrase'
      ? `${file} does not open: wrong passphrase, or a damaged file.`
      : `${file} is no key file. The studio saves one under “Khóa ký của tôi”.`,
  );
}

/** Where the maintainer's lie (docs/signing.md), below the home folder. */
const FOLDER = '.config/so-tay-144';

/** The project's own key: of the environment as above, else of its place in the home folder; null where neither is there. */
export function projectKey(environment: Environment): Promise<SigningKey | null> {
  if (environment.SO_TAY_KEY_FILE) return keyFromEnvironment('SO_TAY_KEY', environment);
  const home = environment.HOME ?? environment.USERPROFILE;
  const file = home && path.join(home, FOLDER, 'project-key.json');
  if (!file || !existsSync(file)) return Promise.resolve(null);
  const passphrase = environment.SO_TAY_KEY_PASSPHRASE_FILE ?? path.join(home, FOLDER, 'project-key.passphrase');
  const held = { SO_TAY_KEY_FILE: file, SO_TAY_KEY_PASSPHRASE_FILE: passphrase };
  return keyFromEnvironment('SO_TAY_KEY', held);
}
