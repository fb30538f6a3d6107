/**
 * Makes a folder ready for any static host: checks every pack in it, signs it, and writes index.json. While anything is wrong nothing
 * is written. `npm run publish-packs -- DIR`; where the key comes from: docs/signing.md, what to upload: docs/pack-hosting.md.
 */
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFingerprint } from '../data/packs/sign/fingerprint';
import { INDEX_FILE } from '../data/packs/subscribe/address';
import { type ExitCode, runAsCommand } from './lib/command';
import { publish } from './lib/publish';
import { keyFromEnvironment } from './lib/signing-key';

export async function main(
  [folder]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<ExitCode> {
  const key = await keyFromEnvironment('SO_TAY_KEY', environment);
  if (!folder || !key) {
    say('SO_TAY_KEY_FILE=key.json SO_TAY_KEY_PASSPHRASE_FILE=passphrase.txt npm run publish-packs -- DIR');
    return 2;
  }
  const old = await keyFromEnvironment('SO_TAY_OLD_KEY', environment);
  const published = await publish(folder, key, old);
  if (!published.ok) {
    for (const line of published.wrong) say(line);
    say(`${published.wrong.length} to mend; nothing was written.`);
    return 1;
  }
  // Each file whole or not at all, the index last.
  for (const [name, text] of published.files) {
    writeFileSync(path.join(folder, `${name}.new`), text);
    renameSync(path.join(folder, `${name}.new`), path.join(folder, name));
  }
  for (const { pack, questions } of published.packs)
    say(`${pack.slug}: edition ${pack.edition}, ${questions.length} questions, signed`);
  if (published.isFirst)
    say(
      `${INDEX_FILE} is new. Were packs published here before? Then fetch the host's ${INDEX_FILE} into the folder and run this again before you upload: without it other content under a published number is not noticed, and members do not take it.`,
    );
  const { words } = await readFingerprint(key.author, crypto.subtle);
  say(`Key: ${words.join(' ')}`);
  return 0;
}

runAsCommand(import.meta.filename, main);
