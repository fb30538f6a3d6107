/** Words for documents that a pack brought: each says whose word it is. */
import { formatDate } from '../documents/dates';
import type { PackDocumentEntry } from '../documents/types';
import { catalogue, type Language, wordsOf } from './catalogue';

export const packDocumentWords = catalogue(
  {
    from: (title: string, author: string) =>
      `Nguồn: bộ câu hỏi “${title}” của ${author}; danh mục của Sổ tay chưa có văn bản này.`,
    alsoIn: (title: string, author: string) => `Cũng có trong bộ câu hỏi “${title}” của ${author}:`,
  },
  {
    from: (title, author) => `Source: the pack “${title}” by ${author}; the handbook’s catalog does not hold it.`,
    alsoIn: (title, author) => `Also in the pack “${title}” by ${author}:`,
  },
);

/** What a pack may say of a document's force. */
export const packStateWords = catalogue(
  {
    'in-force': 'còn hiệu lực',
    replaced: 'đã được thay',
    expired: 'hết hiệu lực',
    unclear: 'chưa rõ hiệu lực',
  },
  {
    'in-force': 'in force',
    replaced: 'replaced',
    expired: 'no longer in force',
    unclear: 'not clear whether in force',
  },
);

const factWords = catalogue(
  {
    says: (state: string) => `bộ câu hỏi ghi: ${state}`,
    by: (what: string) => ` bằng ${what}`,
  },
  {
    says: (state) => `the pack says: ${state}`,
    by: (what) => ` by ${what}`,
  },
);

/** "Chỉ thị · Tỉnh ủy · Lạng Sơn · 10/6/2026 · bộ câu hỏi ghi: đã được thay bằng 12-CT/TU (9/2026)". */
export function packFacts(document: PackDocumentEntry, language: Language): string {
  const say = wordsOf(factWords, language);
  const { kind, issuer, province, issued, state, by, byIssued } = document;
  const successor = byIssued ? `${by} (${formatDate(byIssued, language)})` : by;
  const status =
    state && say.says(wordsOf(packStateWords, language)[state] + (state === 'replaced' && by ? say.by(successor) : ''));
  const place = issuer.includes(province) ? '' : province;
  return [kind, issuer, place, formatDate(issued, language), status].filter(Boolean).join(' · ');
}
