/** What a mock exam is made of: so many questions of this kind, and how long. */
import type { Exam } from '../../packs/schema';
import type { Question } from '../../questions/schema';
import { BUCKETS, type Bucket } from '../buckets';
import { MINUTE_MS } from '../days';
import type { QuestionKey } from '../types';

export interface Draw {
  count: number;
  /** Bucket of the questions (0: about none of the standards); any when absent. */
  bucket?: Bucket;
  tag?: string;
}

export interface Blueprint {
  draws: Draw[];
  durationMs: number;
  /** Share of right answers, in percent, that the pack's author asks for; null where nobody said. */
  passPercent: number | null;
}

/** 30 questions in 20 minutes: what units' own tests of this kind mostly are (shared/data/QUIZZES.md, section 3). */
export const DEFAULT_QUESTIONS = 30;
export const DEFAULT_MINUTES = 20;

/** A question that may be on a paper; its fact and case are its pack's own. */
export interface Drawable {
  questionKey: QuestionKey;
  question: Question;
}

/** The pack's part of a question's key, with its slash: what makes ids, facts and cases of several packs differ. */
const packOf = ({ questionKey, question }: Drawable): string => questionKey.slice(0, -question.id.length);

/** What is asked, unique over packs: a fact shared by several questions, or the question itself. */
export const thingAsked = (item: Drawable): string =>
  item.question.fact === undefined ? item.questionKey : `${packOf(item)}fact ${item.question.fact}`;

/** The case that a question belongs to, unique over packs. */
export const caseOf = (item: Drawable): string | null =>
  item.question.group === undefined ? null : `${packOf(item)}case ${item.question.group}`;

export const bucketOf = (question: Question): Bucket => question.standard ?? 0;

/** Whether a draw may take the question. */
export const fitsDraw = (question: Question, { bucket, tag }: Draw): boolean =>
  (bucket === undefined || bucketOf(question) === bucket) && (tag === undefined || (question.tags ?? []).includes(tag));

/**
 * `total` seats shared out in proportion to `sizes`, whole ones, none more than its size: the largest remainder takes the
 * seat left, the first of equals; whoever has a question gets at least one seat while there are as many seats as parties.
 */
function share(sizes: readonly number[], total: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const seats = sizes.map(() => 0);
  const parties = sizes.filter((size) => size > 0).length;
  if (total >= parties) for (const [i, size] of sizes.entries()) if (size > 0) seats[i] = 1;
  const given = () => seats.reduce((sum, n) => sum + n, 0);
  while (given() < Math.min(total, all)) {
    // The seat goes where most is lacking towards the exact share.
    const lack = sizes.map((size, i) => ((seats[i] ?? 0) < size ? (size * total) / all - (seats[i] ?? 0) : -Infinity));
    const neediest = lack.indexOf(Math.max(...lack));
    seats[neediest] = (seats[neediest] ?? 0) + 1;
  }
  return seats;
}

/**
 * The default exam, of `questions` seats, over some questions: the five standards and the documents in proportion to how
 * many facts are asked about each (not questions: a fact asked from four angles is one thing to know, and is drawn once).
 */
export function defaultBlueprint(items: readonly Drawable[], questions = DEFAULT_QUESTIONS): Blueprint {
  const facts = BUCKETS.map(
    (bucket) => new Set(items.filter(({ question }) => bucketOf(question) === bucket).map(thingAsked)).size,
  );
  const seats = share(facts, questions);
  const draws = BUCKETS.map((bucket, i) => ({ bucket, count: seats[i] ?? 0 })).filter(({ count }) => count > 0);
  return { draws, durationMs: DEFAULT_MINUTES * MINUTE_MS, passPercent: null };
}

/** An exam as its pack's author laid it out. */
export function blueprintOf({ draw, minutes, passPercent }: Exam): Blueprint {
  const draws = draw.map(({ standard, tag, count }) => ({
    count,
    ...(standard === undefined ? {} : { bucket: standard }),
    ...(tag === undefined ? {} : { tag }),
  }));
  return { draws, durationMs: minutes * MINUTE_MS, passPercent };
}
