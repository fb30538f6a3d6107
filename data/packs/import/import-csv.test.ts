import { describe, expect, it } from 'vitest';
import type { Draft, ImportChoices } from './draft';
import { importCsv } from './import-sheet';

const read = (text: string, choices: ImportChoices = {}): Draft => importCsv(new TextEncoder().encode(text), choices);
/** Right options as letters, or what stands for them. */
const keys = ({ questions }: Draft) =>
  questions.map(({ keyFrom, type, options, answer, items, pairs, gaps }) => {
    if (keyFrom === null) return '?';
    if (type === 'truefalse') return String(answer);
    if (type === 'order') return items.join('<');
    if (type === 'match') return pairs.map(({ left, right }) => `${left}=${right}`).join(';');
    if (type === 'fill') return gaps.map((gap) => gap.join('|')).join(';');
    return options.flatMap(({ right }, i) => (right ? ['ABCDEFGH'[i]] : [])).join('');
  });
const codes = (draft: Draft) =>
  [...draft.findings, ...draft.questions.flatMap(({ findings }) => findings)].map(({ code }) => code);

it('what stands above the header is told: a smaller table there would be lost', () => {
  const small = 'Câu hỏi,Đáp án\nĐúng hay sai?,Đúng\nCòn câu này?,Sai\n';
  const draft = read(`${small}Câu hỏi,A,B,Đáp án\nHỏi?,m,h,B\n`);
  expect(keys(draft)).toEqual(['B']);
  expect(draft.findings.map(({ code, place }) => [code, 'row' in place && place.row])).toEqual([
    ['leftOver', 1],
    ['leftOver', 2],
    ['leftOver', 3],
  ]);
  expect(draft.findings[1]?.params).toEqual({ text: 'Đúng hay sai? | Đúng' });
});

describe('layouts seen', () => {
  it.each([
    ['Câu hỏi,Đáp án A,Đáp án B,Đáp án C,Đáp án D,Đáp án đúng,Giải thích\nHỏi?,m,h,ba,bốn,B,Vì thế.\n', ['B'], 'table'],
    ['câu hỏi,đáp án a,đáp án b,đáp án c,đáp án d,đáp án đúng\nHỏi?,m,h,ba,bốn,d\n', ['D'], 'table'],
    ['Môn học;Chủ đề;Câu hỏi;Đáp án A;Đáp án B;Đáp án đúng;Độ khó\nCT;XD;Hỏi?;m;h;A;Dễ\n', ['A'], 'table'],
    [
      'STT,Loại,Câu hỏi,Đáp án A,Đáp án B,Đáp án đúng\n1,single,Hỏi?,m,h,A\n2,truefalse,Hỏi nữa?,,,Đúng\n',
      ['A', 'true'],
      'table',
    ],
    [
      '\uFEFFLớp,Mã câu hỏi,Loại,Nội dung câu hỏi,Đáp án A,Đáp án B,Đáp án C,Đáp án D,Đáp án đúng,Điểm,Thời gian (giây),Lời giải\r\n1,X1,Trắc nghiệm,Hỏi?,m,h,ba,bốn,C,1,30,Vì thế.\r\n',
      ['C'],
      'table',
    ],
    ['Câu hỏi\tA\tB\tVị trí đáp án đúng (0-3)\tĐiểm\nHỏi?\tm\th\t1\t2\n', ['B'], 'table'],
    ['Câu hỏi,A,B,Đáp án (1-4)\nHỏi?,m,h,1\n', ['A'], 'table'],
    [
      'Quiz,,,,,,,\n,,,,,,,\nNo.,Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Answer 3 - max 75 characters (optional),Answer 4 - max 75 characters,"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",Correct answer(s) - choose at least one\n1,Hỏi?,m,h,b,,20,"1,3"\n2,,,,,,,\n',
      ['AC'],
      'kahoot',
    ],
    [
      'Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation\n"Text of the question\n\n(required)",Question Type,Text,Text,,,,,,,\nHỏi?,Multiple Choice,m,h,,,,2,30,,Vì thế.\nHỏi nữa?,Checkbox,m,h,b,,,"1,3",30,,\nHỏi mở?,Open-Ended,,,,,,,30,,\n',
      ['B', 'AC', '?'],
      'quizizz',
    ],
    [
      'Question #,Question Text,Answer 1,Answer 2,Answer 3,Answer 4,Time Limit (sec),Correct Answer(s)\n1,Hỏi?,m,h,b,,20,"2,3"\n',
      ['BC'],
      'blooket',
    ],
    ['Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2\nHỏi?,144,37,69\n', ['A'], 'gimkit'],
  ])('%j', (text, expected, format) => {
    const draft = read(text);
    expect(keys(draft)).toEqual(expected);
    expect(draft.format).toBe(format);
    expect(draft.asks).toEqual([]);
    expect(draft.questions[0]?.stem).toBe('Hỏi?');
  });

  it('keeps what stands in other columns, and says what it can’t', () => {
    const draft = read(
      'Lớp,Mã câu hỏi,Câu hỏi,A,B,Đáp án,Điểm,Ghi chú riêng,Độ khó,Căn cứ\n5A,X 1,Hỏi?,m,h,A,2,abc,khó,Điều 3 khoản 2 Quy định 144-QĐ/TW\n',
    );
    expect(draft.questions[0]).toMatchObject({ id: 'x-1', label: 'X 1', tags: ['5A'], difficulty: 3 });
    expect(draft.questions[0]?.cite).toEqual([{ doc: '144-QĐ/TW', article: 3, clause: 2 }]);
    expect(draft.findings.map(({ code, place }) => [code, place.kind === 'cell' && place.header])).toEqual([
      ['unknownColumn', 'Ghi chú riêng'],
      ['columnNotKept', 'Điểm'],
    ]);
  });

  it('strips letters that every option carries itself', () => {
    const [question] = read('Câu hỏi,A,B,Đáp án\nHỏi?,A. một,B. hai,B. hai\n').questions;
    expect(question?.options).toEqual([
      { text: 'một', right: false, why: null },
      { text: 'hai', right: true, why: null },
    ]);
  });
});

describe('bare numbers', () => {
  const table = (rows: string[]) =>
    read(`Câu hỏi,A,B,C,D,Đáp án\n${rows.map((row, i) => `Hỏi ${i}?,${row}`).join('\n')}\n`);

  it.each([
    ['a 0 counts from 0', ['m,h,b,n,0', 'm,h,b,n,3'], ['A', 'D']],
    ['the number of options counts from 1', ['m,h,b,n,4', 'm,h,b,n,1'], ['D', 'A']],
    ['texts that are numbers', ['3,4,5,6,6', '3,4,5,8,8'], ['D', 'D']],
    ['readings that agree', ['1,2,3,4,4'], ['D']],
  ])('are clear where the column tells: %s', (_, rows, expected) => {
    const draft = table(rows);
    expect(keys(draft)).toEqual(expected);
    expect(draft.asks).toEqual([]);
  });

  it.each([
    ['nothing excludes a way', ['m,h,b,n,1', 'm,h,b,n,2']],
    ['0 and 4 contradict each other', ['m,h,b,n,0', 'm,h,b,n,4']],
    ['a text could be meant', ['1,2,3,5,1', '1,2,3,5,3']],
  ])('are asked where %s', (_, rows) => {
    const draft = table(rows);
    expect(keys(draft)).toEqual(['?', '?']);
    expect(draft.questions.every(({ options }) => options.every(({ right }) => !right))).toBe(true);
    expect(draft.asks.map(({ about }) => about)).toEqual(['numbersMean']);
    expect(codes(draft)).toEqual(['keyUnclear', 'keyUnclear']);
  });

  it('tell what each way comes to, and are read again with the choice', () => {
    const text = 'Câu hỏi,A,B,Đáp án\nHỏi?,m,h,1\nHỏi nữa?,m,h,A\n';
    expect(read(text).asks).toEqual([
      {
        about: 'numbersMean',
        ways: [
          { choice: 'from-1', clear: 2, example: '«1» → A. m' },
          { choice: 'from-0', clear: 2, example: '«1» → B. h' },
        ],
      },
    ]);
    expect(keys(read(text, { numbersMean: 'from-0' }))).toEqual(['B', 'A']);
    expect(keys(read(text, { numbersMean: 'text' }))).toEqual(['?', 'A']);
  });
});

describe('keys', () => {
  const one = (row: string, header = 'Loại,Câu hỏi,A,B,C,Đáp án') => read(`${header}\n${row}\n`);

  it.each([
    [',Hỏi?,m,h,b,"A, C"', 'AC'],
    [',Hỏi?,m,h,b,AC', 'AC'],
    [',Hỏi?,m,h,b,h', 'B'],
    [',Hỏi?,Đúng,Sai,,A', 'true'],
    [',Hỏi?,,,,S', 'false'],
    ['Đúng/Sai,Hỏi?,,,,D', 'true'],
    ['Sắp thứ tự,Hỏi?,m,h,b,C-A-B', 'b<m<h'],
    ['Sắp thứ tự,Hỏi?,m,h,b,"3,1,2"', 'b<m<h'],
    ['Ghép đôi,Hỏi?,a => 1,b => 2,,', 'a=1;b=2'],
    ['Điền,Có ___ điều.,,,,6 | sáu', '6|sáu'],
    ['Điền,Có ... điều.,,,,6', '6'],
    [',Hỏi?,m,h,b,1-Feb', '?'],
  ])('%s', (row, expected) => {
    expect(keys(one(row))).toEqual([expected]);
  });

  it.each([
    [',Hỏi?,m,h,b,E', 'keyOutside'],
    [',Hỏi?,m,h,b,khác', 'keyOutside'],
    [',Hỏi?,m,h,b,', 'noKey'],
    [',Hỏi?,B,A,C,A', 'keyUnclear'],
    [',Hỏi?,m,h,b,A hoặc B', 'keyOutside'],
    ['Một đáp án,Hỏi?,m,h,b,AC', 'keyUnclear'],
    ['Đúng/Sai,Hỏi?,,,,1', 'keyUnclear'],
    ['Sắp thứ tự,Hỏi?,m,h,b,AB', 'keyUnclear'],
    ['Ghép đôi,Hỏi?,a => 1,b,,', 'keyUnclear'],
    ['Tự luận,Hỏi?,,,,', 'kindNotHeld'],
    [',,m,h,b,A', 'noStem'],
    [',Hỏi?,m,m,b,A', 'sameOption'],
    [',Hỏi?,m,,b,A', 'optionGap'],
  ])('%s is told', (row, code) => {
    const draft = one(row);
    expect(codes(draft)).toContain(code);
    const [question] = draft.questions;
    if (code !== 'optionGap' && code !== 'noStem' && code !== 'sameOption') expect(question?.keyFrom).toBeNull();
  });

  it('say the cell', () => {
    const [question] = one(',Hỏi?,m,h,b,E').questions;
    expect(question?.findings).toEqual([
      {
        code: 'keyOutside',
        severity: 'error',
        params: { read: 'E', allowed: 'A–C' },
        place: { kind: 'cell', sheet: null, row: 2, column: 6, header: 'Đáp án' },
      },
    ]);
  });
});

describe('groups', () => {
  it('share the case that one of their rows tells', () => {
    const draft = read(
      'Nhóm,Tình huống,Câu hỏi,A,B,Đáp án\nN1,,Một?,m,h,A\nN1,Ông An được giao việc.,Hai?,m,h,B\nN2,,Ba?,m,h,B\n,Chị Bình.,Bốn?,m,h,B\n',
    );
    expect(draft.scenarios.map(({ id, text }) => [id, text])).toEqual([
      ['n1', 'Ông An được giao việc.'],
      ['th1', 'Chị Bình.'],
    ]);
    expect(draft.questions.map(({ group }) => group)).toEqual(['n1', 'n1', null, 'th1']);
    expect(codes(draft)).toEqual(['groupWithoutText']);
  });
});

describe('what is no table of questions', () => {
  it.each([
    ['', 'notReadable'],
    ['một\nhai\n', 'noHeader'],
    ['Câu hỏi,A,B,Đáp án\n', 'noQuestions'],
  ])('%j', (text, code) => {
    expect(codes(read(text))).toEqual([code]);
  });

  it('tells titles between questions, and ids that stand twice', () => {
    const draft = read('Mã,Câu hỏi,A,B,Đáp án\nChương 1: Mở đầu,,,,\nc1,Hỏi?,m,h,A\nc1,Hỏi nữa?,m,h,A\n');
    expect(codes(draft)).toEqual(['leftOver', 'idRepeated']);
    expect(draft.questions.map(({ id }) => id)).toEqual(['c1', null]);
  });
});
