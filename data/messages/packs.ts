/** The words of every problem and warning about a pack file: what was found (cause) and what to do (remedy). */
import type { Problem, ProblemFacts, Sentences, Warning, WarningFacts } from '../packs/problems';
import type { RightAnswer } from '../questions/right-answer';
import { catalogue, type Language, wordsOf } from './catalogue';
import { placeWords } from './pack-places';
import { problemRemedies, warningRemedies } from './pack-remedies';

const BYTES_PER_MB = 1024 * 1024;
const megabytes = (bytes: number, language: Language) =>
  (bytes / BYTES_PER_MB).toLocaleString(language, { maximumFractionDigits: 1 });

const expectedVi = {
  value: 'một giá trị',
  key: 'tên trường trong dấu ngoặc kép, hoặc dấu }',
  colon: 'dấu hai chấm',
  commaOrEnd: 'dấu phẩy, hoặc dấu đóng ] hay }',
  nothingMore: 'hết tệp',
  string: 'phần còn lại của đoạn chữ trong dấu ngoặc kép',
};
const expectedEn = {
  value: 'a value',
  key: 'a field name in double quotes, or }',
  colon: 'a colon',
  commaOrEnd: 'a comma, or a closing ] or }',
  nothingMore: 'the end of the file',
  string: 'the rest of a text in double quotes',
};
const typesVi = {
  text: 'chữ trong ngoặc kép',
  number: 'số',
  truth: 'true hoặc false',
  list: 'danh sách [ ]',
  object: 'nhóm trường { }',
  null: 'null',
};
const typesEn = {
  text: 'text in quotes',
  number: 'a number',
  truth: 'true or false',
  list: 'a list [ ]',
  object: 'fields in { }',
  null: 'null',
};

const problemCauses = catalogue<Sentences<ProblemFacts>>(
  {
    tooLarge: ({ bytes, max }) => `Tệp nặng ${megabytes(bytes, 'vi')} MB, tối đa ${megabytes(max, 'vi')} MB.`,
    emptyFile: () => 'Tệp trống.',
    looksLikeHtml: () => 'Đây là một trang web, không phải tệp bộ câu hỏi.',
    looksLikeOffice: () => 'Đây là tệp Word, Excel hoặc tệp nén.',
    notUtf8: () => 'Tệp không ở bảng mã UTF-8.',
    notJson: ({ line, column, expected, found }) =>
      `Dòng ${line}, cột ${column}: cần ${expectedVi[expected]}, nhưng gặp ${found === '' ? 'chỗ hết tệp' : `«${found}»`}.`,
    tooDeep: ({ line, column, max }) => `Dòng ${line}, cột ${column}: quá ${max} lớp ngoặc lồng nhau.`,
    tooManyValues: ({ max }) => `Tệp có hơn ${max.toLocaleString('vi')} giá trị.`,
    repeatedKey: ({ line, column, key }) => `Dòng ${line}, cột ${column}: trường «${key}» ghi hai lần.`,
    notAPack: () => 'Tệp không có dòng "format": "bo-cau-hoi".',
    newerVersion: ({ version, known }) =>
      `Tệp dùng định dạng phiên bản ${version}; bản cài này đọc đến phiên bản ${known}.`,
    forbiddenKey: ({ key }) => `Không được dùng tên trường «${key}».`,
    hiddenCharacter: ({ characters, position }) => `Có ký tự ẩn ${characters} ở vị trí ${position}.`,
    stackedMarks: ({ position }) => `Quá nhiều dấu chồng lên một chữ ở vị trí ${position}.`,
    markup: ({ found, position }) => `Có mã HTML «${found}» ở vị trí ${position}.`,
    missing: ({ key }) => `Thiếu trường «${key}».`,
    unknownKey: ({ key }) => `Không có trường nào tên «${key}».`,
    wrongType: ({ expected, received }) => `Cần ${typesVi[expected]}, nhưng gặp ${typesVi[received]}.`,
    notOneOf: ({ found }) => `Không nhận giá trị «${found}».`,
    blank: () => 'Để trống.',
    tooLong: ({ max, length }) => `Dài ${length} ký tự, tối đa ${max}.`,
    tooFew: ({ min, count }) => `Có ${count} mục, ít nhất ${min}.`,
    tooMany: ({ max, count }) => `Có ${count} mục, tối đa ${max}.`,
    notInteger: ({ found }) => `«${found}» không phải số nguyên.`,
    tooSmall: ({ min, found }) => `«${found}» nhỏ hơn ${min}.`,
    tooBig: ({ max, found }) => `«${found}» lớn hơn ${max}.`,
    badId: ({ found }) => `Mã «${found}» không hợp lệ.`,
    badUid: () => 'Mã bộ câu hỏi không đúng dạng.',
    badDate: ({ found }) => `«${found}» không phải ngày, tháng hoặc năm có trên lịch.`,
    badDay: ({ found }) => `«${found}» không phải ngày có trên lịch.`,
    badAddress: ({ found }) => `Địa chỉ «${found}» không dùng được.`,
    badSignature: () => 'Chữ ký hoặc khóa không đúng dạng.',
    wrongSignature: () => 'Chữ ký không khớp với nội dung: tệp đã bị sửa sau khi ký, hoặc hỏng trên đường đi.',
    wrongHandOver: () => 'Lời chuyển giao từ khóa cũ sang khóa mới không đúng.',
    noEd25519: () => 'Trình duyệt này chưa kiểm được chữ ký Ed25519.',
    emptyPack: () => 'Bộ câu hỏi không có câu hỏi và không có văn bản nào.',
    repeatedId: ({ id, first }) => `Mã «${id}» đã dùng ở mục thứ ${first}.`,
    repeatedText: ({ text, first }) => `«${text}» trùng với mục thứ ${first}.`,
    repeatedDocument: ({ number, first }) => `Văn bản ${number} trùng với văn bản thứ ${first}.`,
    notOneRight: ({ count }) => `Có ${count} phương án đúng; loại câu này cần đúng một.`,
    noneRight: () => 'Chưa có phương án nào được đánh dấu đúng.',
    gapCount: ({ gaps, marks }) => `Câu hỏi có ${marks} dấu ___ nhưng có ${gaps} chỗ trống.`,
    emptyAnswer: () => 'Cách trả lời này không có chữ hay số nào.',
    unknownOption: ({ id }) => `Không có phương án nào mang mã «${id}».`,
    unknownScenario: ({ id }) => `Không có tình huống nào mang mã «${id}».`,
    tooFewToDraw: ({ wanted, available }) => `Cần rút ${wanted} câu, bộ câu hỏi chỉ có ${available} câu phù hợp.`,
    drawsOverlap: ({ draws, wanted, available }) =>
      `Các lượt rút ${draws} cộng lại cần ${wanted} câu khác nhau, bộ câu hỏi chỉ có ${available} câu phù hợp.`,
    changeOfLaterEdition: ({ edition, packEdition }) =>
      `Ghi thay đổi của lần phát hành ${edition}, trong khi bộ câu hỏi mới ở lần ${packEdition}.`,
    olderEdition: ({ held, offered }) => `Tệp là lần phát hành ${offered}; bạn đang có lần ${held}, mới hơn.`,
    editionNotRaised: ({ edition }) =>
      `Nội dung khác với lần phát hành ${edition} bạn đang có, nhưng số lần vẫn là ${edition}.`,
    andMore: ({ count }) => `Còn ${count.toLocaleString('vi')} lỗi nữa chưa liệt kê.`,
  },
  {
    tooLarge: ({ bytes, max }) => `The file is ${megabytes(bytes, 'en')} MB; the limit is ${megabytes(max, 'en')} MB.`,
    emptyFile: () => 'The file is empty.',
    looksLikeHtml: () => 'This is a web page, not a question pack.',
    looksLikeOffice: () => 'This is a Word, Excel or zip file.',
    notUtf8: () => 'The file is not UTF-8 text.',
    notJson: ({ line, column, expected, found }) =>
      `Line ${line}, column ${column}: expected ${expectedEn[expected]}, found ${found === '' ? 'the end of the file' : `“${found}”`}.`,
    tooDeep: ({ line, column, max }) => `Line ${line}, column ${column}: more than ${max} levels of brackets.`,
    tooManyValues: ({ max }) => `The file holds more than ${max.toLocaleString('en')} values.`,
    repeatedKey: ({ line, column, key }) => `Line ${line}, column ${column}: field “${key}” is given twice.`,
    notAPack: () => 'The file has no line "format": "bo-cau-hoi".',
    newerVersion: ({ version, known }) =>
      `The file is in format version ${version}; this installation reads up to ${known}.`,
    forbiddenKey: ({ key }) => `The field name “${key}” may not be used.`,
    hiddenCharacter: ({ characters, position }) => `Hidden character ${characters} at position ${position}.`,
    stackedMarks: ({ position }) => `Too many marks on one letter at position ${position}.`,
    markup: ({ found, position }) => `HTML code “${found}” at position ${position}.`,
    missing: ({ key }) => `Field “${key}” is missing.`,
    unknownKey: ({ key }) => `There is no field named “${key}”.`,
    wrongType: ({ expected, received }) => `Expected ${typesEn[expected]}, found ${typesEn[received]}.`,
    notOneOf: ({ found }) => `The value “${found}” is not accepted.`,
    blank: () => 'It is blank.',
    tooLong: ({ max, length }) => `${length} characters; the limit is ${max}.`,
    tooFew: ({ min, count }) => `${count} items; at least ${min} are needed.`,
    tooMany: ({ max, count }) => `${count} items; the limit is ${max}.`,
    notInteger: ({ found }) => `“${found}” is not a whole number.`,
    tooSmall: ({ min, found }) => `“${found}” is less than ${min}.`,
    tooBig: ({ max, found }) => `“${found}” is more than ${max}.`,
    badId: ({ found }) => `“${found}” can't be an id.`,
    badUid: () => 'The uid has the wrong form.',
    badDate: ({ found }) => `“${found}” is not a day, month or year of the calendar.`,
    badDay: ({ found }) => `“${found}” is not a day of the calendar.`,
    badAddress: ({ found }) => `The address “${found}” can't be used.`,
    badSignature: () => 'The signature or its key has the wrong form.',
    wrongSignature: () =>
      'The signature does not fit the content: the file was changed after signing, or damaged on its way.',
    wrongHandOver: () => 'The hand-over from the old key to the new one is not right.',
    noEd25519: () => 'This browser can’t check Ed25519 signatures yet.',
    emptyPack: () => 'The pack has neither questions nor documents.',
    repeatedId: ({ id, first }) => `Id “${id}” is already used by item ${first}.`,
    repeatedText: ({ text, first }) => `“${text}” is the same as item ${first}.`,
    repeatedDocument: ({ number, first }) => `Document ${number} is the same as document ${first}.`,
    notOneRight: ({ count }) => `${count} options are marked right; this kind of question needs exactly one.`,
    noneRight: () => 'No option is marked right.',
    gapCount: ({ gaps, marks }) => `The question text has ${marks} ___ marks but there are ${gaps} gaps.`,
    emptyAnswer: () => 'This accepted answer has no letter or digit.',
    unknownOption: ({ id }) => `No option has the id “${id}”.`,
    unknownScenario: ({ id }) => `No scenario has the id “${id}”.`,
    tooFewToDraw: ({ wanted, available }) => `${wanted} questions are to be drawn; ${available} fit.`,
    drawsOverlap: ({ draws, wanted, available }) =>
      `Draws ${draws} together need ${wanted} different questions; ${available} fit.`,
    changeOfLaterEdition: ({ edition, packEdition }) =>
      `It describes edition ${edition}, but the pack is edition ${packEdition}.`,
    olderEdition: ({ held, offered }) => `The file is edition ${offered}; you hold edition ${held}, which is newer.`,
    editionNotRaised: ({ edition }) =>
      `The content differs from edition ${edition} that you hold, yet its number is still ${edition}.`,
    andMore: ({ count }) => `${count.toLocaleString('en')} more problems are not listed.`,
  },
);

const warningCauses = catalogue<Sentences<WarningFacts>>(
  {
    noExplanation: () => 'Chưa có giải thích.',
    noCitation: () => 'Chưa có căn cứ.',
    repeatedStem: ({ first }) => `Câu hỏi trùng với câu thứ ${first}.`,
    unusedScenario: () => 'Chưa có câu nào thuộc tình huống này.',
    entity: ({ found }) => `«${found}» sẽ hiện nguyên như thế.`,
    lookalike: ({ word }) => `«${word}» có chữ cái trông giống chữ Việt nhưng là ký tự khác.`,
  },
  {
    noExplanation: () => 'There is no explanation.',
    noCitation: () => 'There is no citation.',
    repeatedStem: ({ first }) => `The same text as question ${first}.`,
    unusedScenario: () => 'No question belongs to this scenario.',
    entity: ({ found }) => `“${found}” will be shown just so.`,
    lookalike: ({ word }) => `“${word}” holds a letter that only looks like a Vietnamese one.`,
  },
);

const answers = catalogue({ right: 'Đúng', wrong: 'Sai' }, { right: 'True', wrong: 'False' });

/** Place, cause and remedy of one finding, each a phrase or sentence of its own. */
export interface FindingWords {
  place: string;
  cause: string;
  remedy: string;
}

/** A finding's words: code and params come from one member of a union, which TypeScript can't see through a look-up. */
const say = <Facts>(words: Sentences<Facts>, code: keyof Facts, params: Facts[keyof Facts]): string =>
  words[code](params);

export const problemWords = ({ code, path, params }: Problem, language: Language): FindingWords => ({
  place: placeWords(path, language),
  cause: say(wordsOf(problemCauses, language), code, params),
  remedy: say(wordsOf(problemRemedies, language), code, params),
});

export const warningWords = ({ code, path, params }: Warning, language: Language): FindingWords => ({
  place: placeWords(path, language),
  cause: say(wordsOf(warningCauses, language), code, params),
  remedy: say(wordsOf(warningRemedies, language), code, params),
});

/** A right answer in one line. */
export function answerWords(answer: RightAnswer, language: Language): string {
  const words = wordsOf(answers, language);
  if (answer.kind === 'truth') return answer.value ? words.right : words.wrong;
  return answer.texts
    .map((text, i) => (answer.ordered && answer.texts.length > 1 ? `${i + 1}. ${text}` : text))
    .join('; ');
}
