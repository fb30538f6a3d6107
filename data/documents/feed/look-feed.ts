/** One check of the feed: ask whether anything is new, fetch it, look at all of it. Writes nothing. */
import type { AuthorKey } from '../../packs/sign/keys';
import type { Subtle } from '../../packs/sign/message';
import { download, type Network, type Validators } from '../../packs/subscribe/download';
import type { HeldCatalog } from './check-feed';
import { FEED_LIMITS, type FeedCatalog } from './feed-file';
import type { FeedFault } from './feed-state';
import { readFeed } from './read-feed';

const SECONDS = 120;

/** Where the project publishes, and the key that it signs with. */
export interface FeedSource {
  address: string;
  key: AuthorKey;
}

export interface FeedHeld extends HeldCatalog {
  /** The number taken; 0: what the build brought. */
  taken: number;
  /** What was taken can't be read any more: the same number may come again. */
  isLost: boolean;
  /** The highest number that was given back. */
  declined: number;
}

export type LookedAtFeed =
  | { kind: 'unchanged' }
  /** `catalog`: null where that number is held, or was given back. */
  | ({ kind: 'answered'; catalog: FeedCatalog | null } & Validators)
  | { kind: 'failed'; fault: FeedFault };

export async function lookAtFeed(
  { address, key }: FeedSource,
  asked: Validators,
  held: FeedHeld,
  { subtle, ...network }: Network & { subtle: Subtle },
): Promise<LookedAtFeed> {
  const { etag, lastModified } = asked;
  const answer = await download(
    { address, maxBytes: FEED_LIMITS.bytes, seconds: SECONDS, etag, lastModified },
    network,
  );
  if (answer.kind === 'failed') return answer;
  if (answer.kind === 'unchanged') return { kind: 'unchanged' };
  const reading = await readFeed(answer.bytes, held, key, subtle);
  if (!reading.ok) return { kind: 'failed', fault: { code: 'refused', problem: reading.problem } };
  const { catalog } = reading;
  const most = Math.max(held.taken, held.declined);
  if (catalog.sequence < most) return { kind: 'failed', fault: { code: 'refused', problem: 'older' } };
  const isNew = catalog.sequence > most || (held.isLost && catalog.sequence > held.declined);
  return {
    ...{ kind: 'answered', catalog: isNew ? catalog : null },
    ...{ etag: answer.etag, lastModified: answer.lastModified },
  };
}
