/** Words for what is found in Excel and CSV files: the cause, and what to do. */
import type { SheetFacts } from '../packs/import/sheet/facts';
import type { Sentences } from '../packs/problems';
import { catalogue } from './catalogue';

export const sheetCauses = catalogue<Sentences<SheetFacts>>(
  {
    noHeader: ({ found }) =>
      found === ''
        ? 'Không thấy dòng tên cột nào.'
        : `Trong các dòng đầu không có tên cột câu hỏi và đáp án; thấy «${found}».`,
    unknownColumn: ({ filled }) =>
      `Không rõ cột này chứa gì nên không nhập; có chữ ở ${filled.toLocaleString('vi')} dòng.`,
    repeatedColumn: ({ first }) => `Cột này cùng nghĩa với cột «${first}» đứng trước nên không nhập.`,
    columnNotKept: ({ filled }) =>
      `Bộ câu hỏi không lưu nội dung cột này; có chữ ở ${filled.toLocaleString('vi')} dòng.`,
    sheetNotRead: () => 'Trang tính này không có cột câu hỏi và đáp án nên không nhập.',
    hiddenSheet: () => 'Trang tính này đang ẩn nên không nhập.',
    hiddenRow: () => 'Dòng này đang ẩn trong tệp nhưng vẫn được đọc.',
    rowsCut: ({ max }) => `Chỉ đọc ${max.toLocaleString('vi')} dòng đầu.`,
    columnsCut: ({ max }) => `Chỉ đọc ${max.toLocaleString('vi')} cột đầu.`,
    strayQuote: () => 'Có dấu ngoặc kép không đóng ở cuối ô, nên được đọc như một chữ.',
    errorCell: ({ read }) => `Ô báo lỗi công thức «${read}».`,
    uncountedCell: () => 'Ô có công thức nhưng tệp không lưu kết quả.',
    dateCell: ({ read, maybe }) =>
      maybe === null
        ? `Ô chứa ngày; được đọc là «${read}».`
        : `Ô chứa ngày ${read}; có thể chương trình đã đổi «${maybe}» thành ngày.`,
    keyRepaired: ({ shown, read }) => `Đáp án hiện là «${shown}»; được đọc là «${read}».`,
    numberCell: ({ read }) => `Ô chứa số; được đọc là «${read}».`,
    kindNotHeld: ({ read }) => `Loại câu hỏi «${read}» không có trong bộ câu hỏi.`,
    valueUnknown: ({ read }) => `Không nhận giá trị «${read}».`,
    groupWithoutText: ({ group }) => `Nhóm «${group}» không có nội dung tình huống.`,
    scenarioDiffers: ({ row }) => `Tình huống của nhóm này khác với ở dòng ${row}; giữ nội dung ở dòng ${row}.`,
    citationNotRead: ({ text }) => `Chưa rõ văn bản nào trong «${text}».`,
    tooManyTags: ({ count, max }) => `Có ${count} nhãn, tối đa ${max}; các nhãn sau không nhập.`,
    tagTooLong: ({ text, max }) => `Nhãn «${text}» dài quá ${max} ký tự nên không nhập.`,
    optionGap: ({ letters }) => `Phương án ${letters} trống, trong khi phía sau còn phương án khác.`,
    otherOffice: () => 'Đây không phải tệp Excel (.xlsx).',
  },
  {
    noHeader: ({ found }) =>
      found === ''
        ? 'There is no row that names the columns.'
        : `None of the first rows names a question and its answers; they read “${found}”.`,
    unknownColumn: ({ filled }) =>
      `It is unclear what this column holds, so it is not imported; ${filled.toLocaleString('en')} rows are filled.`,
    repeatedColumn: ({ first }) => `This column means the same as “${first}” before it, so it is not imported.`,
    columnNotKept: ({ filled }) =>
      `A pack does not hold what this column says; ${filled.toLocaleString('en')} rows are filled.`,
    sheetNotRead: () => 'This sheet has no columns of questions and answers, so it is not imported.',
    hiddenSheet: () => 'This sheet is hidden, so it is not imported.',
    hiddenRow: () => 'This row is hidden in the file, but was read.',
    rowsCut: ({ max }) => `Only the first ${max.toLocaleString('en')} rows are read.`,
    columnsCut: ({ max }) => `Only the first ${max.toLocaleString('en')} columns are read.`,
    strayQuote: () => 'A quotation mark does not close at its cell’s end, so it was read as a letter.',
    errorCell: ({ read }) => `The cell shows the formula error “${read}”.`,
    uncountedCell: () => 'The cell has a formula, but the file does not hold its result.',
    dateCell: ({ read, maybe }) =>
      maybe === null
        ? `The cell holds a date, read as “${read}”.`
        : `The cell holds the date ${read}; the program may have made it of “${maybe}”.`,
    keyRepaired: ({ shown, read }) => `The answer shows as “${shown}”; it was read as “${read}”.`,
    numberCell: ({ read }) => `The cell holds a number, read as “${read}”.`,
    kindNotHeld: ({ read }) => `A pack has no questions of the kind “${read}”.`,
    valueUnknown: ({ read }) => `The value “${read}” is not known.`,
    groupWithoutText: ({ group }) => `The text of case “${group}” is missing.`,
    scenarioDiffers: ({ row }) => `The text of this case differs from that in row ${row}, which is kept.`,
    citationNotRead: ({ text }) => `It is unclear which document is meant in “${text}”.`,
    tooManyTags: ({ count, max }) => `${count} tags; the limit is ${max}. The last ones are not imported.`,
    tagTooLong: ({ text, max }) => `The tag “${text}” has over ${max} characters, so it is not imported.`,
    optionGap: ({ letters }) => `Answer ${letters} is empty though others follow.`,
    otherOffice: () => 'This is no Excel file (.xlsx).',
  },
);

export const sheetRemedies = catalogue<Sentences<SheetFacts>>(
  {
    noHeader: () => 'Thêm một dòng tên cột, như «Câu hỏi», «A», «B», «Đáp án», hoặc dùng mẫu của Sổ tay 144.',
    unknownColumn: () => 'Nếu cần, đổi tên cột theo mẫu của Sổ tay 144.',
    repeatedColumn: () => 'Đổi tên hoặc xóa một trong hai cột.',
    columnNotKept: () => 'Không cần làm gì nếu không dùng đến.',
    sheetNotRead: () => 'Nếu có câu hỏi ở đây, thêm dòng tên cột.',
    hiddenSheet: () => 'Nếu cần, cho hiện trang tính rồi nhập lại.',
    hiddenRow: () => 'Xem có đúng là muốn nhập câu này không.',
    rowsCut: () => 'Chia thành nhiều tệp.',
    columnsCut: () => 'Chuyển các cột cần nhập lên trước.',
    strayQuote: () => 'Xem lại các ô của dòng này.',
    errorCell: () => 'Sửa công thức, hoặc gõ thẳng nội dung.',
    uncountedCell: () => 'Mở tệp trong Excel, lưu lại rồi nhập lại, hoặc gõ thẳng nội dung.',
    dateCell: ({ maybe }) =>
      maybe === null
        ? 'Xem lại chữ trong ô; đặt ô ở dạng Văn bản (Text) nếu cần.'
        : 'Đặt ô ở dạng Văn bản (Text) rồi gõ lại.',
    keyRepaired: () => 'Xem lại đáp án; đặt cột đáp án ở dạng Văn bản (Text).',
    numberCell: () => 'Xem lại; đặt ô ở dạng Văn bản (Text) nếu cần giữ đúng cách viết.',
    kindNotHeld: () => 'Đổi thành câu trắc nghiệm, đúng/sai, điền chỗ trống, sắp thứ tự hoặc ghép đôi.',
    valueUnknown: ({ allowed }) => `Ghi một trong: ${allowed}.`,
    groupWithoutText: () => 'Ghi tình huống vào cột «Tình huống» ở một câu của nhóm.',
    scenarioDiffers: () => 'Sửa cho giống nhau, hoặc đặt nhóm khác.',
    citationNotRead: () => 'Ghi như «Điều 3 khoản 2 Quy định 144-QĐ/TW».',
    tooManyTags: () => 'Bớt nhãn.',
    tagTooLong: () => 'Rút ngắn nhãn.',
    optionGap: () => 'Xem lại đáp án có chỉ đúng phương án không.',
    otherOffice: () => 'Mở bằng chương trình đã tạo ra tệp, lưu thành .xlsx rồi nhập lại.',
  },
  {
    noHeader: () =>
      'Add a row of column names, such as “Question”, “A”, “B”, “Answer”, or use the template of Sổ tay 144.',
    unknownColumn: () => 'If it is needed, name the column as in the template of Sổ tay 144.',
    repeatedColumn: () => 'Rename or delete one of the two.',
    columnNotKept: () => 'Nothing to do unless it is needed.',
    sheetNotRead: () => 'If there are questions here, add a row of column names.',
    hiddenSheet: () => 'If it is needed, show the sheet and import the file again.',
    hiddenRow: () => 'Check whether this question is really meant to be imported.',
    rowsCut: () => 'Split it into several files.',
    columnsCut: () => 'Move the columns that are needed to the front.',
    strayQuote: () => 'Look at the cells of this row.',
    errorCell: () => 'Mend the formula, or type the text itself.',
    uncountedCell: () => 'Open the file in Excel, save it and import it again, or type the text itself.',
    dateCell: ({ maybe }) =>
      maybe === null
        ? 'Look at the text; format the cell as Text if needed.'
        : 'Format the cell as Text and type it again.',
    keyRepaired: () => 'Check the answer; format the column of answers as Text.',
    numberCell: () => 'Check it; format the cell as Text if its exact form matters.',
    kindNotHeld: () => 'Make it a choice, true or false, a gap to fill, an order or a match.',
    valueUnknown: ({ allowed }) => `Write one of: ${allowed}.`,
    groupWithoutText: () => 'Write the case into column “Tình huống” of one question of the group.',
    scenarioDiffers: () => 'Make them the same, or use another group.',
    citationNotRead: () => 'Write it as “Điều 3 khoản 2 Quy định 144-QĐ/TW”.',
    tooManyTags: () => 'Remove some tags.',
    tagTooLong: () => 'Shorten the tag.',
    optionGap: () => 'Check that the key names the right answer.',
    otherOffice: () => 'Open it in the program that made it, save it as .xlsx, then import it.',
  },
);
