/** Words for what importers of every format find: the cause, and what to do. */
import type { CommonFacts } from '../packs/import/findings';
import type { Sentences } from '../packs/problems';
import { catalogue } from './catalogue';
import { placePhrase } from './import-places';

const partsVi = { stem: 'Câu hỏi', option: 'Phương án', explain: 'Giải thích' };
const partsEn = { stem: 'The question', option: 'An answer', explain: 'The explanation' };

type UnreadableReason = CommonFacts['notReadable']['reason'];
const unreadableVi: Record<UnreadableReason, readonly [cause: string, remedy: string]> = {
  empty: ['Tệp không có chữ nào.', 'Chọn tệp khác, hoặc dán nội dung vào.'],
  'too-large': ['Tệp quá lớn.', 'Chia thành nhiều tệp nhỏ hơn; bỏ ảnh nếu có.'],
  'zip-bomb': [
    'Tệp nén bung ra quá lớn so với một tệp bình thường.',
    'Xin lại tệp từ người soạn; đừng mở nếu không rõ ai gửi.',
  ],
  damaged: ['Tệp bị hỏng hoặc không đúng định dạng.', 'Mở bằng chương trình đã tạo ra tệp, lưu lại rồi nhập lại.'],
  password: ['Tệp được đặt mật khẩu.', 'Mở tệp, bỏ mật khẩu, lưu lại rồi nhập lại.'],
  'not-text': ['Tệp không phải là văn bản chữ.', 'Chọn tệp văn bản, Word hoặc Excel.'],
  'old-office': [
    'Tệp ở định dạng Office cũ (.doc, .xls) hoặc có mật khẩu.',
    'Mở tệp, bỏ mật khẩu nếu có, chọn «Lưu thành» .docx hoặc .xlsx rồi nhập lại.',
  ],
};
const unreadableEn: Record<UnreadableReason, readonly [cause: string, remedy: string]> = {
  empty: ['The file holds no text.', 'Choose another file, or paste the text.'],
  'too-large': ['The file is too large.', 'Split it into smaller files; remove pictures.'],
  'zip-bomb': [
    'The file unpacks to far more than a usual file would.',
    'Ask its author for it again; do not open it if you don’t know who sent it.',
  ],
  damaged: [
    'The file is damaged, or not of the format that its name says.',
    'Open it in the program that made it, save it again, then import it.',
  ],
  password: ['The file is protected by a password.', 'Open it, remove the password, save it and import it again.'],
  'not-text': ['The file is not text.', 'Choose a text, Word or Excel file.'],
  'old-office': [
    'The file has the old Office format (.doc, .xls), or a password.',
    'Open it, remove the password if there is one, save it as .docx or .xlsx, then import it.',
  ],
};

export const commonCauses = catalogue<Sentences<CommonFacts>>(
  {
    noKey: () => 'Không thấy đáp án đúng.',
    keyUnclear: ({ read }) => `Chưa rõ đáp án: «${read}».`,
    keyOutside: ({ read, allowed }) => `«${read}» không có trong các phương án ${allowed}.`,
    noStem: () => 'Không thấy nội dung câu hỏi.',
    tooFewOptions: ({ count, min }) => `Chỉ có ${count} phương án, cần ít nhất ${min}.`,
    tooManyOptions: ({ count, max }) => `Có ${count} phương án, tối đa ${max}.`,
    textTooLong: ({ part, length, max }) =>
      `${partsVi[part]} dài ${length.toLocaleString('vi')} ký tự, tối đa ${max.toLocaleString('vi')}.`,
    sameOption: ({ text }) => `Hai phương án giống nhau: «${text}».`,
    idRepeated: ({ id, first }) => `Mã «${id}» đã dùng ở ${placePhrase(first, 'vi')}.`,
    leftOver: ({ text }) => `Chưa rõ đoạn này thuộc phần nào nên không nhập: «${text}».`,
    hiddenRemoved: ({ characters }) => `Đã bỏ các ký tự không nhìn thấy: ${characters}.`,
    falseD: ({ letters }) => `Đã đọc «${letters}» là chữ Đ của tiếng Việt.`,
    brokenBytes: ({ count, encoding }) =>
      `${count.toLocaleString('vi')} chỗ không đọc được theo bảng mã ${encoding}, hiện là «\uFFFD».`,
    markupInText: ({ found }) => `Có mã trang web: «${found}».`,
    legacyText: ({ encoding, by }) => `Chữ ở bảng mã cũ ${encoding}, không phải Unicode: «${by}».`,
    notReadable: ({ reason }) => unreadableVi[reason][0],
    noQuestions: () => 'Không thấy câu hỏi nào.',
    tooManyQuestions: ({ count, max }) =>
      `Có ${count.toLocaleString('vi')} câu, một bộ câu hỏi có tối đa ${max.toLocaleString('vi')}.`,
  },
  {
    noKey: () => 'No right answer was found.',
    keyUnclear: ({ read }) => `The right answer is unclear: “${read}”.`,
    keyOutside: ({ read, allowed }) => `“${read}” is not among the answers ${allowed}.`,
    noStem: () => 'No text of the question was found.',
    tooFewOptions: ({ count, min }) => `${count} answers; at least ${min} are needed.`,
    tooManyOptions: ({ count, max }) => `${count} answers; the limit is ${max}.`,
    textTooLong: ({ part, length, max }) =>
      `${partsEn[part]} has ${length.toLocaleString('en')} characters; the limit is ${max.toLocaleString('en')}.`,
    sameOption: ({ text }) => `Two answers are the same: “${text}”.`,
    idRepeated: ({ id, first }) => `Id “${id}” is used at ${placePhrase(first, 'en')}.`,
    leftOver: ({ text }) => `Not imported, because it is unclear where it belongs: “${text}”.`,
    hiddenRemoved: ({ characters }) => `Invisible characters were removed: ${characters}.`,
    falseD: ({ letters }) => `“${letters}” was read as the Vietnamese letter Đ.`,
    brokenBytes: ({ count, encoding }) =>
      `${count.toLocaleString('en')} places can’t be read as ${encoding}; they show as “\uFFFD”.`,
    markupInText: ({ found }) => `It holds code of a web page: “${found}”.`,
    legacyText: ({ encoding, by }) => `The text is in the old encoding ${encoding}, not Unicode: “${by}”.`,
    notReadable: ({ reason }) => unreadableEn[reason][0],
    noQuestions: () => 'No question was found.',
    tooManyQuestions: ({ count, max }) =>
      `${count.toLocaleString('en')} questions; a pack holds at most ${max.toLocaleString('en')}.`,
  },
);

export const commonRemedies = catalogue<Sentences<CommonFacts>>(
  {
    noKey: () => 'Chọn đáp án đúng.',
    keyUnclear: () => 'Xem lại và chọn đáp án đúng.',
    keyOutside: ({ allowed }) => `Sửa thành một trong ${allowed}.`,
    noStem: () => 'Ghi nội dung câu hỏi.',
    tooFewOptions: () => 'Thêm phương án, hoặc đổi loại câu hỏi.',
    tooManyOptions: () => 'Bớt phương án, hoặc tách thành hai câu.',
    textTooLong: () => 'Rút ngắn lại.',
    sameOption: () => 'Sửa một trong hai cho khác nhau.',
    idRepeated: () => 'Đổi mã ở một trong hai câu hoặc xóa đi; câu không có mã sẽ được cấp mã mới.',
    leftOver: () => 'Nếu cần, chép đoạn này vào đúng câu hỏi.',
    hiddenRemoved: () => 'Xem lại chữ ở chỗ đó.',
    falseD: () => 'Xem lại nếu đó là tên nước ngoài.',
    brokenBytes: () => 'Chọn bảng mã khác, hoặc gõ lại những chỗ đó.',
    markupInText: () => 'Chỉ để lại phần chữ.',
    legacyText: ({ encoding }) =>
      `Chuyển sang Unicode bằng công cụ chuyển mã của UniKey (nguồn ${encoding}, đích Unicode dựng sẵn), rồi nhập lại.`,
    notReadable: ({ reason }) => unreadableVi[reason][1],
    noQuestions: () => 'Xem tệp có ghi như mẫu: «Câu 1: …», «A. …», «B. …», «Đáp án: B».',
    tooManyQuestions: () => 'Chia thành nhiều bộ câu hỏi.',
  },
  {
    noKey: () => 'Choose the right answer.',
    keyUnclear: () => 'Look at it and choose the right answer.',
    keyOutside: ({ allowed }) => `Change it to one of ${allowed}.`,
    noStem: () => 'Write the text of the question.',
    tooFewOptions: () => 'Add answers, or change the kind of question.',
    tooManyOptions: () => 'Remove answers, or make two questions.',
    textTooLong: () => 'Shorten it.',
    sameOption: () => 'Make the two different.',
    idRepeated: () => 'Change or delete the id of one of the two; a question without one gets a new id.',
    leftOver: () => 'If you need it, copy it to the question where it belongs.',
    hiddenRemoved: () => 'Look at the text there.',
    falseD: () => 'Look at it if it is a foreign name.',
    brokenBytes: () => 'Choose another encoding, or type those places again.',
    markupInText: () => 'Leave only the text.',
    legacyText: ({ encoding }) =>
      `Convert it to Unicode with UniKey’s conversion tool (from ${encoding} to precomposed Unicode), then import it again.`,
    notReadable: ({ reason }) => unreadableEn[reason][1],
    noQuestions: () => 'See that the file is written like this: “Câu 1: …”, “A. …”, “B. …”, “Đáp án: B”.',
    tooManyQuestions: () => 'Split them into several packs.',
  },
);
