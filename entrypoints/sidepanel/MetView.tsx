/** "Đã gặp": the documents met while reading, live from the store. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MetList } from '../../components/met/MetList';
import { useLate } from '../../components/panel/use-late';
import { StoreTrouble } from '../../components/practice/StoreTrouble';
import { useWords } from '../../components/words';
import type { DocumentId } from '../../data/documents/types';
import { metWords } from '../../data/messages/met';
import type { Settings } from '../../data/settings';
import type { MetDay } from '../../data/store/met';
import { today as todayNow } from '../wiring/clock';
import { MetKeepingSection } from '../wiring/MetKeepingSection';
import { useAskable } from '../wiring/use-askable';
import { useStore } from '../wiring/use-store';

interface Props {
  settings: Settings;
  onOpen: (id: DocumentId) => void;
  onPractise: (id: DocumentId) => void;
}

export function MetView({ settings, onOpen, onPractise }: Props) {
  const words = useWords(metWords);
  const { opened, error, fail, retry } = useStore();
  const [days, setDays] = useState<MetDay[] | null>(null);
  const isLate = useLate(days === null && error === null);
  const askable = useAskable([...new Set(days?.flatMap(({ documents }) => documents))]);
  useEffect(() => {
    if (!opened) return;
    const { store } = opened;
    const live = store.live(() => store.readMet()).subscribe({ next: setDays, error: fail });
    return () => live.unsubscribe();
  }, [opened, fail]);

  return (
    <>
      {error && (
        <StoreTrouble code={error.code} onRetry={retry} onOpenStudio={() => void browser.runtime.openOptionsPage()} />
      )}
      {isLate && <p role="status">{words.loading}</p>}
      {days?.length === 0 && <p class="view-hint">{settings.remembersMet ? words.empty : words.emptyOff}</p>}
      {days && <MetList days={days} today={todayNow()} onOpen={onOpen} onPractise={onPractise} askable={askable} />}
      <MetKeepingSection settings={settings} />
    </>
  );
}
