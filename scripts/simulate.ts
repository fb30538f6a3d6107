/**
 * `npm run simulate [-- --learners N] [--json]`: what exam-date mode and guess correction do for learners whose memory
 * is not FSRS's (scripts/simulate/learners.ts). Seeds are fixed: the same numbers on every machine.
 */
import { parseArgs } from 'node:util';
import { compareExam, type ExamComparison } from './simulate/compare-exam';
import { compareGuess, type GuessComparison } from './simulate/compare-guess';
import { MODEL_NAMES } from './simulate/learners';
import type { Mean } from './simulate/statistics';

/** Enough that each gain stands many standard errors from 0, few enough for two minutes. */
const LEARNERS = 10;
const HORIZONS = [14, 30];
const BUDGETS = [15, 20, 30, 40];

const around = ({ mean, error }: Mean, digits = 2) => `${mean.toFixed(digits)} ± ${error.toFixed(digits)}`;
const row = (cells: readonly string[], widths: readonly number[]) =>
  cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i]?.length ?? 0)));
  return [head, widths.map((width) => '-'.repeat(width)), ...lines].map((line) => row(line, widths)).join('\n');
}

const examLine = (one: ExamComparison) => [
  one.model,
  `${one.days}`,
  `${one.answersPerDay}`,
  around(one.plain),
  around(one.plainCovering),
  around(one.exam),
  around(one.gain),
  around(one.gainOverCovering),
  `${one.answers.plain.toFixed(0)} / ${one.answers.exam.toFixed(0)}`,
  `${one.seen.plain.toFixed(0)} / ${one.seen.exam.toFixed(0)}`,
  around(one.foretold),
  `${(100 * one.inside).toFixed(0)} %`,
];
const EXAM_HEAD = [
  ...['model', 'days', 'a day', 'plain', 'plain, covering', 'exam mode', 'gain', 'gain over covering'],
  ...['answers', 'seen', 'foretold − true', 'inside range'],
];

const guessLine = ({ model, plain, corrected, gain }: GuessComparison) => [
  model,
  `${plain.answers.toFixed(0)} → ${(100 * plain.recall).toFixed(1)} %`,
  `${corrected.answers.toFixed(0)} → ${(100 * corrected.recall).toFixed(1)} %`,
  around({ mean: 100 * gain.mean, error: 100 * gain.error }),
];

function main(): void {
  const { values } = parseArgs({ options: { learners: { type: 'string' }, json: { type: 'boolean' } } });
  const learners = Number(values.learners ?? LEARNERS);
  if (!Number.isInteger(learners) || learners < 2) {
    console.error('simulate: --learners takes a whole number from 2; example: npm run simulate -- --learners 20');
    process.exitCode = 2;
    return;
  }
  const cases = MODEL_NAMES.flatMap((model) =>
    HORIZONS.flatMap((days) => BUDGETS.map((answersPerDay) => ({ model, days, answersPerDay }))),
  );
  const exam = cases.map((one) => compareExam(one, learners));
  const guess = MODEL_NAMES.map((model) => compareGuess(model, learners));
  if (values.json) {
    console.log(JSON.stringify({ learners, exam, guess }, null, 2));
    return;
  }
  console.log(`Exam-date mode against plain FSRS: mark out of 10 on the day, ${learners} learners a row\n`);
  console.log(table(EXAM_HEAD, exam.map(examLine)));
  console.log('\nGuess correction of the target, 90 days, nothing said of certainty: answers → true recall\n');
  const head = ['model', '90 % for all', 'corrected by options', 'gain at equal work (points of 100)'];
  console.log(table(head, guess.map(guessLine)));
}

main();
