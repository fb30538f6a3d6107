/** Words that show a trainer how a file is written. */
import { catalogue } from './catalogue';

/** A question as Word files and pasted text have it; trainers write in Vietnamese whatever the page speaks. */
export const WORD_SAMPLE = [
  'Câu 1: Nội dung câu hỏi',
  'A. Phương án thứ nhất',
  'B. Phương án thứ hai',
  'C. Phương án thứ ba',
  'Đáp án: B',
  'Giải thích: Vì sao B đúng',
  'Căn cứ: Điều 1 Quy định 144-QĐ/TW',
].join('\n');

export const sampleWords = catalogue(
  {
    heading: 'Tệp ghi thế nào',
    word: 'Trong Word, hoặc chữ dán vào',
    wordText:
      'Đáp án còn đọc được từ dấu *, chữ đậm, gạch chân, tô nền, chữ “(đúng)”, hoặc bảng đáp án ở cuối. Câu hỏi kẻ trong bảng cũng được, miễn có dòng tên cột.',
    excel: 'Trong Excel',
    excelText:
      'Mỗi dòng một câu. Mẫu có sẵn tên cột, danh sách để chọn và trang hướng dẫn. Tệp Kahoot, Quizizz, Blooket, Gimkit đọc được như đang có.',
    template: 'Tải mẫu Excel',
    templateName: 'mau-cau-hoi.xlsx',
    didSave: (name: string) => `Đã lưu ${name}.`,
  },
  {
    heading: 'How a file is written',
    word: 'In Word, or as pasted text',
    wordText:
      'Right answers are also read from a *, bold, underlined or highlighted text, “(đúng)”, or a table of answers at the end. Questions in a table are read too, if it has a row of column names.',
    excel: 'In Excel',
    excelText:
      'One question a row. The template has the column names, lists to choose from and a page of help. Sheets of Kahoot, Quizizz, Blooket and Gimkit are read as they are.',
    template: 'Save the Excel template',
    templateName: 'question-template.xlsx',
    didSave: (name: string) => `Saved ${name}.`,
  },
);
