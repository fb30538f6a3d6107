/** Words about signatures: whose a pack is, an own key, and what to do when it is lost. */
import { catalogue } from './catalogue';

export const signingWords = catalogue(
  {
    unsigned: 'Bộ câu hỏi này không có chữ ký: không kiểm được ai soạn và có bị sửa trên đường đi hay không.',
    first:
      'Có chữ ký, và đây là lần đầu máy này gặp khóa của người ký. Tên người soạn thì ai cũng ghi được; hãy hỏi người soạn qua một đường khác (gọi điện, gặp mặt) xem tám từ này có đúng không:',
    project: 'Ký bởi dự án Sổ tay 144, bằng khóa đã ký bộ câu hỏi có sẵn và danh mục.',
    known: (name: string, day: string) =>
      `Cùng người ký với bộ đã thêm ngày ${day} (“${name}”). Chữ ký chỉ cho biết vẫn là người ấy, không bảo đảm nội dung đúng.`,
    handOver: 'Người soạn đã đổi khóa; khóa cũ xác nhận khóa mới. Tiến độ ôn tập được giữ.',
    takeOver:
      'Bạn đang có bản không ký của bộ này. Bản có chữ ký sẽ thay bản đó và giữ tiến độ; từ nay chỉ người có khóa mới cập nhật được.',
    namesake: (title: string) =>
      `Bạn đang có “${title}” trùng tên gọi tắt hoặc mã, nhưng bộ này không phải bản mới của nó: khác khóa ký, hoặc không có chữ ký. Nếu thêm, hai bộ đứng riêng và bộ đang có không đổi.`,
    words: 'Tám từ của khóa',
    allDigits: 'Toàn bộ dấu vân khóa (SHA-256)',

    intro:
      'Ký để người ôn biết các bản mới vẫn do chính bạn soạn, và không ai khác thay được bộ câu hỏi của bạn. Khóa được tạo và nằm trên máy này.',
    make: 'Tạo khóa ký',
    didMake: 'Đã tạo khóa. Hãy lưu tệp khóa ngay: mất máy mà không có tệp là mất khóa.',
    madeOn: (day: string) => `Tạo ngày ${day}`,
    notSaved: 'Chưa lưu tệp khóa',
    saved: 'Đã lưu tệp khóa',
    passphrase: 'Cụm mật khẩu của tệp khóa',
    passphraseHint: (count: number) => `Ít nhất ${count} ký tự; bốn năm từ không liên quan nhau là dễ nhớ và khó đoán.`,
    tooShort: (count: number) => `Cụm mật khẩu cần ít nhất ${count} ký tự.`,
    fileHeading: 'Tệp khóa',
    save: 'Lưu tệp khóa',
    saveOf: (words: string) => `Lưu tệp khóa “${words}…”`,
    didSave: (file: string) => `Đã lưu ${file} vào thư mục tải xuống. Giữ tệp và cụm mật khẩu ở hai nơi khác nhau.`,
    restore: 'Khôi phục từ tệp khóa',
    restoreHint: 'Khôi phục: ghi cụm mật khẩu của tệp vào ô trên, rồi chọn tệp.',
    didRestore: 'Đã khôi phục khóa.',
    'not-a-key-file': 'Tệp này không phải tệp khóa của Sổ tay 144, hoặc đã bị sửa. Hãy chọn đúng tệp đã lưu.',
    passphraseWrong: 'Không mở được tệp khóa: sai cụm mật khẩu, hoặc tệp đã hỏng. Hãy thử lại.',
    unreadable: 'Không đọc được tệp. Hãy chọn lại.',
    unsupported: 'Trình duyệt này chưa ký được bằng Ed25519. Hãy cập nhật trình duyệt rồi thử lại.',
    lostHeading: 'Nếu mất khóa',
    lostText:
      'Còn tệp khóa và cụm mật khẩu: khôi phục ở trên. Không còn gì: tạo khóa mới và báo người ôn thêm lại bộ câu hỏi; với họ đó là một bộ khác, tiến độ của bộ cũ vẫn còn nhưng không chuyển sang. Không ai lấy lại khóa giúp được. Nếu khóa lộ ra ngoài: dùng khóa cũ ký lời chuyển giao sang khóa mới (npm run publish-packs) và báo người ôn.',
    signAndSave: 'Ký và lưu một bộ câu hỏi',
    signHint: 'Chọn tệp bộ câu hỏi; tệp đã ký được lưu vào thư mục tải xuống.',
    didSign: (file: string) => `Đã ký và lưu ${file}.`,
    refused: (cause: string) => `Chưa ký: tệp có lỗi. ${cause}`,
  },
  {
    unsigned: 'This pack has no signature: who wrote it, and whether it was changed on its way, can’t be checked.',
    first:
      'It is signed, and this device meets the signer’s key for the first time. Anybody can write any author’s name; ask the author by another way (a call, in person) whether these eight words are right:',
    project: 'Signed by the Sổ tay 144 project, with the key of the built-in pack and catalog.',
    known: (name: string, day: string) =>
      `The same signer as of the pack added on ${day} (“${name}”). A signature only says that it is the same person, not that the content is right.`,
    handOver: 'The author has a new key, and the old key confirms it. Your progress is kept.',
    takeOver:
      'You hold the unsigned edition of this pack. The signed one replaces it and keeps your progress; from now on only the holder of the key can update it.',
    namesake: (title: string) =>
      `You hold “${title}” with the same short name or uid, but this is not its next edition: another key, or no signature. If you add it, the two stand apart and the one you hold does not change.`,
    words: 'The key’s eight words',
    allDigits: 'The whole fingerprint (SHA-256)',

    intro:
      'Sign, so that members know new editions are still yours, and nobody else can replace your pack. The key is made and kept on this device.',
    make: 'Make a signing key',
    didMake: 'The key was made. Save its key file now: without it, a lost device is a lost key.',
    madeOn: (day: string) => `Made on ${day}`,
    notSaved: 'Key file not saved yet',
    saved: 'Key file saved',
    passphrase: 'Passphrase of the key file',
    passphraseHint: (count: number) =>
      `At least ${count} characters; four or five unrelated words are easy to keep and hard to guess.`,
    tooShort: (count: number) => `The passphrase needs at least ${count} characters.`,
    fileHeading: 'Key file',
    save: 'Save the key file',
    saveOf: (words: string) => `Save the key file “${words}…”`,
    didSave: (file: string) => `${file} was saved to your downloads. Keep file and passphrase in two places.`,
    restore: 'Restore from a key file',
    restoreHint: 'To restore: write the file’s passphrase into the field above, then choose the file.',
    didRestore: 'The key was restored.',
    'not-a-key-file': 'This is no key file of Sổ tay 144, or it was changed. Choose the file that was saved.',
    passphraseWrong: 'The key file did not open: a wrong passphrase, or a damaged file. Try again.',
    unreadable: 'The file could not be read. Choose it again.',
    unsupported: 'This browser can’t sign with Ed25519 yet. Update it and try again.',
    lostHeading: 'If the key is lost',
    lostText:
      'With the key file and its passphrase: restore it above. With neither: make a new key and ask members to add the pack again; to them it is another pack, and the old one’s progress stays but does not move over. Nobody can bring a key back. If the key got out: sign a hand-over to a new key with the old one (npm run publish-packs) and tell the members.',
    signAndSave: 'Sign and save a pack',
    signHint: 'Choose a pack file; the signed file goes to your downloads.',
    didSign: (file: string) => `${file} was signed and saved.`,
    refused: (cause: string) => `Not signed: the file has a problem. ${cause}`,
  },
);
