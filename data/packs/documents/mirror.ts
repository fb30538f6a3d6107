/** The documents of the packs held, made ready for whoever reads pages: canonical numbers, provinces by their names of that day, ids. */
import { foldVietnamese } from '../../documents/fold';
import type { PackDocuments, StoredDocument } from '../../documents/pack-documents';
import type { PackKey } from '../../practice/types';
import type { PackDocument, PackRest } from '../schema';
import { canonicalNumber } from './number';
import { provinceOf } from './province';

export interface HeldPack {
  key: PackKey;
  pack: PackRest;
}

/**
 * All packs together. Every page with a reference reads them whole: so much a browser hands over in some ten milliseconds,
 * and `storage.local` (10 MB) holds many times.
 */
export const MOST_DOCUMENTS = 5000;
export const MOST_CHARACTERS = 1_000_000;

const ID_MAX = 100;
const KEY_PART = 40;
/** Room for a counter where two ids would be one. */
const COUNTER_ROOM = 6;

const slug = (text: string) =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** "pack-u-…-34-ct-tu-2025-06": begins as no id of the catalog does, and stays when the pack's list changes its order. */
function idsOf(): (key: PackKey, document: PackDocument) => string {
  const taken = new Set<string>();
  return (key, { number, issued }) => {
    const whole = slug(`pack-${slug(key).slice(0, KEY_PART)}-${issued}-${number}`);
    const base = slug(whole.slice(0, ID_MAX - COUNTER_ROOM));
    let id = base;
    for (let i = 2; taken.has(id); i += 1) id = `${base}-${i}`;
    taken.add(id);
    return id;
  };
}

/** What is stored for the given packs (those not paused, in the order in which they were added); says of each how many found no room. */
export function mirrorDocuments(held: readonly HeldPack[]): PackDocuments {
  const idOf = idsOf();
  const stored: PackDocuments = { packs: [], documents: [] };
  let characters = 0;
  for (const { key, pack } of held) {
    if (pack.documents.length === 0) continue;
    const name = { key, title: pack.pack.title, author: pack.pack.author.name, left: 0 };
    const place = stored.packs.push(name) - 1;
    for (const document of pack.documents) {
      const { kind = '', issuer, issued, title, status, sources } = document;
      const one: StoredDocument = {
        pack: place,
        id: idOf(key, document),
        number: canonicalNumber(document.number),
        kind,
        issuer,
        province: provinceOf(document) ?? '',
        issued,
        title,
        state: status?.state ?? '',
        by: status?.by?.number ?? '',
        byIssued: status?.by?.issued ?? '',
        sources: sources.map((source) => ({ title: source.title, url: source.url ?? null })),
      };
      const size = JSON.stringify(one).length;
      if (stored.documents.length === MOST_DOCUMENTS || characters + size > MOST_CHARACTERS) {
        name.left += 1;
        continue;
      }
      characters += size;
      stored.documents.push(one);
    }
  }
  return stored;
}
