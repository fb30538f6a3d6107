/** A report of a wrong reading, as text for whoever keeps the catalog. It is copied and nothing else: where it goes is the reader's doing. */
import { formatDate } from '../documents/dates';
import type { DocumentEntry } from '../documents/types';
import type { Resolution } from '../references/resolution';
import { catalogue, type Language, wordsOf } from './catalogue';
import { decodedWords, reasonWords } from './reasons';

export interface Report {
  /** As the page writes it, and the page's words around it. */
  written: string;
  around: string;
  resolution: Resolution;
  /** The document that the card shows, if any. */
  shown: DocumentEntry | null;
}

const reportCatalogue = catalogue(
  {
    heading: 'Sổ tay 144: chỗ đọc chưa đúng',
    written: (text: string) => `Trong bài viết: ${text}`,
    around: (text: string) => `Câu quanh đó: “${text}”`,
    shown: (text: string) => `Thẻ cho là: ${text}`,
    state: (state: Resolution['state']) =>
      ({
        certain: 'chắc chắn',
        likely: 'nhiều khả năng',
        ambiguous: 'mấy văn bản cùng số',
        decoded: 'đọc theo từng phần',
      })[state],
    why: (text: string) => `Vì: ${text}`,
    meant: 'Đúng ra là: ',
    address: 'Địa chỉ bài (bạn tự điền, nếu muốn): ',
  },
  {
    heading: 'Sổ tay 144: a wrong reading',
    written: (text) => `The page writes: ${text}`,
    around: (text) => `Words around it: “${text}”`,
    shown: (text) => `The card takes it for: ${text}`,
    state: (state) =>
      ({ certain: 'certain', likely: 'likely', ambiguous: 'several of one number', decoded: 'read from its parts' })[
        state
      ],
    why: (text) => `Because: ${text}`,
    meant: 'It should be: ',
    address: 'Address of the page (for you to add, if you like): ',
  },
);

/** Several lines; those that the reader fills in come last. No address and no title of the page. */
export function reportWords({ written, around, resolution, shown }: Report, language: Language): string {
  const words = wordsOf(reportCatalogue, language);
  const named =
    shown && `${shown.kind} ${shown.number ?? shown.title}, ${formatDate(shown.issued, language)} [${shown.id}]`;
  const decoded = resolution.state === 'decoded' ? decodedWords(resolution.decoded, language) : null;
  const candidates = resolution.state === 'ambiguous' ? resolution.candidates.join(', ') : null;
  const reasons = resolution.reasons.map((reason) => reasonWords(reason, language)).join(' ');
  return [
    words.heading,
    words.written(written),
    words.around(around),
    words.shown(`${named ?? decoded ?? candidates ?? ''} (${words.state(resolution.state)})`),
    reasons === '' ? null : words.why(reasons),
    words.meant,
    words.address,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
