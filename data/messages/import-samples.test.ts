import { expect, it } from 'vitest';
import { importText } from '../packs/import/text/import';
import { WORD_SAMPLE } from './import-samples';

it('the sample is read as it is meant, with nothing left to say', () => {
  const { questions, findings, asks } = importText(new TextEncoder().encode(WORD_SAMPLE), {});
  expect({ findings, asks, ofQuestion: questions.map((question) => question.findings) }).toEqual({
    ...{ findings: [], asks: [], ofQuestion: [[]] },
  });
  expect(questions).toMatchObject([
    {
      options: [{ right: false }, { right: true }, { right: false }],
      explain: 'Vì sao B đúng',
      cite: [{ doc: '144-QĐ/TW', article: 1 }],
    },
  ]);
});
