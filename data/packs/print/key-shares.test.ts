import { expect, it } from 'vitest';
import type { Question } from '../../questions/schema';
import { exampleFile } from '../example';
import { readPack } from '../read';
import { leaningKeys } from './key-shares';
import { makeVersions } from './versions';

const question = (id: string, right: number): Question => ({
  ...{ id, type: 'one', stem: `Câu ${id} hỏi gì?`, cite: [] },
  options: ['a', 'b', 'c', 'd'].map((letter, i) => ({
    id: letter,
    text: `Ý ${letter}`,
    ...(i === right && { right: true }),
  })),
});
function papersOf(places: readonly number[], shuffleOptions: boolean) {
  const reading = readPack(JSON.stringify(exampleFile()));
  if (!reading.ok) throw new Error('example');
  const pack = { ...reading.pack, questions: places.map((place, i) => question(`q${i}`, place)), scenarios: [] };
  return makeVersions(pack, null, { count: 2, seed: 144, shuffleOptions }).versions;
}

const atA = Array.from({ length: 30 }, (_, i) => (i < 24 ? 0 : 1 + (i % 3)));

it('tells each version whose keys stand at one letter; shuffling the options mends it', () => {
  expect(leaningKeys(papersOf(atA, false))).toEqual([
    { code: '101', letter: 'A', percent: 80, total: 30 },
    { code: '102', letter: 'A', percent: 80, total: 30 },
  ]);
  expect(leaningKeys(papersOf(atA, true))).toEqual([]);
});

it('says nothing of even keys, nor of a handful of questions', () => {
  expect(
    leaningKeys(
      papersOf(
        atA.map((_, i) => i % 4),
        false,
      ),
    ),
  ).toEqual([]);
  expect(leaningKeys(papersOf(atA.slice(0, 11), false))).toEqual([]);
});
