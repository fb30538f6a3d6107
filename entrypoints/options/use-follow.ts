/** Following a new address: the permission first (a press must be the cause of its prompt), then a look, then the word of the learner. */
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AddState } from '../../components/subscriptions/add-state';
import { readFingerprint } from '../../data/packs/sign/fingerprint';
import { readAddress } from '../../data/packs/subscribe/address';
import type { Looked } from '../../data/packs/subscribe/check';
import { NO_VALIDATORS } from '../../data/packs/subscribe/download';
import { beginSubscription } from '../../data/packs/subscribe/subscription';
import { compareEditions, refusalOf } from '../../data/packs/update';
import { packFileName } from '../../data/packs/write';
import { askToPersist } from '../../data/store/persistence';
import type { Store } from '../../data/store/store';
import { followMove } from '../wiring/follow-move';
import { incomingOf, lookAt } from '../wiring/subscriptions';
import { readStanding } from './read-offer';
import type { Troubles } from './use-trouble';

type Answered = Extract<Looked, { kind: 'answered' }>;

export function useFollow(store: Store, attempt: Troubles['attempt'], onFollowed: (packs: number) => void) {
  const [state, setState] = useState<AddState>({ kind: 'idle' });
  /** `name`: the author's, as the packs found say it. */
  const offer = useRef<{ address: string; looked: Answered; name: string } | null>(null);

  /** Counts what the learner began: what is still on its way of an earlier look, or of one that was put aside, says nothing any more. */
  const turn = useRef(0);
  const show = (mine: number, next: AddState) => mine === turn.current && setState(next);

  const lookThere = async (address: string, host: string, mine: number) => {
    const refuse = (why: Extract<AddState, { kind: 'refused' }>['why']) => show(mine, { kind: 'refused', why });
    show(mine, { kind: 'looking', host });
    const listed = await store.following.list();
    if (listed.some(({ subscription }) => subscription.address === address)) return refuse('alreadyFollowed');
    const rows = await store.listPacks();
    const held = new Map(rows.map(({ key, edition }) => [key, edition]));
    const looked = await lookAt(store, { address, author: null, ...NO_VALIDATORS }, { held, known: new Map() });
    if (looked.kind === 'failed') return refuse({ fault: looked.fault });
    if (looked.kind === 'unchanged') return refuse({ fault: { code: 'status', status: 304 } });
    const found = await Promise.all(
      looked.packs.map(async ({ pack, identity }) => {
        const { standing, held: before } = await readStanding(store, pack, identity);
        const moves = standing.held !== null && standing.held.how !== 'same';
        return { pack, standing, comparison: compareEditions(before, pack, moves) };
      }),
    );
    // What would take another key's place but is no next edition of it stays out: the held one is kept as it is.
    const takes = found.filter(({ standing, comparison }) => standing.held?.how === 'same' || !refusalOf(comparison));
    const taken = new Set(takes.map(({ pack }) => pack));
    const packs = looked.packs.filter(({ pack }) => taken.has(pack));
    const name = looked.packs[0]?.pack.pack.author.name ?? '';
    const fingerprint = await readFingerprint(looked.author, crypto.subtle);
    if (mine !== turn.current) return;
    // Nothing is known beforehand, so every pack was fetched; what is kept as it is will be told of from now on.
    const rewritten = found.flatMap(({ pack, comparison: { kind } }) =>
      kind === 'editionNotRaised' ? [{ file: packFileName(pack), edition: pack.pack.edition }] : [],
    );
    offer.current = { address, looked: { ...looked, packs, rewritten }, name };
    setState({ kind: 'offered', host, found, fingerprint });
  };

  const look = (typed: string) => {
    const mine = ++turn.current;
    const read = readAddress(typed);
    if (!read.ok) return setState({ kind: 'refused', why: { address: read.fault } });
    const { address, host, pattern } = read.followed;
    const asked = browser.permissions.request({ origins: [pattern] });
    void attempt(async () => {
      try {
        if (await asked) await lookThere(address, host, mine);
        else show(mine, { kind: 'refused', why: { notGranted: host } });
      } catch (error) {
        show(mine, { kind: 'idle' });
        throw error;
      }
    });
  };

  const follow = () => {
    const chosen = offer.current;
    if (!chosen || state.kind !== 'offered') return;
    const mine = ++turn.current;
    const { address, looked, name } = chosen;
    void attempt(async () => {
      show(mine, { kind: 'adding' });
      try {
        const now = Date.now();
        const subscription = {
          ...beginSubscription(address, looked.author, now, Math.random()),
          ...{ etag: looked.etag, lastModified: looked.lastModified, movedTo: looked.movedTo },
          rewritten: looked.rewritten,
        };
        const incoming = await incomingOf(store, looked.packs);
        await store.following.begin(subscription, incoming, { author: looked.author, name, since: now });
        for (const { key, movesFrom } of incoming) if (movesFrom) await followMove(movesFrom, key);
      } catch (error) {
        show(mine, state);
        throw error;
      }
      askToPersist();
      show(mine, { kind: 'idle' });
      onFollowed(looked.packs.length);
    });
  };

  const cancel = () => {
    turn.current += 1;
    setState({ kind: 'idle' });
  };
  return { state, look, follow, cancel };
}
