/** For tests: one small sound pack as a file, to be damaged in one place at a time. */
import type { Json, JsonRecord } from './tree';

const option = (id: string, text: string, right = false): JsonRecord => ({ id, text, right });

/** A fresh copy each time. */
export const exampleFile = (): JsonRecord & { questions: Json[]; pack: JsonRecord } => ({
  format: 'bo-cau-hoi',
  version: 1,
  pack: {
    uid: 'abcdefghijklmnopqrstuvwxyz',
    slug: 'thu-nghiem',
    edition: 2,
    issued: '2026-11-20',
    lang: 'vi',
    title: 'Bộ câu hỏi thử nghiệm',
    licence: 'CC-BY-4.0',
    author: { name: 'Người soạn thử' },
    changes: [{ edition: 2, text: 'Viết lại câu c2.' }],
  },
  questions: [
    {
      id: 'c1',
      type: 'one',
      standard: 1,
      stem: 'Câu thứ nhất hỏi gì?',
      explain: 'Vì thế.',
      cite: [{ doc: '144-QĐ/TW', article: 1 }],
      options: [option('a', 'Ý một', true), option('b', 'Ý hai'), option('c', 'Cả hai ý trên')],
      keepLast: ['c'],
      tags: ['khó'],
    },
    {
      id: 'c2',
      type: 'fill',
      standard: 2,
      stem: 'Có ___ điều và ___ chuẩn mực.',
      explain: 'Đếm trong văn bản.',
      cite: [{ doc: '144-QĐ/TW' }],
      gaps: [
        ['6', 'sáu'],
        ['5', 'năm'],
      ],
      group: 'th1',
      tags: ['khó'],
    },
    {
      id: 'c3',
      type: 'truefalse',
      standard: 2,
      stem: 'Điều này đúng hay sai?',
      explain: 'Đúng như đã nêu.',
      cite: [{ doc: '144-QĐ/TW' }],
      answer: true,
    },
  ],
  scenarios: [{ id: 'th1', text: 'Một tình huống thử.' }],
  documents: [{ number: '34-CT/TU', issuer: 'Tỉnh ủy thử', issued: '2025-06', title: 'Về việc thử' }],
  exams: [{ id: 'd1', title: 'Đề thử', minutes: 20, passPercent: 80, draw: [{ standard: 2, count: 2 }] }],
});
