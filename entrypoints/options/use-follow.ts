/** Following a new address: the permission first (a press must be the cause of its prompt), then a look, then the word of the learner. */
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AddState } from '../../components/subscriptions/add-state';
import { readAddress } from '../../data/packs/subscribe/address';
import { beginSubscription } from '../../data/packs/subscribe/subscription';
import { askToPersist } from '../../data/store/persistence';
import type { Store } from '../../data/store/store';
import { followMove } from '../wiring/follow-move';
import { giveBack } from '../wiring/give-back';
import { incomingOf } from '../wiring/subscriptions';
import { type Offer, offerAt } from './offer-at';
import type { Troubles } from './use-trouble';

/** Writes what was offered; how many packs are here by it. */
async function begin(store: Store, { address, looked, name }: Offer): Promise<number> {
  const now = Date.now();
  const { author, etag, lastModified, movedTo, rewritten, packs } = looked;
  const subscription = beginSubscription(address, author, now, Math.random());
  const incoming = await incomingOf(store, packs);
  await store.following.begin({ ...subscription, etag, lastModified, movedTo, rewritten }, incoming, {
    ...{ author, name, since: now },
  });
  for (const { key, movesFrom } of incoming) if (movesFrom) await followMove(movesFrom, key);
  return packs.length;
}

export function useFollow(store: Store, attempt: Troubles['attempt'], onFollowed: (packs: number) => void) {
  const [state, setState] = useState<AddState>({ kind: 'idle' });
  const offer = useRef<Offer | null>(null);
  /** Counts what the learner began: what is still on its way of an earlier look, or of one that was put aside, says nothing any more. */
  const turn = useRef(0);
  /** The address that is looked at, offered, or being added. */
  const wanted = useRef<string | null>(null);
  const want = (address: string | null) => {
    const left = wanted.current;
    wanted.current = address;
    turn.current += 1;
    offer.current = null;
    // What was refused, or put aside, is not asked again: nor may it be.
    if (left !== null && left !== address) void attempt(() => giveBack(store, left, wanted.current));
    return turn.current;
  };

  const look = (typed: string) => {
    const read = readAddress(typed);
    // First of all: a browser prompts only in answer to the press itself.
    const asked = read.ok && browser.permissions.request({ origins: [read.followed.pattern] });
    const mine = want(read.ok ? read.followed.address : null);
    if (!read.ok) return setState({ kind: 'refused', why: { address: read.fault } });
    const { address, host } = read.followed;
    void attempt(async () => {
      const end = (next: AddState) => {
        if (mine !== turn.current) return;
        want(null);
        setState(next);
      };
      try {
        if (!(await asked)) return end({ kind: 'refused', why: { notGranted: host } });
        if (mine === turn.current) setState({ kind: 'looking', host });
        const found = await offerAt(store, address, host);
        if ('kind' in found) return end(found);
        if (mine !== turn.current) return;
        offer.current = found;
        setState(found.state);
      } catch (error) {
        // It can be tried once more: what is wanted stays.
        if (mine === turn.current) setState({ kind: 'idle' });
        throw error;
      }
    });
  };

  const follow = () => {
    const chosen = offer.current;
    if (!chosen) return;
    // Pressed twice, it is followed once.
    offer.current = null;
    const mine = turn.current;
    void attempt(async () => {
      setState({ kind: 'adding' });
      let packs: number;
      try {
        packs = await begin(store, chosen);
      } catch (error) {
        if (mine === turn.current) {
          offer.current = chosen;
          setState(chosen.state);
        }
        throw error;
      }
      askToPersist();
      if (mine === turn.current) {
        want(null);
        setState({ kind: 'idle' });
      }
      onFollowed(packs);
    });
  };

  const cancel = () => {
    want(null);
    setState({ kind: 'idle' });
  };
  return { state, look, follow, cancel };
}
