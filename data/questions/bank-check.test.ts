import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PackSchema } from '../packs/schema';
import { bankFiles, builtInPack } from './bank';
import { checkCoverage } from './bank/rules/coverage';
import { ANGLES } from './bank/rules/whole-bank';
import { checkBank, checkBuiltInBank } from './bank-check';
import type { Question } from './schema';

type Single = Extract<Question, { type: 'one' }>;

const about144 = { doc: '144-QĐ/TW', issued: '2024-05-09' };

/** A question that breaks no rule of its own. */
const sound: Single = {
  id: 'q-1',
  type: 'one',
  standard: 3,
  stem: 'Mẫu câu hỏi về đức kiệm dùng để thử bộ kiểm tra?',
  options: [
    { id: 'a', text: 'Kiệm', right: true },
    { id: 'b', text: 'Chính', why: 'Đức khác.' },
  ],
  explain: 'Lời giải mẫu.',
  cite: [{ ...about144, article: 3, clause: 2 }],
  fact: 'mau',
  difficulty: 1,
};
/** Says that one document took another's place, dated. */
const dated = { ...sound, explain: 'Quy định 37-QĐ/TW (2021) thay bản năm 2011.', asOf: '2026-11-22' };

/** The first is right. */
const offered = (...texts: string[]) =>
  texts.map((text, i) => (i === 0 ? { id: 'o0', text, right: true } : { id: `o${i}`, text, why: 'Đức khác.' }));

/** Broken in one way each, with the rule that must say so. */
const broken: readonly (readonly [rule: string, question: object])[] = [
  ['schema', { ...sound, kind: 'one' }],
  ['schema', { ...sound, options: [] }],
  ['no-explanation', { ...sound, explain: undefined }],
  ['no-citation', { ...sound, standard: undefined, cite: [] }],
  ['no-fact', { ...sound, fact: undefined }],
  ['no-fact', { ...sound, fact: undefined, tags: ['fact:mau'] }],
  ['no-difficulty', { ...sound, difficulty: undefined }],
  ['no-why', { ...sound, options: [sound.options[0], { id: 'b', text: 'Chính' }] }],
  ['why-of-right', { ...sound, options: [{ ...sound.options[0], why: 'Đúng đức này.' }, sound.options[1]] }],
  [
    'gives-away',
    { ...sound, options: offered('Kiệm, tức là dùng của công đúng chỗ và không phung phí', 'Chính', 'Liêm') },
  ],
  ['gives-away', { ...sound, options: offered('Cán bộ ở mọi cấp', 'Chỉ đảng viên', 'Chỉ cấp chiến lược') }],
  ['no-as-of', { ...dated, asOf: undefined }],
  ['no-as-of', { ...sound, stem: 'Một bài dẫn quy định cũ làm quy định đang áp dụng. Thuộc chuẩn mực nào?' }],
  // The catalog infers from the title alone that the document of 2018 was replaced.
  ['guessed-status', { ...dated, cite: [...sound.cite, { doc: '132-QĐ/TW', issued: '2018-03-08' }] }],
  ['plain-force', { ...sound, explain: 'Quy định này còn hiệu lực.' }],
  ['right-count', { ...sound, options: sound.options.map((option) => ({ ...option, right: true })) }],
  ['right-count', { ...sound, type: 'many' }],
  ['gaps', { ...sound, options: undefined, type: 'fill', stem: 'Cần, ___, liêm, ___', gaps: [['kiệm']] }],
  ['unknown-document', { ...sound, cite: [...sound.cite, { doc: '9999-QĐ/TW' }] }],
  ['unknown-document', { ...sound, cite: [...sound.cite, { doc: '144-QĐ/TW', issued: '2023' }] }],
  // Borne by a document of 2018 and one of 2023: the number alone is no identity.
  ['unknown-document', { ...sound, cite: [...sound.cite, { doc: '124-QĐ/TW' }] }],
  ['unseen-clause', { ...sound, cite: [{ ...about144, article: 3, clause: 5 }] }],
  ['unseen-clause', { ...sound, cite: [...sound.cite, { ...about144, clause: 1 }] }],
  ['no-standard', { ...sound, standard: undefined }],
  ['other-standard', { ...sound, standard: 4 }],
  ['clause-number', { ...sound, explain: 'Xem khoản 4 Điều 3.' }],
  ['clause-count', { ...sound, stem: 'Điều 5 có mấy khoản?' }],
  ['count-of-dares', { ...sound, stem: 'Có mấy “dám”?' }],
  ['replaced-in-2026', { ...sound, explain: 'Xem 207-QĐ/TW.' }],
  ['replaced-in-2026', { ...sound, cite: [...sound.cite, { doc: '207-QĐ/TW', issued: '2026-07-26' }] }],
  ['too-long', { ...sound, stem: 'dài '.repeat(100) }],
  ['names-letters', { ...sound, explain: 'Phương án B chưa đúng.' }],
  ['names-letters', { ...sound, options: [...sound.options, { id: 'c', text: 'A và B', why: 'Mẫu.' }] }],
  ['all-of-them', { ...sound, options: [...sound.options, { id: 'c', text: 'Tất cả các đáp án trên', why: 'Mẫu.' }] }],
  ['negative-stem', { ...sound, stem: 'Đức nào không thuộc chuẩn mực này?' }],
  ['negative-stem', { ...sound, stem: 'Đức nào KHÔNG thuộc chuẩn mực này?' }],
  [
    'negative-stem',
    { ...sound, options: undefined, type: 'truefalse', answer: true, stem: 'Kiệm không thuộc Điều 4.' },
  ],
  ['no-scenario', { ...sound, group: 'khong-co' }],
];

/** As a JSON file would give it: a key set to undefined is absent. */
const filed = (questions: readonly object[]): unknown[] => JSON.parse(JSON.stringify(questions));

const rulesOf = (questions: readonly object[], scenarios: readonly object[] = []) =>
  checkBank(filed(questions), scenarios).map(({ rule }) => rule);

/** Whole-bank rules need more than one question; ids, stems and facts differ so that nothing else is wrong. */
const WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const many = (change: (i: number) => object) =>
  WORDS.map((word, i) => ({
    ...sound,
    id: `q-${i}`,
    stem: `${word} ${word} ${word}?`,
    fact: `f-${i % 6}`,
    ...change(i),
  }));
const options = (place: number, right: string) =>
  [0, 1, 2].map((i) =>
    i === place ? { id: `o${i}`, text: right, right: true } : { id: `o${i}`, text: 'chưa đúng', why: 'x' },
  );

describe('the built-in bank', () => {
  it('has no problem', () => {
    const questions = bankFiles.flatMap((file) => file.questions);
    expect(checkBank(questions, builtInPack.scenarios)).toEqual([]);
    expect(checkBuiltInBank(builtInPack)).toEqual([]);
  });

  it('is a pack of the shared format', () => {
    expect(v.safeParse(PackSchema, builtInPack).issues).toBeUndefined();
  });

  it('says where it is thin, and in which edition', () => {
    const { description, edition, changes } = builtInPack.pack;
    expect(description).toMatch(/[Cc]huẩn mực 2 và chuẩn mực 5 .*từng khoản/u);
    expect(changes?.map((change) => change.edition)).toContain(edition);
  });

  it.each([
    ['questions', 119, 'questions, at least'],
    ['match', 7, 'questions of type "match"'],
    ['case', 7, 'questions of a case'],
    ['standard 5', 7, 'questions on standard 5'],
  ])('would be refused with too few of «%s»', (what, kept, message) => {
    const isOne = ({ type, group, standard }: Question) =>
      what === 'questions' || what === type || (what === 'case' && group) || what === `standard ${standard}`;
    const [those, others] = [true, false].map((wanted) =>
      builtInPack.questions.filter((question) => Boolean(isOne(question)) === wanted),
    );
    const left = [...(others ?? []), ...(those ?? []).slice(0, kept)];
    expect(checkCoverage(left)).toContainEqual({
      rule: 'coverage',
      where: 'bank',
      message: expect.stringContaining(message),
    });
  });
});

describe('a question', () => {
  it('that is sound breaks no rule of its own', () => {
    expect(rulesOf([sound])).toEqual(['angles']);
  });

  it('may speak of a replacement that a source states, with the day', () => {
    expect(rulesOf([{ ...dated, cite: [...sound.cite, { doc: '47-QĐ/TW', issued: '2011-11-01' }] }])).toEqual([
      'angles',
    ]);
    expect(rulesOf([{ ...sound, explain: 'Tổng Bí thư ký thay mặt Bộ Chính trị.' }])).toEqual(['angles']);
  });

  it.each(broken)('breaks «%s»', (rule, question) => {
    expect(rulesOf([question])).toContain(rule);
  });

  it('is named, and its problem says what to do', () => {
    const [problem] = checkBank(filed([{ ...sound, explain: undefined }]), []);
    expect(problem).toEqual({
      rule: 'no-explanation',
      where: 'q-1',
      message: expect.stringContaining('add "explain"'),
    });
  });
});

describe('the whole bank', () => {
  const fine = many((i) => ({ options: options(i % 3, 'đúng') }));

  it('that is sound has no problem', () => {
    expect(rulesOf(fine)).toEqual([]);
  });

  it.each([
    ['doubled-id', many((i) => ({ options: options(i % 3, 'đúng'), id: i < 2 ? 'q-0' : `q-${i}` }))],
    [
      'alike',
      many((i) => ({
        options: options(i % 3, 'đúng'),
        stem: `Mấy mẫu câu rất giống nhau về đức kiệm, chỉ khác một từ ở cuối: ${WORDS[i]}`,
      })),
    ],
    ['longest-right', many((i) => ({ options: options(i % 3, 'đúng và dài nhất') }))],
    ['places', many(() => ({ options: options(1, 'đúng') }))],
    ['truths', many(() => ({ type: 'truefalse', answer: true, options: undefined }))],
  ])('breaks «%s»', (rule, questions) => {
    expect(rulesOf(questions)).toContain(rule);
  });

  it('tells stems apart that differ in their numbers', () => {
    const stems = ['Điều 1 nêu chuẩn mực nào trong năm chuẩn mực?', 'Điều 2 nêu chuẩn mực nào trong năm chuẩn mực?'];
    expect(rulesOf(stems.map((stem, i) => ({ ...sound, id: `q-${i}`, stem })))).toEqual([]);
  });

  it('asks each fact from two to four angles', () => {
    const times = (n: number) => rulesOf(fine.slice(0, n).map((question) => ({ ...question, fact: 'f', tags: [] })));
    expect(times(ANGLES.min - 1)).toEqual(['angles']);
    expect(times(ANGLES.min)).toEqual([]);
    expect(times(ANGLES.max)).toEqual([]);
    expect(times(ANGLES.max + 1)).toEqual(['angles']);
  });

  it('counts a fact that is only touched', () => {
    const [one, two] = fine;
    expect(
      rulesOf([
        { ...one, fact: 'f' },
        { ...two, fact: 'g', tags: ['fact:f', 'fact:g'] },
      ]),
    ).toEqual([]);
  });

  it('wants questions for a scenario, and a short one', () => {
    const scenario = { id: 'th', text: 'dài '.repeat(200) };
    expect(rulesOf(fine, [scenario])).toEqual(['idle-scenario', 'too-long']);
    expect(rulesOf(fine, [{ id: 'th', text: 'Theo khoản 4 Điều 3, …' }])).toContain('clause-number');
  });
});
