/** What is wrong with each question: known ones at once, the many of a draft just opened in slices that leave keys alone. */
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { type QuestionReport, questionChecker } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { PackDocument } from '../../data/packs/schema';

/** One slice of checking: half a frame, so that a key pressed meanwhile is answered in the next. */
const SLICE_MS = 8;

export interface Reports {
  /** Null: not yet checked. */
  of: (question: EditQuestion) => QuestionReport | null;
  isChecking: boolean;
}

/** `documents`: what the pack brings along. */
export function useReports(
  questions: readonly EditQuestion[],
  current: EditQuestion | null,
  documents: readonly PackDocument[],
): Reports {
  const checker = useMemo(() => questionChecker(documents), [documents]);
  const [version, bump] = useReducer((n: number) => n + 1, 0);
  if (current) checker.check(current);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at = 0;
    const slice = () => {
      const until = performance.now() + SLICE_MS;
      let isNew = false;
      for (; at < questions.length && performance.now() < until; at++) {
        const question = questions[at];
        if (!question || checker.held(question)) continue;
        checker.check(question);
        isNew = true;
      }
      if (at < questions.length) timer = setTimeout(slice);
      // Told when the round is over: redrawing after each slice would cost more than the slices.
      if (at >= questions.length && (isNew || timer !== undefined)) bump(undefined);
    };
    slice();
    return () => clearTimeout(timer);
  }, [questions, checker]);
  const isChecking = useMemo(
    () => questions.some((question) => !checker.held(question)),
    [questions, version, checker],
  );
  return { of: checker.held, isChecking };
}
