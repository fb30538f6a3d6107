/** Words of the toolbar popup. */
import { catalogue } from './catalogue';

export const popupWords = catalogue(
  {
    title: 'Sổ tay 144',
    siteSwitch: (name: string) => `Giải thích văn bản trên ${name}`,
    siteOn: 'Đang bật',
    siteOff: 'Đang tắt',
    siteClosed: 'Trang này không cho phép tiện ích đọc.',
    siteDenied: 'Chưa được trình duyệt cho phép, nên vẫn tắt. Bấm lại để hỏi lần nữa.',
    onPage: (documents: number, references: number) =>
      documents === 0
        ? 'Chưa thấy số hiệu văn bản nào trên trang này'
        : `${documents} văn bản trên trang này, nhắc ${references} lần`,
    keys: 'Phím khi đọc',
    keyNext: 'Tới văn bản kế tiếp',
    keyPrevious: 'Về văn bản liền trước',
    keyOpen: 'Mở giải thích văn bản đang đọc',
    changeKeys: 'Đổi phím',
    changeKeysWhere: 'Đổi phím: mở about:addons, bấm bánh răng, chọn “Quản lý phím tắt tiện ích mở rộng”.',
    keysUnset: 'chưa đặt phím',
    thisPage: 'Trang đang mở',
    openWelcome: 'Bài đọc thử và danh sách trang báo',
    openStudio: 'Bộ câu hỏi và cài đặt',
    language: 'Ngôn ngữ',
    unofficial: 'Công cụ học tập không chính thức',
  },
  {
    title: 'Sổ tay 144',
    siteSwitch: (name: string) => `Explain documents on ${name}`,
    siteOn: 'On',
    siteOff: 'Off',
    siteClosed: 'This page does not let extensions read it.',
    siteDenied: 'The browser has not allowed it yet, so it stays off. Press again to be asked once more.',
    onPage: (documents: number, references: number) =>
      documents === 0
        ? 'No document number found on this page yet'
        : `${documents} ${documents === 1 ? 'document' : 'documents'} on this page, mentioned ${references} ${references === 1 ? 'time' : 'times'}`,
    keys: 'Keys while reading',
    keyNext: 'To the next document',
    keyPrevious: 'To the previous document',
    keyOpen: 'Explain the document at hand',
    changeKeys: 'Change keys',
    changeKeysWhere: 'To change keys, open about:addons, press the gear, choose “Manage Extension Shortcuts”.',
    keysUnset: 'no key set',
    thisPage: 'The open page',
    openWelcome: 'Sample article and list of news sites',
    openStudio: 'Packs and settings',
    language: 'Language',
    unofficial: 'Unofficial study tool',
  },
);
