/** How far the catalog reaches, and whether it gets newer by itself. */

import type { FeedState } from '../../data/documents/feed/feed-state';
import { feedFaultWords, feedWords } from '../../data/messages/catalog-feed';
import { useLanguage, useWords } from '../words';

interface Props {
  newest: string;
  lookedUp: string;
  /** It was checked against the project's signature. */
  isSigned: boolean;
  /** Null where the project publishes none. */
  feed: {
    state: FeedState;
    isDenied: boolean;
    isChecking: boolean;
    /** Something was taken that can be given back. */
    canRollBack: boolean;
    onFlip: () => void;
    onCheck: () => void;
    onRollBack: () => void;
  } | null;
  timeOf: (ms: number) => string;
}

export function CatalogFeed({ newest, lookedUp, isSigned, feed, timeOf }: Props) {
  const words = useWords(feedWords);
  const language = useLanguage();
  return (
    <>
      <p class="prose">
        {words.reaches(newest, lookedUp)} {isSigned && words.signed}
      </p>
      {!feed && <p class="prose quiet">{words.none}</p>}
      {feed && (
        <>
          <p class="prose quiet">{words.text}</p>
          <div class="site-switch">
            <button type="button" role="switch" aria-checked={feed.state.isOn} onClick={feed.onFlip}>
              <span class="site-switch-label">{words.take}</span>
              <span class="site-switch-state" aria-hidden="true">
                {feed.state.isOn ? words.on : words.off}
              </span>
              <span class="site-switch-track" aria-hidden="true" />
            </button>
          </div>
          <div role="status">
            {feed.isDenied && <p>{words.notGranted}</p>}
            {feed.isChecking && <p>{words.checking}</p>}
            {feed.state.begunAt !== undefined && <p class="quiet">{words.begun(timeOf(feed.state.begunAt))}</p>}
            {feed.state.fault && (
              <p>
                {feedFaultWords(feed.state.fault, language)} {words.failed(feed.state.failures)}
              </p>
            )}
            {!feed.state.fault && feed.state.answeredAt !== null && (
              <p class="quiet">{words.answered(timeOf(feed.state.answeredAt))}</p>
            )}
          </div>
          <div class="actions">
            {feed.state.isOn && (
              <button type="button" class="button" disabled={feed.isChecking} onClick={feed.onCheck}>
                {words.check}
              </button>
            )}
            {feed.canRollBack && (
              <button type="button" class="button" onClick={feed.onRollBack}>
                {words.rollBack}
              </button>
            )}
          </div>
        </>
      )}
    </>
  );
}
