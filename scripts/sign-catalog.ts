/**
 * Signs the catalog, the list of sites and the provinces of this checkout as catalog.json for the feed:
 * `npm run sign-catalog -- SEQUENCE OUT`. Where the key comes from: docs/signing.md; what to upload: docs/catalog-feed.md.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { SHIPPED_CATALOG, SHIPPED_DATES } from '../data/documents/catalog';
import { FEED_FORMAT, type FeedContent } from '../data/documents/feed/feed-file';
import { readFeed, signFeed } from '../data/documents/feed/read-feed';
import { readFingerprint } from '../data/packs/sign/fingerprint';
import { SHIPPED_UNITS } from '../data/places/units';
import { SHIPPED_SITES } from '../data/sites';
import { type ExitCode, runAsCommand } from './lib/command';
import { projectKey } from './lib/signing-key';

const HOW =
  'SO_TAY_KEY_FILE=key.json SO_TAY_KEY_PASSPHRASE_FILE=passphrase.txt npm run sign-catalog -- SEQUENCE OUT.json';

/** The number of what is out already; 0 where there is no such file. */
function publishedNumber(file: string): number {
  try {
    const { sequence } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof sequence === 'number' ? sequence : 0;
  } catch {
    return 0;
  }
}

export async function main(
  [number, file]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<ExitCode> {
  const key = await projectKey(environment);
  const sequence = Number(number);
  if (!file || !key || !Number.isSafeInteger(sequence)) {
    say(HOW);
    return 2;
  }
  const published = publishedNumber(file);
  if (sequence <= published) {
    say(`${file} is number ${published} already: give a higher one, or readers will not take it. Nothing was written.`);
    return 1;
  }
  const content = {
    ...{ format: FEED_FORMAT, version: 1, sequence, ...SHIPPED_DATES, documents: SHIPPED_CATALOG },
    ...{ sites: SHIPPED_SITES, provinces: SHIPPED_UNITS },
  } as FeedContent;
  const text = `${JSON.stringify(await signFeed(content, key, crypto.subtle))}\n`;
  // As readers will check it.
  const held = { documents: SHIPPED_CATALOG, provinces: SHIPPED_UNITS, builtOn: SHIPPED_DATES.lookedUp };
  const reading = await readFeed(new TextEncoder().encode(text), held, key.author, crypto.subtle);
  if (!reading.ok) {
    say(`Readers would refuse it (${reading.problem}): run npm run check:catalog. Nothing was written.`);
    return 1;
  }
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  const { words } = await readFingerprint(key.author, crypto.subtle);
  say(`${file}: number ${sequence}, ${content.documents.length} documents, looked up ${content.lookedUp}, signed`);
  say(`Key: ${words.join(' ')}`);
  return 0;
}

runAsCommand(import.meta.filename, main);
