import { describe, expect, it } from 'vitest';
import { exampleFile } from './example';
import { readPack } from './read';
import { EMPTY_WHERE_ABSENT, packFileName, sameContent, writePack } from './write';

const reading = readPack(JSON.stringify(exampleFile()));
if (!reading.ok) throw new Error('the example is sound');
const { pack } = reading;

/** hostile.test.ts holds the round trip over packs of every shape. */
describe('writePack', () => {
  it('sorts keys at every level, whatever their order before', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, item]) => [key, reversed(item)]),
            )
          : value;
    const again = readPack(JSON.stringify(reversed(exampleFile())));
    expect(again.ok && writePack(again.pack)).toBe(writePack(pack));
    expect(writePack(pack)).toMatch(/^\{\n {2}"documents": /u);
    expect(writePack(pack).endsWith('}\n')).toBe(true);
  });

  it('leaves out only lists that are empty where absent', () => {
    const bare = {
      ...pack,
      exams: [],
      questions: pack.questions.map((question) => ({ ...question, cite: [], tags: [] })),
    };
    const text = writePack(bare);
    for (const key of EMPTY_WHERE_ABSENT) expect(text).not.toContain(`"${key}": []`);
    expect(text).toContain('"tags": []');
    const again = readPack(text);
    expect(again.ok && again.pack).toEqual(bare);
  });
});

describe('sameContent', () => {
  it('tells values apart by content, not by order of keys', () => {
    expect(sameContent({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });
});

describe('packFileName', () => {
  it('ends in the format', () => {
    expect(packFileName(pack)).toBe('thu-nghiem.bo-cau-hoi.json');
  });
});
