/** The built-in bank as the simulation sees it: real size, kinds, standards, cases and facts. */
import type { QuestionKey } from '../../data/practice/types';
import { builtInPack } from '../../data/questions/bank';
import { guessChance } from '../../data/questions/guess-chance';
import type { Item } from './practice';

export const bank: readonly Item[] = builtInPack.questions.map((question, order) => ({
  questionKey: `goc/${question.id}` as QuestionKey,
  bucket: question.standard ?? 0,
  group: question.group ?? null,
  fact: question.fact ?? null,
  order,
  guess: guessChance(question),
}));
