/** Words of the first-run page around the sample article; the article itself stays Vietnamese: it is what one reads. */
import { catalogue } from './catalogue';

export const welcomeWords = catalogue(
  {
    pageTitle: 'Sổ tay 144: bài đọc thử',
    heading: 'Đọc tin, gặp số hiệu văn bản là hiểu ngay',
    lead: 'Công cụ học tập không chính thức. Thử trên bài dưới đây, rồi bật cho các trang báo mà bạn hay đọc.',
    noteHover: 'Trỏ vào một số hiệu gạch chân, hoặc chạm vào nó, để xem đó là văn bản nào.',
    noteKeys: (next: string) => `Nhấn ${next} để đi tới văn bản kế tiếp, Esc để đóng thẻ.`,
    noteKeysUnset: 'Đặt phím tắt trong trang quản lý tiện ích để đi từ văn bản này sang văn bản khác.',
    noteQuestion: 'Trả lời câu hỏi bên dưới. Mỗi ngày vài phút, câu nào quên sẽ được hỏi lại đúng lúc.',
    practiceHeading: 'Câu hỏi đầu tiên',
    practiceText: 'Ôn tập hằng ngày nằm trong biểu tượng quyển sổ trên thanh công cụ. Câu trả lời ở đây được tính.',
    packsHeading: 'Thêm bộ câu hỏi của đơn vị',
    packsText:
      'Bộ có sẵn hỏi về Quy định 144 và các văn bản liên quan. Nếu giảng viên gửi cho bạn một tệp “.bo-cau-hoi.json”, hãy mở phần quản lý rồi thả tệp vào đó.',
    openPacks: 'Mở phần bộ câu hỏi',
    sitesHeading: 'Bật trên trang báo',
    sitesText: (count: number) =>
      `Một lần bấm bật ${count} trang của Đảng, Nhà nước và các báo lớn. Trình duyệt sẽ hỏi lại bạn. Trang khác bật riêng bằng biểu tượng trên thanh công cụ.`,
    grant: (count: number) => `Bật cho ${count} trang`,
    granted: (count: number) => `Đã bật cho ${count} trang.`,
    denied: 'Trình duyệt chưa cho phép nên chưa trang nào được bật. Bấm lại khi bạn muốn.',
    showSites: 'Xem danh sách và lý do',
    privacyHeading: 'Điều được giữ kín',
    privacyText:
      'Đọc báo không gửi gì đi đâu: không yêu cầu mạng, không ghi địa chỉ trang. Trên trang chưa bật, tiện ích không chạy.',
    replayHint: 'Mở lại trang này bất cứ lúc nào từ biểu tượng trên thanh công cụ.',
    language: 'Ngôn ngữ',
  },
  {
    pageTitle: 'Sổ tay 144: sample article',
    heading: 'Meet a document number in the news and know what it is',
    lead: 'An unofficial study tool. Try it on the article below, then switch it on for the news sites you read.',
    noteHover: 'Point at an underlined number, or tap it, to see which document it is.',
    noteKeys: (next: string) => `Press ${next} for the next document, Esc to close the card.`,
    noteKeysUnset: 'Set a shortcut on the browser’s extensions page to walk from document to document.',
    noteQuestion: 'Answer the question below. A few minutes a day; what you forget comes back in time.',
    practiceHeading: 'The first question',
    practiceText: 'Daily practice lives behind the handbook icon in the toolbar. Answers given here count.',
    packsHeading: 'Add your unit’s question pack',
    packsText:
      'The built-in pack asks about Regulation 144 and its neighbours. If a trainer sent you a “.bo-cau-hoi.json” file, open the packs page and drop it there.',
    openPacks: 'Open the packs page',
    sitesHeading: 'Switch it on for news sites',
    sitesText: (count: number) =>
      `One press switches on ${count} sites of the Party, the State and the big newspapers. The browser will ask you to confirm. Any other site has its own switch behind the toolbar icon.`,
    grant: (count: number) => `Switch on ${count} sites`,
    granted: (count: number) => `Switched on for ${count} sites.`,
    denied: 'The browser has not allowed it, so no site was switched on. Press again whenever you like.',
    showSites: 'Show the list and the reasons',
    privacyHeading: 'What stays with you',
    privacyText:
      'Reading sends nothing anywhere: no network request, no page address is kept. On sites that are off, the extension does not run.',
    replayHint: 'You can open this page again at any time from the toolbar icon.',
    language: 'Language',
  },
);
