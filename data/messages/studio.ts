/** Words of the studio's frame: its menu, its notices and its settings. */
import { catalogue } from './catalogue';

export const studioWords = catalogue(
  {
    name: 'Sổ tay 144',
    menu: 'Các phần của trang quản lý',
    packs: 'Bộ câu hỏi',
    keep: 'Giữ dữ liệu',
    'self-review': 'Ghi chép riêng theo năm chuẩn mực',
    settings: 'Cài đặt',
    pageTitle: (section: string) => `${section} · Sổ tay 144`,
    unofficial: 'Công cụ học tập không chính thức',
    loading: 'Đang mở dữ liệu…',
    retry: 'Thử lại',
    reload: 'Mở lại trang',
    goToRestore: 'Khôi phục từ tệp sao lưu',
    dismiss: 'Đã hiểu',
    undo: 'Hoàn tác',
    language: 'Ngôn ngữ',
    languageText: 'Đổi chữ của tiện ích. Tên văn bản và câu hỏi giữ nguyên như nguồn.',
    sites: 'Trang báo đang bật',
    sitesText: 'Trên các trang này, số hiệu văn bản được gạch chân và giải thích. Trang khác không bị đụng tới.',
    sitesNone:
      'Chưa bật trang nào. Mở bài đọc thử để bật cả danh sách, hoặc bật từng trang bằng biểu tượng trên thanh công cụ.',
    siteOff: 'Tắt',
    siteOffFor: (name: string) => `Tắt cho ${name}`,
    siteNotGranted: 'Trình duyệt chưa cho phép, nên chưa chạy',
    siteGrant: 'Cho phép',
    siteGrantFor: (name: string) => `Cho phép trên ${name}`,
    siteWentOff: (name: string) => `Đã tắt cho ${name}.`,
    openWelcome: 'Mở bài đọc thử và danh sách trang báo',
    about: 'Về Sổ tay 144',
    version: (version: string) => `Phiên bản ${version}`,
    aboutUnofficial:
      'Đây là công cụ tự học, không phải sản phẩm của cơ quan Đảng hay Nhà nước. Văn bản, tình trạng và bộ câu hỏi có sẵn đều ghi nguồn để bạn đối chiếu.',
    privacy:
      'Đọc báo và ôn tập không gửi gì đi đâu: không có yêu cầu mạng, không ghi địa chỉ trang. Câu trả lời và bộ câu hỏi chỉ nằm trong trình duyệt này.',
    licences:
      'Mã nguồn theo giấy phép Apache-2.0. Dùng Preact, Dexie, ts-fsrs, Valibot, Fuse.js, biểu tượng Lucide và phông chữ Be Vietnam Pro (OFL-1.1).',
  },
  {
    name: 'Sổ tay 144',
    menu: 'Sections of this page',
    packs: 'Question packs',
    keep: 'Keeping your data',
    'self-review': 'Private notes on the five standards',
    settings: 'Settings',
    pageTitle: (section: string) => `${section} · Sổ tay 144`,
    unofficial: 'Unofficial study tool',
    loading: 'Opening your data…',
    retry: 'Try again',
    reload: 'Reload this page',
    goToRestore: 'Restore from a backup file',
    dismiss: 'Understood',
    undo: 'Undo',
    language: 'Language',
    languageText: 'Changes the words of the extension. Document titles and questions stay as their sources have them.',
    sites: 'News sites that are on',
    sitesText: 'On these sites document numbers are underlined and explained. No other site is touched.',
    sitesNone:
      'No site is on yet. Open the sample article to switch on the whole list, or switch on one site with the toolbar icon.',
    siteOff: 'Switch off',
    siteOffFor: (name: string) => `Switch off for ${name}`,
    siteNotGranted: 'The browser has not allowed it, so it does not run',
    siteGrant: 'Allow',
    siteGrantFor: (name: string) => `Allow on ${name}`,
    siteWentOff: (name: string) => `Switched off for ${name}.`,
    openWelcome: 'Open the sample article and the list of news sites',
    about: 'About Sổ tay 144',
    version: (version: string) => `Version ${version}`,
    aboutUnofficial:
      'A tool for studying on your own, not a product of any Party or State body. Every document, status and built-in question names its source so that you can check it.',
    privacy:
      'Reading and practising send nothing anywhere: no network request, no page address is kept. Answers and packs stay in this browser only.',
    licences:
      'The code is under Apache-2.0. It uses Preact, Dexie, ts-fsrs, Valibot, Fuse.js, icons of Lucide and the font Be Vietnam Pro (OFL-1.1).',
  },
);
