import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withValueAt } from './arbitrary';
import { exampleFile } from './example';
import type { Problem } from './problems';
import { readPack } from './read';
import { PACK_LIMITS, PackSchema } from './schema';
import type { Json } from './tree';

const read = (tree: Json) => readPack(JSON.stringify(tree));
const problemsOf = (file: Json | string): Problem[] => {
  const reading = typeof file === 'string' ? readPack(file) : read(file);
  return reading.ok ? [] : reading.problems;
};
const codesOf = (file: Json | string) => problemsOf(file).map((problem) => problem.code);
const changed = (path: (string | number)[], value: Json | undefined) => withValueAt(exampleFile(), path, value);
const place = (problem: Problem) =>
  problem.path
    .map(({ key, index, id }) => `${key}${index === null ? '' : `[${index}]`}${id === null ? '' : `«${id}»`}`)
    .join('/');

describe('readPack: a sound file', () => {
  it('gives the pack, absent lists as empty ones', () => {
    const reading = read(exampleFile());
    expect(reading).toMatchObject({
      ok: true,
      warnings: [],
      pack: { questions: [{ id: 'c1' }, { id: 'c2', cite: [{}] }, {}] },
    });
    expect(v.is(PackSchema, reading.ok && reading.pack)).toBe(true);
  });

  it('takes bytes, a byte order mark and any line ends', () => {
    const text = `\uFEFF${JSON.stringify(changed(['questions', 0, 'stem'], 'Một\r\nhai'), null, 2)}`;
    for (const file of [text, new TextEncoder().encode(text)])
      expect(readPack(file)).toMatchObject({ ok: true, pack: { questions: [{ stem: 'Một\nhai' }, {}, {}] } });
  });

  it('keeps texts in NFC', () => {
    const reading = read(changed(['pack', 'title'], 'Bộ câu hỏi'.normalize('NFD')));
    expect(reading.ok && reading.pack.pack.title).toBe('Bộ câu hỏi'.normalize('NFC'));
  });

  it.each(['5 < 7', 'dưới 3 <3>', 'a < b > c', '<đơn vị>', 'A & B', '**đậm** _nghiêng_', '“trích” – và…'])(
    'takes %j as ordinary text',
    (text) => {
      expect(codesOf(changed(['questions', 0, 'stem'], text))).toEqual([]);
    },
  );
});

describe('readPack: files that are no pack', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'emptyFile'],
    ['blanks', ' \n', 'emptyFile'],
    ['a web page', '<!doctype html><p>404', 'looksLikeHtml'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 200]), 'looksLikeOffice'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'looksLikeOffice'],
    ['windows-1258', new Uint8Array([0x7b, 0x22, 0xc0, 0x22]), 'notUtf8'],
    ['a list', '[]', 'notAPack'],
    ['other JSON', '{"format":"khac"}', 'notAPack'],
    ['a newer format', '{"format":"bo-cau-hoi","version":2,"new":{}}', 'newerVersion'],
    ['deep nesting', '['.repeat(100_000), 'tooDeep'],
    ['many values', `[${'0,'.repeat(PACK_LIMITS.values)}0]`, 'tooManyValues'],
    ['a large text', ' '.repeat(PACK_LIMITS.bytes + 1), 'tooLarge'],
    ['a text large in bytes only', 'ế'.repeat(PACK_LIMITS.bytes / 2), 'tooLarge'],
    ['large bytes', new Uint8Array(PACK_LIMITS.bytes + 1), 'tooLarge'],
  ])('says that %s is none', (_, file, code) => {
    expect(readPack(file)).toMatchObject({ ok: false, problems: [{ code, path: [] }] });
  });

  it('says line and column of broken JSON', () => {
    const text = JSON.stringify(exampleFile(), null, 2).replace('"version": 1,', '"version": 1');
    expect(problemsOf(text)).toEqual([
      { code: 'notJson', path: [], params: { line: 4, column: 3, expected: 'commaOrEnd', found: '"' } },
    ]);
  });

  it('refuses a key given twice, which JSON.parse would let the last one win', () => {
    const text = JSON.stringify(exampleFile()).replace('"right":true', '"right":false,"right":true');
    expect(problemsOf(text)).toMatchObject([{ code: 'repeatedKey', params: { key: 'right', line: 1 } }]);
  });
});

describe('readPack: what one place does wrong', () => {
  it.each<[string, (string | number)[], Json | undefined, string[], string]>([
    ['missing', ['questions', 0, 'stem'], undefined, ['missing'], 'questions[0]«c1»'],
    ['missing kind', ['questions', 0, 'type'], undefined, ['missing'], 'questions[0]«c1»'],
    ['unknown kind', ['questions', 0, 'type'], 'single', ['notOneOf'], 'questions[0]«c1»/type'],
    ['no uid', ['pack', 'uid'], 'goi-cua-toi', ['badUid'], 'pack/uid'],
    ['edition zero', ['pack', 'edition'], 0, ['tooSmall'], 'pack/edition'],
    ['half edition', ['pack', 'edition'], 2.5, ['notInteger'], 'pack/edition'],
    ['no such day', ['pack', 'issued'], '2026-02-30', ['badDay'], 'pack/issued'],
    ['reduced day', ['pack', 'issued'], '2026-11', ['badDay'], 'pack/issued'],
    ['number for text', ['pack', 'title'], 144, ['wrongType'], 'pack/title'],
    ['null', ['pack', 'author', 'unit'], null, ['wrongType'], 'pack/author/unit'],
    ['object for list', ['questions'], {}, ['wrongType'], 'questions'],
    ['text for object', ['questions', 1], 'câu', ['wrongType'], 'questions[1]'],
    ['blank', ['questions', 0, 'stem'], ' \n ', ['blank'], 'questions[0]«c1»/stem'],
    ['long stem', ['questions', 0, 'stem'], 'ế'.repeat(2001), ['tooLong'], 'questions[0]«c1»/stem'],
    [
      'one option',
      ['questions', 0, 'options'],
      [{ id: 'c', text: 'x', right: true }],
      ['tooFew'],
      'questions[0]«c1»/options',
    ],
    ['bad id', ['questions', 2, 'id'], 'Câu 3', ['badId'], 'questions[2]«Câu 3»/id'],
    ['standard six', ['questions', 2, 'standard'], 6, ['notOneOf'], 'questions[2]«c3»/standard'],
    ['http source', ['questions', 2, 'cite', 0, 'url'], 'http://a.vn', ['badAddress'], 'questions[2]«c3»/cite[0]/url'],
    [
      'posing host',
      ['questions', 2, 'cite', 0, 'url'],
      'https://a.vn@b.vn',
      ['badAddress'],
      'questions[2]«c3»/cite[0]/url',
    ],
    [
      'long source',
      ['questions', 2, 'cite', 0, 'url'],
      `https://a.vn/${'x'.repeat(500)}`,
      ['tooLong'],
      'questions[2]«c3»/cite[0]/url',
    ],
    ['unknown key', ['questions', 0, 'explian'], 'x', ['unknownKey'], 'questions[0]«c1»'],
    ['forbidden key', ['questions', 0, '__proto__'], {}, ['forbiddenKey'], 'questions[0]«c1»'],
    ['forbidden key', ['constructor'], {}, ['forbiddenKey'], ''],
    [
      'hidden',
      ['questions', 0, 'options', 1, 'text'],
      'Ý\u200bhai',
      ['hiddenCharacter'],
      'questions[0]«c1»/options[1]«b»/text',
    ],
    ['bidi', ['pack', 'author', 'name'], 'abc\u202etxt', ['hiddenCharacter'], 'pack/author/name'],
    ['tab', ['pack', 'title'], 'a\tb', ['hiddenCharacter'], 'pack/title'],
    ['lone surrogate', ['pack', 'title'], 'a\ud800', ['hiddenCharacter'], 'pack/title'],
    [
      'marks that take normalize minutes',
      ['pack', 'title'],
      `a${'\u0301\u0323'.repeat(400_000)}`,
      ['stackedMarks', 'tooLong'],
      'pack/title',
    ],
    ['stacked marks', ['pack', 'title'], `a${'\u0335'.repeat(9)}`, ['stackedMarks'], 'pack/title'],
    ['markup', ['scenarios', 0, 'text'], 'a <b>b</b>', ['markup'], 'scenarios[0]«th1»/text'],
    ['two right', ['questions', 0, 'options', 1, 'right'], true, ['notOneRight'], 'questions[0]«c1»'],
    ['none right', ['questions', 0, 'options', 0, 'right'], false, ['notOneRight'], 'questions[0]«c1»'],
    ['option id twice', ['questions', 0, 'options', 1, 'id'], 'a', ['repeatedId'], 'questions[0]«c1»/options[1]«a»/id'],
    [
      'option text twice',
      ['questions', 0, 'options', 1, 'text'],
      ' ý  **MỘT**',
      ['repeatedText'],
      'questions[0]«c1»/options[1]«b»/text',
    ],
    ['keepLast unknown', ['questions', 0, 'keepLast', 0], 'd', ['unknownOption'], 'questions[0]«c1»/keepLast[0]'],
    ['gap too many', ['questions', 1, 'stem'], '___, ___ và ___', ['gapCount'], 'questions[1]«c2»'],
    ['empty answer', ['questions', 1, 'gaps', 1, 0], '…"', ['emptyAnswer'], 'questions[1]«c2»/gaps[1]/[0]'],
    ['question id twice', ['questions', 2, 'id'], 'c1', ['repeatedId'], 'questions[2]«c1»/id'],
    ['no scenario', ['questions', 1, 'group'], 'th9', ['unknownScenario'], 'questions[1]«c2»/group'],
    ['draw too many', ['exams', 0, 'draw', 0, 'count'], 3, ['tooFewToDraw'], 'exams[0]«d1»/draw[0]'],
    ['later change', ['pack', 'changes', 0, 'edition'], 3, ['changeOfLaterEdition'], 'pack/changes[0]'],
    ['no such status', ['documents', 0, 'issued'], '2025-13', ['badDate'], 'documents[0]«34-CT/TU»/issued'],
    ['bad format version', ['version'], '1', ['notOneOf'], 'version'],
  ])('%s', (_, path, value, codes, where) => {
    const problems = problemsOf(changed(path, value));
    expect(problems.map((problem) => problem.code).sort()).toEqual([...codes].sort());
    expect(problems.map(place)).toContain(where);
  });
});

describe('readPack: everything at once', () => {
  it('tells every problem of every question, in the order of the file', () => {
    let file: Json = exampleFile();
    for (const [path, value] of [
      [['questions', 2, 'stemm'], 'x'],
      [['questions', 2, 'stem'], undefined],
      [['questions', 2, 'answer'], 'đúng'],
      [['questions', 2, 'tag'], 'x'],
      [['questions', 0, 'options', 0, 'text'], '<script>alert(1)</script>'],
      [['questions', 0, 'options', 2, 'text'], 'x'.repeat(501)],
      [['questions', 0, 'options', 1], 7],
      [['pack', 'title'], ''],
    ] as const)
      file = withValueAt(file, path, value);
    expect(problemsOf(file).map((problem) => `${place(problem)} ${problem.code}`)).toEqual([
      'pack/title blank',
      'questions[0]«c1»/options[0]«a»/text markup',
      'questions[0]«c1»/options[1] wrongType',
      'questions[0]«c1»/options[2]«c»/text tooLong',
      'questions[2]«c3» missing',
      'questions[2]«c3» unknownKey',
      'questions[2]«c3» unknownKey',
      'questions[2]«c3»/answer wrongType',
    ]);
    expect(problemsOf(file)).toContainEqual(
      expect.objectContaining({ code: 'unknownKey', params: { key: 'stemm', nearest: 'stem' } }),
    );
  });

  it('keeps a bounded list and says how many more there are', () => {
    const question = { id: 'X', type: 'truefalse', stem: '', answer: 1 };
    const problems = problemsOf(withValueAt(exampleFile(), ['questions'], Array(2000).fill(question)));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: 'andMore', params: { count: expect.any(Number) } });
  });

  it('states too many questions and still looks at them', () => {
    const questions = Array.from({ length: 2001 }, (_, i) => ({
      id: `c${i}`,
      type: 'truefalse',
      stem: `Câu ${i}`,
      answer: true,
    }));
    const codes = codesOf({ ...exampleFile(), questions, scenarios: [], exams: [] });
    expect(codes).toEqual(['tooMany']);
    expect(read({ ...exampleFile(), questions: questions.slice(1), scenarios: [], exams: [] }).ok).toBe(true);
  });

  it('finds draws that fit one by one but not together', () => {
    const draw: Json[] = [{ standard: 2, count: 2 }, { tag: 'khó', count: 1 }, { count: 1 }];
    const file = withValueAt(exampleFile(), ['exams', 0, 'draw'], draw);
    expect(problemsOf(file)).toMatchObject([
      { code: 'drawsOverlap', params: { draws: '1, 2, 3', wanted: 4, available: 3 } },
    ]);
    expect(codesOf(withValueAt(file, ['exams', 0, 'draw'], draw.slice(0, 2)))).toEqual([]);
  });

  it('refuses a pack of nothing', () => {
    const { format, version, pack, documents = [] } = exampleFile();
    expect(codesOf({ format: format ?? '', version: version ?? 0, pack })).toEqual(['emptyPack']);
    expect(codesOf({ format: format ?? '', version: version ?? 0, pack, documents })).toEqual([]);
  });
});

describe('readPack: warnings', () => {
  it.each<[string, (string | number)[], Json | undefined, string]>([
    ['no explanation', ['questions', 2, 'explain'], undefined, 'noExplanation'],
    ['no citation', ['questions', 2, 'cite'], [], 'noCitation'],
    ['the same stem', ['questions', 2, 'stem'], 'câu thứ nhất hỏi  gì?', 'repeatedStem'],
    ['a scenario without questions', ['questions', 1, 'group'], undefined, 'unusedScenario'],
    ['an entity', ['pack', 'title'], 'A&nbsp;B', 'entity'],
    ['Cyrillic among Latin', ['pack', 'author', 'name'], 'Nguyеn', 'lookalike'],
    ['Eth for Đ', ['questions', 0, 'cite', 0, 'doc'], '144-QÐ/TW', 'lookalike'],
  ])('%s', (_, path, value, code) => {
    const reading = read(changed(path, value));
    expect(reading).toMatchObject({ ok: true, warnings: [{ code }] });
  });
});
