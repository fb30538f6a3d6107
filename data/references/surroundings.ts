/** Evidence around words and a bare number: a capital within the sentence, an issuer's name near by. */

/** Characters looked at on either side: about two lines of a newspaper. */
const REACH = 110;
const ISSUER_NAMES =
  /Bộ Chính trị|Ban Bí thư|Trung ương|của Đảng|(?:Tỉnh|Thành|Huyện) (?:ủy|uỷ)|(?:của|do) (?:Chính phủ|Thủ tướng|UBND|HĐND)/i;

/** What stands before `start` goes on: a capital there is no beginning of a sentence or title. */
export function isWithinSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const words = before.trimEnd();
  const last = words.slice(-1);
  return words !== before && (/[,(]/.test(last) || last !== last.toUpperCase());
}

export function issuerNear(text: string, start: number, end: number): boolean {
  return ISSUER_NAMES.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
