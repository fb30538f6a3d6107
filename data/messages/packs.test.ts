import { describe, expect, it } from 'vitest';
import { exampleFile } from '../packs/example';
import { readPack } from '../packs/read';
import { PackSchema } from '../packs/schema';
import { LANGUAGES } from './catalogue';
import { namedFields, namedLists, placeWords } from './pack-places';
import { answerWords, problemWords, warningWords } from './packs';

/** Every field name of a schema, and of what it holds. */
function fieldsOf(schema: object): string[] {
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null)
    return Object.entries(schema.entries).flatMap(([key, entry]) => [key, ...fieldsOf(entry)]);
  if ('item' in schema) return fieldsOf(schema.item as object);
  if ('wrapped' in schema) return fieldsOf(schema.wrapped as object);
  const { type, options } = schema as { type: string; options?: object[] };
  return type === 'variant' ? (options ?? []).flatMap(fieldsOf) : [];
}

const step = (key: string, index: number | null = null, id: string | null = null) => ({ key, index, id });

describe('placeWords', () => {
  it('names the way from the outside in', () => {
    const path = [step('questions', 13, 'c017'), step('options', 1, 'b'), step('text')];
    expect(placeWords(path, 'vi')).toBe('câu thứ 14 «c017», phương án thứ 2 «b», nội dung');
    expect(placeWords(path, 'en')).toBe('question 14 «c017», option 2 «b», text');
    expect(placeWords([step('questions', 0), step('gaps', 1), step('', 0)], 'vi')).toBe(
      'câu thứ 1, chỗ trống thứ 2, cách trả lời thứ 1',
    );
    expect(placeWords([], 'vi')).toBe('cả tệp');
  });

  it('has words for every field of the format, and for no other', () => {
    const fields = new Set(fieldsOf(PackSchema));
    expect(namedFields.filter((name) => !fields.has(name))).toEqual([]);
    expect([...fields].filter((name) => !namedFields.includes(name))).toEqual([]);
    expect(namedLists.filter((name) => name !== '' && !fields.has(name))).toEqual([]);
  });
});

describe('problemWords and warningWords', () => {
  const file = exampleFile();
  const broken = { ...file, stuff: 1, questions: [...file.questions, { id: 'c1', type: 'one', stem: '<b>' }] };

  it('say place, cause and remedy in both languages, whole sentences', () => {
    const reading = readPack(JSON.stringify(broken));
    if (reading.ok) throw new Error('the file is broken');
    expect(reading.problems.length).toBeGreaterThan(3);
    for (const language of LANGUAGES)
      for (const problem of reading.problems) {
        const { place, cause, remedy } = problemWords(problem, language);
        expect(place).not.toBe('');
        for (const sentence of [cause, remedy]) expect(sentence).toMatch(/^[\p{Lu}\d“«][^!]*\.$/u);
      }
  });

  it('say what to write instead', () => {
    const problem = { code: 'unknownKey' as const, path: [], params: { key: 'stemm', nearest: 'stem' } };
    expect(problemWords(problem, 'vi')).toMatchObject({
      cause: 'Không có trường nào tên «stemm».',
      remedy: 'Đổi «stemm» thành «stem».',
    });
  });

  it('warn in words too', () => {
    const warning = { code: 'noCitation' as const, path: [step('questions', 0, 'c1')], params: {} };
    expect(warningWords(warning, 'en')).toEqual({
      place: 'question 1 «c1»',
      cause: 'There is no citation.',
      remedy: 'Better name the document, article and clause.',
    });
  });
});

describe('answerWords', () => {
  it('reads answers in one line', () => {
    expect(answerWords({ kind: 'truth', value: false }, 'vi')).toBe('Sai');
    expect(answerWords({ kind: 'texts', texts: ['A', 'B'], ordered: true }, 'vi')).toBe('1. A; 2. B');
    expect(answerWords({ kind: 'texts', texts: ['A', 'B'], ordered: false }, 'vi')).toBe('A; B');
  });
});
