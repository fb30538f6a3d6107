import { describe, expect, it } from 'vitest';
import { plainProse } from './prose';
import { firstSentence, lastSentence } from './sentences';
import { readTerm } from './terms';

describe('sentences', () => {
  it('end before a capital', () => {
    expect(firstSentence('một câu. Hai câu.')).toBe('một câu');
    expect(lastSentence('Một câu. Hai câu ').trim()).toBe('Hai câu');
  });
  it('do not end in abbreviations and dates', () => {
    expect(firstSentence('tại TP. Huế ngày 9.5 vừa rồi')).toBe('tại TP. Huế ngày 9.5 vừa rồi');
  });
});

describe('plainProse', () => {
  it('makes spellings one', () => {
    expect(plainProse('khoá\u00a0XI,\nuỷ ban \u200bhoà bình, quý, hoàn'.normalize('NFD'))).toBe(
      'khóa XI, ủy ban hòa bình, quý, hoàn',
    );
  });
});

describe('readTerm', () => {
  it.each([
    ['khóa XIII', 'XIII'],
    ['khoá 12)', 'XII'],
    ['Khóa XIV của', 'XIV'],
  ])('reads "%s"', (text, term) => expect(readTerm(text)?.term).toBe(term));
  it.each(['khóa họp', 'khóa XXX', 'khóa 99', 'XIII'])('reads nothing in "%s"', (text) =>
    expect(readTerm(text)).toBeNull(),
  );
});
