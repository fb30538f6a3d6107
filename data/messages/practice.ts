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
    firstDay: (count: number) => `Ngày đầu tiên: ${count} câu mới.`,
    postponed: (waiting: { count: number; more: boolean }, today: number) =>
      `Có ${countOf(waiting)} câu đến hạn từ những ngày trước. Hôm nay ôn ${today} câu, phần còn lại chuyển sang các ngày sau.`,
    again: 'Câu này vừa trả lời sai, nay hỏi lại.',
    undo: 'Hoàn tác',
    undone: 'Đã hoàn tác câu trả lời gần nhất.',
    nothingToUndo: 'Không còn câu trả lời nào để hoàn tác.',
    keys: 'Phím tắt',
    keysList: '1–8 chọn phương án · Enter trả lời, đi tiếp · U hoàn tác · ? xem phím tắt',
    saving: 'Đang ghi…',
    retry: 'Thử lại',
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
    firstDay: (count: number) => `First day: ${plural(count, 'new question')}.`,
    postponed: (waiting: { count: number; more: boolean }, today: number) =>
      `${countInEnglish(waiting)} questions are due from earlier days. Today asks ${today}; the rest moves to the days after.`,
    again: 'This one was answered wrong a moment ago.',
    undo: 'Undo',
    undone: 'The last answer was taken back.',
    nothingToUndo: 'There is no answer left to take back.',
    keys: 'Keys',
    keysList: '1–8 choose · Enter answers and goes on · U takes back · ? shows the keys',
    saving: 'Saving…',
    retry: 'Try again',
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
