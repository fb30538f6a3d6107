/** Evidence around words and a bare number: a capital within the sentence, an issuer's name near by. */
import { testAt } from './pattern';

/** Characters looked at on either side: about two lines of a newspaper. */
const REACH = 110;
const ISSUER_NAMES =
  /Bộ Chính trị|Ban Bí thư|Trung ương|của Đảng|(?:Tỉnh|Thành|Huyện) (?:ủy|uỷ)|(?:của|do) (?:Chính phủ|Thủ tướng|UBND|HĐND)/i;
/** What stands before a capital that is not the beginning of a sentence or title. */
const WITHIN_SENTENCE = /(?<=[\p{Ll},(]\s)\p{Lu}/uy;

/** A capital that is there because the words are a name ("theo Quy định 37"). */
export function isName(text: string, start: number): boolean {
  return testAt(WITHIN_SENTENCE, text, start);
}

export function issuerNear(text: string, start: number, end: number): boolean {
  return ISSUER_NAMES.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
