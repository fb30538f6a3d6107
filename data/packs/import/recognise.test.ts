import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exampleFile } from '../example';
import { recognise, recogniseText } from './recognise';

const WORD_HABIT = 'Câu 1: Hỏi gì, hay hỏi ai?\nA. Một; hai\nB. Ba\nĐáp án: B\n';

it.each([
  ['pack', JSON.stringify(exampleFile(), null, 2)],
  ['anki', '#separator:tab\n#html:false\nMặt trước\tMặt sau\n'],
  ['aiken', 'Hỏi gì?\nA. Một\nB) Hai\nANSWER: B\n'],
  ['gift', '// ghi chú\n::c1:: Hỏi gì? {\n=Một\n~Hai\n}\n'],
  ['gift', 'Điều này đúng {T}\n'],
  ['csv', 'Câu hỏi,Đáp án A,Đáp án B,Đáp án đúng\n"Hỏi, gì?",Một,Hai,A\nHỏi nữa?,Một,Hai,B\n'],
  ['csv', 'Câu hỏi\tA\tB\tĐáp án\nHỏi?\tMột\tHai\tA\n'],
  ['text', WORD_HABIT],
  ['text', 'Câu 1. Tập hợp {1; 2} là gì?\nA. x = 1\nB. x = 2\nĐáp án: A'],
  ['text', ''],
] as const)('%s', (kind, text) => {
  expect(recogniseText(text)).toBe(kind);
  expect(recognise(strToU8(text))).toBe(kind);
});

it('looks into zip files', () => {
  const zip = (path: string) => zipSync({ [path]: strToU8('<x/>') });
  expect(recognise(zip('word/document.xml'))).toBe('word');
  expect(recognise(zip('xl/workbook.xml'))).toBe('excel');
});
