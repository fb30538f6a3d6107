/** Practice at full width, the same questions as the popup's; and the exam that it may prepare for. */
import { useState } from 'preact/hooks';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useWords } from '../../components/words';
import { studioWords } from '../../data/messages/studio';
import type { Settings } from '../../data/settings';
import { DayPractice } from '../wiring/DayPractice';
import type { OpenedStore } from '../wiring/practice-store';
import { ExamSection } from './ExamSection';
import type { Troubles } from './use-trouble';

interface Props {
  settings: Settings;
  opened: OpenedStore;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function PractisePage({ settings, opened, attempt, fail }: Props) {
  const frame = useWords(studioWords);
  const [notice, setNotice] = useState<Notice | null>(null);
  return (
    <>
      <div class="studio-practice">
        <DayPractice opened={opened} fail={fail} settings={settings} />
      </div>
      <ExamSection {...{ store: opened.store, settings, attempt, fail }} say={setNotice} />
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}
