/** Words of the hover card, apart from force (force.ts) and reasons (reasons.ts). */
import type { Provision } from '../references/types';
import { catalogue } from './catalogue';

type Place = Pick<Provision, 'article' | 'clause' | 'point'>;

function parts(place: Place, article: string, clause: string, point: string): string {
  return [
    place.article === null ? null : `${article} ${place.article}`,
    place.clause === null ? null : `${clause} ${place.clause}`,
    place.point === null ? null : `${point} ${place.point}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export const cardWords = catalogue(
  {
    label: (written: string) => `Giải thích: ${written}`,
    provision: (place: Place) => `Bài viết nhắc tới ${parts(place, 'Điều', 'khoản', 'điểm')}.`,
    cited: (place: Place) => `Câu hỏi dẫn ${parts(place, 'Điều', 'khoản', 'điểm')}.`,
    term: (roman: string) => `khóa ${roman}`,
    described: 'Mô tả, chưa đối chiếu được tên chính thức:',
    likely: 'Nhiều khả năng là văn bản này.',
    candidates: (count: number) => `${count} văn bản cùng mang số này. Bài viết không đủ căn cứ để chọn một.`,
    oneCandidate: 'Có một văn bản mang số này, nhưng bài viết không đủ căn cứ để chắc đó là nó.',
    backToCandidates: 'Danh sách',
    back: 'Quay lại',
    decodedNote: 'Đọc theo từng phần của số hiệu.',
    standards: 'Năm chuẩn mực',
    clause: (number: number) => `Khoản ${number}`,
    clausesPartly: 'Các khoản khác của điều này chưa có nguồn để ghi.',
    replaces: 'Thay thế',
    replacesInferred: 'Bản trước đó, theo tên',
    guides: 'Hướng dẫn thực hiện',
    guidedBy: 'Có hướng dẫn',
    sources: 'Nguồn',
    noPublicPage: 'Chưa có trang công khai để dẫn.',
    opensElsewhere: (host: string) => `mở ${host} trong tab mới`,
    unofficial: 'Không chính thức',
    pin: 'Ghim',
    unpin: 'Bỏ ghim',
    copy: 'Trích dẫn',
    copied: 'Đã chép',
    copyFailed: 'Trình duyệt không cho chép. Hãy chọn chữ trong thẻ rồi chép tay.',
    practise: 'Ôn tập',
    openInPanel: 'Mở rộng',
    more: 'Thêm',
    report: 'Chép báo cáo “đọc chưa đúng”',
    reportCopied: 'Đã chép báo cáo, chưa gửi đi đâu',
    close: 'Đóng',
  },
  {
    label: (written: string) => `Explanation: ${written}`,
    provision: (place: Place) => `The article points at ${parts(place, 'article', 'clause', 'point')}.`,
    cited: (place: Place) => `The question cites ${parts(place, 'article', 'clause', 'point')}.`,
    term: (roman: string) => `term ${roman}`,
    described: 'A description; the official title was not verified:',
    likely: 'Most probably this document.',
    candidates: (count: number) =>
      `${count} documents bear this number. The article does not say enough to choose one.`,
    oneCandidate:
      'One known document bears this number, but the article does not say enough to be sure that it is meant.',
    backToCandidates: 'List',
    back: 'Back',
    decodedNote: 'Read from the parts of the number.',
    standards: 'The five standards',
    clause: (number: number) => `Clause ${number}`,
    clausesPartly: 'No source was found yet for the other clauses of this article.',
    replaces: 'Replaces',
    replacesInferred: 'Earlier version, by its title',
    guides: 'Guidance on',
    guidedBy: 'Guidance',
    sources: 'Sources',
    noPublicPage: 'No public page to cite yet.',
    opensElsewhere: (host: string) => `opens ${host} in a new tab`,
    unofficial: 'Unofficial',
    pin: 'Pin',
    unpin: 'Unpin',
    copy: 'Cite',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Select the text in the card and copy it by hand.',
    practise: 'Practise',
    openInPanel: 'Expand',
    more: 'More',
    report: 'Copy a report of a wrong reading',
    reportCopied: 'Report copied; nothing was sent',
    close: 'Close',
  },
);
