import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from '../../arbitrary';
import { AIKEN, aikenOf } from '../../export/aiken';
import { takenBy } from '../../export/losses';
import { onOneLine } from '../../export/plain';
import type { DraftQuestion } from '../draft';
import { importAiken } from './import';

const read = (text: string) => importAiken(new TextEncoder().encode(text), {}).questions;
const codes = ({ findings }: DraftQuestion) => findings.map(({ code }) => code);
const options = ({ options }: DraftQuestion) => options.map(({ text, right }) => `${right ? '=' : '~'}${text}`);

describe('Aiken', () => {
  it('reads letters of both kinds, several keys, and what Vietnamese files add', () => {
    const [one, two, three] = read(
      'Câu 1: Có mấy điều?\na) 5\nB. 6\nANSWER: B\n\nChọn hai?\nA. a\nB. b\nC. c\nĐáp án: A, C\nGiải thích: Vì thế.\n\nĐúng?\nA. Đúng\nB. Sai\nANSWER: b',
    );
    expect(one).toMatchObject({ label: '1', stem: 'Có mấy điều?', type: 'one', keyFrom: 'syntax', findings: [] });
    expect(two).toMatchObject({ type: 'many', explain: 'Vì thế.', place: { kind: 'line', line: 6 } });
    expect([one, two].map((question) => question && options(question))).toEqual([
      ['~5', '=6'],
      ['=a', '~b', '=c'],
    ]);
    expect(three).toMatchObject({ type: 'truefalse', answer: false });
  });

  it('reads stems over several lines and says so', () => {
    const [question] = read('Đọc đoạn sau:\ncó mấy điều?\nA. 5\nB. 6 điều\ntất cả\nANSWER: A');
    expect(question?.stem).toBe('Đọc đoạn sau:\ncó mấy điều?');
    expect(question && [codes(question), options(question)]).toEqual([['aikenLines'], ['=5', '~6 điều tất cả']]);
  });

  it('chooses nothing where the key is missing, strange or outside, and loses no neighbour', () => {
    const questions = read(
      'Một?\nA. a\nB. b\n\nHai?\nA. a\nB. b\nHai rưỡi?\nA. c\nB. d\nANSWER: E\nBa?\nA. a\nB. b\nANSWER: B hoặc A\n\nBốn?\nANSWER: A',
    );
    expect(questions.map(({ stem }) => stem)).toEqual(['Một?', 'Hai?', 'Hai rưỡi?', 'Ba?', 'Bốn?']);
    expect(questions.map(codes)).toEqual([
      ['noKey'],
      ['noKey'],
      ['keyOutside'],
      ['keyUnclear'],
      ['keyOutside', 'tooFewOptions'],
    ]);
    for (const question of questions) expect(options(question).join('')).not.toContain('=');
  });

  it('gives back what it can hold', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        const taken = takenBy(AIKEN, pack);
        const expected = taken.map((question) => ({
          type: question.type,
          ...('options' in question && {
            options: question.options.map(({ text, right }) => `${right ? '=' : '~'}${onOneLine(text)}`),
          }),
          ...('answer' in question && { answer: question.answer, options: [] }),
        }));
        fc.pre(taken.length > 0);
        const back = read(aikenOf(pack, 'vi'));
        expect(back.flatMap(codes)).toEqual([]);
        expect(back).toMatchObject(
          taken.map(({ type, stem }, i) => ({
            type,
            stem: expect.stringContaining(onOneLine(stem)),
            ...(expected[i]?.answer !== undefined && { answer: expected[i]?.answer }),
          })),
        );
        expect(back.map(options)).toEqual(expected.map((question) => question.options));
      }),
    );
  });
});
