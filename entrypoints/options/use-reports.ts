/** What is wrong with each question: known ones at once, the many of a draft just opened in slices that leave keys alone. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { inSlices } from '../../components/panel/in-slices';
import { type QuestionReport, questionChecker } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { LintAround } from '../../data/packs/lints/around';

export interface Reports {
  /** Null: not yet checked. */
  of: (question: EditQuestion) => QuestionReport | null;
  isChecking: boolean;
}

export function useReports(
  questions: readonly EditQuestion[],
  current: EditQuestion | null,
  around: LintAround,
): Reports {
  const checker = useMemo(() => questionChecker(around), [around]);
  const [version, bump] = useReducer((n: number) => n + 1, 0);
  /** The very first check reads the catalog and makes its patterns: too much to do while the page is drawn. */
  const isWarm = useRef(false);
  if (current && isWarm.current) checker.check(current);
  useEffect(() => {
    let isNew = false;
    const check = (question: EditQuestion) => {
      isWarm.current = true;
      if (checker.held(question)) return;
      checker.check(question);
      isNew = true;
    };
    // Told when the round is over: redrawing after each slice would cost more than the slices.
    return inSlices(questions, check, (wasSplit) => (isNew || wasSplit) && bump(undefined));
  }, [questions, checker]);
  const isChecking = useMemo(
    () => questions.some((question) => !checker.held(question)),
    [questions, version, checker],
  );
  return { of: checker.held, isChecking };
}
