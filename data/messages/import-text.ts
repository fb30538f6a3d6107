/** Words for what is found in Word files and pasted text: the cause, and what to do. */
import type { KeySource } from '../packs/import/draft';
import type { Look, TextFacts } from '../packs/import/text/facts';
import type { Sentences } from '../packs/problems';
import { catalogue } from './catalogue';

const sourcesVi: Record<KeySource, string> = {
  mark: 'dấu trong phương án',
  format: 'định dạng chữ',
  line: 'dòng đáp án',
  table: 'bảng đáp án',
  column: 'cột đáp án',
  syntax: 'cú pháp của tệp',
};
const sourcesEn: Record<KeySource, string> = {
  mark: 'a mark at the answer',
  format: 'the look of the text',
  line: 'the answer line',
  table: 'the table of answers',
  column: 'the answer column',
  syntax: 'the file’s syntax',
};
const looksVi: Record<Look, string> = {
  bold: 'in đậm',
  underline: 'gạch chân',
  italic: 'in nghiêng',
  highlight: 'tô nền',
  colour: 'khác màu',
};
const looksEn: Record<Look, string> = {
  bold: 'bold',
  underline: 'underlined',
  italic: 'italic',
  highlight: 'highlighted',
  colour: 'in another colour',
};
const objectsVi = { picture: 'hình ảnh', formula: 'công thức', other: 'đối tượng' };
const objectsEn = { picture: 'a picture', formula: 'a formula', other: 'an object' };

export const textCauses = catalogue<Sentences<TextFacts>>(
  {
    keysDisagree: ({ readings }) =>
      `Đáp án không thống nhất: ${readings.map(({ by, answers }) => `${sourcesVi[by]} là ${answers}`).join(', ')}.`,
    lookOnly: ({ look, answers }) => `Chỉ thấy ${answers} được ${looksVi[look]}, không có đáp án nào khác.`,
    lettersBroken: ({ read }) => `Thứ tự các phương án không liền nhau: ${read}.`,
    labelMissing: () => 'Không thấy số của câu hỏi trước phương án A.',
    answerWithoutQuestion: ({ label, answer }) => `Có đáp án «${answer}» cho câu ${label}, nhưng không thấy câu này.`,
    openQuestion: () => 'Câu hỏi tự luận: không có phương án và không có chỗ trống.',
    objectSkipped: ({ object }) => `Có ${objectsVi[object]} không nhập được.`,
    scenarioAlone: ({ text }) => `Tình huống không có câu hỏi nào theo sau: «${text}».`,
    emphasisNotKept: ({ count }) =>
      `Chữ đậm, nghiêng hoặc gạch chân ở một phần nội dung của ${count.toLocaleString('vi')} câu không giữ được, kể từ câu này.`,
    columnNotInTable: ({ filled }) =>
      `Cột này chỉ đọc được trong tệp Excel và CSV; có chữ ở ${filled.toLocaleString('vi')} hàng.`,
  },
  {
    keysDisagree: ({ readings }) =>
      `The right answer is told in different ways: ${readings.map(({ by, answers }) => `${sourcesEn[by]} says ${answers}`).join(', ')}.`,
    lookOnly: ({ look, answers }) => `Only the look tells: ${answers} is ${looksEn[look]}; there is no other key.`,
    lettersBroken: ({ read }) => `The letters of the answers do not run on: ${read}.`,
    labelMissing: () => 'There is no question number before answer A.',
    answerWithoutQuestion: ({ label, answer }) =>
      `There is an answer “${answer}” for question ${label}, but no such question.`,
    openQuestion: () => 'An open question: it has no answers to choose from and no gap.',
    objectSkipped: ({ object }) => `It holds ${objectsEn[object]}, which can’t be imported.`,
    scenarioAlone: ({ text }) => `No question follows this case: “${text}”.`,
    emphasisNotKept: ({ count }) =>
      `Bold, italic or underlined parts of the text were not kept in ${count.toLocaleString('en')} questions, this one first.`,
    columnNotInTable: ({ filled }) =>
      `This column is read in Excel and CSV files only; ${filled.toLocaleString('en')} rows are filled.`,
  },
);

export const textRemedies = catalogue<Sentences<TextFacts>>(
  {
    keysDisagree: () => 'Đối chiếu với văn bản và chọn đáp án đúng.',
    lookOnly: () => 'Cho biết định dạng này có chỉ đáp án đúng không, hoặc chọn đáp án.',
    lettersBroken: () => 'Xem lại các phương án có đủ và đúng thứ tự không.',
    labelMissing: () => 'Xem lại phần được coi là nội dung câu hỏi.',
    answerWithoutQuestion: () => 'Xem lại số câu trong bảng đáp án.',
    openQuestion: () => 'Thêm phương án, hoặc đặt ___ ở chỗ cần điền.',
    objectSkipped: () => 'Diễn đạt nội dung đó bằng chữ nếu cần.',
    scenarioAlone: () => 'Thêm câu hỏi cho tình huống, hoặc bỏ qua.',
    emphasisNotKept: () => 'Đặt **…** (đậm) hoặc _…_ (nghiêng) quanh chữ cần nhấn mạnh.',
    columnNotInTable: () => 'Chép bảng sang Excel rồi nhập, hoặc bổ sung sau khi nhập.',
  },
  {
    keysDisagree: () => 'Compare it with the document and choose the right answer.',
    lookOnly: () => 'Say whether this look marks right answers, or choose the answer.',
    lettersBroken: () => 'Look whether the answers are complete and in order.',
    labelMissing: () => 'Look at what was taken as the question.',
    answerWithoutQuestion: () => 'Check the numbers in the table of answers.',
    openQuestion: () => 'Add answers to choose from, or put ___ where something is to be filled in.',
    objectSkipped: () => 'Say it in words if it is needed.',
    scenarioAlone: () => 'Add questions for the case, or leave it out.',
    emphasisNotKept: () => 'Put **…** (strong) or _…_ (emphasis) around words that need it.',
    columnNotInTable: () => 'Copy the table to Excel and import that, or add it after the import.',
  },
);
