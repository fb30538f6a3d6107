import { describe, expect, it } from 'vitest';
import { grid, lines, p, read, run, shapes } from './fixtures';

const HEADER = ['STT', 'Câu hỏi', 'A', 'B', 'C', 'Đáp án'];
const AI = ['Ai?', 'Một', 'Hai', 'Ba'];
const B = '|Ai?|Một;*Hai;Ba|line|';
const OPEN = '|Ai?|Một;Hai;Ba|-|noKey';

describe('tables under a header', () => {
  it('are read by their columns, each cell with its place', () => {
    const draft = read(
      lines('Đề') +
        grid(['Họ tên', 'Đơn vị']) +
        grid(HEADER, ['1', ...AI, 'B'], ['2', ...AI, 'E'], ['3', '', 'x', 'y', 'z', 'A']),
    );
    const place = { kind: 'table', table: 2, row: 3, column: null, header: null };
    expect(draft.questions.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      [],
      ['keyOutside'],
      ['noStem'],
    ]);
    expect(draft.questions[1]).toMatchObject({
      ...{ label: '2', place, keyFrom: null },
      findings: [
        { code: 'keyOutside', place: { ...place, column: 6, header: 'Đáp án' }, params: { read: 'E', allowed: 'A–C' } },
      ],
    });
  });

  it.each([
    ['a title above', grid(['6×BỘ CÂU HỎI'], HEADER, ['1', ...AI, 'B'])],
    [
      'two rows, answers under one name',
      grid(['v TT', 'v Câu hỏi', '3×Phương án', 'v Đáp án'], ['^', '^', 'A', 'B', 'C', '^'], ['1', ...AI, 'B']),
    ],
    ['one name over cells without letters', grid(['TT', 'Câu hỏi', '3×Phương án', 'Đáp án'], ['1', ...AI, 'B'])],
    [
      'answers in one cell',
      grid(['TT', 'Câu hỏi', 'Phương án trả lời', 'Đáp án'], ['1', 'Ai?', 'A. Một⏎B. Hai⏎C. Ba', 'B']),
    ],
    ['answers below the question', grid(['Câu hỏi', 'Đáp án'], ['Câu 1: Ai?⏎A. Một⏎B. Hai⏎C. Ba', 'B'])],
    ['letters in the cells', grid(HEADER, ['1', 'Ai?', 'A. Một', 'B. Hai', 'C. Ba', 'B'])],
    ['the key as a text', grid(HEADER, ['1', ...AI, 'hai'])],
    ['the key with its text', grid(HEADER, ['1', ...AI, 'B. Hai'])],
    ['numbers that the header explains', grid([...HEADER.slice(0, -1), 'Đáp án đúng (1-3)'], ['1', ...AI, '2'])],
  ])('%s', (_, body) => {
    expect(shapes(body)).toEqual([`1${B}`]);
  });

  it('reads rows that are cut at other widths than the header', () => {
    const header = ['TT', '2×Câu hỏi', 'A', 'B', 'C', 'Đáp án'];
    expect(shapes(grid(header, ['1', ...AI, 'B'], ['2×2', ...AI, 'B']))).toEqual([`1${B}`, `2${B}`]);
  });

  it('reads one answer a row, by ticks or by letters', () => {
    const rows = (...keys: string[]) =>
      grid(
        ['TT', 'Câu hỏi', 'Phương án', 'Đáp án'],
        ...[
          ['v 1', 'v Ai?', 'Một'],
          ['^', '^', 'Hai'],
          ['^', '^', 'Ba'],
        ].map((row, i) => [...row, keys[i] ?? '']),
      );
    expect(shapes(rows('', 'x', ''))).toEqual(['1|Ai?|Một;*Hai;Ba|mark|']);
    expect(shapes(rows('Sai', 'Đúng', 'Sai'))).toEqual(['1|Ai?|Một;*Hai;Ba|mark|']);
    expect(shapes(rows('v B', '^', '^'))).toEqual([`1${B}`]);
    expect(shapes(rows('', '', ''))).toEqual([`1${OPEN}`]);
    expect(shapes(rows('x', '', '?'))).toEqual(['1|Ai?|*Một;Hai;Ba|mark|leftOver']);
  });

  it('takes a title row for a chapter, a second header for nothing, and passes empty rows over', () => {
    const draft = read(
      grid(
        HEADER,
        ['6×Chương 1: Đạo đức'],
        ['1', ...AI, 'B'],
        HEADER,
        ['2', '', '', '', '', ''],
        ['2', ...AI, 'B'],
        ['6×Xem thêm phụ lục'],
      ),
    );
    expect(draft.questions.map(({ label, tags }) => [label, tags])).toEqual([
      ['1', ['Chương 1: Đạo đức']],
      ['2', ['Chương 1: Đạo đức']],
    ]);
    expect(draft.findings).toMatchObject([{ code: 'leftOver', params: { text: 'Xem thêm phụ lục' } }]);
  });

  it('keeps explanation, citation, topics, cases and what else a pack holds', () => {
    const body = grid(
      [...HEADER, 'Giải thích', 'Căn cứ', 'Mã', 'Chuẩn mực', 'Độ khó', 'Chủ đề', 'Tình huống'],
      ['1', ...AI, 'B', 'Vì thế.', 'Điều 3, Quy định 144-QĐ/TW', 'c1', 'CM 3', 'Khó', 'v Học, làm', 'v Chi bộ họp.'],
      ['2', ...AI, 'B', '', '', '', '', '', '^', '^'],
    );
    const { questions, scenarios } = read(body);
    expect(questions[0]).toMatchObject({
      ...{ explain: 'Vì thế.', id: 'c1', standard: 3, difficulty: 3, tags: ['Học, làm'], group: 'th1', findings: [] },
      cite: [{ doc: '144-QĐ/TW', article: 3 }],
    });
    expect(questions[1]).toMatchObject({ tags: ['Học, làm'], group: 'th1' });
    expect(scenarios).toMatchObject([{ id: 'th1', text: 'Chi bộ họp.' }]);
  });

  it('tells columns that it does not read', () => {
    const body = grid(
      [...HEADER, 'Điểm', 'Người soạn', 'Nhóm', 'Đáp án đúng'],
      ['1', ...AI, 'B', '1', 'An', 'n1', 'C'],
    );
    expect(read(body).findings.map(({ code, place }) => [code, 'column' in place ? place.column : null])).toEqual([
      ['unknownColumn', 8],
      ['repeatedColumn', 10],
      ['columnNotKept', 7],
      ['columnNotInTable', 9],
    ]);
  });

  it.each([
    ['Một đáp án', 'A, C', 'one', null, ['keyUnclear']],
    ['Nhiều đáp án', 'A', 'many', 'line', []],
    ['Poll', 'B', 'one', null, ['kindNotHeld']],
  ])('holds a key against the kind %s', (kind, key, type, keyFrom, codes) => {
    const [question] = read(grid([...HEADER, 'Loại'], ['1', ...AI, key, kind])).questions;
    expect([question?.type, question?.findings.map(({ code }) => code)]).toEqual([type, codes]);
    expect(question?.keyFrom).toBe(keyFrom);
  });

  it.each([
    ['B-A-C', ['Hai', 'Một', 'Ba'], 'line', []],
    ['3, 1, 2', ['Ba', 'Một', 'Hai'], 'line', []],
    ['', AI.slice(1), null, ['noKey']],
    ['B-A', AI.slice(1), null, ['keyUnclear']],
    ['B-A-A', AI.slice(1), null, ['keyUnclear']],
  ])('puts answers into the order that the key %s says, and into no other', (key, items, keyFrom, codes) => {
    const [question] = read(grid([...HEADER, 'Loại'], ['1', ...AI, key, 'Sắp thứ tự'])).questions;
    expect(question).toMatchObject({ type: 'order', items, keyFrom });
    expect(question?.findings.map(({ code }) => code)).toEqual(codes);
  });

  it('reads pairs, and tells what is none', () => {
    const match = (...answers: string[]) =>
      read(grid([...HEADER, 'Loại'], ['1', 'Nối', ...answers, '', 'Ghép đôi'])).questions[0];
    expect(match('a => 1', 'b ⇒ 2', 'c → 3')).toMatchObject({
      ...{ type: 'match', keyFrom: 'line', findings: [] },
      pairs: [
        { left: 'a', right: '1' },
        { left: 'b', right: '2' },
        { left: 'c', right: '3' },
      ],
    });
    const broken = match('a => 1', 'b', 'c => 3');
    expect([broken?.keyFrom, broken?.findings.map(({ code }) => code)]).toEqual([null, ['keyUnclear', 'emptyAnswer']]);
  });

  it('keeps why each answer is right or wrong, and which stay last; tells what fits none', () => {
    const header = [...HEADER, 'Giải thích từng phương án', 'Giữ cuối'];
    const { questions } = read(
      grid(header, ['1', ...AI, 'B', 'A. Không phải.⏎C. Thừa.', 'C'], ['2', ...AI, 'B', 'Vì thế.', 'E']),
    );
    expect(questions[0]).toMatchObject({ keepLast: [2], findings: [] });
    expect(questions[0]?.options.map(({ why }) => why)).toEqual(['Không phải.', null, 'Thừa.']);
    expect(questions[1]?.findings).toMatchObject([
      { code: 'leftOver', params: { text: 'Vì thế.' }, place: { column: 7 } },
      { code: 'valueUnknown', params: { read: 'E', allowed: 'A, B, C' }, place: { column: 8 } },
    ]);
  });

  it('finds keys by look, by mark, and in answers behind it', () => {
    const header = HEADER.slice(0, -1);
    const bold = grid(header, ['1', ...AI]).replace(run('Hai'), run('Hai', '<w:b/>'));
    expect(shapes(bold)).toEqual(['1|Ai?|Một;Hai;Ba|-|lookOnly']);
    expect(shapes(bold, { formatMeans: 'bold' })).toEqual(['1|Ai?|Một;*Hai;Ba|format|']);
    expect(shapes(grid(header, ['1', 'Ai?', 'Một', 'Hai (đúng)', 'Ba']))).toEqual(['1|Ai?|Một;*Hai;Ba|mark|']);
    const two = grid(header, ['1', ...AI], ['2', ...AI]);
    const keyed = ['1|Ai?|Một;*Hai;Ba|table|', '2|Ai?|Một;Hai;*Ba|table|'];
    for (const answers of [
      lines('ĐÁP ÁN') + grid(['Câu', 'Đáp án'], ['1', 'B'], ['2', 'C']),
      grid(['Câu hỏi', 'Đáp án'], ['Câu 1', 'B. Hai'], ['Câu 2', 'Ba']),
      grid(['Câu', 'Đáp án', 'Câu', 'Đáp án'], ['1', 'B', '2', 'C']),
      lines('BẢNG ĐÁP ÁN', '1-B 2-C'),
    ])
      expect(shapes(two + answers)).toEqual(keyed);
    expect(shapes(two + grid(['Câu', 'Đáp án'], ['1', 'B'], ['3', 'C']))).toEqual([keyed[0], `2${OPEN}`]);
    expect(
      shapes(grid(HEADER, ['1', ...AI, 'B'], ['2', ...AI, 'C']) + grid(['Câu', 'Đáp án'], ['1', 'A'], ['2', 'C'])),
    ).toEqual(['1|Ai?|Một;Hai;Ba|-|keysDisagree', '2|Ai?|Một;Hai;*Ba|line|']);
  });

  it('reads explanations beside the answers at the end', () => {
    const { questions } = read(
      lines('Câu 1: Ai?', 'A. Một', 'B. Hai', 'Câu 2: Ai?', 'A. Một', 'B. Hai') +
        grid(['Câu', 'Đáp án', 'Giải thích'], ['1', 'B', 'Theo Điều 3.'], ['2', 'A', '']),
    );
    expect(questions).toMatchObject([
      { keyFrom: 'table', explain: 'Theo Điều 3.' },
      { keyFrom: 'table', explain: '' },
    ]);
  });

  it('goes on in a table without a header, and among running text', () => {
    const body =
      lines('Câu 1: Ai?', 'A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B') +
      grid(HEADER, ['2', ...AI, 'B']) +
      lines('') +
      grid(['3', ...AI, 'B']) +
      lines('Câu 4: Ai?', 'A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B');
    expect(shapes(body)).toEqual(['1', '2', '3', '4'].map((number) => number + B));
  });

  it('leaves other tables to be read as lines', () => {
    expect(
      shapes(
        grid(['Họ tên', 'Đơn vị'], ['An', 'Chi bộ 1']) +
          p(run('Câu 1: Ai?')) +
          lines('A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B'),
      ),
    ).toEqual([`1${B}`]);
  });
});
