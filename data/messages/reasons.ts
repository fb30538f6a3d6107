/** Why a reference is taken for a document, or not, in sentences; and a number read out. */
import type { Decoded, Reason } from '../references/resolution';
import { catalogue, type Language, wordsOf } from './catalogue';

type WordsByCode = { [C in Reason['code']]: (reason: Extract<Reason, { code: C }>) => string };

/** "2024-05-09" → "09/5/2024" as Vietnamese offices write it; reduced dates stay reduced. */
function vietnameseDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return `năm ${year}`;
  // Offices write a zero before days under 10 and before months 1 and 2 only, so that a digit can't be added.
  const written = Number(month) <= 2 ? month : String(Number(month));
  return day === undefined ? `tháng ${written}/${year}` : `ngày ${day}/${written}/${year}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function englishDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const vi: WordsByCode = {
  'date-beside': ({ date }) => `Vì bên cạnh số có ghi ${vietnameseDate(date)}.`,
  'day-beside': ({ date }) => `Vì bài ghi ngày, tháng ban hành, tính theo ngày đăng là ${vietnameseDate(date)}.`,
  'issuer-named': ({ issuer }) => `Vì bài ghi cơ quan ban hành là ${issuer}.`,
  'term-named': ({ term }) => `Vì bài ghi khóa ${term}.`,
  'title-words': ({ words }) => `Vì lời đi sau số khớp với tên văn bản: “${words}”.`,
  'name-known': ({ name }) => `Vì “${name}” là tên gọi đã biết của văn bản này.`,
  'full-form-on-page': ({ written }) => `Vì trong bài có số đầy đủ: ${written}.`,
  'same-number-on-page': ({ written }) => `Vì trong bài đã nói rõ văn bản này ở chỗ “${written}”.`,
  'page-date-in-term': ({ term, published }) =>
    `Khi bài đăng (${vietnameseDate(published)}), sau khóa ${term} chưa có văn bản nào khác mang số này.`,
  'recent-on-page-date': ({ published }) =>
    `Trong các văn bản đã biết mang số này, chỉ có một văn bản ban hành không lâu trước khi bài đăng (${vietnameseDate(published)}).`,
  'province-of-site': ({ province, host }) => `Trang ${host} là trang của ${province}.`,
  'province-in-text': ({ province }) => `Bài nói về ${province}.`,
  'not-issued-yet': ({ published }) =>
    `Có văn bản cùng số nhưng ban hành sau khi bài đăng (${vietnameseDate(published)}).`,
  'date-differs': ({ date }) =>
    `Bài ghi ${vietnameseDate(date)}, không trùng ngày của văn bản nào cùng số trong danh mục.`,
  'title-differs': () => 'Lời đi sau số không khớp với tên văn bản cùng số trong danh mục.',
  'several-known': ({ count }) => `Có ${count} văn bản cùng số này; bài không ghi ngày, khóa hay nội dung đủ để chọn.`,
  'several-on-page': ({ count }) => `Bài nhắc ${count} văn bản khác nhau cùng số này.`,
  'nothing-decides': () => 'Bài không ghi ngày, khóa hay nội dung đủ để chắc là văn bản này.',
  'may-be-newer-than-catalog': () => 'Có thể là văn bản mới hơn danh mục.',
  'not-in-catalog': () => 'Danh mục chưa có văn bản này.',
  'state-document': () => 'Đây là văn bản của Nhà nước; danh mục chỉ có văn bản của Đảng.',
  'party-or-state': () => 'Số rút gọn này có thể là văn bản của Đảng hoặc của Nhà nước.',
  'province-unknown': () => 'Mỗi tỉnh ủy, thành ủy có số riêng; bài không cho biết là tỉnh nào.',
  'probable-misprint': ({ written, meant }) => `“${written}” có lẽ là in nhầm của ${meant}.`,
  'irregular-form': ({ written }) => `“${written}” không viết đúng thể thức số, ký hiệu.`,
};

const en: WordsByCode = {
  'date-beside': ({ date }) => `Because the date beside the number is ${englishDate(date)}.`,
  'day-beside': ({ date }) => `Because the page gives the day of issue, by its own date ${englishDate(date)}.`,
  'issuer-named': ({ issuer }) => `Because the page names the issuer: ${issuer}.`,
  'term-named': ({ term }) => `Because the page names congress term ${term}.`,
  'title-words': ({ words }) => `Because the words after the number match the document's title: “${words}”.`,
  'name-known': ({ name }) => `Because “${name}” is a known name of this document.`,
  'full-form-on-page': ({ written }) => `Because the page gives the number in full: ${written}.`,
  'same-number-on-page': ({ written }) => `Because the page identifies this document at “${written}”.`,
  'page-date-in-term': ({ term, published }) =>
    `When the page was published (${englishDate(published)}), no document after congress term ${term} had this number.`,
  'recent-on-page-date': ({ published }) =>
    `Of the known documents with this number only one was issued shortly before the page (${englishDate(published)}).`,
  'province-of-site': ({ province, host }) => `${host} is a site of ${province}.`,
  'province-in-text': ({ province }) => `The page is about ${province}.`,
  'not-issued-yet': ({ published }) =>
    `A document with this number exists, but was issued after the page was published (${englishDate(published)}).`,
  'date-differs': ({ date }) =>
    `The page says ${englishDate(date)}; no document with this number in the catalog has that date.`,
  'title-differs': () =>
    'The words after the number do not match the title of the document with this number in the catalog.',
  'several-known': ({ count }) =>
    `${count} documents bear this number; the page gives no date, term or subject that would tell them apart.`,
  'several-on-page': ({ count }) => `The page mentions ${count} different documents with this number.`,
  'nothing-decides': () => 'The page gives no date, term or subject that would make sure it is this document.',
  'may-be-newer-than-catalog': () => 'It may be newer than the catalog.',
  'not-in-catalog': () => 'The catalog does not hold this document yet.',
  'state-document': () => 'This is a State document; the catalog holds Party documents only.',
  'party-or-state': () => 'This short number may be a Party document or a State one.',
  'province-unknown': () => 'Each provincial committee numbers its own; the page does not say which province.',
  'probable-misprint': ({ written, meant }) => `“${written}” is probably a misprint for ${meant}.`,
  'irregular-form': ({ written }) => `“${written}” does not follow the rules for numbers and signs.`,
};

/** One reason as a sentence. */
export function reasonWords<C extends Reason['code']>(
  reason: Extract<Reason, { code: C }>,
  language: Language,
): string {
  const words: WordsByCode = language === 'en' ? en : vi;
  return (words[reason.code] as (reason: Reason) => string)(reason);
}

const decodedCatalogue = catalogue(
  {
    document: 'Văn bản',
    numbered: (kind: string, number: string) => `${kind} số ${number}`,
    inYear: (year: number) => ` năm ${year}`,
    by: (issuer: string) => ` của ${issuer}`,
  },
  {
    document: 'Document',
    numbered: (kind, number) => `${kind} No. ${number}`,
    inYear: (year) => ` of ${year}`,
    by: (issuer) => ` by ${issuer}`,
  },
);

/** A number read out: "Nghị định số 30 năm 2020 của Chính phủ"; kinds and bodies keep their Vietnamese names. */
export function decodedWords(decoded: Decoded, language: Language): string {
  const words = wordsOf(decodedCatalogue, language);
  const kind = decoded.kind ?? words.document;
  const name = decoded.number === null ? kind : words.numbered(kind, decoded.number);
  const issuer = decoded.province ?? decoded.issuer;
  return name + (decoded.year === null ? '' : words.inYear(decoded.year)) + (issuer === null ? '' : words.by(issuer));
}
