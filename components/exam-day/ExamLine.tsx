/** One quiet line: how long until the exam; for a week after it, that it is past. */
import { examWords } from '../../data/messages/exam';
import type { LocalDay } from '../../data/practice/types';
import { type ExamChoice, examDayOf } from '../../data/settings';
import { useWords } from '../words';

/** Whoever has not practised for a week after an exam need not be told of it. */
const TOLD_DAYS = 7;

export function ExamLine({ exam, today }: { exam: ExamChoice; today: LocalDay }) {
  const words = useWords(examWords);
  const left = examDayOf(exam) - today;
  if (left < -TOLD_DAYS) return null;
  return <p class="quiet exam-line">{left < 0 ? words.linePast : words.line(left)}</p>;
}
