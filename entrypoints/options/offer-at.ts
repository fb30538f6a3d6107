/** What an address offers, before anything of it comes in. Writes nothing. */
import type { AddState, FoundPack } from '../../components/subscriptions/add-state';
import { readFingerprint } from '../../data/packs/sign/fingerprint';
import type { Looked } from '../../data/packs/subscribe/check';
import { NO_VALIDATORS } from '../../data/packs/subscribe/download';
import { compareEditions, refusalOf } from '../../data/packs/update';
import { packFileName } from '../../data/packs/write';
import type { Store } from '../../data/store/store';
import { lookAt } from '../wiring/subscriptions';
import { readStanding } from './read-offer';

export interface Offer {
  address: string;
  /** `packs`: those that come in when it is followed. */
  looked: Extract<Looked, { kind: 'answered' }>;
  /** The author's, as the packs found say it. */
  name: string;
  state: Extract<AddState, { kind: 'offered' }>;
}
type Refused = Extract<AddState, { kind: 'refused' }>;

/** Asks the host. Rejects with the store's error. */
export async function offerAt(store: Store, address: string, host: string): Promise<Offer | Refused> {
  const refuse = (why: Refused['why']): Refused => ({ kind: 'refused', why });
  const listed = await store.following.list();
  if (listed.some(({ subscription }) => subscription.address === address)) return refuse('alreadyFollowed');
  const held = new Map((await store.listPacks()).map(({ key, edition }) => [key, edition]));
  const looked = await lookAt(store, { address, author: null, ...NO_VALIDATORS }, { held, known: new Map() });
  if (looked.kind === 'failed') return refuse({ fault: looked.fault });
  if (looked.kind === 'unchanged') return refuse({ fault: { code: 'status', status: 304 } });
  const found = await Promise.all(
    looked.packs.map(async ({ pack, identity }): Promise<FoundPack> => {
      const { standing, held: before } = await readStanding(store, pack, identity);
      const moves = standing.held !== null && standing.held.how !== 'same';
      return { pack, standing, comparison: compareEditions(before, pack, moves) };
    }),
  );
  // What would take another key's place but is no next edition of it stays out: the held one is kept as it is.
  const takes = found.filter(({ standing, comparison }) => standing.held?.how === 'same' || !refusalOf(comparison));
  const taken = new Set(takes.map(({ pack }) => pack));
  // Nothing is known beforehand, so every pack was fetched; what is kept as it is will be told of from now on.
  const rewritten = found.flatMap(({ pack, comparison: { kind } }) =>
    kind === 'editionNotRaised' ? [{ file: packFileName(pack), edition: pack.pack.edition }] : [],
  );
  const fingerprint = await readFingerprint(looked.author, crypto.subtle);
  return {
    address,
    looked: { ...looked, packs: looked.packs.filter(({ pack }) => taken.has(pack)), rewritten },
    name: looked.packs[0]?.pack.pack.author.name ?? '',
    state: { kind: 'offered', host, found, fingerprint },
  };
}
