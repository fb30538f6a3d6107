import * as v from 'valibot';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../messages/catalogue';
import { lossText } from '../../messages/export-losses';
import { exampleFile } from '../example';
import { PackSchema } from '../schema';
import { AIKEN } from './aiken';
import { ANKI } from './anki';
import { GIFT } from './gift';
import { lossesOf, type Target } from './losses';
import { WORD } from './word';

const pack = v.parse(PackSchema, exampleFile());
const of = (target: Target) => Object.fromEntries(lossesOf(pack, target).map((loss) => [loss.code, loss.questions]));

it('lists what each format drops, by question', () => {
  expect(of(AIKEN)).toMatchObject({ leftOut: ['c2'], id: ['c1', 'c3'], explain: ['c1', 'c3'], keepLast: ['c1'] });
  // Two gaps in one stem; what is left out is not listed part by part.
  expect(of(GIFT)).toEqual({ leftOut: ['c2'], keepLast: ['c1'], about: [], documents: [], exams: [] });
  expect(of(ANKI)).toEqual({
    ...{ tags: ['c1', 'c2'], group: ['c2'], keepLast: ['c1'] },
    ...{ about: [], documents: [], exams: [] },
  });
  expect(of(WORD)).toEqual({ about: [], documents: [], exams: [] });
});

it('says each loss as a sentence in both languages', () => {
  for (const language of LANGUAGES)
    for (const loss of lossesOf(pack, { takes: (question) => question.id !== 'c3', keeps: new Set() }))
      expect(lossText(loss, language)).toMatch(/^[\p{Lu}\d][^!]*\.$/u);
});
