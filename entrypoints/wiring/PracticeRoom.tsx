/** One practice on screen: the question or its end, what the last act did, and the quiet buttons with their keys. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PracticePane } from '../../components/practice/PracticePane';
import { PracticeTools } from '../../components/practice/PracticeTools';
import { useLanguage, useWords } from '../../components/words';
import { practiceWords } from '../../data/messages/practice';
import { reportText } from '../../data/questions/report';
import type { Citation } from '../../data/questions/schema';
import { Cited } from './Cited';
import type { Practice } from './use-practice';
import { usePracticeKeys } from './use-practice-keys';

interface Props {
  practice: Practice;
  /** Name of the region. */
  region: string;
  /** Above the question. */
  notes: ComponentChildren;
  /** In the question's place once nothing is left. */
  done: ComponentChildren;
}

export function PracticeRoom({ practice, region, notes, done }: Props) {
  const words = useWords(practiceWords);
  const language = useLanguage();
  const { session, queue, pace, said, rest, undo } = practice;
  const [cited, setCited] = useState<Citation | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  /** What became of the copying, until something else is done. */
  const [copied, setCopied] = useState<{ of: unknown; isCopied: boolean } | null>(null);
  const flipKeys = () => setShowsKeys((shows) => !shows);
  usePracticeKeys(cited === null, {
    undo,
    suspend: () => rest('suspend'),
    bury: () => rest('bury'),
    help: flipKeys,
  });
  const goBack = () => {
    setCited(null);
    // Where the reader left: the citation, or the verdict above it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.question-cite')?.focus());
  };
  if (!queue) return null;
  const isReported = session.kind !== 'between' && copied?.of === session.asked;
  const report = () => {
    if (session.kind === 'between') return;
    const { asked } = session;
    const { questionKey, edition, question, scenario = null } = asked.row;
    const { version } = browser.runtime.getManifest();
    const text = reportText(
      { questionKey, edition, question, scenario, shown: asked.presented.shown, version },
      language,
    );
    navigator.clipboard.writeText(text).then(
      () => setCopied({ of: asked, isCopied: true }),
      () => setCopied({ of: asked, isCopied: false }),
    );
  };
  const line = isReported ? words[copied.isCopied ? 'saidReported' : 'saidNotReported'] : said && words[said];

  return (
    <>
      {cited && <Cited citation={cited} onBack={goBack} />}
      <div hidden={cited !== null}>
        <p class="practice-said" role="status">
          {line}
        </p>
        {session.kind !== 'between' && (
          <PracticePane
            session={session}
            queue={queue}
            pace={pace}
            region={region}
            notes={notes}
            onAnswer={practice.answer}
            onGoOn={practice.goOn}
            onCite={setCited}
            onSuspend={() => rest('suspend')}
            onReport={report}
            isFirst={practice.isFirst}
          />
        )}
        {done}
        <PracticeTools
          hasQuestion={session.kind !== 'between'}
          showsKeys={showsKeys}
          onUndo={undo}
          onRest={rest}
          onKeys={flipKeys}
        />
      </div>
    </>
  );
}
