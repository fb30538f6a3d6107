/** Words of mock exams: before, during and after. */
import type { Bucket } from '../practice/buckets';
import { catalogue } from './catalogue';
import { markInEnglish, markInVietnamese } from './exam';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** From here on nobody counts in minutes. */
const IN_HOURS_MS = 2 * HOUR_MS;

/** A gap, told in whole minutes, at least one, or in whole hours. */
const spanIn = (ms: number, minutes: string, hours: string) =>
  ms >= IN_HOURS_MS ? `${Math.round(ms / HOUR_MS)} ${hours}` : `${Math.max(1, Math.round(ms / MINUTE_MS))} ${minutes}`;
const spanInVietnamese = (ms: number) => spanIn(ms, 'phút', 'giờ');
const spanInEnglish = (ms: number) => spanIn(ms, 'min', 'hours');

export const mockWords = catalogue(
  {
    text: 'Làm một đề như thi thật, có giờ, không xem đáp án giữa chừng. Kết quả chỉ nằm trên máy này, để tự biết mình. Câu sai sẽ được hỏi lại trong phần ôn tập.',
    newHeading: 'Đề mới',
    source: 'Đề',
    defaultExam: 'Đề chung, mọi bộ câu hỏi đang bật',
    packExam: (exam: string, pack: string) => `${exam} (${pack})`,
    outline: (questions: number, minutes: number) => `${questions} câu, ${minutes} phút.`,
    passAsked: (percent: number) => `Người soạn đề yêu cầu đúng ${percent}%.`,
    outlineBucket: (bucket: Bucket, count: number) =>
      `${bucket === 0 ? 'văn bản nói chung' : `chuẩn\u00a0mực\u00a0${bucket}`}:\u00a0${count}`,
    outlineOther: (tag: string, count: number) => `${tag}:\u00a0${count}`,
    outlineParts: (parts: string) => `Gồm ${parts}.`,
    anyBucket: 'chung',
    nothingToDraw: 'Chưa có câu hỏi nào để ra đề: các bộ câu hỏi đang nghỉ hoặc chưa có bộ nào.',
    clockNote: 'Đồng hồ chạy cả khi đóng trang hay tắt máy. Mở lại thì làm tiếp với thời gian còn lại.',
    start: 'Bắt đầu làm bài',

    paper: 'Đề thi thử',
    timeLeft: 'Thời gian còn lại',
    deadline: (time: string) => `hạn nộp ${time}`,
    fiveMinutes: 'Còn chưa tới 5 phút.',
    oneMinute: 'Còn chưa tới 1 phút.',
    list: 'Các câu của đề',
    answeredOf: (answered: number, total: number) => `Đã trả lời ${answered} trên ${total} câu`,
    question: (number: number) => `Câu ${number}`,
    questionOf: (number: number, total: number) => `Câu ${number} trên ${total}`,
    isAnswered: 'đã trả lời',
    isOpen: 'chưa trả lời',
    previous: 'Câu trước',
    next: 'Câu sau',
    keys: '1–8 chọn · Enter hoặc S: câu sau · T: câu trước. Mỗi lựa chọn được ghi ngay và sửa được tới lúc nộp.',
    questionGone: 'Câu này không còn trên máy: bộ câu hỏi đã được gỡ. Câu không tính vào điểm, trừ khi đã có đáp án.',
    submit: 'Nộp bài',
    confirmTitle: 'Nộp bài?',
    confirmOpen: (open: number) =>
      open === 0 ? 'Câu nào cũng đã trả lời.' : `Còn ${open} câu chưa trả lời; câu bỏ trống tính như câu sai.`,
    confirmFinal: 'Nộp rồi thì không sửa được nữa.',
    goOn: 'Làm tiếp',

    gapTitle: 'Hết giờ trong lúc trang đóng',
    gapText: (ms: number) =>
      `Đồng hồ của máy đi thêm ${spanInVietnamese(ms)} trong lúc không trang nào mở, nhiều hơn thời gian còn lại. Chỉ bạn biết đó là thời gian thật hay đồng hồ bị chỉnh.`,
    gapSubmit: 'Hết giờ thật: nộp bài',
    gapBack: 'Đồng hồ bị chỉnh: làm tiếp',
    gapNote: 'Nếu làm tiếp, điều này được ghi cạnh điểm.',

    mark: (mark: number) => `${markInVietnamese(mark)} trên 10`,
    noMark: 'Không chấm được',
    noMarkText: 'Đáp án của các câu này không còn trên máy, vì bộ câu hỏi đã được gỡ.',
    rightOf: (right: number, judged: number) => `Đúng ${right} trên ${judged} câu`,
    unjudged: (count: number) => `${count} câu không còn đáp án trên máy nên không tính.`,
    passed: 'Đạt mức người soạn đề yêu cầu.',
    notPassed: 'Chưa tới mức người soạn đề yêu cầu.',
    byTime: 'Nộp khi hết giờ.',
    givenBack: (ms: number) => `Có ${spanInVietnamese(ms)} được lấy lại vì đồng hồ bị chỉnh.`,
    away: (ms: number) => `Có ${spanInVietnamese(ms)} trôi qua khi không trang nào mở; vẫn tính vào giờ làm bài.`,
    byBucket: 'Theo chuẩn mực',
    bucket: (bucket: Bucket) => (bucket === 0 ? 'Văn bản nói chung' : `Chuẩn mực ${bucket}`),
    ofBucket: (right: number, judged: number) => `đúng ${right} trên ${judged}`,
    mistakes: (count: number) => (count === 0 ? 'Không có câu sai' : `Câu sai và bỏ trống: ${count}`),
    mistakesText: 'Những câu trả lời sai đã vào phần ôn tập và sẽ được hỏi lại. Câu bỏ trống thì không.',
    blank: 'Bỏ trống',
    reworded: 'Câu này đã được sửa từ sau lần thi; điểm tính theo bản lúc thi.',
    toList: 'Về danh sách',

    historyHeading: 'Những lần trước',
    historyNone: 'Chưa có lần nào. Nộp bài xong, kết quả sẽ nằm ở đây.',
    open: 'Xem lại',
    openFor: (date: string) => `Xem lại bài ngày ${date}`,
    remove: 'Xóa',
    removeFor: (date: string) => `Xóa bài ngày ${date}`,
    removeAll: 'Xóa tất cả bài đã nộp',
    didRemove: (date: string) => `Đã xóa bài ngày ${date}. Câu trả lời vẫn còn trong lịch sử ôn tập.`,
    didRemoveAll: (count: number) => `Đã xóa ${count} bài. Câu trả lời vẫn còn trong lịch sử ôn tập.`,
    didRestore: 'Đã lấy lại.',
  },
  {
    text: 'A paper as in a real exam: timed, no answers shown on the way. The result stays on this device, for yourself. What was wrong comes up again in practice.',
    newHeading: 'New paper',
    source: 'Paper',
    defaultExam: 'General paper, every pack that is on',
    packExam: (exam: string, pack: string) => `${exam} (${pack})`,
    outline: (questions: number, minutes: number) => `${plural(questions, 'question')}, ${minutes} min.`,
    passAsked: (percent: number) => `Its author asks for ${percent}% right.`,
    outlineBucket: (bucket: Bucket, count: number) =>
      `${bucket === 0 ? 'documents in general' : `standard\u00a0${bucket}`}:\u00a0${count}`,
    outlineOther: (tag: string, count: number) => `${tag}:\u00a0${count}`,
    outlineParts: (parts: string) => `Made up of ${parts}.`,
    anyBucket: 'any',
    nothingToDraw: 'There is no question to draw: the packs are paused, or there are none.',
    clockNote: 'Time goes on while the page is closed or the device is off. Opened again, you go on with what is left.',
    start: 'Start',

    paper: 'Mock exam',
    timeLeft: 'Time left',
    deadline: (time: string) => `hand in by ${time}`,
    fiveMinutes: 'Less than 5 minutes left.',
    oneMinute: 'Less than 1 minute left.',
    list: 'Questions of the paper',
    answeredOf: (answered: number, total: number) => `${answered} of ${total} answered`,
    question: (number: number) => `Question ${number}`,
    questionOf: (number: number, total: number) => `Question ${number} of ${total}`,
    isAnswered: 'answered',
    isOpen: 'not answered yet',
    previous: 'Previous',
    next: 'Next',
    keys: '1–8 choose · Enter or S: next · T: previous. Each choice is kept at once and can be changed until you hand in.',
    questionGone:
      'This question is no longer on the device: its pack was removed. It does not count, unless its answer is known.',
    submit: 'Hand in',
    confirmTitle: 'Hand in?',
    confirmOpen: (open: number) =>
      open === 0 ? 'Every question is answered.' : `${plural(open, 'question')} not answered; a blank counts as wrong.`,
    confirmFinal: 'Once handed in, nothing can be changed.',
    goOn: 'Go on',

    gapTitle: 'Time ran out while the page was closed',
    gapText: (ms: number) =>
      `The device’s clock went on by ${spanInEnglish(ms)} while no page was open, more than was left. Only you know whether that was real time or a clock that was set.`,
    gapSubmit: 'Time is really up: hand in',
    gapBack: 'The clock was set: go on',
    gapNote: 'If you go on, that is noted beside the mark.',

    mark: (mark: number) => `${markInEnglish(mark)} out of 10`,
    noMark: 'No mark',
    noMarkText: 'The answers to these questions are no longer on the device, because their pack was removed.',
    rightOf: (right: number, judged: number) => `${right} of ${judged} right`,
    unjudged: (count: number) => `${plural(count, 'question')} left out: the answer is no longer on the device.`,
    passed: 'Reaches what the paper’s author asks for.',
    notPassed: 'Below what the paper’s author asks for.',
    byTime: 'Handed in when time was up.',
    givenBack: (ms: number) => `${spanInEnglish(ms)} were taken back because the clock was set.`,
    away: (ms: number) => `${spanInEnglish(ms)} passed while no page was open; they count as time used.`,
    byBucket: 'By standard',
    bucket: (bucket: Bucket) => (bucket === 0 ? 'Documents in general' : `Standard ${bucket}`),
    ofBucket: (right: number, judged: number) => `${right} of ${judged} right`,
    mistakes: (count: number) => (count === 0 ? 'No mistakes' : `Wrong or left blank: ${count}`),
    mistakesText: 'What was answered wrong has gone into practice and will be asked again. Blanks have not.',
    blank: 'Left blank',
    reworded: 'This question was changed since; the mark is by its wording then.',
    toList: 'Back to the list',

    historyHeading: 'Earlier ones',
    historyNone: 'None yet. Once you hand one in, its result stands here.',
    open: 'Look again',
    openFor: (date: string) => `Look again at the paper of ${date}`,
    remove: 'Delete',
    removeFor: (date: string) => `Delete the paper of ${date}`,
    removeAll: 'Delete all that were handed in',
    didRemove: (date: string) => `The paper of ${date} was deleted. Its answers stay in the history of practice.`,
    didRemoveAll: (count: number) => `${plural(count, 'paper')} deleted. The answers stay in the history of practice.`,
    didRestore: 'Brought back.',
  },
);
