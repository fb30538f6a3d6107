/**
 * Of all questions of an exam, those that today's plan can come to, whatever is answered. Ranking 20,000 costs a good part
 * of a second; done once a day and kept, a popup reads these few and plans over them with the same result (a property).
 */
import { BUCKETS, type Bucket } from '../buckets';
import type { Scheduler } from '../scheduler';
import type { QuestionKey } from '../types';
import { type ExamCard, isSeen } from './cards';
import { byGain, byPlace, type ExamPlanInput } from './plan';

export interface ExamCandidates {
  keys: QuestionKey[];
  /** New questions of each standard that are not among them. */
  unread: [Bucket, number][];
}

/** Beyond what a day can ask, so that siblings, which are passed over, and what is put off leave enough. */
const SPARE = 32;

/** A review takes an answer and a new one two, so a day never comes to more of either than it has answers. */
export function examCandidates(input: ExamPlanInput, scheduler: Scheduler, spare: number = SPARE): ExamCandidates {
  const { today, answersPerDay, cards } = input;
  const most = answersPerDay + spare;
  const seen = cards.filter(isSeen);
  const reviews = seen.filter(({ memory }) => memory.lastDay < today);
  const fresh = cards.filter((card) => !isSeen(card));
  const byBucket = BUCKETS.map((bucket) => ({
    bucket,
    news: fresh.filter((card) => card.bucket === bucket).sort(byPlace),
  }));
  const chosen: ExamCard[] = [
    // Answered today already: an undo would bring them back.
    ...seen.filter(({ memory }) => memory.lastDay >= today),
    ...byGain(reviews, input, scheduler).slice(0, most),
    ...byBucket.flatMap(({ news }) => news.slice(0, most)),
  ];
  return {
    keys: chosen.map(({ questionKey }) => questionKey),
    unread: byBucket.map(({ bucket, news }) => [bucket, Math.max(0, news.length - most)]),
  };
}
