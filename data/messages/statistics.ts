/** Words of the statistics. */
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const statisticsWords = catalogue(
  {
    emptyHeading: 'Chưa có gì để thống kê',
    emptyText:
      'Sau lần ôn tập đầu tiên, ở đây có: những ngày đã ôn, số câu sắp đến hạn, tỉ lệ còn nhớ và mức nhớ ước tính theo từng chuẩn mực. Ôn tập ở đây, hoặc bằng biểu tượng Sổ tay 144 trên thanh công cụ.',
    emptyAct: 'Bắt đầu ôn tập',
    loading: 'Đang đếm nhật ký trả lời…',
    asNumbers: 'Xem bằng số',
    scrolls: (what: string) => `${what}, cuộn ngang để xem`,

    practised: 'Đã ôn tập',
    lately: '30 ngày qua',
    ever: 'Từ trước đến nay',
    daysPractised: 'Ngày có ôn',
    answers: 'Lượt trả lời',
    minutes: 'Số phút',

    calendarHeading: 'Một năm qua',
    calendarSays: (days: number, answers: number) => `Có ôn ${days} ngày, ${answers} lượt trả lời.`,
    weekday: (day: number) => ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'][day] ?? '',
    month: (month: number) => `Th${month}`,
    dayIs: (date: string, answers: number) => `${date}: ${answers} lượt`,
    legend: 'Lượt trả lời một ngày',
    step: (from: number, to: number | null) => (to === null ? `từ ${from}` : from === to ? `${from}` : `${from}–${to}`),
    day: 'Ngày',
    minutesMean: 'Số phút tính từ lúc hiện câu hỏi đến lúc trả lời, mỗi câu nhiều nhất một phút.',

    forecastHeading: '30 ngày tới',
    forecastSays: (due: number, today: number, fresh: number) =>
      `Theo các câu đã trả lời đến nay: ${due} câu đến hạn, trong đó hôm nay ${today} câu, kể cả câu quá hạn. Ngoài ra ${fresh} câu mới.`,
    forecastMeans:
      'Ôn xong một câu thì câu ấy có hạn mới, chưa tính ở đây. Nhiều hơn mức mỗi ngày thì phần còn lại chuyển sang ngày sau.',
    due: 'Đến hạn',
    fresh: 'Câu mới',
    today: 'hôm nay',

    retentionHeading: 'Còn nhớ thật',
    retentionMeans:
      'Phần trả lời đúng trong các lượt ôn lại cách lần trước từ một ngày; mỗi câu chỉ tính lượt đầu trong ngày, đoán đúng không tính là nhớ. Câu đã lâu: cách lần trước từ 21 ngày, mốc mà Anki dùng; dưới đó là câu còn mới.',
    young: 'Câu còn mới',
    mature: 'Câu đã lâu',
    all: 'Tất cả',
    reviews: 'Lượt ôn lại',
    recalled: 'Còn nhớ',
    share: 'Tỉ lệ',
    shareOf: (percent: number) => `${percent}%`,
    tooEarly: 'còn quá ít',
    tooEarlyMeans: (least: number) => `Dưới ${least} lượt ôn lại thì chưa nói được gì.`,
    noReviews: 'chưa có',
    monthsHeading: 'Theo tháng',
    monthsSay: (desired: number) =>
      `Vạch ngang là mức đã chọn trong Cài đặt: ${desired}%. Cột rỗng là tháng có quá ít lượt.`,
    monthOf: 'Tháng',

    recallHeading: 'Ước tính còn nhớ',
    recallMeans:
      'Trung bình khả năng nhớ của các câu đã trả lời ít nhất một lần, theo công thức FSRS. Câu chưa hỏi không tính vào.',
    standard: 'Chuẩn mực',
    recallToday: 'Hôm nay',
    recallOn: (date: string) => `Ngày thi ${date}`,
    seen: 'Đã hỏi',
    unseen: 'Chưa hỏi',
    none: '–',
  },
  {
    emptyHeading: 'Nothing to count yet',
    emptyText:
      'After your first practice this page shows the days you practised, what comes due, how much you still knew, and how much of each standard you are expected to know. Practise here, or with the Sổ tay 144 icon in the toolbar.',
    emptyAct: 'Start practising',
    loading: 'Counting your answers…',
    asNumbers: 'Show as numbers',
    scrolls: (what: string) => `${what}, scrolls sideways`,

    practised: 'Practised',
    lately: 'Last 30 days',
    ever: 'In all',
    daysPractised: 'Days practised',
    answers: 'Answers',
    minutes: 'Minutes',

    calendarHeading: 'The last year',
    calendarSays: (days: number, answers: number) =>
      `Practised on ${plural(days, 'day')}, ${plural(answers, 'answer')}.`,
    weekday: (day: number) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day] ?? '',
    month: (month: number) => 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1] ?? '',
    dayIs: (date: string, answers: number) => `${date}: ${plural(answers, 'answer')}`,
    legend: 'Answers a day',
    step: (from: number, to: number | null) =>
      to === null ? `${from} or more` : from === to ? `${from}` : `${from}–${to}`,
    day: 'Day',
    minutesMean: 'Minutes are counted from showing a question to answering it, at most one for each.',

    forecastHeading: 'The next 30 days',
    forecastSays: (due: number, today: number, fresh: number) =>
      `By the answers so far: ${due} questions come due, ${today} of them today with those overdue. Beside them ${plural(fresh, 'new question')}.`,
    forecastMeans:
      'An answer gives its question a new day, which is not counted here. What is over a day’s share moves to the next.',
    due: 'Due',
    fresh: 'New',
    today: 'today',

    retentionHeading: 'True retention',
    retentionMeans:
      'Share still known of the reviews a day or more after the answer before; of each question the first answer of a day, and a right guess is not counted as known. Mature: 21 days or more after the answer before, the bound that Anki uses; young: less.',
    young: 'Young',
    mature: 'Mature',
    all: 'All',
    reviews: 'Reviews',
    recalled: 'Known',
    share: 'Share',
    shareOf: (percent: number) => `${percent}%`,
    tooEarly: 'too few',
    tooEarlyMeans: (least: number) => `With fewer than ${least} reviews it is too early to tell.`,
    noReviews: 'none yet',
    monthsHeading: 'By month',
    monthsSay: (desired: number) =>
      `The line across is the share chosen in Settings: ${desired}%. A hollow bar is a month with too few reviews.`,
    monthOf: 'Month',

    recallHeading: 'Expected recall',
    recallMeans:
      'Mean chance of recall of the questions answered at least once, by the FSRS formulas. Questions never asked are not in it.',
    standard: 'Standard',
    recallToday: 'Today',
    recallOn: (date: string) => `Exam on ${date}`,
    seen: 'Asked',
    unseen: 'Not yet',
    none: '–',
  },
);
