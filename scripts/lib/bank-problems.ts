/** What is wrong with the built-in bank, a line a problem: which file and question, which rule, what to write instead. */
import { bankFiles, builtInPack } from '../../data/questions/bank';
import { checkBuiltInBank } from '../../data/questions/bank-check';

const fileOf = new Map(
  bankFiles.flatMap(({ name, questions }) => questions.map((question) => [(question as { id: string }).id, name])),
);

export function bankProblems(): string[] {
  return checkBuiltInBank(builtInPack).map(({ where, rule, message }) =>
    [fileOf.get(where), where, `[${rule}]`, message].filter(Boolean).join(' '),
  );
}

/** For the build: throws with every problem at once. */
export function refuseBrokenBank(): void {
  const problems = bankProblems();
  if (problems.length > 0)
    throw new Error(
      `data/questions/bank: ${problems.length} to put right (docs/adding-a-question.md)\n${problems.join('\n')}`,
    );
}
