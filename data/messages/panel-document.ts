/** Words around one document in full: its time line, its namesakes, what one can do with it. */
import { formatDate } from '../documents/dates';
import type { Relation } from '../documents/time-line';
import type { DocumentLink } from '../documents/types';
import { catalogue, type Language, wordsOf } from './catalogue';

export const fullWords = catalogue(
  {
    timeLine: 'Dòng thời gian',
    namesakes: 'Văn bản khác cùng số',
    practise: 'Ôn tập',
    practiseHeading: (name: string) => `Ôn tập: ${name}`,
    unknown: 'Danh mục kèm bản tiện ích này không có văn bản ấy. Có thể văn bản nằm trong một bộ câu hỏi đã gỡ.',
    noDate: 'chưa rõ ngày',
    copyFailed: 'Trình duyệt không cho chép. Hãy chọn chữ trong bảng rồi chép tay.',
  },
  {
    timeLine: 'Time line',
    namesakes: 'Other documents with this number',
    practise: 'Practise',
    practiseHeading: (name) => `Practice: ${name}`,
    unknown: 'The catalog of this version does not hold that document. It may belong to a pack that was removed.',
    noDate: 'date not known',
    copyFailed: 'The browser did not allow copying. Select the text in the panel and copy it by hand.',
  },
);

const relations = catalogue(
  {
    self: 'Văn bản này',
    this: 'văn bản này',
    replaced: (by: string) => `đã được thay bằng ${by}`,
    newer: (by: string) => `đã có bản mới hơn: ${by}`,
    replaces: (what: string) => `thay thế ${what}`,
    newerThan: (what: string) => `bản mới hơn của ${what}, theo tên`,
    guided: 'được văn bản này hướng dẫn thực hiện',
    guide: 'hướng dẫn thực hiện văn bản này',
  },
  {
    self: 'This document',
    this: 'this document',
    replaced: (by) => `replaced by ${by}`,
    newer: (by) => `there is a newer one: ${by}`,
    replaces: (what) => `replaces ${what}`,
    newerThan: (what) => `newer version of ${what}, by its title`,
    guided: 'this document guides how it is carried out',
    guide: 'guides how this document is carried out',
  },
);

/**
 * How a document of the time line stands to the one named in the relation, "văn bản này" where that is the one in the
 * middle. "Thay" only where a source says so (docs/glossary.md).
 */
export function relationWords(relation: Relation, middle: DocumentLink['id'], language: Language): string {
  const say = wordsOf(relations, language);
  const nameOf = ({ id, number, issued }: DocumentLink) => {
    if (id !== null && id === middle) return say.this;
    return issued === null ? number : `${number} (${formatDate(issued, language)})`;
  };
  switch (relation.kind) {
    case 'replaced':
      return (relation.stated === 'explicit' ? say.replaced : say.newer)(nameOf(relation.by));
    case 'replaces':
      return (relation.stated === 'explicit' ? say.replaces : say.newerThan)(nameOf(relation.what));
    default:
      return say[relation.kind];
  }
}
