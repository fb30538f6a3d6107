/** Words of the report that "Câu này sai" copies: a mail's text, to whoever made the question. */
import { catalogue } from './catalogue';

export const questionReportWords = catalogue(
  {
    subject: 'Báo câu hỏi sai (Sổ tay 144)',
    question: (key: string, edition: number) => `Mã câu: ${key}, lần phát hành ${edition}`,
    scenario: 'Tình huống',
    stem: 'Câu hỏi',
    shown: 'Các phương án đã hiện',
    answer: 'Đáp án đang ghi',
    cite: 'Căn cứ',
    version: (version: string) => `Phiên bản tiện ích: ${version}`,
    wrong: 'Sai ở chỗ',
    yes: 'Đúng',
    no: 'Sai',
  },
  {
    subject: 'A wrong question (Sổ tay 144)',
    question: (key: string, edition: number) => `Question: ${key}, edition ${edition}`,
    scenario: 'Case',
    stem: 'Question text',
    shown: 'Options as shown',
    answer: 'Right answer as held',
    cite: 'Cited',
    version: (version: string) => `Version of the extension: ${version}`,
    wrong: 'What is wrong',
    yes: 'True',
    no: 'False',
  },
);
