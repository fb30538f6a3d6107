/** `index.json`: what a folder of packs holds, so that one small conditional request a day tells whether anything is new. docs/pack-hosting.md. */
import * as v from 'valibot';
import { IdSchema, integerOf } from '../../questions/schema';
import { scanJson } from '../json-scan';
import { PACK_LIMITS } from '../schema';

export const INDEX_FORMAT = 'bo-cau-hoi-muc-luc';

export const INDEX_LIMITS = {
  /** 50 entries take about 12 kB. */
  bytes: 64 * 1024,
  packs: 50,
  depth: 4,
  values: 1000,
} as const;

const IndexSchema = v.strictObject({
  format: v.literal(INDEX_FORMAT),
  version: v.literal(1),
  packs: v.pipe(
    v.array(
      v.strictObject({
        /** In the same folder: an index sends nobody elsewhere. */
        file: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}\.bo-cau-hoi\.json$/u)),
        slug: IdSchema,
        edition: integerOf(1, PACK_LIMITS.edition),
        /** Of the file's bytes, hex. */
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
        /** The author's public key. */
        author: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u)),
      }),
    ),
    v.minLength(1),
    v.maxLength(INDEX_LIMITS.packs),
  ),
});
export type IndexFile = v.InferOutput<typeof IndexSchema>;
export type IndexEntry = IndexFile['packs'][number];

/** The index, or null for anything else. Never throws. */
export function readIndex(text: string): IndexFile | null {
  if (scanJson(text, INDEX_LIMITS).length > 0) return null;
  const parsed = v.safeParse(IndexSchema, JSON.parse(text));
  if (!parsed.success) return null;
  const { packs } = parsed.output;
  const isOnce = (name: 'file' | 'slug') => new Set(packs.map((entry) => entry[name])).size === packs.length;
  return isOnce('file') && isOnce('slug') ? parsed.output : null;
}

/** Whether a text means to be an index rather than a pack. */
export const looksLikeIndex = (text: string): boolean =>
  text.slice(0, INDEX_LIMITS.bytes).includes(`"${INDEX_FORMAT}"`);

export const writeIndex = (packs: readonly IndexEntry[]): string =>
  `${JSON.stringify({ format: INDEX_FORMAT, version: 1, packs }, null, 2)}\n`;
