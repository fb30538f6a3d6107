/** A feed's bytes as a checked catalog, all or nothing; and its signature. Never on the way from a hover to a card. */
import * as v from 'valibot';
import { scanJson } from '../../packs/json-scan';
import { type AuthorKey, isSignedBy, type SigningKey, signContent } from '../../packs/sign/keys';
import type { Subtle } from '../../packs/sign/message';
import { checkFeed, type FeedProblem, type HeldCatalog } from './check-feed';
import { type CatalogFeed, FEED_LIMITS, type FeedCatalog, type FeedContent, FeedSchema } from './feed-file';

const DOMAIN = 'so-tay-144/catalog/1';

export const signFeed = async (content: FeedContent, key: SigningKey, subtle: Subtle): Promise<CatalogFeed> => ({
  ...content,
  sign: { alg: 'Ed25519', key: key.author, value: await signContent(DOMAIN, content, key, subtle) },
});

export type FeedReading = { ok: true; catalog: FeedCatalog } | { ok: false; problem: FeedProblem };
const refuse = (problem: FeedProblem): FeedReading => ({ ok: false, problem });

function parse(bytes: Uint8Array): CatalogFeed | null {
  if (bytes.length > FEED_LIMITS.bytes) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (scanJson(text, FEED_LIMITS).length > 0) return null;
    const parsed = v.safeParse(FeedSchema, JSON.parse(text));
    // The documents are checked whole by checkFeed before anybody reads them.
    return parsed.success ? (parsed.output as CatalogFeed) : null;
  } catch {
    return null;
  }
}

const isPage = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 100)).trimStart().startsWith('<');

/** `project`: the only key that a feed may be signed with. Never rejects for what the bytes hold. */
export async function readFeed(
  bytes: Uint8Array,
  held: HeldCatalog,
  project: AuthorKey,
  subtle: Subtle,
): Promise<FeedReading> {
  const feed = parse(bytes);
  if (!feed) return refuse(isPage(bytes) ? 'webPage' : 'badFile');
  const { sign, ...content } = feed;
  try {
    const isOurs = sign.key === project && (await isSignedBy(project, DOMAIN, content, sign.value, subtle));
    if (!isOurs) return refuse('wrongSignature');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return refuse('noEd25519');
    throw error;
  }
  const { format: _, version: __, ...catalog } = content;
  const problem = checkFeed(catalog, held);
  return problem ? refuse(problem) : { ok: true, catalog };
}
