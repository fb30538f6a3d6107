/** Words of handing a pack on without a file. */
import { catalogue } from './catalogue';

export const shareWords = catalogue(
  {
    heading: (title: string) => `Chia sẻ “${title}”`,
    address: 'Gửi địa chỉ này: người nhận mở “Đăng ký theo dõi” và dán vào, rồi luôn có bản mới.',
    line: 'Gửi dòng này: người nhận mở “Bộ câu hỏi”, chọn “Dán nội dung” và dán vào. Cả bộ câu hỏi nằm trong dòng này, không qua máy chủ nào.',
    tooBig: 'Bộ này quá lớn để gửi bằng một dòng. Hãy dùng “Lưu tệp”, hoặc đưa lên một địa chỉ để người ôn theo dõi.',
    noCode: 'Dòng này quá dài để máy ảnh đọc được mã QR. Hãy gửi dòng chữ.',
    code: (title: string) => `Mã QR của “${title}”`,
    copy: 'Sao chép dòng này',
    didCopy: 'Đã sao chép.',
    close: 'Đóng',
  },
  {
    heading: (title: string) => `Share “${title}”`,
    address: 'Send this address: the other person opens “Subscriptions”, pastes it, and always has the newest edition.',
    line: 'Send this line: the other person opens “Question packs”, chooses “Paste text” and pastes it. The whole pack is in the line; no server is involved.',
    tooBig: 'This pack is too big for a line. Use “Save file”, or put it at an address that members follow.',
    noCode: 'The line is too long for a camera to read as a QR code. Send the text.',
    code: (title: string) => `QR code of “${title}”`,
    copy: 'Copy this line',
    didCopy: 'Copied.',
    close: 'Close',
  },
);
