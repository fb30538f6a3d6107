/** Words of the studio's import screen. */
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** More than a few would fill the screen. */
const NAMED = 5;

const listOf = (names: readonly string[]) =>
  names.slice(0, NAMED).join('; ') + (names.length > NAMED ? `; … (${names.length})` : '');

const besideVi = (documents: number, exams: number) =>
  [documents > 0 && `${documents} văn bản`, exams > 0 && `${exams} cơ cấu đề`].filter(Boolean).join(' và ');
const besideEn = (documents: number, exams: number) =>
  [documents > 0 && plural(documents, 'document'), exams > 0 && plural(exams, 'exam blueprint')]
    .filter(Boolean)
    .join(' and ');

export const importWords = catalogue(
  {
    text: 'Đọc tệp Word, Excel, CSV, GIFT, Aiken, Anki, tệp bộ câu hỏi, hoặc chữ dán vào. Đáp án nào tệp không nói rõ thì hỏi bạn, không đoán. Tệp không rời khỏi máy này.',
    drop: 'Kéo tệp vào trang này, hoặc',
    pasteLabel: 'Câu hỏi dán từ Word, trang web hoặc tin nhắn',
    pasted: 'nội dung dán',
    back: 'Về danh sách bộ câu hỏi',
    reading: (name: string) => `Đang đọc ${name}…`,
    stop: 'Dừng',
    unreadable: 'Không mở được tệp: tệp đã bị dời, xóa hoặc bị chặn. Hãy chọn lại tệp.',
    refused: 'Chưa đọc được tệp',
    tooLarge: (size: string, max: string) => `Tệp nặng ${size} MB, tối đa ${max} MB. Chia thành nhiều tệp nhỏ hơn.`,

    kind: 'Đọc như',
    kinds: (kind: string) =>
      ({
        pack: 'tệp bộ câu hỏi (.json)',
        word: 'Word (.docx)',
        excel: 'Excel (.xlsx)',
        csv: 'bảng CSV',
        gift: 'Moodle GIFT',
        aiken: 'Moodle Aiken',
        anki: 'Anki (chữ)',
        text: 'chữ thường (Câu 1, A. B. C. D.)',
      })[kind] ?? kind,
    understood: (count: number) => `${count} câu`,
    clear: (count: number) => `${count} câu rõ`,
    unclear: (count: number) => `${count} câu cần xem`,
    askHeading: 'Cần bạn quyết trước',
    askNumbers: 'Số trong cột đáp án nghĩa là gì?',
    askFormat: 'Đáp án đúng được đánh dấu bằng cách nào?',
    askEncoding: 'Dòng nào đọc đúng?',
    askSheet: 'Đọc trang tính nào?',
    wayClear: (count: number) => `${count} câu có đáp án rõ`,
    ways: (choice: string) =>
      ({
        'from-1': '1 là A, 2 là B',
        'from-0': '0 là A, 1 là B',
        text: 'Là nội dung của phương án',
        bold: 'Chữ đậm',
        underline: 'Gạch chân',
        italic: 'Chữ nghiêng',
        highlight: 'Tô nền',
        colour: 'Chữ màu',
        nothing: 'Không phải bằng kiểu chữ',
      })[choice] ?? choice,
    findings: (count: number) => `${count} điều cần biết`,
    findingGroup: (text: string, count: number) => (count === 1 ? text : `${text} Và ${count - 1} chỗ tương tự.`),
    copyList: 'Sao chép danh sách',
    didCopyList: 'Đã sao chép danh sách.',
    didNotCopy: 'Trình duyệt không cho sao chép.',
    errorCopy: 'Lưu bản sao có cột “Lỗi”',
    errorCopyName: (name: string) => `${name}-loi.xlsx`,
    didSaveErrorCopy: (name: string) => `Đã lưu ${name}: sửa trong đó rồi nhập lại cũng được.`,
    noErrorCopy: 'Tệp này không phải là bảng nên không có bản sao.',
    label: (label: string) => `Trong tệp: ${label}`,
    nothingChosen: 'Chọn một câu để xem và sửa.',
    target: 'Nhập vào',
    newDraft: 'Bản nháp mới',
    replaces: (count: number) =>
      `${count} câu có mã trùng với câu đang có: thay câu đang có (bỏ chọn để thêm thành câu mới)`,
    importClear: (count: number) => `Chỉ nhập ${count} câu đúng`,
    importAll: 'Nhập tất cả vào bản nháp',
    importAllText: 'Câu chưa rõ nằm trong bản nháp với dấu “cần sửa”, không mất câu nào.',
    besideTaken: (documents: number, exams: number) => `Cùng với ${besideVi(documents, exams)} trong tệp.`,
    besideClashes: (names: readonly string[]) =>
      `Bản nháp đã có, với nội dung khác, và giữ như đang có: ${listOf(names)}. Muốn lấy theo tệp thì bỏ mục ấy trong Thông tin bộ của bản nháp rồi nhập lại.`,
    another: 'Bỏ, chọn tệp khác',
    importing: 'Đang ghi…',
    none: 'Không đọc được câu hỏi nào.',
  },
  {
    text: 'Reads Word, Excel, CSV, GIFT, Aiken and Anki files, pack files, and pasted text. Where a file does not say clearly what is right, you are asked; nothing is guessed. The file stays on this device.',
    drop: 'Drop a file on this page, or',
    pasteLabel: 'Questions pasted from Word, a web page or a message',
    pasted: 'the pasted text',
    back: 'Back to the packs',
    reading: (name: string) => `Reading ${name}…`,
    stop: 'Stop',
    unreadable: 'The file could not be opened: it was moved, deleted or blocked. Choose it again.',
    refused: 'The file could not be read',
    tooLarge: (size: string, max: string) =>
      `The file is ${size} MB; the limit is ${max} MB. Split it into smaller files.`,

    kind: 'Read as',
    kinds: (kind: string) =>
      ({
        pack: 'a pack file (.json)',
        word: 'Word (.docx)',
        excel: 'Excel (.xlsx)',
        csv: 'a CSV table',
        gift: 'Moodle GIFT',
        aiken: 'Moodle Aiken',
        anki: 'Anki (text)',
        text: 'plain text (Câu 1, A. B. C. D.)',
      })[kind] ?? kind,
    understood: (count: number) => plural(count, 'question'),
    clear: (count: number) => `${count} clear`,
    unclear: (count: number) => `${count} to look at`,
    askHeading: 'For you to decide first',
    askNumbers: 'What does a number in the answer column mean?',
    askFormat: 'How are right answers marked?',
    askEncoding: 'Which line reads right?',
    askSheet: 'Which sheet is to be read?',
    wayClear: (count: number) => `${plural(count, 'question')} with a clear answer`,
    ways: (choice: string) =>
      ({
        'from-1': '1 is A, 2 is B',
        'from-0': '0 is A, 1 is B',
        text: 'The text of the option',
        bold: 'Bold',
        underline: 'Underlined',
        italic: 'Italic',
        highlight: 'Highlighted',
        colour: 'Coloured',
        nothing: 'Not by how they look',
      })[choice] ?? choice,
    findings: (count: number) => `${plural(count, 'thing')} to know`,
    findingGroup: (text: string, count: number) => (count === 1 ? text : `${text} And ${count - 1} more like it.`),
    copyList: 'Copy the list',
    didCopyList: 'The list was copied.',
    didNotCopy: 'The browser did not allow copying.',
    errorCopy: 'Save a copy with a column “Errors”',
    errorCopyName: (name: string) => `${name}-errors.xlsx`,
    didSaveErrorCopy: (name: string) => `Saved ${name}: it can be mended and imported again.`,
    noErrorCopy: 'This file is no table, so there is no copy.',
    label: (label: string) => `In the file: ${label}`,
    nothingChosen: 'Choose a question to look at it and mend it.',
    target: 'Import into',
    newDraft: 'A new draft',
    replaces: (count: number) =>
      `${plural(count, 'question')} bear an id that is there already: write over it (untick to add them as new)`,
    importClear: (count: number) => `Import only the ${plural(count, 'clear question')}`,
    importAll: 'Import all into the draft',
    importAllText: 'Unclear ones stand in the draft marked “to be mended”; none is lost.',
    besideTaken: (documents: number, exams: number) => `With ${besideEn(documents, exams)} of the file.`,
    besideClashes: (names: readonly string[]) =>
      `The draft has these, saying something else, and keeps its own: ${listOf(names)}. To take the file’s, remove them under the pack’s details and import again.`,
    another: 'Drop it, choose another file',
    importing: 'Writing…',
    none: 'No question was read.',
  },
);
