import { describe, expect, it } from 'vitest';
import { type Reported, reportText } from './report';
import type { Question } from './schema';

const cite = [{ doc: '144-QĐ/TW', issued: '2024-05-09', article: 3, clause: 2 }];
const one: Question = {
  ...{ id: 'q1', type: 'one', stem: 'Câu nào đúng?', cite },
  options: [
    { id: 'a', text: 'Ý một', right: true },
    { id: 'b', text: 'Ý hai' },
  ],
};
const reported = (question: Question, shown: string[]): Reported => ({
  ...{ questionKey: 'b-goc/q1', edition: 3, question, scenario: null, shown, version: '0.2.0' },
});

describe('a report', () => {
  it('says which question, what was shown in its order, and what is held for right', () => {
    expect(reportText(reported(one, ['b', 'a']), 'vi')).toBe(
      [
        'Báo câu hỏi sai (Sổ tay 144)',
        'Mã câu: b-goc/q1, lần phát hành 3',
        'Câu hỏi: Câu nào đúng?',
        'Các phương án đã hiện:',
        '  1. Ý hai',
        '  2. Ý một',
        'Đáp án đang ghi:',
        '  1. Ý một',
        'Căn cứ:',
        '  1. 144-QĐ/TW, Điều 3, khoản 2 (09/5/2024)',
        'Phiên bản tiện ích: 0.2.0',
        'Sai ở chỗ: ',
      ].join('\n'),
    );
  });

  it('knows every kind, and the case around it', () => {
    const texts = (
      [
        { id: 'q1', type: 'truefalse', stem: 'Có năm điều.', cite: [], answer: false },
        { id: 'q1', type: 'fill', stem: '___ điều', cite: [], gaps: [['sáu', '6']] },
        { id: 'q1', type: 'order', stem: 'Xếp', cite: [], items: one.options.map(({ id, text }) => ({ id, text })) },
        { id: 'q1', type: 'match', stem: 'Ghép', cite: [], pairs: [{ id: 'a', left: 'Trái', right: 'Phải' }] },
      ] satisfies Question[]
    ).map((question) => reportText({ ...reported(question, []), scenario: { id: 'g', text: 'Một chi bộ.' } }, 'en'));
    for (const text of texts) expect(text).toContain('Case: Một chi bộ.');
    expect(texts[0]).toContain('Right answer as held:\n  1. False');
    expect(texts[1]).toContain('  1. sáu / 6');
    expect(texts[1]).not.toContain('Options as shown');
    expect(texts[2]).toContain('Options as shown:\n  1. Ý một\n  2. Ý hai');
    expect(texts[3]).toContain('  1. Trái → Phải');
  });
});
