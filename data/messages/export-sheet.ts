/** Words in and about the Excel files that we write. */
import type { RefusalCode } from '../packs/export/sheet/games';
import { catalogue } from './catalogue';

export const sheetWords = catalogue(
  {
    help: [
      'Mỗi dòng của trang «Câu hỏi» là một câu. Đừng đổi tên các cột; thứ tự cột đổi được.',
      'Mã: để trống với câu mới. Câu đã có mã thì giữ nguyên, nhờ vậy người học không mất tiến độ.',
      'Loại: Một đáp án, Nhiều đáp án, Đúng/Sai, Điền chỗ trống, Sắp thứ tự, Ghép đôi.',
      'Một đáp án: Đáp án ghi một chữ cái, như B. Nhiều đáp án: ghi các chữ cái, như A, C.',
      'Đúng/Sai: để trống A–H; Đáp án ghi Đ hoặc S.',
      'Điền chỗ trống: trong câu hỏi ghi ___ ở mỗi chỗ trống. Đáp án: mỗi chỗ trống một dòng trong ô (Alt+Enter); các cách viết được nhận cách nhau bằng |, như 6 | sáu.',
      'Sắp thứ tự: ghi các mục vào A–H; Đáp án ghi thứ tự đúng, như C-A-B-D.',
      'Ghép đôi: mỗi ô A–H ghi một cặp, như vế trái => vế phải; để trống Đáp án.',
      'Căn cứ: ghi như «144-QĐ/TW, Điều 3, khoản 2» hoặc «Điều 3 khoản 2 Quy định 144-QĐ/TW»; nhiều căn cứ thì mỗi căn cứ một dòng.',
      'Nhóm và Tình huống: các câu cùng một tình huống ghi cùng một Nhóm; nội dung tình huống ghi ở câu đầu.',
      'Nhãn: cách nhau bằng dấu chấm phẩy. Độ khó: 1 dễ, 2 vừa, 3 khó. Giữ cuối: chữ cái của phương án luôn đứng cuối.',
      'Vì sao từng phương án: mỗi dòng một phương án, như «A. …».',
      'Trang «Gói»: tên, người soạn, giấy phép. Mỗi lần gửi bản sửa, tăng Lần phát hành thêm 1 và giữ nguyên Mã bộ câu hỏi.',
    ].join('\n'),
    errors: 'Lỗi',
    yes: 'Đúng',
    no: 'Sai',
  },
  {
    help: [
      'Each row of the sheet “Câu hỏi” is one question. Keep the names of the columns; their order may change.',
      'Mã (id): leave it empty for a new question. Keep the ids that are there, so that learners keep their progress.',
      'Loại (kind): Một đáp án (one answer), Nhiều đáp án (several), Đúng/Sai (true or false), Điền chỗ trống (gaps), Sắp thứ tự (order), Ghép đôi (match).',
      'One answer: Đáp án (key) is a letter, such as B. Several: the letters, such as A, C.',
      'True or false: leave A–H empty; the key is Đ (true) or S (false).',
      'Gaps: write ___ for each gap in the question. Key: one line a gap in the cell (Alt+Enter); accepted spellings parted by |, such as 6 | sáu.',
      'Order: write the items into A–H; the key is the right order, such as C-A-B-D.',
      'Match: each cell of A–H holds one pair, such as left => right; leave the key empty.',
      'Căn cứ (citation): such as “144-QĐ/TW, Điều 3, khoản 2”; one a line.',
      'Nhóm and Tình huống (group and case): questions of one case have the same group; the case is told at the first.',
      'Nhãn (tags): parted by semicolons. Độ khó (difficulty): 1 easy, 2 medium, 3 hard. Giữ cuối: letters of options that stay last.',
      'Vì sao từng phương án (why each option): one line an option, such as “A. …”.',
      'Sheet “Gói” (pack): title, author, licence. For each new edition raise Lần phát hành by 1 and keep Mã bộ câu hỏi.',
    ].join('\n'),
    errors: 'Errors',
    yes: 'True',
    no: 'False',
  },
);

/** Why questions are left out of a game's sheet. */
export const refusalWords = catalogue<Record<RefusalCode, (facts: { count: number; max: number }) => string>>(
  {
    kind: ({ count }) => `${count} câu thuộc loại mà tệp này không có.`,
    options: ({ count, max }) => `${count} câu có hơn ${max} phương án.`,
    stemLength: ({ count, max }) => `${count} câu có nội dung dài hơn ${max} ký tự.`,
    optionLength: ({ count, max }) => `${count} câu có phương án dài hơn ${max} ký tự.`,
  },
  {
    kind: ({ count }) => `${count} questions are of a kind that this file does not have.`,
    options: ({ count, max }) => `${count} questions have more than ${max} options.`,
    stemLength: ({ count, max }) => `${count} questions are longer than ${max} characters.`,
    optionLength: ({ count, max }) => `${count} questions have an option longer than ${max} characters.`,
  },
);
