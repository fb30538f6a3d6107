/** Evidence around words and a bare number: a capital within the sentence, an issuer's name near by. */
import { isCapital, matchAt, written } from './pattern';

/** Characters looked at on either side: about two lines of a newspaper. */
const REACH = 110;
const ISSUER_NAMES = written(
  'Bộ Chính trị|Ban Bí thư|Trung ương|của Đảng|(?:Tỉnh|Thành|Huyện) (?:ủy|uỷ)|(?:của|do) (?:Chính phủ|Thủ tướng|UBND|HĐND)',
  'i',
);

const BEFORE_WORD = written('(?<=([\\p{L},(]) )', 'y');

/** What stands before `start` goes on: a capital there is no beginning of a sentence or title. */
export function isWithinSentence(text: string, start: number): boolean {
  const before = matchAt(BEFORE_WORD, text, start)?.[1];
  return before !== undefined && !isCapital(before);
}

export function issuerNear(text: string, start: number, end: number): boolean {
  return ISSUER_NAMES.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
