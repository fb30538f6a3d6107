/** Everything that can go wrong with an address or with what it answers: place, cause, remedy. */
import type { ProblemCode } from '../packs/problems';
import type { AddressFault } from '../packs/subscribe/address';
import type { Fault, FaultCode } from '../packs/subscribe/faults';
import { catalogue, type Language, wordsOf } from './catalogue';

export const addressFaultWords = catalogue<Record<AddressFault, string>>(
  {
    empty: 'Chưa có địa chỉ. Hãy dán địa chỉ mà người soạn đưa.',
    notHttps: 'Địa chỉ phải bắt đầu bằng https://, để không ai đổi được nội dung trên đường đi.',
    login: 'Địa chỉ có kèm tên đăng nhập hoặc mật khẩu. Hãy xin địa chỉ không kèm.',
    tooLong: 'Địa chỉ dài quá 500 ký tự. Hãy xin người soạn một địa chỉ ngắn hơn.',
    broken: 'Đây không phải một địa chỉ. Ví dụ đúng: https://tinh.example/goi/',
  },
  {
    empty: 'There is no address yet. Paste the one the author gave you.',
    notHttps: 'The address has to begin with https://, so that nobody can change the content on its way.',
    login: 'The address carries a user name or password. Ask for one without.',
    tooLong: 'The address is longer than 500 characters. Ask the author for a shorter one.',
    broken: 'This is no address. A right one looks like https://province.example/packs/',
  },
);

/** Why a file was not taken, where the reason is not its content's: what is not in here is the author's to mend. */
type Broken = Partial<Record<ProblemCode | 'badIndex', string>> & { other: string };
const broken = catalogue<Broken>(
  {
    wrongSignature: 'chữ ký không khớp với nội dung, tệp đã bị sửa hoặc hỏng. Không nhận. Hãy báo người soạn.',
    wrongHandOver: 'lời chuyển giao khóa không khớp với chữ ký của khóa cũ. Không nhận. Hãy báo người soạn.',
    noEd25519:
      'trình duyệt này chưa kiểm được chữ ký Ed25519, nên không nhận; tệp có thể vẫn đúng. Hãy cập nhật trình duyệt.',
    newerVersion:
      'tệp theo định dạng mới hơn phiên bản Sổ tay 144 này đọc được. Hãy cập nhật tiện ích, rồi kiểm tra lại.',
    badIndex: 'mục lục bị thiếu, bị hỏng, hoặc theo định dạng mà phiên bản này không đọc được. Hãy báo người soạn.',
    notJson: 'tệp bị thiếu hoặc hỏng, có thể do tải lên dở. Hãy báo người soạn.',
    emptyFile: 'tệp trống, có thể do tải lên dở. Hãy báo người soạn.',
    notAPack: 'đây không phải bộ câu hỏi. Hãy kiểm tra lại địa chỉ, hoặc hỏi người soạn.',
    other:
      'tệp có chỗ sai so với định dạng bộ câu hỏi. Không nhận. Hãy báo người soạn kiểm bằng “npm run publish-packs”.',
  },
  {
    wrongSignature:
      'the signature does not fit the content; the file was changed or damaged. Not taken. Tell the author.',
    wrongHandOver: 'the hand-over does not fit the old key’s signature. Not taken. Tell the author.',
    noEd25519:
      'this browser can’t check Ed25519 signatures, so it is not taken; the file may be sound. Update the browser.',
    newerVersion:
      'the file’s format is newer than this version of Sổ tay 144 reads. Update the extension, then check again.',
    badIndex: 'the index is cut off, damaged, or of a format that this version does not read. Tell the author.',
    notJson: 'the file is cut off or damaged, perhaps by an upload half done. Tell the author.',
    emptyFile: 'the file is empty, perhaps by an upload half done. Tell the author.',
    notAPack: 'this is no question pack. Check the address, or ask the author.',
    other:
      'the file does not keep to the format of packs. Not taken. Ask the author to check it with “npm run publish-packs”.',
  },
);
const brokenWords = (language: Language) => wordsOf(broken, language);

type Sentences = { [C in FaultCode]: (fault: Extract<Fault, { code: C }>) => string };

const faults = catalogue<Sentences>(
  {
    unreachable: () => 'Không nối được máy chủ, hoặc câu trả lời đứt giữa chừng. Sẽ tự hỏi lại.',
    timeout: ({ seconds }) => `Máy chủ chưa trả lời xong sau ${seconds} giây. Sẽ tự hỏi lại.`,
    interrupted: () =>
      'Lần hỏi bị ngắt giữa chừng: máy chủ chậm, hoặc trình duyệt đóng trước khi hỏi xong. Sẽ tự hỏi lại.',
    status: ({ status }) => `Máy chủ trả lời mã ${status} thay vì nội dung. Hãy báo người soạn nếu kéo dài.`,
    insecure: () => 'Máy chủ chuyển sang địa chỉ không mã hóa (http) nên không đọc. Hãy báo người soạn.',
    tooLarge: ({ max }) => `Câu trả lời lớn hơn ${Math.round(max / 1024)} KiB nên đã dừng tải. Hãy báo người soạn.`,
    html: ({ file }) =>
      `${file}: máy chủ trả về một trang web thay vì bộ câu hỏi. Có thể mạng đang đòi đăng nhập; hãy mở trình duyệt xem, hoặc kiểm tra lại địa chỉ.`,
    broken: ({ file, problem }) => `${file}: ${brokenWords('vi')[problem] ?? brokenWords('vi').other}`,
    mismatch: ({ file }) => `${file}: không đúng như mục lục ghi; có thể đang tải lên dở. Sẽ tự hỏi lại.`,
    unsigned: ({ file }) => `${file}: không có chữ ký. Theo dõi chỉ nhận bộ câu hỏi có chữ ký; hãy báo người soạn.`,
    otherAuthor: ({ file }) =>
      `${file}: ký bằng khóa khác, và khóa cũ không xác nhận khóa này. Không nhận. Hãy hỏi người soạn qua một đường khác.`,
    older: ({ file, held, offered }) =>
      `${file}: máy chủ đưa lần ${offered}, cũ hơn lần ${held} bạn đang có. Giữ bản đang có.`,
    noPermission: ({ host }) => `Trình duyệt không còn cho phép hỏi ${host}. Bấm “Cho phép lại” để tiếp tục theo dõi.`,
    notStored: () => 'Đã tải về nhưng máy không ghi được (có thể hết chỗ). Sẽ tự hỏi lại.',
  },
  {
    unreachable: () => 'The host could not be reached, or its answer broke off. It will be asked again.',
    timeout: ({ seconds }) => `The host had not finished answering after ${seconds} seconds. It will be asked again.`,
    interrupted: () =>
      'The check was cut short: the host is slow, or the browser closed before it was done. It will be asked again.',
    status: ({ status }) => `The host answered ${status} instead of content. Tell the author if that goes on.`,
    insecure: () => 'The host sends on to an unencrypted address (http), which is not read. Tell the author.',
    tooLarge: ({ max }) =>
      `The answer is larger than ${Math.round(max / 1024)} KiB, so loading was stopped. Tell the author.`,
    html: ({ file }) =>
      `${file}: the host answered with a web page instead of a pack. Perhaps the network asks you to sign in; open a page to see, or check the address.`,
    broken: ({ file, problem }) => `${file}: ${brokenWords('en')[problem] ?? brokenWords('en').other}`,
    mismatch: ({ file }) => `${file}: not as the index says; perhaps an upload is half done. It will be asked again.`,
    unsigned: ({ file }) => `${file}: it has no signature. Subscriptions take signed packs only; tell the author.`,
    otherAuthor: ({ file }) =>
      `${file}: signed by another key, which the old key does not confirm. Not taken. Ask the author by another way.`,
    older: ({ file, held, offered }) =>
      `${file}: the host offers edition ${offered}, older than your edition ${held}. Yours is kept.`,
    noPermission: ({ host }) => `The browser no longer allows asking ${host}. Press “Allow again” to go on.`,
    notStored: () =>
      'It was loaded, but this device could not write it down (perhaps no room is left). It will be asked again.',
  },
);

/** What went wrong, in one or two sentences: place, cause, remedy. */
export function faultWords<C extends FaultCode>(fault: Extract<Fault, { code: C }>, language: Language): string {
  const say: (fault: never) => string = wordsOf(faults, language)[fault.code as FaultCode];
  return say(fault as never);
}
