/** Printing: exam papers in versions and pages for branch meetings, chosen above and shown below as they are printed. */
import { FileDown, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon/Icon';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { LeaningKeys } from '../../components/print/LeaningKeys';
import { PrintForm } from '../../components/print/PrintForm';
import { PrintSheets } from '../../components/print/PrintSheets';
import { VersionChoice } from '../../components/print/VersionChoice';
import { useWords } from '../../components/words';
import { printWords } from '../../data/messages/print';
import { studioWords } from '../../data/messages/studio';
import type { Store } from '../../data/store/store';
import { saveBytes } from './save-file';
import { usePacks } from './use-packs';
import { usePackToPrint, usePrint } from './use-print';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function PrintPage({ store, attempt, fail }: Props) {
  const words = useWords(printWords);
  const frame = useWords(studioWords);
  const packs = usePacks(store, fail);
  const { packKey, pack, choosePack } = usePackToPrint(store, packs, fail);
  const { choices, made, change, drawAnew, showVersion } = usePrint(pack);
  const [notice, setNotice] = useState<Notice | null>(null);
  if (!packs || !pack || !made) return null;

  const { preview, printed, shown, minutes, ownTitle } = made;
  const { questions, missing, short } = preview;
  const isExam = choices.what === 'exam';
  const head = { title: choices.title.trim() || ownTitle, unit: choices.unit.trim(), questions, minutes };
  const isEmpty = isExam ? questions === 0 : choices.standards.length === 0;
  const nothing = isExam && questions === 0 ? words.nothing : words.nothingChosen;
  const isNothingChosen = isExam && choices.parts.length === 0;
  const saveWord = () =>
    void attempt(async () => {
      const { writePaper } = await import('../../data/packs/export/word-paper');
      const name = `${pack.pack.slug}-${choices.seed}.docx`;
      saveBytes(name, writePaper({ pack, papers: made.whole(), head, choices }), WORD_TYPE);
      setNotice({ text: words.didSave(name) });
    });
  return (
    <>
      <div class="section print-screen">
        <p class="prose">{words.text}</p>
        <a href="#packs">{words.back}</a>
      </div>
      <section class="section print-screen" aria-labelledby="choose-heading">
        <h2 id="choose-heading">{words.chooseHeading}</h2>
        <PrintForm {...{ packs, pack, packKey, choices }} onPack={choosePack} onChange={change} onNewSeed={drawAnew} />
        <p role="status">
          {isEmpty || isNothingChosen
            ? nothing
            : isExam && [
                words.pages(preview.versions.length, questions),
                missing > 0 && ` ${words.missing(missing)}`,
                short > 0 && ` ${words.short(short)}`,
                made.isOneAtATime && shown && ` ${words.oneAtATime(shown.code)}`,
              ]}
        </p>
        {isExam && <LeaningKeys versions={preview.versions} isShuffled={choices.shuffleOptions} />}
        <div class="actions">
          <button
            type="button"
            class="button"
            data-kind="primary"
            disabled={isEmpty || isNothingChosen}
            onClick={() => print()}
          >
            <Icon of={Printer} />
            {words.print}
          </button>
          {isExam && (
            <button type="button" class="button" disabled={isEmpty || isNothingChosen} onClick={saveWord}>
              <Icon of={FileDown} />
              {words.saveWord}
            </button>
          )}
        </div>
      </section>
      <div class="section">
        <h2 class="print-screen">{words.previewHeading}</h2>
        {isExam && shown && preview.versions.length > 1 && (
          <VersionChoice versions={preview.versions} shown={shown} onShow={showVersion} />
        )}
        {!isEmpty && (
          <PrintSheets {...{ pack, choices, head }} papers={printed ?? preview} shown={printed ? null : shown} />
        )}
      </div>
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}
