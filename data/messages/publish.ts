/** Words of publishing a draft: the edition, what is worth a look, other kinds of file. */
import type { ExportTarget } from '../packs/export/targets';
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const NAMES = {
  ...{ word: 'Word (.docx)', csv: 'CSV', gift: 'Moodle GIFT', aiken: 'Moodle Aiken' },
  ...{ kahoot: 'Kahoot (.xlsx)', quizizz: 'Quizizz (.xlsx)' },
};
const TARGETS_VI: Record<ExportTarget, string> = { ...NAMES, excel: 'Excel, theo mẫu (.xlsx)', anki: 'Anki (chữ)' };
const TARGETS_EN: Record<ExportTarget, string> = {
  ...NAMES,
  excel: 'Excel, our template (.xlsx)',
  anki: 'Anki (text)',
};

export const publishWords = catalogue(
  {
    lints: (count: number) => `Nên xem lại: ${count} điều`,
    wholeLints: (count: number) => `${count} điều nên xem về cả bộ`,
    moreLints: (count: number) => `Còn ${count} điều nữa; hiện ra khi các điều trên đã xong.`,
    questionNumber: (number: number) => `Câu ${number}`,
    moreQuestions: (count: number) => `và ${count} câu nữa`,
    keepLast: 'Chuyển xuống cuối và giữ ở cuối',
    otherHeading: 'Lưu dạng khác',
    otherTarget: 'Dạng tệp',
    otherSave: 'Lưu tệp này',
    otherLosses: 'Dạng này không giữ được:',
    otherKeepsAll: 'Dạng này giữ được mọi thứ của bộ.',
    targets: (target: ExportTarget) => TARGETS_VI[target],
    publishHeading: 'Phát hành',
    publishText: 'Mỗi lần phát hành có một số. Học viên cập nhật thì vẫn giữ tiến độ; câu đổi đáp án được hỏi lại.',
    edition: (edition: number) => `Lần phát hành ${edition}`,
    unchanged: (edition: number) => `Chưa có gì đổi từ lần phát hành ${edition}. Có thể lưu lại tệp của lần đó.`,
    changesLabel: 'Lần này có gì mới (học viên sẽ đọc)',
    changesSuggest: (added: number, changed: number, reworded: number, removed: number) =>
      [
        added > 0 && `thêm ${added} câu`,
        changed > 0 && `đổi đáp án ${changed} câu`,
        reworded > 0 && `sửa lời ${reworded} câu`,
        removed > 0 && `bỏ ${removed} câu`,
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/^./u, (first) => first.toUpperCase()),
    problemsFirst: (count: number) => `${count} câu cần sửa trước khi phát hành.`,
    leaveOut: (count: number) => `Phát hành mà không có ${count} câu cần sửa (vẫn giữ trong bản nháp)`,
    headerFirst: 'Thông tin bộ còn thiếu:',
    goToHeader: 'Mở thông tin bộ',
    sign: 'Ký bằng khóa của tôi',
    signed: 'Lần này đã ký bằng khóa của bạn.',
    'unsigned-now':
      'Lần trước có ký. Bản không ký là một bộ khác: người đang ôn bộ đã ký không nhận được, tiến độ không chuyển sang.',
    'other-author':
      'Lần trước do một khóa khác ký, máy này không có khóa đó. Bản phát hành ở đây là một bộ khác, tiến độ không chuyển sang.',
    saveFile: 'Lưu tệp bộ câu hỏi',
    practise: 'Dùng trong máy này',
    practiseUpdate: 'Cập nhật bộ trong máy này',
    practiseHeld: 'Máy này đang có lần này.',
    didSave: (file: string) => `Đã lưu ${file} vào thư mục tải xuống.`,
    didInstall: (title: string, edition: number) => `“${title}” lần ${edition} đã có trong phần ôn tập.`,
    publishing: 'Đang chuẩn bị…',
    working: 'Đang ghi…',
  },
  {
    lints: (count: number) => `${plural(count, 'thing')} worth a look`,
    wholeLints: (count: number) => `${plural(count, 'thing')} worth a look about the whole pack`,
    moreLints: (count: number) => `${count} more; they come when those above are done.`,
    questionNumber: (number: number) => `Question ${number}`,
    moreQuestions: (count: number) => `and ${count} more`,
    keepLast: 'Move to the end and keep it there',
    otherHeading: 'Save as something else',
    otherTarget: 'Kind of file',
    otherSave: 'Save this file',
    otherLosses: 'This kind can’t hold:',
    otherKeepsAll: 'This kind holds all of the pack.',
    targets: (target: ExportTarget) => TARGETS_EN[target],
    publishHeading: 'Publish',
    publishText:
      'Each publication has a number. Learners who update keep their progress; questions with a changed answer are asked again.',
    edition: (edition: number) => `Edition ${edition}`,
    unchanged: (edition: number) => `Nothing has changed since edition ${edition}. Its file can be saved again.`,
    changesLabel: 'What is new (learners will read it)',
    changesSuggest: (added: number, changed: number, reworded: number, removed: number) =>
      [
        added > 0 && `${plural(added, 'question')} added`,
        changed > 0 && `${plural(changed, 'answer')} changed`,
        reworded > 0 && `${plural(reworded, 'question')} reworded`,
        removed > 0 && `${plural(removed, 'question')} removed`,
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/^./u, (first) => first.toUpperCase()),
    problemsFirst: (count: number) => `${plural(count, 'question')} to mend before publishing.`,
    leaveOut: (count: number) => `Publish without the ${plural(count, 'question')} to mend (they stay in the draft)`,
    headerFirst: 'The pack details lack something:',
    goToHeader: 'Open the pack details',
    sign: 'Sign with my key',
    signed: 'This edition is signed with your key.',
    'unsigned-now':
      'The edition before was signed. An unsigned one is another pack: learners of the signed pack don’t get it, and progress does not move.',
    'other-author':
      'The edition before was signed by another key, which this device does not hold. What is published here is another pack, and progress does not move.',
    saveFile: 'Save the pack file',
    practise: 'Use on this device',
    practiseUpdate: 'Update the pack on this device',
    practiseHeld: 'This device holds this edition.',
    didSave: (file: string) => `${file} was saved to your downloads.`,
    didInstall: (title: string, edition: number) => `“${title}”, edition ${edition}, is in your practice now.`,
    publishing: 'Preparing…',
    working: 'Writing…',
  },
);
