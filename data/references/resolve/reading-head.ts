/** What stands before a number: "Ngày 9/5/2024, Bộ Chính trị đã ban hành Quy định 144", "Quy định của Bộ Chính trị số 144". */
import { latin } from '../pattern';
import { type NamedIssuer, readIssuer } from './bodies';
import { CAPITALS } from './capitals';
import { lastSentence } from './sentences';
import { readDate } from './written-date';

export interface Head {
  date: string | null;
  monthDay: string | null;
  issuer: NamedIssuer | null;
}

const NOTHING: Head = { date: null, monthDay: null, issuer: null };
/** Only an act of issuing right before the type's words makes what stands before it speak of this document. */
const ISSUING =
  /(?:\s(?:đã|vừa|mới|chính thức|thống nhất|ký|tiếp tục))*\s(?:ban hành|thông qua|ký|ra|(?<=\s(?:đã|vừa|mới)\s)có)\s+(?:các\s|bản\s)?\s*$/i;
/** "Tỉnh ủy Quảng Nam (cũ) có Nghị quyết số …": only where the body's name stands right before. */
const HAVING = /(?:\s\([^()]{1,40}\))?(?:\s(?:cũng|từng|sớm))*\scó\s+(?:các\s|bản\s)?\s*$/i;
/** "các nghị quyết của Bộ Chính trị, gồm: Nghị quyết 59 …" and "Quy định của Bộ Chính trị số". */
const OF_LIST = /(?:^|\s)của\s([^.]{2,70}?)[,:]?\s*(?:(?:bao )?gồm|là|như|số|:)[\s:]*$/i;
/** Before a body's name these make it part of a person's title, who signs for another body. */
const PERSONAL = /(?:Thường trực|[Ủủ]y viên|Bí thư|[Tt]hành viên|[Tt]rưởng|[Cc]hủ nhiệm|[Cc]ông tác)\s$/u;

const CAPITAL = latin(`(?<![\\p{L}])[${CAPITALS}]`, 'g');
const DAY = latin('(?<![\\p{L}])ngày\\s', 'gi');

function issuerIn(text: string): NamedIssuer | null {
  let found: NamedIssuer | null = null;
  for (const word of text.matchAll(CAPITAL)) {
    const issuer = readIssuer(text.slice(word.index));
    if (issuer && !PERSONAL.test(text.slice(0, word.index))) {
      if (/thay mặt\s$/i.test(text.slice(0, word.index))) return issuer;
      // "Ban Chấp hành Trung ương" holds "Trung ương": the longer name, met first, stays.
      if (!found?.words.endsWith(issuer.words)) found = issuer;
    }
  }
  return found;
}

function dateIn(text: string): Pick<Head, 'date' | 'monthDay'> {
  for (const word of text.matchAll(DAY)) {
    const date = readDate(text.slice(word.index));
    if (date) return date;
  }
  return NOTHING;
}

/** Reads an even text that ends right before the type's words. */
export function readHead(text: string): Head {
  const sentence = lastSentence(text);
  const issuing = ISSUING.exec(sentence);
  if (issuing) {
    const clause = sentence.slice(0, issuing.index + 1);
    const { date, monthDay } = dateIn(clause);
    return { date, monthDay, issuer: issuerIn(clause) };
  }
  const having = HAVING.exec(sentence);
  if (having) {
    const clause = sentence.slice(0, having.index);
    const issuer = issuerIn(clause);
    if (issuer && clause.endsWith(issuer.words)) return { ...dateIn(clause), issuer };
  }
  const of = OF_LIST.exec(sentence);
  return of?.[1] === undefined ? NOTHING : { ...NOTHING, issuer: readIssuer(of[1]) };
}
