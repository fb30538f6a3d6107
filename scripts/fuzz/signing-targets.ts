/** What comes from strangers by an address or a chat: signed packs, indexes, lines that hold a pack, the catalog's feed. */
import { SHIPPED_CATALOG, SHIPPED_DATES } from '../../data/documents/catalog';
import { FEED_FORMAT, type FeedContent } from '../../data/documents/feed/feed-file';
import { readFeed, signFeed } from '../../data/documents/feed/read-feed';
import { exampleFile } from '../../data/packs/example';
import { readPack } from '../../data/packs/read';
import { identifyPack } from '../../data/packs/sign/identify';
import { makeKey } from '../../data/packs/sign/keys';
import { canonicalJson } from '../../data/packs/sign/message';
import { PROJECT } from '../../data/packs/sign/project-key';
import { signPack } from '../../data/packs/sign/sign-pack';
import { readIndex, writeIndex } from '../../data/packs/subscribe/index-file';
import { isPackLink, packLink, readPackLink } from '../../data/packs/subscribe/link';
import { publishFolder } from '../../data/packs/subscribe/publish';
import { sameContent, writePack } from '../../data/packs/write';
import { SHIPPED_UNITS } from '../../data/places/units';
import { SHIPPED_SITES } from '../../data/sites';
import type { Target } from './targets';

const { subtle } = crypto;
const key = await makeKey(subtle);
const example = readPack(JSON.stringify(exampleFile()));
if (!example.ok) throw new Error('the example is no pack');
const signed = await signPack(example.pack, key, subtle);
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Nobody has the key: whatever passes as signed by it says what was signed. */
const forged = async (bytes: Uint8Array): Promise<string[]> => {
  const reading = readPack(bytes);
  if (!reading.ok) return reading.problems.length > 0 ? [] : ['refused without a word'];
  const found = await identifyPack(reading.pack, subtle, PROJECT);
  const isOurs = found.ok && found.identity.kind === 'signed' && found.identity.author === key.author;
  return isOurs && !sameContent(reading.pack, signed) ? ['passes as signed, with other content'] : [];
};

const signedPack: Target = {
  name: 'signed pack',
  file: () => utf8(writePack(signed)),
  read: (bytes) => () => forged(bytes),
};

const indexText = (await publishFolder([signed], subtle)).get('index.json') ?? '';
const index: Target = {
  name: 'index.json',
  file: () => utf8(indexText),
  read: (bytes) => {
    const read = readIndex(textOf(bytes));
    return () => {
      if (!read) return [];
      const again = readIndex(writeIndex(read.packs));
      return again && canonicalJson(again) === canonicalJson(read)
        ? []
        : ['does not come back from what writeIndex wrote'];
    };
  },
};

const link: Target = {
  name: 'line with a pack',
  file: () => utf8(packLink(signed) ?? ''),
  read: (bytes) => {
    const text = textOf(bytes);
    const packed = isPackLink(text) ? readPackLink(text) : null;
    return () => (packed ? forged(packed) : []);
  },
};

/** Few documents, so that one is read in some milliseconds. */
const documents = SHIPPED_CATALOG.filter(({ force, replaces, replacesInferred, guides }) =>
  [force.by, ...replaces, ...replacesInferred, ...guides].every((named) => named === null),
).slice(0, 10);
const content = {
  ...{ format: FEED_FORMAT, version: 1, sequence: 1, ...SHIPPED_DATES, documents },
  ...{ sites: SHIPPED_SITES.slice(0, 3), provinces: SHIPPED_UNITS },
} as FeedContent;
const feedText = JSON.stringify(await signFeed(content, key, subtle));
const { format: _, version: __, ...inFeed } = content;
const feed: Target = {
  name: 'catalog.json',
  file: () => utf8(feedText),
  read: (bytes) => async () => {
    const held = { documents, provinces: SHIPPED_UNITS, builtOn: SHIPPED_DATES.lookedUp };
    const reading = await readFeed(bytes, held, key.author, subtle);
    return reading.ok && canonicalJson(reading.catalog) !== canonicalJson(inFeed) ? ['passes with other content'] : [];
  },
};

export const SIGNING_TARGETS: readonly Target[] = [signedPack, index, link, feed];
