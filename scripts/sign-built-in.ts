/**
 * Signs the built-in bank and catalog as they lie in data/ with the project's key: `npm run sign-built-in`. Where the key lies, and
 * when this is needed: docs/signing.md.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { signatureOf } from '../data/packs/sign/content-signature';
import type { AuthorKey } from '../data/packs/sign/keys';
import { PROJECT_KEY } from '../data/packs/sign/project-key';
import { BANK, type BuiltIn, CATALOG, standingOf } from './lib/built-in-signatures';
import { type ExitCode, runAsCommand } from './lib/command';
import { projectKey } from './lib/signing-key';

/** Who holds an edition is given only a higher one: the same number never says two things. */
const isSameEdition = ({ signature, state }: BuiltIn) =>
  'edition' in signature && 'edition' in state && signature.edition === state.edition;

/** `all` and `project` are given by the test, which has a key of its own. */
export async function main(
  _: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
  all: readonly BuiltIn[] = [BANK, CATALOG],
  project: AuthorKey = PROJECT_KEY,
): Promise<ExitCode> {
  const key = await projectKey(environment);
  if (!key) {
    say('SO_TAY_KEY_FILE=key.json SO_TAY_KEY_PASSPHRASE_FILE=passphrase.txt npm run sign-built-in');
    return 2;
  }
  if (key.author !== project) {
    say(
      `The key file holds ${key.author}, the code names ${project} (data/packs/sign/project-key.ts). Nothing was written.`,
    );
    return 1;
  }
  const standings = await Promise.all(all.map((one) => standingOf(one, project)));
  const [again] = all.filter((one, i) => standings[i] === 'changed' && isSameEdition(one));
  if (again) {
    say(
      `${again.name}: edition ${again.state.edition} was signed with other content. Raise \`edition\` (docs/adding-a-question.md), or, ` +
        `where that edition never left this repository, set "edition" in ${again.file} to 0. Nothing was written.`,
    );
    return 1;
  }
  for (const [i, one] of all.entries()) {
    if (standings[i] === 'signed') {
      say(`${one.name}: signed already.`);
      continue;
    }
    const signature = await signatureOf(one.domain, one.content, key, crypto.subtle);
    writeFileSync(`${one.file}.new`, `${JSON.stringify({ ...one.state, ...signature }, null, 2)}\n`);
    renameSync(`${one.file}.new`, one.file);
    say(`${one.name}: signed (${Object.entries(one.state).flat().join(' ')}).`);
  }
  return 0;
}

runAsCommand(import.meta.filename, main);
