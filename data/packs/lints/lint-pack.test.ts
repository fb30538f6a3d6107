import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../messages/catalogue';
import { lintWords } from '../../messages/lints';
import { builtInPack } from '../../questions/bank';
import type { Question } from '../../questions/schema';
import { keepLastFor } from './about-options';
import { lintForKahoot, lintPack } from './lint-pack';
import { type LintCode, SEVERITY } from './types';

const cite = [{ doc: '144-QĐ/TW', article: 3 }];
const explain = 'Vì văn bản ghi như thế ở ngay Điều 3.';
const offered = (...texts: string[]) => texts.map((text, i) => ({ id: `o${i}`, text, right: i === 0 }));
/** A question without any finding; the first option is right. */
const sound = {
  ...{ id: 'q', type: 'one', stem: 'Đức nào nói về việc dùng của công?', explain, cite },
  options: offered('Kiệm', 'Cần', 'Liêm', 'Chính'),
};
const packOf = (questions: readonly object[], more: object = {}) => ({
  ...{ ...builtInPack, scenarios: [], documents: [], exams: [], ...more },
  questions: questions as Question[],
});
const lint = (question: object, more?: object) => lintPack(packOf([{ ...sound, ...question }], more));
const codes = (question: object, more?: object) => lint(question, more).map(({ code }) => code);

/** One question each that must be found, and one near it that must pass. */
const CASES: readonly (readonly [code: LintCode, found: object, passes: object])[] = [
  [
    'longestRight',
    { options: offered('Kiệm, tức là dùng của công đúng mục đích', 'Cần', 'Liêm') },
    { options: offered('Kiệm', 'Cần, tức là chịu khó, tận tâm với việc chung', 'Liêm') },
  ],
  ['sameOptions', { options: offered('Hoà thuận', 'Hòa thuận.', 'Cần') }, { options: offered('Hoa', 'Hòa', 'Cần') }],
  ['plainNegation', { stem: 'Đức nào không thuộc chuẩn mực này?' }, { stem: 'Đức nào **không** thuộc chuẩn mực này?' }],
  ['plainNegation', { stem: 'Câu nào sau đây là sai?' }, { stem: 'Câu nào sau đây là SAI?' }],
  ['plainNegation', { stem: 'Đâu là đức, ngoại trừ hai đức kia?' }, { stem: 'Không nói thì đức nào được nhắc tới?' }],
  [
    'plainNegation',
    { type: 'truefalse', answer: true, options: undefined, stem: 'Kiệm không thuộc Điều 4.' },
    { type: 'truefalse', answer: true, options: undefined, stem: 'Kiệm KHÔNG thuộc Điều 4.' },
  ],
  [
    'aboutOptions',
    { options: offered('Kiệm', 'Cần', 'Tất cả các đáp án trên') },
    { options: offered('Kiệm', 'Cần', 'Tất cả các đáp án trên'), keepLast: ['o2'] },
  ],
  [
    'aboutOptions',
    { options: offered('Kiệm', 'Không đáp án nào đúng', 'Cần') },
    { options: offered('Lắng nghe các ý kiến trái chiều', 'Mọi điều của Quy định', 'Không điều chỉnh') },
  ],
  [
    'namesLetters',
    { explain: 'Phương án C chưa đúng vì nói quá rộng.' },
    { explain: 'Phương án có chữ “kiệm” mới đúng.' },
  ],
  [
    'namesLetters',
    { explain: 'Chọn đáp án a vì văn bản ghi rõ.' },
    { explain: 'Cả e ngại và né tránh đều trái với Điều 3.' },
  ],
  ['namesLetters', { options: offered('Kiệm', 'Cần', 'Cả A và B') }, { options: offered('Kiệm', 'Cần', 'A Lưới') }],
  ['noExplanation', { explain: undefined }, {}],
  ['emptyExplanation', { explain: 'Như trên.' }, { explain: 'Điều 3 ghi như thế.' }],
  ['emptyExplanation', { explain: 'Kiệm.' }, {}],
  ['noCitation', { cite: [] }, {}],
  ['noSuchArticle', { cite: [{ doc: '144-QĐ/TW', article: 7 }] }, { cite: [{ doc: '144-QĐ/TW', article: 6 }] }],
  [
    'noSuchArticle',
    { explain: 'Xem Điều 7 Quy định 144-QĐ/TW để biết thêm.' },
    { explain: 'Xem Điều 7 Quy định 37-QĐ/TW để biết thêm.' },
  ],
  [
    'noSuchClause',
    { cite: [{ doc: '144-QĐ/TW', article: 3, clause: 6 }] },
    // One page only counted the clauses of Article 4, nobody those of Article 2.
    {
      cite: [
        { doc: '144-QĐ/TW', article: 4, clause: 5 },
        { doc: '144-QĐ/TW', article: 2, clause: 9 },
      ],
    },
  ],
  ['unknownDocument', { cite: [{ doc: '9999-QĐ/TW' }] }, {}],
  ['ambiguousDocument', { cite: [{ doc: '124-QĐ/TW' }] }, { cite: [{ doc: '124-QĐ/TW', issued: '2023-10-04' }] }],
  [
    'swappedStandards',
    { explain: 'Chuẩn mực 3: Đoàn kết, kỷ cương, tình thương, trách nhiệm.' },
    { explain: 'Chuẩn mực 4: Đoàn kết, kỷ cương, tình thương, trách nhiệm.' },
  ],
  [
    'swappedStandards',
    { explain: '“Cần, kiệm, liêm, chính, chí công vô tư” thuộc Điều 4 của Quy định.' },
    { explain: '“Cần, kiệm, liêm, chính, chí công vô tư” thuộc Điều 3; Điều 4 nói về đoàn kết.' },
  ],
  [
    'swappedStandards',
    {
      stem: 'Khoản nói về chống lãng phí, xa hoa thuộc chuẩn mực nào?',
      options: offered('Đoàn kết, kỷ cương, tình thương, trách nhiệm', 'Bản lĩnh, đổi mới, sáng tạo, hội nhập'),
    },
    {
      stem: 'Khoản nói về chống chia rẽ, bè phái thuộc chuẩn mực nào?',
      options: offered('Đoàn kết, kỷ cương, tình thương, trách nhiệm', 'Bản lĩnh, đổi mới, sáng tạo, hội nhập'),
    },
  ],
  ['wrongKind', { stem: 'Nghị quyết số 144-QĐ/TW có mấy điều?' }, { stem: 'Quy định số 144-QĐ/TW có mấy điều?' }],
  ['wrongKind', { stem: 'Nghị quyết 144 có mấy điều?' }, { stem: 'Văn bản số 144 có mấy điều?' }],
  [
    'wrongIssuer',
    { stem: 'Quy định 144-QĐ/TW ngày 09/5/2024 của Ban Chấp hành Trung ương có mấy điều?' },
    { stem: 'Quy định 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị có mấy điều?' },
  ],
  [
    'wrongIssuer',
    {
      stem: 'Quy định 144-QĐ/TW do cơ quan nào ban hành?',
      options: offered('Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư'),
    },
    {
      stem: 'Quy định 144-QĐ/TW do cơ quan nào ban hành?',
      options: offered('Bộ Chính trị', 'Ban Chấp hành Trung ương', 'Ban Bí thư'),
    },
  ],
  ['wrongLevel', { cite: [{ doc: '144-QĐ/TU' }] }, { options: offered('144-QĐ/TW', '144-QĐ/TU', '144-QĐ/BTCTW') }],
  ['secrecyMark', { stem: 'MẬT. Đức nào nói về việc dùng của công?' }, { stem: 'BÍ MẬT nhà nước có mấy độ mật?' }],
  ['secrecyMark', { explain: 'Trích tài liệu lưu hành nội bộ của đơn vị.' }, {}],
  [
    'unsaidSeveral',
    {
      type: 'many',
      stem: 'Đức nào thuộc chuẩn mực 3?',
      options: offered('Cần', 'Kiệm', 'Ly').map((o, i) => ({ ...o, right: i < 2 })),
    },
    {
      type: 'many',
      stem: 'Những đức nào thuộc chuẩn mực 3?',
      options: offered('Cần', 'Kiệm', 'Ly').map((o, i) => ({ ...o, right: i < 2 })),
    },
  ],
  ['longStem', { stem: `${'Một đoạn dẫn dài. '.repeat(15)}Đức nào?` }, {}],
  ['lookalike', { explain: 'Ðiều 3 của Quy định ghi như thế.' }, {}],
];

/** The built-in bank's questions with three options: the facts give no fourth wrong one that teaches something. */
const THREE_OPTIONS = ['d-nguoi-ky-1', 'th-phat-ngon-1', 'th-om-1', 'th-tiep-dan-1', 'th-ly-tuong-1', 'th-tiep-dan-2'];

describe('lints', () => {
  it('find nothing in a sound question', () => {
    expect(lint({})).toEqual([]);
  });

  it.each(CASES)('«%s» finds what it is for, and passes what only looks like it', (code, found, passes) => {
    expect(codes(found)).toContain(code);
    expect(codes(passes)).not.toContain(code);
  });

  it('raise no false alarm on the built-in bank', () => {
    const found = lintPack(builtInPack);
    expect(found.filter(({ code }) => code !== 'optionCount')).toEqual([]);
    expect(found.flatMap(({ questions }) => questions).sort()).toEqual([...THREE_OPTIONS].sort());
  });

  it('put the serious first, and say everything in both languages', () => {
    const found = [
      ...lintPack(packOf(CASES.map(([, question], i) => ({ ...sound, ...question, id: `q${i}` })))),
      ...lintForKahoot(builtInPack),
    ];
    const ranks = found.map(({ severity }) => ['serious', 'warning', 'note'].indexOf(severity));
    expect(ranks.slice(0, -lintForKahoot(builtInPack).length)).toEqual(
      ranks.slice(0, -lintForKahoot(builtInPack).length).toSorted(),
    );
    for (const language of LANGUAGES)
      for (const one of found)
        for (const text of Object.values(lintWords(one, language))) {
          expect(text).toMatch(/\S/u);
          expect(text).not.toMatch(/undefined|NaN|\[object/u);
        }
  });

  it('take a pack’s own document for known', () => {
    const documents = [{ number: '9999-QĐ/TW', issuer: 'Nơi thử', issued: '2025', title: 'Thử', sources: [] }];
    expect(codes({ cite: [{ doc: '9999-QĐ/TW' }] }, { documents })).toEqual([]);
  });

  it('see secrecy in the header and in a scenario', () => {
    const scenarios = [{ id: 'th', text: 'Hồ sơ đóng dấu TỐI MẬT.' }];
    expect(lint({ group: 'th' }, { scenarios })).toMatchObject([{ code: 'secrecyMark', questions: ['q'] }]);
    const pack = { ...builtInPack.pack, title: 'Tài liệu lưu hành nội bộ' };
    expect(lint({}, { pack })).toMatchObject([{ code: 'secrecyMark', questions: [] }]);
  });
});

describe('lints of the whole', () => {
  /** Twenty questions that differ; the right option stands at `place` and is as long as said. */
  const bank = (place: (i: number) => number, right = 'đúng') =>
    Array.from({ length: 20 }, (_, i) => ({
      ...{ ...sound, id: `q${i}`, stem: `${'abcdefghijklmnopqrst'[i]?.repeat(5)} là đức nào?` },
      options: [0, 1, 2, 3].map((at) => ({
        ...{ id: `o${at}`, text: at === place(i) ? right : `sai ${at}`, right: at === place(i) },
      })),
    }));
  const found = (questions: readonly object[]) => lintPack(packOf(questions)).map(({ code }) => code);

  it('pass an even bank', () => {
    expect(found(bank((i) => i % 4))).toEqual([]);
  });

  it('see one place, one length, one question that differs', () => {
    expect(found(bank(() => 0))).toEqual(['keyPlaces']);
    expect(found(bank((i) => i % 4, 'đúng hơn cả'))).toEqual(['longestShare']);
    const [first, ...others] = bank((i) => i % 4);
    expect(found([{ ...first, options: first?.options.slice(0, 3) }, ...others])).toEqual(['optionCount']);
  });

  it('tell two questions that are one from two that contradict each other', () => {
    const other = { ...sound, id: 'q2', stem: 'Đức nào nói về việc dùng của công đây?' };
    const lints = (second: object) => lintPack(packOf([sound, second]));
    expect(lints(other)).toMatchObject([{ code: 'alikeStem', questions: ['q2', 'q'], params: { sameAnswer: true } }]);
    expect(lints({ ...other, options: offered('Cần', 'Kiệm') })).toMatchObject([{ params: { sameAnswer: false } }]);
    expect(lints({ ...other, group: 'th' })).toEqual([]);
  });
});

describe('keepLast', () => {
  it('is suggested for options about the others, after what is kept already', () => {
    const question = { ...sound, options: offered('Kiệm', 'Cả hai ý trên', 'Cần', 'Khác'), keepLast: ['o3'] };
    expect(keepLastFor(question as Extract<Question, { type: 'one' }>)).toEqual(['o3', 'o1']);
  });
});

describe('Kahoot', () => {
  it('has its limits, each told', () => {
    const told = lintForKahoot(
      packOf([
        { ...sound, stem: 'a'.repeat(121), options: offered('b'.repeat(76), 'c', 'd', 'e', 'f') },
        {
          ...sound,
          type: 'order',
          options: undefined,
          items: [
            { id: 'a', text: 'a' },
            { id: 'b', text: 'b' },
          ],
        },
        { ...sound, stem: 'a'.repeat(120), options: offered('b'.repeat(75), 'c', 'd', 'e') },
      ]),
    );
    expect(told.map(({ code }) => code)).toEqual(['kahootStem', 'kahootOptions', 'kahootOption', 'kahootKind']);
    expect(told.every(({ severity, code }) => severity === SEVERITY[code])).toBe(true);
  });
});
