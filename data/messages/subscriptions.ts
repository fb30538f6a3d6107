/** Words of subscriptions: following an address, its state, and everything that can go wrong with it. */
import type { AddressFault } from '../packs/subscribe/address';
import type { Fault, FaultCode } from '../packs/subscribe/faults';
import { catalogue, type Language, wordsOf } from './catalogue';

export const subscriptionWords = catalogue(
  {
    waiting: (count: number) =>
      `${count} bản mới của bộ câu hỏi đang theo dõi chờ bạn xem: bộ mới, đổi đáp án hoặc đổi khóa.`,
    seeWaiting: 'Xem',
    intro:
      'Theo dõi một địa chỉ https: mỗi ngày một lần, Sổ tay 144 hỏi địa chỉ ấy có bản mới không. Chỉ hỏi địa chỉ bạn thêm ở đây, không gửi kèm gì về bạn; máy chủ chỉ thấy địa chỉ mạng như khi mở một trang web. Chỉ nhận bộ câu hỏi có chữ ký.',
    address: 'Địa chỉ của bộ câu hỏi hoặc thư mục',
    look: 'Xem địa chỉ này',
    looking: (host: string) => `Đang hỏi ${host}…`,
    notGranted: (host: string) =>
      `Trình duyệt chưa được phép hỏi ${host}. Chưa có gì thay đổi. Hãy thử lại và chọn “Cho phép”.`,
    offered: (host: string) => `Có ở ${host}`,
    offeredPack: (title: string, edition: number, questions: number) => `${title} · lần ${edition} · ${questions} câu`,
    follow: 'Theo dõi và thêm',
    cancel: 'Thôi',
    alreadyFollowed: 'Địa chỉ này đang được theo dõi.',
    didFollow: (count: number) => `Đang theo dõi; đã có ${count} bộ câu hỏi.`,

    empty: 'Chưa theo dõi địa chỉ nào.',
    listLabel: 'Đang theo dõi',
    answered: (time: string) => `Hỏi lần cuối ${time}: không có lỗi.`,
    brought: (time: string) => `Bản mới gần nhất đến ${time}.`,
    neverAnswered: 'Chưa hỏi lại lần nào từ khi theo dõi.',
    next: (time: string) => `Lần tới vào khoảng ${time}.`,
    failed: (count: number) => `${count} lần hỏi liền chưa được. Các bộ câu hỏi vẫn như trước.`,
    moved: (host: string) => `Máy chủ khác đang trả lời thay: ${host}. Hãy hỏi người soạn xem có đúng không.`,
    check: 'Kiểm tra ngay',
    checking: 'Đang kiểm tra…',
    allow: 'Cho phép lại',
    end: 'Thôi theo dõi',
    didEnd: 'Đã thôi theo dõi. Các bộ câu hỏi vẫn ở lại với bạn.',
    pack: (title: string, edition: number) => `${title} · lần ${edition}`,
    rollBack: (edition: number) => `Trở lại lần ${edition}`,
    rollBackOf: (title: string, edition: number) => `Trở lại lần ${edition} của ${title}`,
    didRollBack: (title: string, edition: number) =>
      `“${title}” đã trở lại lần ${edition}. Bản vừa trả sẽ không tự quay lại; bản mới hơn nữa thì có.`,
    waitsUpdate: (title: string, edition: number) => `Bản mới của “${title}”, lần ${edition}, chờ bạn xem`,
    waitsNew: (title: string) => `Bộ mới ở địa chỉ này: “${title}”`,
    waitsText: 'Bản này đổi đáp án hoặc khóa ký nên không tự thay. Tiến độ được giữ; câu đổi đáp án sẽ được hỏi lại.',
    accept: 'Nhận bản này',
    acceptOf: (title: string) => `Nhận bản mới của ${title}`,
    decline: 'Không nhận',
    declineOf: (title: string) => `Không nhận bản mới của ${title}`,
    didAccept: (title: string, edition: number) => `“${title}” đã ở lần ${edition}.`,
    didDecline: 'Đã bỏ qua bản này. Bản sau sẽ lại được hỏi.',
    checkOf: (address: string) => `Kiểm tra ngay: ${address}`,
    endOf: (address: string) => `Thôi theo dõi: ${address}`,
  },
  {
    waiting: (count: number) =>
      `${count === 1 ? '1 new edition' : `${count} new editions`} of packs you follow ${count === 1 ? 'waits' : 'wait'} for you: a new pack, a changed answer or a new key.`,
    seeWaiting: 'See',
    intro:
      'Follow an https address: once a day Sổ tay 144 asks it whether there is a new edition. Only addresses that you add here are asked, and nothing about you is sent along; the host sees your network address, as when you open a page. Only signed packs are taken.',
    address: 'Address of a pack or a folder',
    look: 'Look at this address',
    looking: (host: string) => `Asking ${host}…`,
    notGranted: (host: string) =>
      `The browser was not allowed to ask ${host}. Nothing has changed. Try again and choose “Allow”.`,
    offered: (host: string) => `At ${host}`,
    offeredPack: (title: string, edition: number, questions: number) =>
      `${title} · edition ${edition} · ${questions} questions`,
    follow: 'Subscribe and add',
    cancel: 'Cancel',
    alreadyFollowed: 'You subscribe to this address already.',
    didFollow: (count: number) => `Subscribed; ${count} ${count === 1 ? 'pack is' : 'packs are'} here.`,

    empty: 'No subscription yet.',
    listLabel: 'Your subscriptions',
    answered: (time: string) => `Last asked ${time}: no problem.`,
    brought: (time: string) => `The latest edition came ${time}.`,
    neverAnswered: 'Not asked again since you subscribed.',
    next: (time: string) => `Next time about ${time}.`,
    failed: (count: number) =>
      `${count} ${count === 1 ? 'check has' : 'checks in a row have'} failed. Your packs are as before.`,
    moved: (host: string) => `Another host answers in its place: ${host}. Ask the author whether that is right.`,
    check: 'Check now',
    checking: 'Checking…',
    allow: 'Allow again',
    end: 'Unsubscribe',
    didEnd: 'Unsubscribed. The packs stay with you.',
    pack: (title: string, edition: number) => `${title} · edition ${edition}`,
    rollBack: (edition: number) => `Back to edition ${edition}`,
    rollBackOf: (title: string, edition: number) => `Back to edition ${edition} of ${title}`,
    didRollBack: (title: string, edition: number) =>
      `“${title}” is back at edition ${edition}. The one you gave back does not return by itself; a newer one does.`,
    waitsUpdate: (title: string, edition: number) => `A new edition of “${title}”, number ${edition}, waits for you`,
    waitsNew: (title: string) => `New at this address: “${title}”`,
    waitsText:
      'It changes right answers or the signing key, so it does not come in by itself. Your progress is kept; questions whose answer changed are asked again.',
    accept: 'Take it',
    acceptOf: (title: string) => `Take the new edition of ${title}`,
    decline: 'Don’t take it',
    declineOf: (title: string) => `Don’t take the new edition of ${title}`,
    didAccept: (title: string, edition: number) => `“${title}” is now at edition ${edition}.`,
    didDecline: 'This edition was passed over. The next one will be asked about again.',
    checkOf: (address: string) => `Check now: ${address}`,
    endOf: (address: string) => `Unsubscribe: ${address}`,
  },
);

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

type Sentences = { [C in FaultCode]: (fault: Extract<Fault, { code: C }>) => string };

const faults = catalogue<Sentences>(
  {
    unreachable: () => 'Không nối được máy chủ, hoặc câu trả lời đứt giữa chừng. Sẽ tự hỏi lại.',
    timeout: ({ seconds }) => `Máy chủ chưa trả lời xong sau ${seconds} giây. Sẽ tự hỏi lại.`,
    status: ({ status }) => `Máy chủ trả lời mã ${status} thay vì nội dung. Hãy báo người soạn nếu kéo dài.`,
    insecure: () => 'Máy chủ chuyển sang địa chỉ không mã hóa (http) nên không đọc. Hãy báo người soạn.',
    tooLarge: ({ max }) => `Câu trả lời lớn hơn ${Math.round(max / 1024)} KiB nên đã dừng tải. Hãy báo người soạn.`,
    html: ({ file }) =>
      `${file}: máy chủ trả về một trang web thay vì bộ câu hỏi. Có thể mạng đang đòi đăng nhập; hãy mở trình duyệt xem, hoặc kiểm tra lại địa chỉ.`,
    broken: ({ file, problem }) =>
      problem === 'wrongSignature' || problem === 'wrongHandOver'
        ? `${file}: chữ ký không khớp với nội dung, tệp đã bị sửa hoặc hỏng. Không nhận. Hãy báo người soạn.`
        : `${file}: không đọc được (${problem}); tệp thiếu hoặc hỏng. Hãy báo người soạn.`,
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
    status: ({ status }) => `The host answered ${status} instead of content. Tell the author if that goes on.`,
    insecure: () => 'The host sends on to an unencrypted address (http), which is not read. Tell the author.',
    tooLarge: ({ max }) =>
      `The answer is larger than ${Math.round(max / 1024)} KiB, so loading was stopped. Tell the author.`,
    html: ({ file }) =>
      `${file}: the host answered with a web page instead of a pack. Perhaps the network asks you to sign in; open a page to see, or check the address.`,
    broken: ({ file, problem }) =>
      problem === 'wrongSignature' || problem === 'wrongHandOver'
        ? `${file}: the signature does not fit the content; the file was changed or damaged. Not taken. Tell the author.`
        : `${file}: it can’t be read (${problem}); the file is cut off or damaged. Tell the author.`,
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
