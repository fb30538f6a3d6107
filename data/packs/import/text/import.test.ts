import { describe, expect, it } from 'vitest';
import type { DraftQuestion, ImportChoices } from '../draft';
import { importText } from './import';

/** A question in one line: "label|stem|A;*B|key source|codes of its findings". */
const shape = ({ label, stem, type, options, answer, gaps, items, pairs, keyFrom, findings }: DraftQuestion) =>
  [
    label ?? '',
    stem.replaceAll('\n', '⏎'),
    type === 'truefalse'
      ? String(answer)
      : type === 'fill'
        ? gaps.map((gap) => gap.join('/')).join(';')
        : type === 'order'
          ? items.join('>')
          : type === 'match'
            ? pairs.map(({ left, right }) => `${left}=${right}`).join(';')
            : options.map(({ text, right }) => (right ? `*${text}` : text)).join(';'),
    keyFrom ?? '-',
    findings.map(({ code }) => code).join(','),
  ].join('|');
const read = (text: string, choices: ImportChoices = {}) => importText(text, choices);
const shapes = (text: string, choices: ImportChoices = {}) => read(text, choices).questions.map(shape);
const codes = (text: string) => read(text).findings.map(({ code }) => code);

const OPTIONS = 'A. Một\nB. Hai\nC. Ba\nD. Bốn';
const CLEAR = '|Ai?|Một;*Hai;Ba;Bốn|line|';

describe('labels of questions', () => {
  it.each([
    ['Câu 1: Ai?', '1'],
    ['Câu hỏi 108: Ai?', '108'],
    ['CÂU 5. Ai?', '5'],
    ['Question 2: Ai?', '2'],
    ['3. Ai?', '3'],
    ['4) Ai?', '4'],
    ['Bài 6: Ai?', '6'],
    ['Câu 7\nAi?', '7'],
    ['**Câu 8:** Ai?', '8'],
    ['### Câu 9. Ai?', '9'],
  ])('%j', (label, number) => {
    expect(shapes(`${label}\n${OPTIONS}\nĐáp án: B`)).toEqual([number + CLEAR]);
  });

  it('may be missing', () => {
    const one = `Ai?\n${OPTIONS}\nĐáp án: B`;
    expect(shapes(`${one}\n\n${one}\n${one}`)).toEqual([CLEAR, CLEAR, CLEAR]);
    expect(shapes(`Ai?\n${OPTIONS}\n\nAi?\n${OPTIONS}`).map((line) => line.split('|')[1])).toEqual(['Ai?', 'Ai?']);
  });

  it('missing once hurts no neighbour and is told', () => {
    const text = `Câu 1: Ai?\n${OPTIONS}\nĐáp án: B\nKhi nào?\n${OPTIONS}\nĐáp án: C\nCâu 3: Ai?\n${OPTIONS}\nĐáp án: B`;
    expect(shapes(text)).toEqual([`1${CLEAR}`, '|Khi nào?|Một;Hai;*Ba;Bốn|line|labelMissing', `3${CLEAR}`]);
  });

  it('statements inside a question are none', () => {
    const list = '1. Một\n2. Hai\n3. Ba\n';
    const options = 'A. 1 và 2\nB. 3\nĐáp án: A\n';
    const stem = 'Ý nào đúng?⏎1. Một⏎2. Hai⏎3. Ba';
    expect(shapes(`Câu 1: Ý nào đúng?\n${list}${options}Câu 2: Ai?\n${OPTIONS}\nĐáp án: B`)).toEqual([
      `1|${stem}|*1 và 2;3|line|`,
      `2${CLEAR}`,
    ]);
    expect(shapes(`1. Ý nào đúng?\n${list}${options}2. Ai?\n${OPTIONS}\nĐáp án: B`)).toEqual([
      `1|${stem}|*1 và 2;3|line|`,
      `2${CLEAR}`,
    ]);
  });
});

describe('options', () => {
  it.each([
    OPTIONS,
    'A) Một\nB) Hai\nC) Ba\nD) Bốn',
    'A: Một\nB: Hai\nC: Ba\nD: Bốn',
    '[A] Một\n[B] Hai\n[C] Ba\n[D] Bốn',
    'a) Một\nb) Hai\nc) Ba\nd) Bốn',
    'a. Một\nb. Hai\nc. Ba\nd. Bốn',
    'A. Một\tB. Hai\tC. Ba\tD. Bốn',
    'A. Một    B. Hai\nC. Ba    D. Bốn',
    'A. Một B. Hai C. Ba D. Bốn',
    '- A. Một\n- B. Hai\n- C. Ba\n- D. Bốn',
    '\nA. Một\n\nB. Hai\n\nC. Ba\n\nD. Bốn\n',
  ])('%j', (options) => {
    expect(shapes(`Câu 1: Ai?\n${options}\nĐáp án: B`)).toEqual([`1${CLEAR}`]);
  });

  it('may stand on the line of the question, with the key', () => {
    expect(shapes('Câu 1: Ai? A. Một B. Hai C. Ba D. Bốn Đáp án: B')).toEqual([`1${CLEAR}`]);
  });

  it('go on over lines; statements in small letters belong to the question', () => {
    expect(shapes('Câu 1: Ai\nđã nói?\na) x\nb) y\nA. Một\nhai\nB. Hai\nĐáp án: A')).toEqual([
      '1|Ai đã nói?⏎a) x⏎b) y|*Một hai;Hai|line|',
    ]);
  });

  it('out of their order are told', () => {
    expect(shapes('Câu 1: Ai?\nA. Một\nB. Hai\nB. Ba\nĐáp án: B')).toEqual([
      '1|Ai?|Một;Hai;Ba|-|keyUnclear,lettersBroken',
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['A. Một\n*B. Hai\nC. Ba', 'mark'],
    ['A. Một\nB. *Hai\nC. Ba', 'mark'],
    ['A. Một\nB. Hai*\nC. Ba', 'mark'],
    ['A. Một\nB. Hai (đúng)\nC. Ba', 'mark'],
    ['A. Một (sai)\nB. Hai (Đúng)\nC. Ba (sai)', 'mark'],
    ['A. Một\n[x] B. Hai\nC. Ba', 'mark'],
    ['[ ] A. Một\n[x] B. Hai\n[ ] C. Ba', 'mark'],
    ['☐ A. Một\n☑ B. Hai\n☐ C. Ba', 'mark'],
    ['A. Một\nB. Hai ✓\nC. Ba', 'mark'],
    ['A. Một\nB. Hai\nC. Ba\nĐáp án: B', 'line'],
    ['A. Một\nB. Hai\nC. Ba\nĐáp án đúng là B.', 'line'],
    ['A. Một\nB. Hai\nC. Ba\nĐÁP ÁN: b', 'line'],
    ['A. Một\nB. Hai\nC. Ba\nĐáp án: B. Hai', 'line'],
    ['A. Một\nB. Hai\nC. Ba\nĐáp án: Hai', 'line'],
    ['A. Một\nB. Hai\nC. Ba\n=> Chọn B', 'line'],
    ['A. Một\nB. Hai\nC. Ba\nĐáp án:\nB', 'line'],
    ['A. Một\nB. Hai\nC. Ba\nAnswer: B', 'line'],
    ['A. Một\nB. Hai\nC. Ba (Đáp án: B)', 'line'],
    ['A. Một\nB. Hai\nC. Ba\nBẢNG ĐÁP ÁN\n1-B', 'table'],
    ['A. Một\nB. Hai\nC. Ba\nHẾT\nĐÁP ÁN\n1. B', 'table'],
    ['A. Một\nB. Hai\nC. Ba\n---HẾT---\nBẢNG ĐÁP ÁN\nCâu\t1\nĐáp án\tB', 'table'],
  ])('%j', (options, from) => {
    expect(shapes(`Câu 1: Ai?\n${options}`)).toEqual([`1|Ai?|Một;*Hai;Ba|${from}|`]);
  });

  it.each([
    ['', 'noKey'],
    ['\nĐáp án: A hoặc B', 'keyUnclear'],
    ['\nĐáp án: E', 'keyOutside'],
    ['\nĐáp án: Bốn', 'keyUnclear'],
    ['\nĐáp án: B. Ba', 'keyUnclear'],
    ['\nĐáp án: B\nĐáp án: C', 'keysDisagree'],
    ['\nĐáp án: B\nBẢNG ĐÁP ÁN\n1-C', 'keysDisagree'],
    ['\nĐáp án: 2', 'keyUnclear'],
  ])('%j leaves it open', (key, code) => {
    expect(shapes(`Câu 1: Ai?\nA. Một\nB. Hai\nC. Ba${key}`)).toEqual([`1|Ai?|Một;Hai;Ba|-|${code}`]);
  });

  it('on every option are none', () => {
    expect(shapes('Câu 1: Ai?\n*A. Một\n*B. Hai')).toEqual(['1|Ai?|Một;Hai|-|noKey']);
  });

  it('may be several', () => {
    expect(shapes(`Câu 1: Ai?\n${OPTIONS}\nĐáp án: A, C`)).toEqual(['1|Ai?|*Một;Hai;*Ba;Bốn|line|']);
    expect(read(`Câu 1: Ai?\n${OPTIONS}\nĐáp án: A, C`).questions[0]?.type).toBe('many');
  });

  it('in numbers are asked about, then read as chosen', () => {
    const text = `Câu 1: Ai?\n${OPTIONS}\nĐáp án: 2`;
    expect(read(text).asks).toMatchObject([
      {
        about: 'numbersMean',
        ways: [
          { choice: 'from-1', clear: 1 },
          { choice: 'from-0', clear: 1 },
        ],
      },
    ]);
    expect(shapes(text, { numbersMean: 'from-1' })).toEqual([`1${CLEAR}`]);
  });

  it('of Markdown are looks, and asked about', () => {
    const text = 'Câu 1: Ai?\nA. Một\n**B. Hai**\nC. Ba';
    expect(shapes(text)).toEqual(['1|Ai?|Một;Hai;Ba|-|lookOnly']);
    expect(read(text).asks).toMatchObject([
      {
        about: 'formatMeans',
        ways: [
          { choice: 'bold', clear: 1, example: '1: B. Hai' },
          { choice: 'nothing', clear: 0 },
        ],
      },
    ]);
    expect(shapes(text, { formatMeans: 'bold' })).toEqual(['1|Ai?|Một;*Hai;Ba|format|']);
    expect(shapes(text, { formatMeans: 'nothing' })).toEqual(['1|Ai?|Một;Hai;Ba|-|noKey']);
    expect(shapes(`${text}\nĐáp án: C`)).toEqual(['1|Ai?|Một;Hai;Ba|-|keysDisagree']);
  });
});

describe('the end of the file', () => {
  const three = [1, 2, 3].map((n) => `Câu ${n}: Ai?\n${OPTIONS}`).join('\n');
  const rights = (text: string) => read(text).questions.map(({ options }) => options.findIndex(({ right }) => right));

  it.each([
    'BẢNG ĐÁP ÁN\n1-A 2-B 3-C',
    'ĐÁP ÁN:\n1A 2B 3C',
    'BẢNG ĐÁP ÁN\n1\t2\t3\nA\tB\tC',
    'BẢNG ĐÁP ÁN\n1\nA\n2\nB\n3\nC',
    'ĐÁP ÁN THAM KHẢO\nCâu 1: A\nCâu 2: B\nCâu 3: C',
    '1.A\t2.B\t3.C',
    '-----HẾT-----\n\n1-A, 2-B, 3-C',
    'HẾT\nBẢNG ĐÁP ÁN\n1-A 2-B 3-C\nLỜI GIẢI CHI TIẾT\nCâu 1: Vì thế.\nCâu 2: Vì vậy.',
    'HẾT\nLời giải\nCâu 1: Chọn A. Vì thế.\nCâu 2. B\nVì vậy.\nCâu 3: Đáp án: C',
  ])('%j', (end) => {
    expect(rights(`${three}\n${end}`)).toEqual([0, 1, 2]);
    expect(codes(`${three}\n${end}`)).toEqual([]);
  });

  it('explains', () => {
    const text = `${three}\nHẾT\nLời giải\nCâu 1: Chọn A. Vì thế.\nCâu 2. B\nVì vậy.\nCâu 3: Đáp án: C`;
    expect(read(text).questions.map(({ explain }) => explain)).toEqual(['Vì thế.', 'Vì vậy.', '']);
  });

  it('answers for questions that are not there are told', () => {
    expect(codes(`${three}\nBẢNG ĐÁP ÁN\n1-A 2-B 3-C 4-D`)).toEqual(['answerWithoutQuestion']);
  });

  it('numbers that begin anew in each chapter: the n-th answer is the n-th question’s, else nobody’s', () => {
    const chapters = `Chương 1: Đầu\n${three}\nChương 2: Sau\n${three}`;
    expect(rights(`${chapters}\nBẢNG ĐÁP ÁN\n1-A 2-B 3-C\n1-D 2-C 3-B`)).toEqual([0, 1, 2, 3, 2, 1]);
    expect(rights(`${chapters}\nBẢNG ĐÁP ÁN\n1-A 2-B 3-C`)).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(read(chapters).questions[4]?.tags).toEqual(['Chương 2: Sau']);
  });
});

describe('other kinds', () => {
  it.each([
    ['Đảng có 5 chuẩn mực.\nA. Đúng\nB. Sai\nĐáp án: A', 'Đảng có 5 chuẩn mực.|true|line|'],
    ['Đảng có 5 chuẩn mực.\nĐúng\nSai\nĐáp án: Sai', 'Đảng có 5 chuẩn mực.|false|line|'],
    ['Đảng có 5 chuẩn mực.\n☑ Đúng ☐ Sai', 'Đảng có 5 chuẩn mực.|true|mark|'],
    ['Đảng có 5 chuẩn mực.\nĐáp án: Đúng', 'Đảng có 5 chuẩn mực.|true|line|'],
    ['Đảng có 5 chuẩn mực. (S)', 'Đảng có 5 chuẩn mực.|false|mark|'],
    ['Đảng có 5 chuẩn mực. Đúng hay sai?', 'Đảng có 5 chuẩn mực. Đúng hay sai?|null|-|noKey'],
    ['Có ___ điều.\nĐáp án: sáu / 6', 'Có ___ điều.|sáu/6|line|'],
    ['Có …… điều, ngày ........\nĐáp án: sáu; 9/5', 'Có ___ điều, ngày ___|sáu;9/5|line|'],
    ['Có ___ điều.\nĐáp án: sáu; 6; 7', 'Có ___ điều.|sáu; 6; 7|line|'],
    ['Nêu ý nghĩa.\nĐáp án: Tự do', 'Nêu ý nghĩa.||-|openQuestion,leftOver'],
    ['Xếp?\nXếp theo thứ tự đúng:\nA. Một\nB. Hai\nC. Ba\nĐáp án: C-A-B', 'Xếp?|Ba>Một>Hai|line|'],
    ['Ghép?\nGhép mỗi dòng với một ý:\n1) x\n2) y\nA. Một\nB. Hai\nĐáp án: 1-B, 2-A', 'Ghép?|x=Hai;y=Một|line|'],
  ])('%j', (text, expected) => {
    expect(shapes(`Câu 1: ${text}`)).toEqual([`1|${expected}`]);
  });
});

describe('around questions', () => {
  it('explanation, citation, remarks', () => {
    const [question] = read(
      `Câu 1 (Nhận biết): Ai?\n${OPTIONS}\nĐáp án: B. Vì Điều 3 nói thế.\nGiải thích: rõ\nràng.\nCăn cứ: Điều 3 khoản 2 Quy định 144-QĐ/TW\nMã: c017\nChuẩn mực: 3\nĐộ khó: 2\nNhãn: a, b`,
    ).questions;
    expect(question).toMatchObject({
      ...{ keyFrom: 'line', explain: 'rõ ràng.\nVì Điều 3 nói thế.', id: 'c017', standard: 3, difficulty: 2 },
      ...{ cite: [{ doc: '144-QĐ/TW', article: 3, clause: 2 }], tags: ['a', 'b', 'Nhận biết'], findings: [] },
    });
  });

  it('a source that is no document is told in the explanation', () => {
    const [question] = read(`Câu 1: Ai?\n${OPTIONS}\nĐáp án: B\nNguồn: Sách giáo khoa`).questions;
    expect(question).toMatchObject({ explain: 'Nguồn: Sách giáo khoa', cite: [] });
  });

  it('a case groups the questions behind it, as far as it says', () => {
    const text = `Tình huống 1: Ông A đi xa (câu 1 đến 2).\nÔng về.\nCâu 1: Ai?\n${OPTIONS}\nCâu 2: Ai?\n${OPTIONS}\nCâu 3: Ai?\n${OPTIONS}\nTình huống 2: Bà B.\nCâu 4: Ai?\n${OPTIONS}`;
    const { questions, scenarios } = read(text);
    expect(questions.map(({ group }) => group)).toEqual(['th1', 'th1', null, 'th2']);
    expect(scenarios.map(({ text: told }) => told)).toEqual(['Ông A đi xa (câu 1 đến 2).\nÔng về.', 'Bà B.']);
  });

  it('a case without a question of its own is one', () => {
    expect(shapes(`Tình huống 1: Ông A đi xa. Ai?\n${OPTIONS}\nĐáp án: B`)).toEqual([
      '1|Ông A đi xa. Ai?|Một;*Hai;Ba;Bốn|line|',
    ]);
  });

  it('what belongs to nothing is told with its place', () => {
    const { findings, questions } = read(`BỘ CÂU HỎI\nNăm 2024\n\nCâu 1: Ai?\n${OPTIONS}\nĐáp án: B\nGhi thêm\n`);
    expect(findings).toMatchObject([{ code: 'leftOver', place: { line: 1 }, params: { text: 'BỘ CÂU HỎI Năm 2024' } }]);
    expect(questions[0]?.findings).toMatchObject([
      { code: 'leftOver', place: { line: 10 }, params: { text: 'Ghi thêm' } },
    ]);
  });

  it('nothing at all is told', () => {
    expect(codes('Xin chào')).toEqual(['noQuestions', 'leftOver']);
    expect(codes('')).toEqual(['notReadable']);
  });
});
