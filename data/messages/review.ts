/** Words of the editor's review: lints of all questions and of the pack, and how it covers the standards. */
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const reviewWords = catalogue(
  {
    open: 'Rà soát',
    heading: 'Rà soát',
    text: 'Những điều nên xem trước khi chia sẻ. Không điều nào chặn việc phát hành.',
    unready: (count: number) => `${count} câu còn phải sửa chưa được rà soát.`,
    working: 'Đang rà soát…',
    lints: (count: number) => (count === 0 ? 'Không thấy điều gì cần xem lại' : `${count} điều nên xem lại`),
    coverage: 'Độ phủ theo chuẩn mực',
    standard: 'Chuẩn mực',
    questions: 'Số câu',
    lacking: 'Còn thiếu',
    noStandard: 'Không theo chuẩn mực nào',
    noQuestion: 'Chưa có câu nào.',
    missing: (clauses: readonly number[], known: number) =>
      clauses.length === known ? 'Chưa khoản nào được dẫn.' : `Khoản ${clauses.join(', ')} chưa có câu nào dẫn.`,
    withoutClause: (count: number) => `${count} câu không dẫn khoản.`,
    nothingLacking: 'Không thiếu',
  },
  {
    open: 'Review',
    heading: 'Review',
    text: 'What is worth a look before sharing. Nothing of it hinders publishing.',
    unready: (count: number) => `${plural(count, 'question')} still to mend were not looked at.`,
    working: 'Looking through…',
    lints: (count: number) => (count === 0 ? 'Nothing worth another look' : `${plural(count, 'thing')} worth a look`),
    coverage: 'Coverage by standard',
    standard: 'Standard',
    questions: 'Questions',
    lacking: 'Lacking',
    noStandard: 'About no standard',
    noQuestion: 'No question yet.',
    missing: (clauses: readonly number[], known: number) =>
      clauses.length === known
        ? 'No clause is cited.'
        : `No question cites ${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.join(', ')}.`,
    withoutClause: (count: number) => `${plural(count, 'question')} without a clause.`,
    nothingLacking: 'Nothing',
  },
);
