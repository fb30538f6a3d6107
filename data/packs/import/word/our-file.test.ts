import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPack } from '../../arbitrary';
import { wordOf } from '../../export/word';
import { contentOf, contentOfQuestion } from '../fixtures';
import { importWord } from './import';

/** Typed answers come back without emphasis; several right answers are told from one only where there are several. */
const readable = (content: unknown) =>
  JSON.parse(JSON.stringify(content).replaceAll('**', '').replace('"many"', '"one"'));

it('our own Word file comes back with ids, kinds, keys, explanations and citations', () => {
  fc.assert(
    fc.property(arbitraryPack(), (pack) => {
      const questions = pack.questions.map(({ group: _, ...question }) => question);
      const back = importWord(wordOf({ ...pack, questions, scenarios: [] }, 'vi'), {}).questions;
      expect(back.map(contentOf).map(readable)).toEqual(questions.map(contentOfQuestion).map(readable));
    }),
    { numRuns: 40 },
  );
});
