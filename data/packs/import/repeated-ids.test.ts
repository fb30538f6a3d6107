import { expect, it } from 'vitest';
import { importAnki } from './anki/import';
import { importGift } from './gift/import';
import { importText } from './text/import';

const note = (back: string) => `goi/c1\tHỏi gì?\t${back}\n`;

it.each([
  ['GIFT', importGift, '// [id:c1]\nHỏi gì? {=A ~B}\n\n// [id:c1]\nHỏi nữa? {=A ~B}\n'],
  ['Anki', importAnki, `#separator:tab\n#guid column:1\n${note('Một')}${note('Hai')}`],
  ['text', importText, 'Câu 1: Ai?\nA. m\nB. h\nĐáp án: A\nMã: c1\nCâu 2: Gì?\nA. m\nB. h\nĐáp án: B\nMã: c1\n'],
] as const)(
  '%s: an id that stands twice stays with the first question, and is told at the second',
  (_, importer, text) => {
    const { questions } = importer(new TextEncoder().encode(text), {});
    expect(questions.map(({ id }) => id)).toEqual(['c1', null]);
    const [first, second] = questions;
    expect(first?.findings.filter(({ code }) => code === 'idRepeated')).toEqual([]);
    expect(second?.findings).toContainEqual({
      ...{ code: 'idRepeated', severity: 'error', place: second?.place },
      params: { id: 'c1', first: first?.place },
    });
  },
);
