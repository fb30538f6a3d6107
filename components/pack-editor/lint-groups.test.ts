import { expect, it } from 'vitest';
import { lintOf } from '../../data/packs/lints/types';
import { groupLints } from './lint-groups';

const shown = (...lints: Parameters<typeof groupLints>[0]) =>
  groupLints(lints).map(({ lint, questions }) => `${lint.code}: ${questions.join(' ')}`);

it('says once what holds for several questions, the weighty first', () => {
  expect(
    shown(
      lintOf('noCitation', ['c1'], {}),
      lintOf('plainNegation', ['c1'], { word: 'không' }),
      lintOf('noCitation', ['c2'], {}),
      lintOf('plainNegation', ['c3'], { word: 'trừ' }),
      lintOf('secrecyMark', ['c4'], { word: 'MẬT' }),
      lintOf('noCitation', ['c3'], {}),
    ),
  ).toEqual(['secrecyMark: c4', 'plainNegation: c1', 'plainNegation: c3', 'noCitation: c1 c2 c3']);
});

it('leaves by themselves what is of several questions, of the whole, or mended by a press', () => {
  const about = { text: 'Cả ba', letter: 'A', isLast: false };
  const alike = { other: 'Câu', percent: 90, sameAnswer: true };
  expect(
    shown(
      lintOf('aboutOptions', ['c1'], about),
      lintOf('aboutOptions', ['c2'], about),
      lintOf('alikeStem', ['c1', 'c2'], alike),
      lintOf('alikeStem', ['c3', 'c4'], alike),
      lintOf('secrecyMark', [], { word: 'MẬT' }),
      lintOf('secrecyMark', [], { word: 'MẬT' }),
    ),
  ).toHaveLength(6);
});
