/** Exams handed in before: the day and the mark, for oneself. */
import { mockWords } from '../../data/messages/mock';
import type { MarkedMock } from '../../data/store/mock-history';
import { useWords } from '../words';

interface Props {
  list: readonly MarkedMock[];
  /** When an exam was begun, in words. */
  dateOf: (marked: MarkedMock) => string;
  onOpen: (marked: MarkedMock) => void;
  onRemove: (marked: MarkedMock) => void;
  onRemoveAll: () => void;
}

export function MockHistory({ list, dateOf, onOpen, onRemove, onRemoveAll }: Props) {
  const words = useWords(mockWords);
  if (list.length === 0) return <p class="quiet">{words.historyNone}</p>;
  return (
    <>
      <ul class="mock-history">
        {list.map((marked) => {
          const { exam, mark } = marked;
          const date = dateOf(marked);
          return (
            <li key={exam.id}>
              <span class="mock-history-what">
                <strong>{mark.mark === null ? words.noMark : words.mark(mark.mark)}</strong>
                <span class="quiet">{date}</span>
              </span>
              <button type="button" class="button" aria-label={words.openFor(date)} onClick={() => onOpen(marked)}>
                {words.open}
              </button>
              <button type="button" class="button" aria-label={words.removeFor(date)} onClick={() => onRemove(marked)}>
                {words.remove}
              </button>
            </li>
          );
        })}
      </ul>
      {list.length > 1 && (
        <button type="button" class="button" data-kind="danger" onClick={onRemoveAll}>
          {words.removeAll}
        </button>
      )}
    </>
  );
}
