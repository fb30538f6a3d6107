/** Said above the day's question: a first day, or a backlog that is capped. */
import { practiceWords } from '../../data/messages/practice';
import type { TodaysQueue } from '../../data/practice/queue';
import { useWords } from '../words';

/** `isOpen`: the question on screen is not answered yet. */
export function DayNotes({ queue, isOpen }: { queue: TodaysQueue; isOpen: boolean }) {
  const words = useWords(practiceWords);
  const { left, done, due, postponed, isCapped, answersAtMost } = queue;
  // Of a day that fills up nobody knows yet how many.
  const isFirstDay =
    isOpen && answersAtMost === undefined && done.due + done.new === 0 && left.due === 0 && due.count === 0;
  return (
    <>
      {isFirstDay && <p class="practice-note">{words.firstDay(left.new)}</p>}
      {isCapped && <p class="practice-note">{words.postponed(postponed, left.due + done.due)}</p>}
    </>
  );
}
