/** `catalog.json`: the catalog, the list of sites and the provinces as the project publishes them between releases. docs/catalog-feed.md. */
import * as v from 'valibot';
import { isRealDate } from '../dates';
import type { DocumentEntry } from '../types';

export const FEED_FORMAT = 'so-tay-144-danh-muc';

export const FEED_LIMITS = {
  /** Four times what the shipped catalog takes. */
  bytes: 1024 * 1024,
  depth: 8,
  values: 100_000,
  sites: 200,
  provinces: 300,
  sequence: 1_000_000,
} as const;

const SHORT = 100;
const LONG = 400;
const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u), v.check(isRealDate));
/** Registrable, in ASCII: it becomes part of a match pattern. */
const host = v.pipe(v.string(), v.maxLength(SHORT), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u));
/** It becomes part of a pattern that texts are searched with: letters, and what stands between them. */
const placeName = v.pipe(v.string(), v.maxLength(SHORT), v.regex(/^\p{L}+(?:(?: - | |-)\p{L}+)*$/u));
const id = v.pipe(v.string(), v.maxLength(SHORT), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));

const SiteSchema = v.strictObject({
  host,
  name: text(SHORT),
  why: v.strictObject({ vi: text(LONG), en: text(LONG) }),
});
const ProvinceSchema = v.strictObject({
  id,
  name: placeName,
  kind: v.picklist(['tỉnh', 'thành phố']),
  since: v.nullable(day),
  until: v.nullable(day),
  into: v.nullable(id),
  aliases: v.array(placeName),
  hosts: v.array(host),
});

export const FeedSchema = v.strictObject({
  format: v.literal(FEED_FORMAT),
  version: v.literal(1),
  /** Only grows: who replays an old file is refused. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FEED_LIMITS.sequence)),
  newestSource: v.pipe(v.string(), v.check(isRealDate)),
  lookedUp: day,
  /** Checked as documents.json is (check.ts). */
  documents: v.pipe(v.array(v.unknown()), v.minLength(1)),
  sites: v.pipe(v.array(SiteSchema), v.minLength(1), v.maxLength(FEED_LIMITS.sites)),
  provinces: v.pipe(v.array(ProvinceSchema), v.minLength(1), v.maxLength(FEED_LIMITS.provinces)),
  sign: v.strictObject({
    alg: v.literal('Ed25519'),
    key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u)),
    value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/u)),
  }),
});

type Parsed = v.InferOutput<typeof FeedSchema>;
export type CatalogFeed = Omit<Parsed, 'documents'> & { documents: DocumentEntry[] };
/** What is signed. */
export type FeedContent = Omit<CatalogFeed, 'sign'>;
/** What a feed brings, as it is kept and adopted. */
export type FeedCatalog = Omit<FeedContent, 'format' | 'version'>;
