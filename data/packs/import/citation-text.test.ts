import { expect, it } from 'vitest';
import { citationsIn } from './citation-text';

it.each([
  ['Điều 3 khoản 2 Quy định 144-QĐ/TW', [{ doc: '144-QĐ/TW', article: 3, clause: 2 }]],
  ['khoản 2 Điều 3 Quy định số 144-QĐ/TW', [{ doc: '144-QĐ/TW', article: 3, clause: 2 }]],
  ['144-QĐ/TW (09/05/2024), Điều 3, khoản 2', [{ doc: '144-QĐ/TW', issued: '2024-05-09', article: 3, clause: 2 }]],
  ['144-QĐ/TW, Điều 1; 37-QĐ/TW', [{ doc: '144-QĐ/TW', article: 1 }, { doc: '37-QĐ/TW' }]],
  ['144-QĐ/TW · https://tinh.example.vn/144', [{ doc: '144-QĐ/TW', url: 'https://tinh.example.vn/144' }]],
])('%s', (text, cite) => {
  expect(citationsIn(text)).toEqual({ cite, rest: '' });
});

it('says what names no document, and makes nothing of it', () => {
  expect(citationsIn('144-QĐ/TW\nGiáo trình, bài 3')).toEqual({
    cite: [{ doc: '144-QĐ/TW' }],
    rest: 'Giáo trình, bài 3',
  });
});
