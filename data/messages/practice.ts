/** Words of practising, around the question itself (question.ts). */
import type { Bucket } from '../practice/buckets';
import { catalogue } from './catalogue';

const countOf = ({ count, more }: { count: number; more: boolean }) => (more ? `hơn ${count}` : String(count));
const countInEnglish = ({ count, more }: { count: number; more: boolean }) =>
  more ? `more than ${count}` : String(count);
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const practiceWords = catalogue(
  {
    region: 'Ôn tập hôm nay',
    left: (questions: number, minutes: number) => `${questions} câu · khoảng ${minutes} phút`,
    leftAtMost: (answers: number, minutes: number) => `tối đa ${answers} lượt trả lời nữa · khoảng ${minutes} phút`,
    firstDay: (count: number) => `Ngày đầu tiên: ${count} câu mới.`,
    postponed: (waiting: { count: number; more: boolean }, today: number) =>
      `Có ${countOf(waiting)} câu đến hạn từ những ngày trước. Hôm nay ôn ${today} câu, phần còn lại chuyển sang các ngày sau.`,
    again: 'Câu này vừa trả lời sai, nay hỏi lại.',
    undo: 'Hoàn tác',
    saidAnswer: 'Đã hoàn tác câu trả lời gần nhất.',
    saidNothing: 'Không còn gì để hoàn tác.',
    saidSuspended: 'Câu này sẽ không hỏi nữa. Bấm U để hoàn tác; danh sách nằm trong Cài đặt.',
    saidBuried: 'Câu này để ngày mai hỏi. Bấm U để hoàn tác.',
    saidResumed: 'Đã hoàn tác: câu này lại được hỏi.',
    saidRestsAgain: 'Đã hoàn tác: câu này lại không hỏi nữa.',
    saidReported: 'Đã chép nội dung báo sai, chưa gửi đi đâu. Hãy dán vào thư cho người soạn bộ câu hỏi.',
    saidNotReported: 'Trình duyệt không cho chép. Chưa có gì được chép; hãy bấm lại khi cửa sổ này đang mở.',
    bury: 'Để mai hỏi',
    suspend: 'Không hỏi nữa',
    report: 'Câu này sai',
    forgotten: 'Câu hay quên',
    readAgain: (place: string) => `Câu này hay quên: đọc lại ${place}`,
    keys: 'Phím tắt',
    keysList:
      '1–8 chọn phương án · Enter trả lời, đi tiếp · U hoàn tác · B để mai hỏi · S không hỏi nữa · ? xem phím tắt',
    saving: 'Đang ghi…',
    retry: 'Thử lại',
    aboutRegion: (document: string) => `Ôn tập ${document}`,
    aboutEmptyHeading: 'Chưa có câu hỏi về văn bản này',
    aboutEmptyText:
      'Các bộ câu hỏi đang bật chưa có câu nào dẫn văn bản này. Có thể thêm bộ câu hỏi của đơn vị, hoặc bật lại bộ đang nghỉ.',
    aboutDoneHeading: 'Xong một lượt',
    aboutDone: (count: number) => `Đã ôn ${count} câu về văn bản này.`,
    aboutAgain: 'Ôn tiếp',
    aboutNothingHeading: 'Hôm nay đã ôn hết',
    aboutNothing: 'Những câu còn lại cùng nội dung với câu đã hỏi, hoặc đang để dành cho ngày khác.',
    doneHeading: 'Xong phần hôm nay',
    doneNothing: 'Hôm nay chưa có câu nào đến hạn.',
    comeBackTomorrow: (due: { count: number; more: boolean }) =>
      due.count === 0 ? 'Ngày mai có câu mới.' : `Ngày mai có ${countOf(due)} câu đến hạn.`,
    comeBack: (date: string, due: { count: number; more: boolean }) => `Lần tới: ${date}, ${countOf(due)} câu đến hạn.`,
    comeBackNever: 'Không còn câu nào chờ ôn.',
    emptyHeading: 'Chưa có câu hỏi nào để ôn',
    emptyText:
      'Các bộ câu hỏi đang nghỉ, hoặc chuẩn mực đã chọn chưa có câu. Mở phần quản lý để bật lại hay thêm bộ câu hỏi.',
    openStudio: 'Bộ câu hỏi và cài đặt',
    bucket: (bucket: Bucket) => (bucket === 0 ? 'Văn bản nói chung' : `Chuẩn mực ${bucket}`),
    summary: (asked: number, rightAtOnce: number) => `${rightAtOnce} trên ${asked} đúng ngay`,
    back: 'Về câu hỏi',
    documentUnknown: (number: string) => `Danh mục chưa có ${number}.`,
  },
  {
    region: 'Today’s practice',
    left: (questions: number, minutes: number) => `${plural(questions, 'question')} · about ${minutes} min`,
    leftAtMost: (answers: number, minutes: number) =>
      `at most ${plural(answers, 'more answer')} · about ${minutes} min`,
    firstDay: (count: number) => `First day: ${plural(count, 'new question')}.`,
    postponed: (waiting: { count: number; more: boolean }, today: number) =>
      `${countInEnglish(waiting)} questions are due from earlier days. Today asks ${today}; the rest moves to the days after.`,
    again: 'This one was answered wrong a moment ago.',
    undo: 'Undo',
    saidAnswer: 'The last answer was taken back.',
    saidNothing: 'There is nothing left to take back.',
    saidSuspended: 'This question will not be asked again. Press U to take that back; Settings has the list.',
    saidBuried: 'This question waits until tomorrow. Press U to take that back.',
    saidResumed: 'Taken back: this question is asked again.',
    saidRestsAgain: 'Taken back: this question is no longer asked.',
    saidReported: 'The report was copied; nothing was sent. Paste it into a mail to whoever made the pack.',
    saidNotReported:
      'The browser did not allow copying. Nothing was copied; press again while this window has the focus.',
    bury: 'Ask tomorrow',
    suspend: 'Don’t ask again',
    report: 'This is wrong',
    forgotten: 'Often forgotten',
    readAgain: (place: string) => `Often forgotten: read ${place} again`,
    keys: 'Keys',
    keysList:
      '1–8 choose · Enter answers and goes on · U takes back · B asks tomorrow · S asks no more · ? shows the keys',
    saving: 'Saving…',
    retry: 'Try again',
    aboutRegion: (document: string) => `Practising ${document}`,
    aboutEmptyHeading: 'No questions about this document yet',
    aboutEmptyText:
      'No question of the packs that are on cites this document. You can add your unit’s pack, or switch a paused one on again.',
    aboutDoneHeading: 'One round done',
    aboutDone: (count: number) => `${plural(count, 'question')} about this document practised.`,
    aboutAgain: 'Go on',
    aboutNothingHeading: 'All done for today',
    aboutNothing: 'What is left asks the same as what was asked today, or is kept for another day.',
    doneHeading: 'Done for today',
    doneNothing: 'Nothing is due today.',
    comeBackTomorrow: (due: { count: number; more: boolean }) =>
      due.count === 0 ? 'There are new questions tomorrow.' : `${countInEnglish(due)} due tomorrow.`,
    comeBack: (date: string, due: { count: number; more: boolean }) => `Next: ${date}, ${countInEnglish(due)} due.`,
    comeBackNever: 'Nothing is waiting.',
    emptyHeading: 'No questions to practise yet',
    emptyText:
      'The packs are paused, or the chosen standards have no questions. Open the settings to switch them on or to add a pack.',
    openStudio: 'Packs and settings',
    bucket: (bucket: Bucket) => (bucket === 0 ? 'Documents in general' : `Standard ${bucket}`),
    summary: (asked: number, rightAtOnce: number) => `${rightAtOnce} of ${asked} right at once`,
    back: 'Back to the question',
    documentUnknown: (number: string) => `${number} is not in the catalog yet.`,
  },
);
