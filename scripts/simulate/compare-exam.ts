/** Exam-date mode against plain practice: the same learners, the same answers a day, the same luck. */
import { addDays } from '../../data/practice/days';
import { recallOn } from '../../data/practice/exam/cards';
import { expectedScore } from '../../data/practice/exam/expected-score';
import { DAILY_LIMITS } from '../../data/practice/limits';
import { defaultScheduler } from '../../data/practice/scheduler';
import { hash32, randomFrom } from '../../data/practice/seed';
import { bank } from './bank';
import { examChooser, plainChooser } from './choosers';
import { type MemoryModel, makeLearner } from './learners';
import { type Chooser, FIRST_DAY, type Learnt, practise } from './practice';
import { type Mean, meanOf } from './statistics';

/** Questions of the exam whose mark is foretold, drawn from the whole bank. */
const EXAM_QUESTIONS = 30;
/** Half of the right guesses are said to be guesses: some people always tap "Đoán", some never. */
const SAYS_GUESS = 0.5;
/** Cards a day beyond any budget here: the answers are what limits. */
const NO_LIMIT = 1000;

export interface ExamCase {
  model: MemoryModel;
  /** Days of practice before the exam. */
  days: number;
  answersPerDay: number;
}

export interface ExamComparison extends ExamCase {
  /** Mark out of 10 that the learner's true memory gives on the day, over the whole bank. */
  plain: Mean;
  /** The same queue with as many new ones a day as the horizon needs: coverage without the plan. */
  plainCovering: Mean;
  exam: Mean;
  /** Exam mode over plain, and over plain with coverage, learner by learner. */
  gain: Mean;
  gainOverCovering: Mean;
  /** Answers used over all days. */
  answers: { plain: number; exam: number };
  /** Questions asked at least once. */
  seen: { plain: number; exam: number };
  /** Expected mark less the true one, and the share of mock exams inside the stated range. */
  foretold: Mean;
  inside: number;
}

const trueMark = ({ recall }: Learnt) =>
  (10 * recall.reduce((sum, known, i) => sum + known + (1 - known) * (bank[i]?.guess ?? 0), 0)) / bank.length;
const seenIn = ({ cards }: Learnt) => cards.filter(({ memory }) => memory !== null).length;

/** What the product would say, and whether an exam sat by this learner fell inside. */
function foretell(learnt: Learnt, days: number, seed: number) {
  const examDay = addDays(FIRST_DAY, days);
  const questions = learnt.cards.map((card, i) => ({
    recall: recallOn(card, examDay, defaultScheduler),
    guess: bank[i]?.guess ?? 0,
  }));
  const score = expectedScore([{ count: EXAM_QUESTIONS, questions }], learnt.record);
  const random = randomFrom(seed);
  const drawn = bank.map((item, i) => ({ item, known: learnt.recall[i] ?? 0, rank: random() }));
  const sat = drawn.sort((a, b) => a.rank - b.rank).slice(0, EXAM_QUESTIONS);
  const right = sat.filter(({ item, known }) => random() < known + (1 - known) * item.guess).length;
  const mark = (10 * right) / EXAM_QUESTIONS;
  return {
    off: (score?.expected ?? 0) - trueMark(learnt),
    inside: score && score.low <= mark && mark <= score.high ? 1 : 0,
  };
}

/** One row of the table: learners 0 to `learners` − 1 of one model. */
export function compareExam({ model, days, answersPerDay }: ExamCase, learners: number): ExamComparison {
  const learnAll = (choose: Chooser) =>
    Array.from({ length: learners }, (_, n) =>
      practise({
        learner: makeLearner(model, n),
        items: bank,
        schedulerFor: () => defaultScheduler,
        choose,
        answersPerDay,
        days,
        saysGuess: SAYS_GUESS,
      }),
    );
  const plain = learnAll(plainChooser(DAILY_LIMITS));
  const covering = learnAll(plainChooser({ newPerDay: Math.ceil(bank.length / days), reviewsPerDay: NO_LIMIT }));
  const exam = learnAll(examChooser(addDays(FIRST_DAY, days), answersPerDay));
  const marks = { plain: plain.map(trueMark), covering: covering.map(trueMark), exam: exam.map(trueMark) };
  const over = (other: readonly number[]) => meanOf(marks.exam.map((mark, n) => mark - (other[n] ?? 0)));
  const said = exam.map((learnt, n) => foretell(learnt, days, hash32(model, days, answersPerDay, n)));
  const average = (list: readonly Learnt[], of: (learnt: Learnt) => number) => meanOf(list.map(of)).mean;
  return {
    ...{ model, days, answersPerDay },
    ...{ plain: meanOf(marks.plain), plainCovering: meanOf(marks.covering), exam: meanOf(marks.exam) },
    ...{ gain: over(marks.plain), gainOverCovering: over(marks.covering) },
    answers: { plain: average(plain, (one) => one.answers), exam: average(exam, (one) => one.answers) },
    seen: { plain: average(plain, seenIn), exam: average(exam, seenIn) },
    foretold: meanOf(said.map(({ off }) => off)),
    inside: meanOf(said.map(({ inside }) => inside)).mean,
  };
}
