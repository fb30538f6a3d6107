import { expect, it } from 'vitest';
import { finding } from '../../data/packs/import/findings';
import { findingsText, groupFindings } from './finding-groups';

const at = (paragraph: number) => finding('noKey', 'error', { kind: 'paragraph', paragraph }, {});
const found = [
  { finding: at(50), question: '12' },
  { finding: at(61), question: 'Đảng viên phải nêu gương về việc…' },
  { finding: at(1), question: null },
];

it('a place in a text without rows names the question too: by its number, else by its first words', () => {
  const [group] = groupFindings(found, 'vi');
  expect(group?.findings.map(({ where }) => where)).toEqual([
    'Đoạn 50, câu 12',
    'Đoạn 61, câu «Đảng viên phải nêu gương về việc…»',
    'Đoạn 1',
  ]);
  expect(findingsText(found.slice(0, 1), 'en')).toMatch(/^1\. Paragraph 50, question 12: /u);
});
