/** Words of practising towards an exam day. */
import type { Coverage } from '../practice/exam/coverage';
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** One decimal, with a comma in Vietnamese. */
export const markInVietnamese = (mark: number): string => mark.toFixed(1).replace('.', ',');
export const markInEnglish = (mark: number): string => mark.toFixed(1);

export const examWords = catalogue(
  {
    heading: 'Ngày thi',
    text: 'Chọn ngày thi và bộ câu hỏi: từ nay tới ngày ấy, phần ôn mỗi ngày trước hết hỏi cho kịp mọi câu, rồi ôn lại những câu giúp nhớ nhiều nhất vào ngày thi. Trong lúc đó số câu mỗi ngày và chuẩn mực đã chọn trong Cài đặt tạm không dùng.',
    day: 'Ngày thi',
    packs: 'Bộ câu hỏi của kỳ thi',
    resting: 'đang nghỉ',
    answersPerDay: 'Số lượt trả lời mỗi ngày',
    answersHint: 'Câu trả lời sai được hỏi lại trong ngày, nên một câu mới thường mất hai lượt.',
    set: 'Ôn theo ngày thi',
    save: 'Lưu thay đổi',
    cancel: 'Thôi',
    change: 'Đổi',
    end: 'Thôi ôn theo ngày thi',
    didSet: (date: string) => `Từ nay ôn theo ngày thi ${date}.`,
    didEnd: 'Đã thôi ôn theo ngày thi.',
    dayMissing: 'Chưa chọn ngày thi. Hãy chọn một ngày từ hôm nay trở đi.',
    dayPast: 'Ngày này đã qua. Hãy chọn một ngày từ hôm nay trở đi.',
    packsMissing: 'Chưa chọn bộ câu hỏi nào. Hãy đánh dấu ít nhất một bộ.',
    answersWrong: (least: number, most: number) => `Hãy ghi một số từ ${least} đến ${most}.`,
    chosen: (date: string, packs: readonly string[]) => [date, packs.join('; ')].filter(Boolean).join(' · '),
    line: (days: number) =>
      days === 0 ? 'Hôm nay là ngày thi.' : days === 1 ? 'Ngày mai là ngày thi.' : `Còn ${days} ngày tới ngày thi.`,
    linePast: 'Ngày thi đã qua: ôn tập trở lại như thường.',
    coverage: ({ unseen, days, answersPerDay, reach, inTime }: Coverage) => {
      if (unseen === 0) return 'Câu nào cũng đã được hỏi. Từ nay tới ngày thi chỉ còn ôn lại.';
      if (days === 0)
        return `Còn ${unseen} câu chưa hỏi, mà hôm nay là ngày thi: hôm nay ôn lại trước, còn lượt mới hỏi câu chưa hỏi.`;
      const head = `Còn ${unseen} câu chưa hỏi, ${days} ngày, mỗi ngày ${answersPerDay} lượt`;
      if (inTime) return `${head}: kịp hỏi hết.`;
      if (reach.most >= unseen)
        return `${head}: chỉ kịp hết nếu hầu như không sai câu nào; có lẽ được ${reach.likely} câu.`;
      return `${head}: kịp hỏi nhiều nhất ${reach.most} câu, có lẽ ${reach.likely} câu vì câu sai phải hỏi lại.`;
    },
    packsGone: 'Bộ câu hỏi của kỳ thi đang nghỉ hoặc không còn, nên không có gì để hỏi. Bấm “Đổi” để chọn lại.',
    score: (low: number, high: number) =>
      `Điểm dự kiến vào ngày thi nếu từ nay không ôn thêm: từ ${markInVietnamese(low)} đến ${markInVietnamese(high)} trên 10.`,
    scoreMeans:
      'Ước tính từ những câu bạn đã trả lời; cứ năm lần thi thì khoảng bốn lần rơi vào khoảng này. Mỗi ngày ôn, con số được tính lại.',
    scoreEarly: (reviews: number, least: number) =>
      `Chưa đủ để nói điểm dự kiến: cần ${least} lượt ôn lại vào những ngày sau ngày học, nay có ${reviews}.`,
    past: (date: string) =>
      `Ngày thi ${date} đã qua. Việc ôn theo ngày thi đã tự kết thúc; phần ôn mỗi ngày trở lại như thường.`,
    pastSeen: 'Đã hiểu',
    doneToday: 'Phần hôm nay cho kỳ thi đã xong.',
    doneTomorrow: 'Phần hôm nay cho kỳ thi đã xong. Ngày mai có phần tiếp theo.',
  },
  {
    heading: 'Exam date',
    text: 'Choose the day of the exam and its packs: until then each day first sees to it that every question is asked in time, then reviews what helps most on that day. Meanwhile the questions a day and the standards chosen in Settings are not used.',
    day: 'Day of the exam',
    packs: 'Packs of the exam',
    resting: 'paused',
    answersPerDay: 'Answers a day',
    answersHint: 'A wrong answer comes back the same day, so a new question mostly takes two answers.',
    set: 'Practise for this day',
    save: 'Save changes',
    cancel: 'Cancel',
    change: 'Change',
    end: 'Stop practising for the exam',
    didSet: (date: string) => `Practice now prepares for ${date}.`,
    didEnd: 'Practice no longer prepares for the exam.',
    dayMissing: 'No day is chosen. Choose one from today on.',
    dayPast: 'This day is past. Choose one from today on.',
    packsMissing: 'No pack is chosen. Tick at least one.',
    answersWrong: (least: number, most: number) => `Write a number from ${least} to ${most}.`,
    chosen: (date: string, packs: readonly string[]) => [date, packs.join('; ')].filter(Boolean).join(' · '),
    line: (days: number) =>
      days === 0 ? 'The exam is today.' : days === 1 ? 'The exam is tomorrow.' : `${days} days until the exam.`,
    linePast: 'The day of the exam is past: practice is as before.',
    coverage: ({ unseen, days, answersPerDay, reach, inTime }: Coverage) => {
      if (unseen === 0) return 'Every question has been asked. From now on there are only reviews.';
      if (days === 0)
        return `${plural(unseen, 'question')} not asked yet, and the exam is today: reviews come first, new ones take the answers left over.`;
      const head = `${plural(unseen, 'question')} not asked yet, ${plural(days, 'day')}, ${plural(answersPerDay, 'answer')} a day`;
      if (inTime) return `${head}: enough to ask them all.`;
      if (reach.most >= unseen) return `${head}: enough only if hardly any is wrong; likely ${reach.likely} of them.`;
      return `${head}: enough for ${reach.most} at most, likely ${reach.likely}, since wrong ones come back.`;
    },
    packsGone: 'The packs of the exam are paused or gone, so there is nothing to ask. Press “Change” to choose others.',
    score: (low: number, high: number) =>
      `Mark to expect on the day if nothing more is practised: ${markInEnglish(low)} to ${markInEnglish(high)} out of 10.`,
    scoreMeans:
      'Estimated from what you have answered; about four exams in five fall into this range. It is worked out anew each day you practise.',
    scoreEarly: (reviews: number, least: number) =>
      `Too early to say a mark: it takes ${least} reviews on days after a question was first asked, and there are ${reviews} so far.`,
    past: (date: string) =>
      `The day of the exam, ${date}, is past. Preparing for it has ended by itself; daily practice is as before.`,
    pastSeen: 'Understood',
    doneToday: 'Today’s part for the exam is done.',
    doneTomorrow: 'Today’s part for the exam is done. Tomorrow brings the next.',
  },
);
