/**
 * Guess correction of the target retention: is the same work better spent when questions that are easily guessed are
 * asked more often? Learners who never say that they guessed; plain practice over months. With one and the
 * same number of options everywhere the correction is only a higher target, so the bank's mix of kinds is what
 * could bring a gain; it is compared with one target for all that costs as many answers.
 */
import { createScheduler, DESIRED_RETENTION, type Scheduler } from '../../data/practice/scheduler';
import { bank } from './bank';
import { plainChooser } from './choosers';
import { type MemoryModel, makeLearner } from './learners';
import { type Item, practise } from './practice';
import { type Mean, meanOf } from './statistics';

/** Long enough for the workload to settle after the bank's 24 days of new questions. */
const DAYS = 90;
/** New ones as on any day; reviews are not capped, so that the target alone decides how many answers it takes. */
const LIMITS = { newPerDay: 8, reviewsPerDay: 1000 };
const NO_CAP = 1000;
/** One target for all, from easy to dear: between them the cost is interpolated. */
const TARGETS = [0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96];

const targets = new Map<number, Scheduler>();
function schedulerAt(target: number): Scheduler {
  const made = targets.get(target) ?? createScheduler(target);
  targets.set(target, made);
  return made;
}

/** So that the target's share is known and not only answered right: known + guessed of the rest. */
const corrected = ({ guess }: Item) => DESIRED_RETENTION + (1 - DESIRED_RETENTION) * guess;

interface Spent {
  answers: number;
  /** True recall over the bank on the last morning, 0–1. */
  recall: number;
}

export interface GuessComparison {
  model: MemoryModel;
  /** Plain target, corrected target. */
  plain: { answers: number; recall: number };
  corrected: { answers: number; recall: number };
  /** True recall, corrected over one target for all of equal cost, learner by learner; a share. */
  gain: Mean;
}

function spend(model: MemoryModel, n: number, targetOf: (item: Item) => number): Spent {
  const learnt = practise({
    learner: makeLearner(model, n),
    items: bank,
    schedulerFor: (item) => schedulerAt(targetOf(item)),
    choose: plainChooser(LIMITS),
    answersPerDay: NO_CAP,
    days: DAYS,
    saysGuess: 0,
  });
  return { answers: learnt.answers, recall: meanOf(learnt.recall).mean };
}

/** Recall of one target for all that takes `answers`, on the straight line between its neighbours. */
function recallAt(curve: readonly Spent[], answers: number): number {
  const sorted = curve.toSorted((a, b) => a.answers - b.answers);
  const after = Math.max(
    1,
    Math.min(
      sorted.length - 1,
      sorted.findIndex((point) => point.answers >= answers),
    ),
  );
  const [low, high] = [sorted[after - 1], sorted[after]];
  if (!low || !high || high.answers === low.answers) return low?.recall ?? 0;
  return low.recall + ((answers - low.answers) * (high.recall - low.recall)) / (high.answers - low.answers);
}

export function compareGuess(model: MemoryModel, learners: number): GuessComparison {
  const all = Array.from({ length: learners }, (_, n) => {
    const curve = TARGETS.map((target) => spend(model, n, () => target));
    const right = spend(model, n, corrected);
    const plain = curve[TARGETS.indexOf(DESIRED_RETENTION)] ?? right;
    return { plain, right, gain: right.recall - recallAt(curve, right.answers) };
  });
  const average = (of: (one: (typeof all)[number]) => number) => meanOf(all.map(of)).mean;
  return {
    model,
    plain: { answers: average(({ plain }) => plain.answers), recall: average(({ plain }) => plain.recall) },
    corrected: { answers: average(({ right }) => right.answers), recall: average(({ right }) => right.recall) },
    gain: meanOf(all.map(({ gain }) => gain)),
  };
}
