/** Private notes by month: written, printed, deleted; never read by anything else of ours. */
import { Printer, Trash2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon/Icon';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { SelfNoteEditor } from '../../components/self-review/SelfNoteEditor';
import { useLanguage, useWords } from '../../components/words';
import { selfReviewWords } from '../../data/messages/self-review';
import { studioWords } from '../../data/messages/studio';
import { monthsToChoose, monthText, partsOfMonth } from '../../data/self-review/months';
import type { SelfNote } from '../../data/self-review/schema';
import { STANDARDS } from '../../data/standards/regulation-144';
import type { Store } from '../../data/store/store';
import { useSelfReviews } from './use-self-reviews';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

function thisMonth(): string {
  const now = new Date();
  return monthText(now.getFullYear(), now.getMonth() + 1);
}

export function SelfReviewPage({ store, attempt, fail }: Props) {
  const words = useWords(selfReviewWords);
  const frame = useWords(studioWords);
  const language = useLanguage();
  const { reviews, refresh } = useSelfReviews(store, fail);
  const [month, setMonth] = useState(thisMonth);
  /** Raised when what is held changed under the fields, by deleting or its undo: they are made anew. */
  const [version, setVersion] = useState(0);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => setIsSaved(false), [month]);

  if (!reviews) return null;
  const notes = reviews.find((review) => review.month === month)?.notes ?? [];
  const nameOf = (text: string) => {
    const parts = partsOfMonth(text);
    return words.monthName(parts.year, parts.month);
  };
  const write = (before: SelfNote | null, next: Omit<SelfNote, 'at'>) =>
    void attempt(async () => {
      await store.writeSelfNote(month, before, { ...next, at: Date.now() });
      setIsSaved(true);
    });
  const removeOther = (note: SelfNote) =>
    void attempt(async () => {
      await store.removeSelfNote(month, note);
      const undo = () =>
        void attempt(async () => {
          setNotice(null);
          await store.mergeSelfReviews([{ month, notes: [note] }]);
        });
      setNotice({ text: words.didRemoveOther, undo });
    });
  const remove = (only?: string) =>
    void attempt(async () => {
      const gone = await store.deleteSelfReviews(only);
      setIsSaved(false);
      await refresh();
      setVersion((count) => count + 1);
      const undo = () =>
        void attempt(async () => {
          setNotice(null);
          await store.mergeSelfReviews(gone);
          await refresh();
          setVersion((count) => count + 1);
        });
      setNotice({ text: only ? words.didRemoveMonth(nameOf(only)) : words.didRemoveAll(gone.length), undo });
    });

  return (
    <div class="self-review">
      <p class="prose self-review-words">{words.text}</p>
      <p class="prose self-review-words">{words.who}</p>
      <p class="prose quiet self-review-words">{words.markHint}</p>
      <div class="self-review-bar">
        <label>
          <span class="quiet">{words.month}</span>
          <select value={month} onChange={({ currentTarget }) => setMonth(currentTarget.value)}>
            {monthsToChoose(
              thisMonth(),
              reviews.map((review) => review.month),
            ).map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={notes.length === 0} onClick={() => print()}>
          <Icon of={Printer} />
          {words.print}
        </button>
        <button type="button" class="button" disabled={notes.length === 0} onClick={() => remove(month)}>
          <Icon of={Trash2} />
          {words.removeMonth}
        </button>
        <button type="button" class="button" disabled={reviews.length === 0} onClick={() => remove()}>
          <Icon of={Trash2} />
          {words.removeAll}
        </button>
        <p role="status" class="quiet">
          {isSaved && words.saved}
        </p>
      </div>
      <p class="print-only">{nameOf(month)}</p>
      {STANDARDS.map(({ number, name, nameInEnglish }) => (
        <SelfNoteEditor
          key={`${month} ${number} ${version}`}
          standard={number}
          name={language === 'en' ? nameInEnglish : name}
          notes={notes}
          onWrite={write}
          onRemove={removeOther}
        />
      ))}
      <p class="self-review-words">
        <a href="#keep">{words.back}</a>
      </p>
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </div>
  );
}
