/** What an exam that was handed in came to. Judged by each question's own edition; kept for oneself. */
import { judge } from '../../questions/grading';
import { BUCKETS, type Bucket } from '../buckets';
import type { AnswerKeys } from '../fold';
import type { QuestionKey } from '../types';
import { givenBackMs } from './clock';
import type { MockItem, SubmittedExam } from './schema';

export interface Mistake {
  questionKey: QuestionKey;
  /** What was chosen; null when left blank, which costs the same and says nothing about the memory. */
  chosen: string[] | null;
}

export interface MockMark {
  /** 0–10, one decimal; null when nothing could be judged. */
  mark: number | null;
  right: number;
  /** Questions judged: all, but those whose answer key is gone with their pack. */
  judged: number;
  unjudged: number;
  byBucket: { bucket: Bucket; right: number; judged: number }[];
  /** In the order of the paper. */
  mistakes: Mistake[];
  /** Whether the share that the pack's author asks for was reached; null where none is asked for. */
  passed: boolean | null;
  /** Time that the learner took back (clock.ts): shown beside the mark. */
  givenBackMs: number;
}

const FULL_MARK = 10;
const oneDecimal = (mark: number) => Math.round(mark * 10) / 10;

/** The mark out of 10, by standard, and the mistakes. */
export function markOf(exam: SubmittedExam, keys: AnswerKeys): MockMark {
  const results = exam.items.flatMap((item: MockItem) => {
    const key = keys(item.questionKey, item.edition);
    return key ? [{ item, right: item.given !== null && judge(key, item.given.chosen).right }] : [];
  });
  const rightIn = (list: typeof results) => list.filter(({ right }) => right).length;
  const right = rightIn(results);
  const judged = results.length;
  return {
    mark: judged === 0 ? null : oneDecimal((FULL_MARK * right) / judged),
    right,
    judged,
    unjudged: exam.items.length - judged,
    byBucket: BUCKETS.map((bucket) => {
      const own = results.filter(({ item }) => item.bucket === bucket);
      return { bucket, right: rightIn(own), judged: own.length };
    }).filter((row) => row.judged > 0),
    mistakes: results
      .filter((result) => !result.right)
      .map(({ item }) => ({ questionKey: item.questionKey, chosen: item.given?.chosen ?? null })),
    passed: exam.passPercent === null || judged === 0 ? null : 100 * right >= exam.passPercent * judged,
    givenBackMs: givenBackMs(exam.clock),
  };
}
