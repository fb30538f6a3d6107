/** Practice wired to the store: the day's share, or questions about one document. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { StoreTrouble } from '../../components/practice/StoreTrouble';
import type { DocumentId } from '../../data/documents/types';
import type { Settings } from '../../data/settings';
import { DayPractice } from './DayPractice';
import { openStudio } from './open-studio';
import { markLossTold, type OpenedStore } from './practice-store';
import { type StoreState, useStore } from './use-store';

interface Props {
  settings: Settings;
  /** Practises the questions that cite this document, beside the day's share. */
  about?: DocumentId;
}

export function PracticeSection({ settings, about }: Props) {
  const state = useStore();
  const isLost = state.opened?.isLossUntold ?? false;
  const isNewer = state.opened?.started.mode === 'newer';
  const trouble = state.error?.code ?? (isNewer ? 'newer' : isLost ? 'gone' : null);
  useEffect(() => {
    if (isLost) void markLossTold();
  }, [isLost]);
  const { opened, fail } = state;
  return (
    <>
      {trouble && <StoreTrouble code={trouble} onRetry={state.retry} onOpenStudio={() => openStudio()} />}
      {opened && about === undefined && <DayPractice opened={opened} fail={fail} settings={settings} />}
      {opened && about !== undefined && <LateAbout key={about} opened={opened} fail={fail} about={about} />}
    </>
  );
}

interface AboutProps extends Pick<StoreState, 'fail'> {
  opened: OpenedStore;
  about: DocumentId;
}

/** Loaded when asked for: it brings the catalog along, of which the day's questions need nothing. */
function LateAbout(props: AboutProps) {
  const [View, setView] = useState<ComponentType<AboutProps> | null>(null);
  useEffect(() => {
    void import('./AboutPractice').then(({ AboutPractice }) => setView(() => AboutPractice));
  }, []);
  return View && <View {...props} />;
}
