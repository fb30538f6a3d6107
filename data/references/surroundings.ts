/** Evidence around words and a bare number: an issuer's name near by, or a capital within the sentence. */
import type { Lead } from './lead';
import { testAt } from './pattern';

/** Characters looked at on either side: about two lines of a newspaper. */
const REACH = 110;
const ISSUER_NAMES =
  /Bộ Chính trị|Ban Bí thư|Trung ương|của Đảng|(?:Tỉnh|Thành|Huyện) (?:ủy|uỷ)|(?:của|do) (?:Chính phủ|Thủ tướng|UBND|HĐND)/iu;
/** What stands before a capital that is not the beginning of a sentence or title. */
const WITHIN_SENTENCE = /(?<=[\p{Ll},(]\s)/uy;

/** `end` is where the number or its list ends. */
export function isSupported(text: string, lead: Lead, end: number): boolean {
  if (lead.capital && testAt(WITHIN_SENTENCE, text, lead.start)) return true;
  return ISSUER_NAMES.test(text.slice(Math.max(0, lead.start - REACH), end + REACH));
}
