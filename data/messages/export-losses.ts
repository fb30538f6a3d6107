/** What another format can't hold of a pack, said before the file is saved. */
import type { Loss, LossCode } from '../packs/export/losses';
import { catalogue, type Language, wordsOf } from './catalogue';

const lossWords = catalogue<Record<LossCode, (count: number) => string>>(
  {
    leftOut: (count) => `${count} câu không ghi được vào tệp này.`,
    wording: (count) =>
      `Chữ giống ký hiệu của định dạng ở ${count} câu: nhập lại thì câu ấy và câu bên cạnh có thể khác đi.`,
    id: (count) => `Mã của ${count} câu: nhập lại thì thành câu mới, không giữ tiến độ.`,
    explain: (count) => `Giải thích của ${count} câu.`,
    why: (count) => `Lời giải thích từng phương án của ${count} câu.`,
    cite: (count) => `Căn cứ của ${count} câu.`,
    standard: (count) => `Chuẩn mực của ${count} câu.`,
    tags: (count) => `Nhãn của ${count} câu.`,
    difficulty: (count) => `Độ khó của ${count} câu.`,
    group: (count) => `Nhóm tình huống của ${count} câu: tình huống được chép vào đầu từng câu.`,
    keepLast: (count) => `Vị trí cuối cố định của phương án ở ${count} câu.`,
    fact: (count) => `Mã ý được hỏi của ${count} câu.`,
    asOf: (count) => `Ngày tra đáp án của ${count} câu.`,
    emphasis: (count) => `Chữ đậm, chữ nghiêng của ${count} câu.`,
    lineBreaks: (count) => `Chỗ xuống dòng của ${count} câu.`,
    several: (count) => `Kiểu chọn nhiều của ${count} câu chỉ có một đáp án đúng: nhập lại thành câu chọn một.`,
    about: () => 'Thông tin về bộ câu hỏi: người soạn, giấy phép, lần phát hành.',
    documents: () => 'Văn bản kèm theo bộ câu hỏi.',
    exams: () => 'Cơ cấu đề thi.',
  },
  {
    leftOut: (count) => `${count} questions can't be written to this file.`,
    wording: (count) =>
      `Wording that looks like the format's own signs in ${count} questions: imported again they and their neighbours may differ.`,
    id: (count) => `Ids of ${count} questions: imported again they are new ones, without progress.`,
    explain: (count) => `Explanations of ${count} questions.`,
    why: (count) => `Explanations of single options of ${count} questions.`,
    cite: (count) => `Citations of ${count} questions.`,
    standard: (count) => `Standards of ${count} questions.`,
    tags: (count) => `Tags of ${count} questions.`,
    difficulty: (count) => `Difficulty of ${count} questions.`,
    group: (count) => `Case of ${count} questions: it is copied in front of each.`,
    keepLast: (count) => `Options kept at the end in ${count} questions.`,
    fact: (count) => `Ids of what is asked of ${count} questions.`,
    asOf: (count) => `Days on which the answers of ${count} questions were checked.`,
    emphasis: (count) => `Strong text and emphasis of ${count} questions.`,
    lineBreaks: (count) => `Line breaks of ${count} questions.`,
    several: (count) =>
      `That several answers may be chosen in ${count} questions with one right answer: imported again they ask for one.`,
    about: () => 'What the pack says of itself: author, licence, edition.',
    documents: () => 'Documents that the pack brings along.',
    exams: () => 'Mock exams.',
  },
);

/** One sentence: what is lost, of how many questions. */
export const lossText = ({ code, questions }: Loss, language: Language): string =>
  wordsOf(lossWords, language)[code](questions.length);
