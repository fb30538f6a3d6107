/** The catalog's own section of the settings: how far it reaches, and its feed where the project has one. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CatalogFeed } from '../../components/documents/CatalogFeed';
import { useLanguage } from '../../components/words';
import { CATALOG_DATES } from '../../data/documents/catalog';
import { formatDate } from '../../data/documents/dates';
import { isCatalogSigned } from '../../data/documents/feed/built-in-catalog';
import { CATALOG_SOURCE } from '../../data/packs/sign/project-key';
import { readAddress } from '../../data/packs/subscribe/address';
import { checkFeedNow, settleFeed } from '../wiring/catalog-check';
import { type FeedStanding, onFeed, readFeedStanding, rollBackCatalog, switchFeed } from '../wiring/catalog-feed';
import { dateAndTime } from './spoken-time';
import type { Troubles } from './use-trouble';

export function CatalogSection({ attempt }: { attempt: Troubles['attempt'] }) {
  const language = useLanguage();
  const [standing, setStanding] = useState<FeedStanding | null>(null);
  const [isBuiltInSigned, setIsBuiltInSigned] = useState(false);
  const [isDenied, setIsDenied] = useState(false);
  const [isChecking, setIsChecking] = useState(false);
  useEffect(() => {
    const read = () => void attempt(async () => setStanding(await readFeedStanding()));
    read();
    void attempt(async () => setIsBuiltInSigned(await isCatalogSigned(crypto.subtle)));
    return onFeed(read);
  }, []);
  const begunAt = standing?.state.begunAt;
  useEffect(() => {
    if (begunAt === undefined) return;
    const leaving = new AbortController();
    void attempt(async () => {
      await settleFeed(leaving.signal).catch((error) => {
        // The page went elsewhere, or the check ended as it should.
        if (!leaving.signal.aborted) throw error;
      });
    });
    return () => leaving.abort();
  }, [begunAt]);
  const source = CATALOG_SOURCE;
  const dates = standing?.taken ?? CATALOG_DATES;

  const check = () =>
    void attempt(async () => {
      if (!source) return;
      setIsChecking(true);
      try {
        await checkFeedNow(source);
      } finally {
        setIsChecking(false);
      }
    });
  const flip = (isOn: boolean) => {
    const read = readAddress(source?.address ?? '');
    if (!read.ok) return;
    // First of all: a browser prompts only in answer to the press itself.
    const asked = isOn ? browser.permissions.request({ origins: [read.followed.pattern] }) : Promise.resolve(true);
    void attempt(async () => {
      const isAllowed = await asked;
      setIsDenied(!isAllowed);
      if (!isAllowed) return;
      await switchFeed(isOn);
      if (isOn) check();
    });
  };
  return (
    <CatalogFeed
      newest={formatDate(dates.newestSource, language)}
      lookedUp={formatDate(dates.lookedUp, language)}
      // One that was taken was checked before it was written.
      isSigned={standing !== null && (standing.taken !== null || isBuiltInSigned)}
      timeOf={(ms) => dateAndTime(ms, language)}
      feed={
        source &&
        standing && {
          ...{ state: standing.state, isDenied, isChecking, canRollBack: standing.taken !== null },
          onFlip: () => flip(!standing.state.isOn),
          onCheck: check,
          onRollBack: () => void attempt(rollBackCatalog),
        }
      }
    />
  );
}
