/** Practice wired to the store, its keys, and the cited document in its place while one reads it. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DoneScreen } from '../../components/practice/DoneScreen';
import { PracticePane } from '../../components/practice/PracticePane';
import { StoreTrouble } from '../../components/practice/StoreTrouble';
import { useWords } from '../../components/words';
import type { DocumentId } from '../../data/documents/types';
import { practiceWords } from '../../data/messages/practice';
import type { Citation } from '../../data/questions/schema';
import type { Settings } from '../../data/settings';
import { markLossTold, type OpenedStore } from './practice-store';
import { usePractice } from './use-practice';
import { usePracticeKeys } from './use-practice-keys';
import { type StoreState, useStore } from './use-store';

export function PracticeSection({ settings }: { settings: Settings; about?: DocumentId }) {
  const state = useStore();
  const isLost = state.opened?.isLossUntold ?? false;
  const isNewer = state.opened?.started.mode === 'newer';
  const trouble = state.error?.code ?? (isNewer ? 'newer' : isLost ? 'gone' : null);
  useEffect(() => {
    if (isLost) void markLossTold();
  }, [isLost]);
  return (
    <>
      {trouble && (
        <StoreTrouble
          code={trouble}
          onRetry={state.retry}
          onOpenStudio={() => void browser.runtime.openOptionsPage()}
        />
      )}
      {state.opened && <OpenPractice opened={state.opened} fail={state.fail} settings={settings} />}
    </>
  );
}

interface OpenProps extends Pick<StoreState, 'fail'> {
  opened: OpenedStore;
  settings: Settings;
}

function OpenPractice({ opened, fail, settings }: OpenProps) {
  const words = useWords(practiceWords);
  const practice = usePractice(opened, settings.buckets, fail);
  const [cited, setCited] = useState<Citation | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  usePracticeKeys(cited === null, { undo: practice.undo, help: () => setShowsKeys((shows) => !shows) });
  const goBack = () => {
    setCited(null);
    // Where the reader left: the citation, or the verdict above it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.question-cite')?.focus());
  };
  const { session, queue, dayEnd } = practice;
  if (!queue) return null;
  const isDone = session.kind === 'between' && queue.items.length === 0;
  const isEmpty = isDone && queue.done.due + queue.done.new === 0 && dayEnd?.comeback === null;

  return (
    <>
      {cited && <Cited citation={cited} onBack={goBack} />}
      <div hidden={cited !== null}>
        {session.kind !== 'between' && (
          <PracticePane
            session={session}
            queue={queue}
            undone={practice.undone}
            onAnswer={practice.answer}
            onGoOn={practice.goOn}
            onCite={setCited}
            isFirst={practice.isFirst}
          />
        )}
        {isDone && dayEnd && (
          <DoneScreen
            dayEnd={dayEnd}
            today={practice.today}
            isEmpty={isEmpty}
            onOpenStudio={() => void browser.runtime.openOptionsPage()}
          />
        )}
        <p class="practice-line practice-tools">
          <button type="button" class="link-button" onClick={practice.undo}>
            {words.undo} <kbd>U</kbd>
          </button>
          <button
            type="button"
            class="link-button"
            aria-expanded={showsKeys}
            onClick={() => setShowsKeys((shows) => !shows)}
          >
            {words.keys} <kbd>?</kbd>
          </button>
        </p>
        {showsKeys && <p class="practice-note">{words.keysList}</p>}
      </div>
    </>
  );
}

type CitedView = ComponentType<{ citation: Citation }>;

function Cited({ citation, onBack }: { citation: Citation; onBack: () => void }) {
  const words = useWords(practiceWords);
  const [View, setView] = useState<CitedView | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // In the toolbar popup Escape would close the whole popup.
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    void import('../../components/reference-card/CitedDocument').then(({ CitedDocument }) =>
      setView(() => CitedDocument),
    );
  }, []);
  return (
    <section class="cited">
      <button ref={back} type="button" class="link-button" onClick={onBack}>
        ← {words.back}
      </button>
      {View && <View citation={citation} />}
    </section>
  );
}
