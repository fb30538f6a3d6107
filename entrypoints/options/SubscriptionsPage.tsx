/** Subscriptions: following a new address, and how those that are followed stand. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OfferedSubscriptions } from '../../components/managed/OfferedSubscriptions';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { AddSubscription } from '../../components/subscriptions/AddSubscription';
import { FormerAddresses } from '../../components/subscriptions/FormerAddresses';
import { SubscriptionList } from '../../components/subscriptions/SubscriptionList';
import { useLanguage, useWords } from '../../components/words';
import { lockText } from '../../data/messages/managed';
import { studioWords } from '../../data/messages/studio';
import { subscriptionWords } from '../../data/messages/subscriptions';
import { readAddress } from '../../data/packs/subscribe/address';
import { formerAddresses } from '../../data/packs/subscribe/former';
import { isDue } from '../../data/packs/subscribe/subscription';
import type { Store } from '../../data/store/store';
import type { ListedSubscription } from '../../data/store/subscriptions';
import { followMove } from '../wiring/follow-move';
import { endSubscription } from '../wiring/give-back';
import { useManaged } from '../wiring/managed';
import { checkSubscription } from '../wiring/subscriptions';
import { dateAndTime, isoDayOf } from './spoken-time';
import { useFingerprints } from './use-fingerprints';
import { useFollow } from './use-follow';
import { usePacks } from './use-packs';
import { useSettled } from './use-settled';
import { useStaged } from './use-staged';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

/** Not read yet: nothing is said of what is followed, or offered as if it weren't. */
const NONE: ListedSubscription[] = [];

export function SubscriptionsPage({ store, attempt, fail }: Props) {
  const words = useWords(subscriptionWords);
  const frame = useWords(studioWords);
  const language = useLanguage();
  const managed = useManaged();
  const [listed, setListed] = useState<ListedSubscription[]>(NONE);
  const [checking, setChecking] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState<Notice | null>(null);
  const say = (text: string) => setNotice({ text });
  useEffect(() => {
    const live = store.live(() => store.following.list()).subscribe({ next: setListed, error: fail });
    return () => live.unsubscribe();
  }, [store, fail]);
  useSettled(store, listed, fail);
  const isRead = listed !== NONE;
  const followed = listed.map(({ subscription }) => subscription.address);
  const offered = managed.subscriptions.map(({ address }) => address);
  const packs = usePacks(store, fail);
  const staged = useStaged(store, listed);
  const fingerprints = useFingerprints(listed.map(({ subscription }) => subscription.author));
  const adding = useFollow(store, attempt, (count) => say(words.didFollow(count)));

  const check = (address: string) =>
    void attempt(async () => {
      setChecking((now) => new Set([...now, address]));
      try {
        await checkSubscription(store, address);
      } finally {
        setChecking((now) => new Set([...now].filter((one) => one !== address)));
      }
    });
  const allow = (address: string) => {
    const read = readAddress(address);
    if (!read.ok) return;
    // First of all: a browser prompts only in answer to the press itself.
    const asked = browser.permissions.request({ origins: [read.followed.pattern] });
    void attempt(async () => {
      if (await asked) check(address);
    });
  };

  return (
    <>
      <section class="section">
        <p class="prose">{words.intro}</p>
        <AddSubscription
          state={adding.state}
          dayOf={isoDayOf}
          onLook={adding.look}
          onFollow={adding.follow}
          onCancel={adding.cancel}
        />
      </section>
      {isRead && <OfferedSubscriptions managed={managed} followed={followed} onLook={adding.look} />}
      <section class="section" aria-labelledby="follow-heading">
        <h2 id="follow-heading">{words.listLabel}</h2>
        <SubscriptionList
          listed={listed}
          staged={staged}
          fingerprints={fingerprints}
          checking={checking}
          lockOf={(address) =>
            managed.subscriptions.some((one) => one.address === address)
              ? lockText(managed, 'subscriptions', language)
              : null
          }
          timeOf={(ms) => dateAndTime(ms, language)}
          isDue={(nextAt) => isDue({ nextAt }, Date.now())}
          onCheck={check}
          onAllow={allow}
          onEnd={(address) =>
            void attempt(async () => {
              await endSubscription(store, address);
              say(words.didEnd);
            })
          }
          onRollBack={({ row, previous }) =>
            void attempt(async () => {
              await store.rollBackPack(row.key);
              say(words.didRollBack(row.header.title, previous ?? 0));
            })
          }
          onAccept={({ row }) =>
            void attempt(async () => {
              await store.following.accept(row.key, Date.now());
              if (row.movesFrom) await followMove(row.movesFrom, row.key);
              say(words.didAccept(row.pack.pack.title, row.pack.pack.edition));
            })
          }
          onDecline={({ row }) =>
            void attempt(async () => {
              await store.following.decline(row.key);
              say(words.didDecline);
            })
          }
        />
      </section>
      <FormerAddresses
        addresses={isRead ? formerAddresses(packs ?? [], [...followed, ...offered]) : []}
        onLook={adding.look}
      />
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}
