/**
 * What a mock exam adds to the review log when it is handed in: every answer given, right or wrong, as an ordinary answer.
 *
 * All, not only the wrong ones: the log holds what happened, and a memory that only hears of its failures would be
 * taken for worse than it is. So a mistake is due at once like any wrong answer, and a right answer need not be asked
 * again tonight. A blank adds nothing: it may be forgotten or not reached, and the log holds no guesses. Nobody is asked
 * how sure an exam's answer was (`certainty: null`); `at` is the moment of the last choice, `ms` the time spent on it.
 * Ids follow from the exam's, so handing in twice, or in two windows, adds nothing twice.
 */
import type { AnswerEvent } from '../types';
import { momentAt } from '../zones';
import type { SubmittedExam } from './schema';

/** The events of an exam, for one transaction with its new state. `zone`: the device's IANA zone. */
export function reviewEvents(exam: SubmittedExam, zone: string, device: string): AnswerEvent[] {
  return exam.items.flatMap(({ questionKey, edition, shown, ms, given }, i) =>
    given === null
      ? []
      : [
          {
            kind: 'answer' as const,
            id: `${exam.id}-${i}`,
            device,
            ...momentAt(given.at, zone),
            ...{ questionKey, edition, shown, chosen: given.chosen, ms, certainty: null },
          },
        ],
  );
}
