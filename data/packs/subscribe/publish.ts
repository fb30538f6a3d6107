/** A folder ready for any static host: every signed pack's file, and the index that says what is there. */
import type { Pack } from '../schema';
import { type Subtle, sha256 } from '../sign/message';
import { packFileName, writePack } from '../write';
import { INDEX_FILE } from './address';
import { type IndexEntry, writeIndex } from './index-file';

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** File names with their texts, the index last: uploaded in this order, no reader ever sees an index ahead of its packs. */
export async function publishFolder(packs: readonly Pack[], subtle: Subtle): Promise<Map<string, string>> {
  const files = new Map(packs.map((pack) => [packFileName(pack), writePack(pack)]));
  const entries = packs.map(async (pack): Promise<IndexEntry> => {
    const file = packFileName(pack);
    const { slug, edition } = pack.pack;
    if (!pack.sign) throw new TypeError(`${file} is not signed`);
    const sum = await sha256(new TextEncoder().encode(files.get(file) ?? ''), subtle);
    return { file, slug, edition, sha256: hex(sum), author: pack.sign.key };
  });
  const sorted = (await Promise.all(entries)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return files.set(INDEX_FILE, writeIndex(sorted));
}
