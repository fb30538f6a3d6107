import { describe, expect, it } from 'vitest';
import { standardOf } from '../../standards/regulation-144';
import { OWN_WORDS } from './swapped-standards';

const textOf = (number: 3 | 4) => {
  const { name, clauses } = standardOf(number);
  return [name, ...clauses.map(({ wording }) => wording.vi)].join(' ').toLowerCase();
};

describe('words of one standard only', () => {
  it.each([
    [3, 4],
    [4, 3],
  ] as const)('standard %i has them in what is known of it, standard %i has none', (own, other) => {
    for (const word of OWN_WORDS[own]) {
      expect(textOf(own)).toContain(word);
      expect(textOf(other)).not.toContain(word);
    }
  });
});
