/** `npm run check:bank`: prints every problem of the built-in bank, then what it holds and how its signature stands. The build runs the same check. */
import { builtInPack } from '../data/questions/bank';
import { factsOf } from '../data/questions/bank/rules/types';
import { bankProblems } from './lib/bank-problems';
import { BANK, reportOn } from './lib/built-in-signatures';

const { questions, scenarios } = builtInPack;

const count = (keys: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, n]) => `${key} ${n}`)
    .join(', ');
};

const problems = bankProblems();
for (const line of problems) console.error(line);

const facts = new Set(questions.flatMap(factsOf));
const onePage = questions.filter(({ tags }) => tags?.includes('one-page'));
console.log(`${questions.length} questions on ${facts.size} facts, ${scenarios.length} cases`);
console.log(`kinds: ${count(questions.map(({ type, group }) => (group === undefined ? type : `${type} (case)`)))}`);
console.log(`standards: ${count(questions.map(({ standard }) => String(standard ?? 'none')))}`);
console.log(`difficulty: ${count(questions.map(({ difficulty }) => String(difficulty ?? 'none')))}`);
console.log(`resting on one page: ${onePage.length} (${onePage.map(({ id }) => id).join(', ')})`);
const { line, isFalse } = await reportOn(BANK);
console.log(line);
if (problems.length > 0 || isFalse) process.exitCode = 1;
