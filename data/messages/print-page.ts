/** Words that stand on printed pages and in their Word file. */
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
/** As many decimals as it has, with a comma in Vietnamese. */
const inVietnamese = (mark: number) => String(mark).replace('.', ',');

export const pageWords = catalogue(
  {
    unit: 'Đơn vị',
    name: 'Họ và tên',
    birth: 'Ngày sinh',
    date: 'Ngày làm bài',
    markGiven: 'Điểm',
    code: (code: string) => `Mã đề ${code}`,
    facts: (questions: number, minutes: number | null) =>
      minutes === null ? `${questions} câu` : `${questions} câu, ${minutes} phút`,
    points: 'Thang điểm 10, các câu bằng điểm nhau.',
    instruction: 'Mỗi câu chọn một phương án, trừ câu ghi khác.',
    question: (number: number) => `Câu ${number}.`,
    case: 'Tình huống',
    forQuestions: (first: number, last: number) =>
      first === last ? `(dùng cho câu ${first})` : `(dùng cho câu ${first} đến câu ${last})`,
    several: 'Chọn tất cả các phương án đúng.',
    truth: 'Câu trên đúng hay sai?',
    yes: 'Đúng',
    no: 'Sai',
    gaps: 'Điền vào chỗ trống.',
    order: 'Sắp xếp theo đúng thứ tự. Trả lời bằng chữ cái:',
    match: 'Ghép mỗi dòng số với một chữ cái.',
    end: (code: string) => `Hết mã đề ${code}`,
    made: (title: string, edition: number) =>
      `Soạn từ bộ câu hỏi “${title}”, lần ${edition}, bằng Sổ tay 144, công cụ học tập không chính thức.`,
    answerSheet: 'Phiếu trả lời',
    answerHint: 'Tô kín ô của phương án chọn. Câu điền chữ, sắp xếp, ghép thì viết vào dòng kẻ.',
    tableHint: 'Đánh dấu × vào ô của phương án chọn. Câu điền chữ, sắp xếp, ghép thì viết lên hàng của câu.',
    rest: (shown: number, all: number) => `Xem trước ${shown} trong ${all} câu; bản in có đủ.`,
    keyOf: (code: string) => `Đáp án mã đề ${code}`,
    allKeys: 'Đáp án các mã đề',
    number: 'Câu',
    letter: 'Đáp án',
    words: 'Nội dung đúng',
    cited: 'Căn cứ',
    marks: 'Bảng điểm',
    right: 'Số câu đúng',
    mark: 'Điểm',
    markText: inVietnamese,
    seed: (seed: number) => `Số gốc ${seed}`,

    meeting: 'Sinh hoạt chuyên đề',
    standard: (number: number) => `Chuẩn mực ${number}`,
    article: (number: number) => `Điều ${number}, Quy định 144-QĐ/TW`,
    clause: (article: number, clause: number | null) =>
      clause === null ? `Điều ${article}` : `Điều ${article}, khoản ${clause}`,
    paraphrase: 'Các ý trên là diễn đạt lại, không phải nguyên văn. Khi cần trích dẫn, hãy xem văn bản.',
    incomplete: 'Chưa có nguồn cho thấy đủ các khoản của điều này; chỉ ghi những ý đã có nguồn.',
    sources: 'Nguồn',
    discuss: 'Câu hỏi trao đổi',
    noDiscussion: 'Bộ câu hỏi này chưa có câu nào về chuẩn mực này.',
    hints: 'Gợi ý trả lời cho người chủ trì',
    getPack: 'Tự ôn tập với bộ câu hỏi này',
    getPackText: (title: string) =>
      `Cài tiện ích Sổ tay 144 trên trình duyệt, mở “Bộ câu hỏi”, bấm “Chọn tệp” rồi chọn tệp của bộ “${title}”.`,
    getPackFrom: 'Tải tệp tại:',
    getPackAsk: 'Xin tệp từ người chủ trì.',
    qr: (address: string) => `Mã QR của ${address}`,
  },
  {
    unit: 'Unit',
    name: 'Name',
    birth: 'Date of birth',
    date: 'Date',
    markGiven: 'Mark',
    code: (code: string) => `Version ${code}`,
    facts: (questions: number, minutes: number | null) =>
      minutes === null ? plural(questions, 'question') : `${plural(questions, 'question')}, ${minutes} min`,
    points: 'Marked out of 10, every question worth the same.',
    instruction: 'Choose one option for each question, unless it says otherwise.',
    question: (number: number) => `Question ${number}.`,
    case: 'Case',
    forQuestions: (first: number, last: number) =>
      first === last ? `(for question ${first})` : `(for questions ${first} to ${last})`,
    several: 'Choose all that are right.',
    truth: 'Is this true or false?',
    yes: 'True',
    no: 'False',
    gaps: 'Fill the gaps.',
    order: 'Put in order. Answer with the letters:',
    match: 'Match each number with a letter.',
    end: (code: string) => `End of version ${code}`,
    made: (title: string, edition: number) =>
      `Made from the pack “${title}”, edition ${edition}, with Sổ tay 144, an unofficial study tool.`,
    answerSheet: 'Answer sheet',
    answerHint:
      'Fill the circle of the option you choose. Write on the line where words, an order or pairs are asked for.',
    tableHint:
      'Mark × in the box of the option you choose. Write across the row where words, an order or pairs are asked for.',
    rest: (shown: number, all: number) => `Preview of ${shown} of ${all} questions; the print has all.`,
    keyOf: (code: string) => `Key of version ${code}`,
    allKeys: 'Keys of all versions',
    number: 'No.',
    letter: 'Key',
    words: 'What is right',
    cited: 'Where it is written',
    marks: 'Marks',
    right: 'Right answers',
    mark: 'Mark',
    markText: (mark: number) => (Number.isInteger(mark) ? String(mark) : mark.toFixed(2)),
    seed: (seed: number) => `Seed ${seed}`,

    meeting: 'Branch meeting',
    standard: (number: number) => `Standard ${number}`,
    article: (number: number) => `Article ${number}, Regulation 144-QĐ/TW`,
    clause: (article: number, clause: number | null) =>
      clause === null ? `Article ${article}` : `Article ${article}, clause ${clause}`,
    paraphrase: 'The above is in our own words, not the regulation’s. To quote it, look at the document.',
    incomplete: 'No source shows all clauses of this article; only what has a source stands here.',
    sources: 'Sources',
    discuss: 'Questions to discuss',
    noDiscussion: 'This pack has no question on this standard yet.',
    hints: 'Answers for whoever leads the meeting',
    getPack: 'Practise with this pack yourself',
    getPackText: (title: string) =>
      `Install the extension Sổ tay 144, open “Question packs”, press “Choose a file” and choose the file of “${title}”.`,
    getPackFrom: 'Get the file from:',
    getPackAsk: 'Ask whoever leads the meeting for the file.',
    qr: (address: string) => `QR code of ${address}`,
  },
);
