/** What to do about every problem and warning of a pack file; the causes are in packs.ts. */
import type { ProblemFacts, Sentences, WarningFacts } from '../packs/problems';
import { catalogue } from './catalogue';

export const problemRemedies = catalogue<Sentences<ProblemFacts>>(
  {
    tooLarge: () => 'Chia thành nhiều bộ câu hỏi nhỏ hơn.',
    emptyFile: () => 'Xin lại tệp từ người soạn.',
    looksLikeHtml: () => 'Tải chính tệp .bo-cau-hoi.json rồi thử lại.',
    looksLikeOffice: () => 'Chọn tệp .bo-cau-hoi.json.',
    notUtf8: () => 'Lưu lại tệp với bảng mã UTF-8.',
    notJson: ({ expected }) =>
      expected === 'key' || expected === 'value'
        ? 'Sửa chỗ đó; thường là thừa dấu phẩy trước dấu đóng, hoặc dùng sai dấu ngoặc kép.'
        : 'Sửa chỗ đó; thường là thiếu dấu phẩy, dấu ngoặc, hoặc thiếu \\ trước dấu ngoặc kép trong câu.',
    tooDeep: () => 'Bỏ bớt các lớp ngoặc thừa.',
    tooManyValues: () => 'Chia thành nhiều bộ câu hỏi nhỏ hơn.',
    repeatedKey: () => 'Giữ lại một trường, xóa trường kia.',
    notAPack: () => 'Kiểm tra xem đã chọn đúng tệp .bo-cau-hoi.json chưa.',
    newerVersion: () => 'Cập nhật tiện ích rồi nhập lại.',
    forbiddenKey: () => 'Xóa trường này.',
    hiddenCharacter: () => 'Xóa ký tự đó, hoặc gõ lại đoạn chữ.',
    stackedMarks: () => 'Gõ lại chữ đó.',
    markup: () => 'Chỉ dùng chữ thường, **đậm** và _nghiêng_. Nếu là dấu nhỏ hơn, viết cách ra: a < b.',
    missing: ({ key }) => `Thêm trường «${key}».`,
    unknownKey: ({ key, nearest }) => (nearest === null ? `Xóa trường «${key}».` : `Đổi «${key}» thành «${nearest}».`),
    wrongType: () => 'Ghi lại giá trị đúng kiểu.',
    notOneOf: ({ allowed }) => `Chọn một trong: ${allowed}.`,
    blank: () => 'Ghi nội dung, hoặc xóa trường này nếu không bắt buộc.',
    tooLong: () => 'Rút ngắn lại.',
    tooFew: ({ min }) => `Thêm cho đủ ${min}.`,
    tooMany: ({ max }) => `Bớt xuống còn ${max}, hoặc chia thành nhiều bộ câu hỏi.`,
    notInteger: () => 'Ghi một số nguyên, không có phần thập phân.',
    tooSmall: ({ min }) => `Ghi một số từ ${min} trở lên.`,
    tooBig: ({ max }) => `Ghi một số không quá ${max}.`,
    badId: () => 'Dùng 1 đến 32 ký tự: chữ thường không dấu, chữ số, dấu gạch nối.',
    badUid: () => 'Tạo bộ câu hỏi trong Sổ tay 144 để có mã (26 ký tự a–z và 2–7), rồi giữ nguyên mã ấy.',
    badDate: () => 'Ghi theo dạng 2026-11-20, 2026-11 hoặc 2026.',
    badDay: () => 'Ghi theo dạng năm-tháng-ngày: 2026-11-20.',
    badAddress: () => 'Ghi đầy đủ địa chỉ bắt đầu bằng https://, không kèm tên đăng nhập.',
    badSignature: () => 'Xin lại tệp từ người soạn, hoặc xóa trường «sign».',
    wrongSignature: () => 'Xin lại tệp từ người soạn. Nếu chính bạn sửa tệp, hãy xóa trường «sign» hoặc ký lại.',
    wrongHandOver: () => 'Xin lại tệp từ người soạn.',
    noEd25519: () => 'Cập nhật trình duyệt rồi thử lại.',
    emptyPack: () => 'Thêm ít nhất một câu hỏi hoặc một văn bản.',
    repeatedId: () => 'Đặt cho một trong hai một mã khác.',
    repeatedText: () => 'Sửa một trong hai cho khác nhau, hoặc xóa bớt.',
    repeatedDocument: () => 'Xóa một trong hai.',
    notOneRight: () => 'Đánh dấu "right": true ở đúng một phương án, hoặc đổi loại câu thành "many".',
    noneRight: () => 'Đánh dấu "right": true ở mỗi phương án đúng.',
    gapCount: () => 'Ghi mỗi chỗ trống bằng một dấu ___ trong câu hỏi, theo đúng thứ tự.',
    emptyAnswer: () => 'Ghi câu trả lời, hoặc xóa dòng này.',
    unknownOption: ({ nearest }) =>
      nearest === null ? 'Ghi mã của một phương án trong câu này.' : `Có phải «${nearest}» không? Sửa lại mã.`,
    unknownScenario: () => 'Thêm tình huống có mã này vào «scenarios», hoặc sửa lại mã.',
    tooFewToDraw: ({ available }) =>
      available === 0
        ? 'Thêm câu hỏi, hoặc bỏ lượt rút này.'
        : `Thêm câu hỏi, hoặc giảm số câu xuống còn ${available}.`,
    drawsOverlap: () => 'Thêm câu hỏi, hoặc giảm số câu ở các lượt đó.',
    changeOfLaterEdition: () => 'Sửa số lần phát hành ở mục thay đổi, hoặc ở thông tin bộ câu hỏi.',
    olderEdition: () => 'Giữ bản đang có. Nếu cần bản cũ, hãy xóa bộ câu hỏi rồi nhập lại.',
    editionNotRaised: ({ edition }) => `Người soạn cần tăng «edition» lên ${edition + 1} rồi gửi lại.`,
    andMore: () => 'Sửa các lỗi đã liệt kê rồi nhập lại.',
  },
  {
    tooLarge: () => 'Split it into several smaller packs.',
    emptyFile: () => 'Ask the author for the file again.',
    looksLikeHtml: () => 'Download the .bo-cau-hoi.json file itself and try again.',
    looksLikeOffice: () => 'Choose a .bo-cau-hoi.json file.',
    notUtf8: () => 'Save the file again as UTF-8.',
    notJson: ({ expected }) =>
      expected === 'key' || expected === 'value'
        ? 'Correct it there; often a comma too many before a closing bracket, or the wrong quotation marks.'
        : 'Correct it there; often a missing comma or bracket, or a missing \\ before a quotation mark in a text.',
    tooDeep: () => 'Remove the levels that are not needed.',
    tooManyValues: () => 'Split it into several smaller packs.',
    repeatedKey: () => 'Keep one of the two fields and delete the other.',
    notAPack: () => 'Check that you chose a .bo-cau-hoi.json file.',
    newerVersion: () => 'Update the extension and import again.',
    forbiddenKey: () => 'Delete this field.',
    hiddenCharacter: () => 'Delete that character, or type the text again.',
    stackedMarks: () => 'Type that letter again.',
    markup: () => 'Use plain text, **strong** and _emphasis_ only. For “less than”, leave spaces: a < b.',
    missing: ({ key }) => `Add the field “${key}”.`,
    unknownKey: ({ key, nearest }) =>
      nearest === null ? `Delete the field “${key}”.` : `Rename “${key}” to “${nearest}”.`,
    wrongType: () => 'Write a value of the right kind.',
    notOneOf: ({ allowed }) => `Choose one of: ${allowed}.`,
    blank: () => 'Fill it in, or delete the field where it is optional.',
    tooLong: () => 'Shorten it.',
    tooFew: ({ min }) => `Add items until there are ${min}.`,
    tooMany: ({ max }) => `Reduce them to ${max}, or split the pack.`,
    notInteger: () => 'Write a whole number.',
    tooSmall: ({ min }) => `Write a number from ${min} upwards.`,
    tooBig: ({ max }) => `Write a number of at most ${max}.`,
    badId: () => 'Use 1 to 32 characters: lower-case letters without diacritics, digits, hyphens.',
    badUid: () => 'Make the pack in Sổ tay 144 to get a uid (26 characters a–z and 2–7), and keep it unchanged.',
    badDate: () => 'Write it as 2026-11-20, 2026-11 or 2026.',
    badDay: () => 'Write it as year-month-day: 2026-11-20.',
    badAddress: () => 'Write the full address, beginning with https://, without a user name.',
    badSignature: () => 'Ask the author for the file again, or delete the field “sign”.',
    wrongSignature: () =>
      'Ask the author for the file again. If you changed it yourself, delete the field “sign” or sign it anew.',
    wrongHandOver: () => 'Ask the author for the file again.',
    noEd25519: () => 'Update the browser and try again.',
    emptyPack: () => 'Add at least one question or document.',
    repeatedId: () => 'Give one of the two another id.',
    repeatedText: () => 'Make the two different, or delete one.',
    repeatedDocument: () => 'Delete one of the two.',
    notOneRight: () => 'Mark exactly one option with "right": true, or change the kind to "many".',
    noneRight: () => 'Mark every right option with "right": true.',
    gapCount: () => 'Write one ___ in the question text for each gap, in the same order.',
    emptyAnswer: () => 'Write the answer, or delete this line.',
    unknownOption: ({ nearest }) =>
      nearest === null
        ? 'Write the id of one of this question’s options.'
        : `Did you mean “${nearest}”? Correct the id.`,
    unknownScenario: () => 'Add a scenario with this id to “scenarios”, or correct the id.',
    tooFewToDraw: ({ available }) =>
      available === 0 ? 'Add questions, or remove this draw.' : `Add questions, or lower the number to ${available}.`,
    drawsOverlap: () => 'Add questions, or lower the numbers of those draws.',
    changeOfLaterEdition: () => 'Correct the edition of the change, or of the pack.',
    olderEdition: () => 'Keep what you hold. If you need the old one, remove the pack and import again.',
    editionNotRaised: ({ edition }) => `The author has to raise “edition” to ${edition + 1} and send it again.`,
    andMore: () => 'Correct the problems listed and import again.',
  },
);

export const warningRemedies = catalogue<Sentences<WarningFacts>>(
  {
    noExplanation: () => 'Nên thêm lý do vì sao đáp án đúng.',
    noCitation: () => 'Nên ghi văn bản, điều, khoản.',
    repeatedStem: () => 'Xem lại, giữ một câu nếu cùng nội dung.',
    unusedScenario: () => 'Ghi mã tình huống vào «group» của câu, hoặc xóa tình huống.',
    entity: () => 'Thay bằng chính ký tự cần hiện.',
    lookalike: () => 'Gõ lại từ đó bằng bàn phím tiếng Việt.',
  },
  {
    noExplanation: () => 'Better say why the answer is right.',
    noCitation: () => 'Better name the document, article and clause.',
    repeatedStem: () => 'Look at both; keep one if they ask the same.',
    unusedScenario: () => 'Write its id into “group” of a question, or delete the scenario.',
    entity: () => 'Write the character itself.',
    lookalike: () => 'Type the word again with a Vietnamese keyboard.',
  },
);
