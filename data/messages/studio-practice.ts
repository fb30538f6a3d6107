/** Words of the studio's settings of practice: how much a day, how well to know it, and what is asked no more. */
import type { Retention } from '../practice/retention';
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const practiceSettingsWords = catalogue(
  {
    dayHeading: 'Ôn tập mỗi ngày',
    dayText: (seconds: number, isOwn: boolean) =>
      isOwn
        ? `Số phút tính theo nhịp của bạn gần đây: khoảng ${seconds} giây một câu.`
        : `Số phút tạm tính ${seconds} giây một câu, cho đến khi biết nhịp của bạn.`,
    newPerDay: 'Câu mới mỗi ngày',
    newCount: (count: number) => (count === 0 ? 'Không học câu mới' : `${count} câu`),
    minutesPerDay: 'Ôn lại nhiều nhất',
    minutes: (minutes: number, answers: number) => `khoảng ${minutes} phút (${answers} câu)`,

    retentionHeading: 'Nhớ đến mức nào',
    retentionText:
      'Càng muốn nhớ chắc thì câu hỏi càng quay lại sớm. Đổi mức thì ngày đến hạn của mọi câu được tính lại; lịch sử trả lời giữ nguyên. Số câu là ước tính cho ba tháng tới, gồm cả câu mới.',
    retention: (step: Retention) => ({ light: 'Nhẹ', medium: 'Vừa', thorough: 'Kỹ' })[step],
    retentionMeans: (percent: number) => `đến hạn còn nhớ khoảng ${percent} trên 100 câu`,
    cost: (answers: number, minutes: number) =>
      answers < 1 ? 'chưa tới một câu mỗi ngày' : `khoảng ${Math.round(answers)} câu, ${minutes} phút mỗi ngày`,
    didRetention: 'Đã tính lại ngày đến hạn.',

    suspendedHeading: 'Câu không hỏi nữa',
    suspendedText: 'Những câu bạn đã cho nghỉ khi ôn tập. Tiến độ của chúng vẫn còn.',
    suspendedNone: 'Không có câu nào.',
    suspendedSince: (date: string) => `nghỉ từ ${date}`,
    resume: 'Hỏi lại',
    resumeFor: (stem: string) => `Hỏi lại: ${stem}`,
    didResume: 'Câu này sẽ được hỏi lại.',
  },
  {
    dayHeading: 'Practice a day',
    dayText: (seconds: number, isOwn: boolean) =>
      isOwn
        ? `Minutes are counted at your own recent pace: about ${plural(seconds, 'second')} a question.`
        : `Minutes are counted at ${plural(seconds, 'second')} a question until your own pace is known.`,
    newPerDay: 'New questions a day',
    newCount: (count: number) => (count === 0 ? 'No new questions' : plural(count, 'question')),
    minutesPerDay: 'Reviews at most',
    minutes: (minutes: number, answers: number) => `about ${minutes} min (${plural(answers, 'question')})`,

    retentionHeading: 'How well to remember',
    retentionText:
      'The surer you want to be, the sooner questions come back. Another step sets every due day anew; your answers stay as they are. The numbers are an estimate for the next three months, new questions included.',
    retention: (step: Retention) => ({ light: 'Light', medium: 'Medium', thorough: 'Thorough' })[step],
    retentionMeans: (percent: number) => `about ${percent} of 100 still known when they come due`,
    cost: (answers: number, minutes: number) =>
      answers < 1 ? 'less than one question a day' : `about ${Math.round(answers)} questions, ${minutes} min a day`,
    didRetention: 'Due days were set anew.',

    suspendedHeading: 'Questions no longer asked',
    suspendedText: 'Questions that you laid to rest while practising. Their progress is still there.',
    suspendedNone: 'There are none.',
    suspendedSince: (date: string) => `at rest since ${date}`,
    resume: 'Ask again',
    resumeFor: (stem: string) => `Ask again: ${stem}`,
    didResume: 'This question is asked again.',
  },
);
