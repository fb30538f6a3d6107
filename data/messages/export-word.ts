/** Words inside a pack's Word file beside those of exports.ts; Vietnamese ones are those that trainers' files use and our reader of them knows. */
import { catalogue } from './catalogue';

export const wordFileWords = catalogue(
  {
    question: (number: number) => `Câu ${number}.`,
    explanation: 'Giải thích:',
    id: 'Mã:',
    standard: 'Chuẩn mực:',
    difficulty: 'Độ khó:',
    tags: 'Nhãn:',
    case: (number: number) => `Tình huống ${number}:`,
    forQuestions: (from: number, to: number) =>
      from === to ? `(Dùng cho câu ${from}.)` : `(Dùng cho câu ${from} đến câu ${to}.)`,
    about: (author: string, edition: number, licence: string) =>
      `${author} · bản phát hành ${edition} · giấy phép ${licence}`,
  },
  {
    question: (number: number) => `Question ${number}.`,
    explanation: 'Explanation:',
    id: 'Id:',
    standard: 'Standard:',
    difficulty: 'Difficulty:',
    tags: 'Tags:',
    case: (number: number) => `Case ${number}:`,
    forQuestions: (from: number, to: number) =>
      from === to ? `(For question ${from}.)` : `(For questions ${from} to ${to}.)`,
    about: (author: string, edition: number, licence: string) => `${author} · edition ${edition} · licence ${licence}`,
  },
);
