/** What ships signed by the project, and how its signatures stand today (docs/signing.md). */
import path from 'node:path';
import { BUILT_IN_CATALOG, builtInCatalog, CATALOG_SIGNATURE } from '../../data/documents/feed/built-in-catalog';
import { BANK_SIGNATURE } from '../../data/packs/sign/built-in-bank';
import { type ContentSignature, checkSignature } from '../../data/packs/sign/content-signature';
import type { AuthorKey } from '../../data/packs/sign/keys';
import { type Domain, signedContent } from '../../data/packs/sign/message';
import { PROJECT_KEY } from '../../data/packs/sign/project-key';
import { builtInPack } from '../../data/questions/bank';

const DATA = path.resolve(import.meta.dirname, '../../data');

export interface BuiltIn {
  name: 'bank' | 'catalog';
  /** The signature's file. */
  file: string;
  domain: Domain;
  content: unknown;
  /** As it lies in the file. */
  signature: ContentSignature;
  /** Which state of the content is signed, for people: written into the file before the signature. */
  state: Record<string, string | number>;
}

export const BANK: BuiltIn = {
  name: 'bank',
  file: path.join(DATA, 'questions/bank/signature.json'),
  domain: 'so-tay-144/pack/1',
  content: signedContent(builtInPack),
  signature: BANK_SIGNATURE,
  state: { edition: builtInPack.pack.edition },
};

const catalog = builtInCatalog();
export const CATALOG: BuiltIn = {
  name: 'catalog',
  file: path.join(DATA, 'documents/signature.json'),
  domain: BUILT_IN_CATALOG,
  content: catalog,
  signature: CATALOG_SIGNATURE,
  state: { lookedUp: catalog.lookedUp },
};

export const standingOf = (
  { domain, content, signature }: Pick<BuiltIn, 'domain' | 'content' | 'signature'>,
  author: AuthorKey = PROJECT_KEY,
) => checkSignature(signature, domain, content, author, crypto.subtle);

const WORDS = {
  signed: (name: string) => `${name}: signed by the project's key.`,
  changed: (name: string) =>
    `${name}: changed since it was signed. Who holds the project's key runs \`npm run sign-built-in\` before a release; a pull request needs nothing.`,
  foreign: (name: string) =>
    `${name}: its signature is not the project's. Put the signature's file back as it was, or run \`npm run sign-built-in\` with the key of data/packs/sign/project-key.ts.`,
};

/** One line on how it stands, and whether that is false: a changed content is not. */
export async function reportOn(builtIn: BuiltIn): Promise<{ line: string; isFalse: boolean }> {
  const standing = await standingOf(builtIn);
  return { line: WORDS[standing](builtIn.name), isFalse: standing === 'foreign' };
}

/** For a release: throws with every line at once unless all of it is signed as it lies there. */
export async function refuseUnsigned(all: readonly BuiltIn[] = [BANK, CATALOG]): Promise<void> {
  const standings = await Promise.all(all.map(async (one) => ({ one, standing: await standingOf(one) })));
  const unsigned = standings.filter(({ standing }) => standing !== 'signed');
  if (unsigned.length > 0) throw new Error(unsigned.map(({ one, standing }) => WORDS[standing](one.name)).join('\n'));
}
