/** Remembering what was met, wired: the switch to the settings, clearing and its undo to the store. In the panel and in the studio. */
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MetKeeping } from '../../components/met/MetKeeping';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { StoreTrouble } from '../../components/practice/StoreTrouble';
import { useWords } from '../../components/words';
import { metWords } from '../../data/messages/met';
import type { Settings } from '../../data/settings';
import { asStoreError, type StoreErrorCode } from '../../data/store/errors';
import { practiceStore } from './practice-store';
import { changeSettings } from './settings';

export function MetKeepingSection({ settings }: { settings: Settings }) {
  const words = useWords(metWords);
  const clearButton = useRef<HTMLButtonElement>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [trouble, setTrouble] = useState<{ code: StoreErrorCode; again: () => void } | null>(null);

  const attempt = (work: () => Promise<void>) => {
    setTrouble(null);
    work().catch((error: unknown) => setTrouble({ code: asStoreError(error).code, again: () => attempt(work) }));
  };
  const clear = () =>
    attempt(async () => {
      const { store } = await practiceStore();
      const days = await store.readMet();
      await store.clearMet();
      const count = days.reduce((sum, { documents }) => sum + documents.length, 0);
      const undo = () =>
        attempt(async () => {
          await store.restoreMet(days);
          setNotice(null);
          clearButton.current?.focus();
        });
      setNotice({ text: words.cleared(count), ...(count > 0 && { undo }) });
    });

  return (
    <>
      {trouble && (
        <StoreTrouble
          code={trouble.code}
          onRetry={trouble.again}
          onOpenStudio={() => void browser.runtime.openOptionsPage()}
        />
      )}
      <MetKeeping
        isOn={settings.remembersMet}
        onFlip={() => void changeSettings((now) => ({ ...now, remembersMet: !now.remembersMet }))}
        onClear={clear}
        clearButton={clearButton}
      />
      <NoticeBar notice={notice} undoLabel={words.undo} onGone={() => setNotice(null)} />
    </>
  );
}
