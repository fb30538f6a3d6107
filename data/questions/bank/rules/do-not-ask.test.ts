import { describe, expect, it } from 'vitest';
import { STANDARDS } from '../../../standards/regulation-144';
import { FORBIDDEN_PHRASES, isCitable } from './do-not-ask';

describe.each(FORBIDDEN_PHRASES.map((phrase) => [phrase.rule, phrase] as const))('%s', (_rule, phrase) => {
  it.each(phrase.refuses)('refuses «%s»', (text) => {
    expect(phrase.forbids(text)).toBe(true);
  });
  it.each(phrase.lets)('lets «%s» pass', (text) => {
    expect(phrase.forbids(text)).toBe(false);
  });
});

it('may cite exactly the clauses whose number the fact sheet of the standards holds', () => {
  for (const standard of STANDARDS) {
    const seen = standard.clauses.flatMap(({ number }) => (number === null ? [] : [number]));
    const citable = [1, 2, 3, 4, 5, 6, 7].filter((clause) => isCitable(standard.number, clause));
    expect(citable).toEqual(seen);
  }
});
