/** Finds documents known by name: resolutions of congresses and plenums, laws with a year or date. */
import { insideWord, isCapital, matchAt, testAt, written } from './pattern';
import type { Candidate } from './types';

const ROMAN = '[IVX]{1,6}(?![\\p{L}\\d])';
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINAL = `\\d{1,2}|${ORDINALS.join('|')}`;
const TERM = '(?:khóa|khoá)';
/** Where a resolution or conclusion may begin, up to the first letter of what the long patterns go on with: they take the engine 5 ms and more to compile, and "Nghị quyết số 57" needs none of them. */
const RESOLUTION = written('(?:nghị quyết|kết luận|nq)~[bcđhlt]', 'gi');
const CONGRESS = written(
  `nghị quyết (?:của )?đại hội(?: (?:đại biểu|toàn quốc|toàn thể|đảng|đb)){0,4}( bộ(?: [\\p{L}.]{1,12}){0,6}?)?(?: của đảng)?(?: (?:lần thứ|lần|${TERM}))? (${ROMAN})(?= (?:của )?(?:đại biểu )?(đảng bộ)|)`,
  'iy',
);
const PLENUM = written(
  `(nghị quyết|kết luận|nq)~(?:của )?(?:hội nghị )?(?:lần thứ (${ORDINAL}) )?(?:(?:ban chấp hành|bch) )?(?:trung ương|tw|t\\.?ư)(?: đảng)?(?: cộng sản việt nam)?(?: lần thứ)?(?:~(${ORDINAL})(?![\\p{L}\\d]))?(?:,?~(?:\\(~)?${TERM} (${ROMAN})((?:~(?:,|và)~${ROMAN}){0,4}))?`,
  'iy',
);
const LAW_START = written('Bộ [Ll]uật|L(?:uật|UẬT)', 'g');
/** "Đại học Luật", "Công ty Luật", "cử nhân Luật" are no laws. */
const NOT_LAW = written('(?<=(?:[\\p{L}\\d]|(?:học|trường|ty|phòng|đh|khoa|ngành|hãng|nhân|sĩ) ))', 'iy');
/** Up to thirty words of a title, then its year or date. */
const LAW = written(
  `(Bộ [Ll]uật|Luật|LUẬT) ((?:[\\p{L}(][\\p{L}-]{0,12}[,)]? |\\) ){1,30}?)(?:\\(?năm )?((?:19|20)\\d\\d(?![\\d/-])|ngày \\d{1,2}(?: tháng \\d{1,2} năm |~[-/.]~\\d{1,2}~[-/.]~)(?:19|20)\\d\\d)`,
  'y',
);
/** Words of a sentence, not of a title: the year belongs to something else. */
const SENTENCE_WORDS =
  / (?:được|có|từ|tại|đã|sẽ|đang|này|kể|vào|bị|thì|là|theo|ban hành|thông qua|quy định|hết|tháng|đầu|cuối|giai|ngày)(?= )/;

/** Roman numbers are capitals; a pattern of words takes any case. */
function isRoman(term: string): boolean {
  return term === term.toUpperCase();
}

function named(start: number, end: number, type: string, name: string, year: number | null = null): Candidate {
  const system = year === null ? 'party' : 'state';
  return {
    start,
    end,
    system,
    form: 'named',
    number: null,
    year,
    type,
    issuerCode: null,
    canonical: null,
    leadStart: null,
    provision: null,
    name,
    irregular: false,
    weak: false,
  };
}

function readCongress(text: string, at: number): Candidate[] {
  const [whole, before, term = 'x', after] = matchAt(CONGRESS, text, at) ?? [];
  if (whole === undefined || !isRoman(term)) return [];
  const local = before !== undefined || after !== undefined;
  return [named(at, at + whole.length, 'NQ', `${local ? 'NQĐHĐB' : 'NQĐH'}-${term}`)];
}

function readPlenum(text: string, at: number): Candidate[] {
  const [whole, kind = '', before, after, term, more = ''] = matchAt(PLENUM, text, at) ?? [];
  const ordinal = (after ?? before)?.toLowerCase();
  const place = ORDINALS.indexOf(ordinal ?? '') + 1;
  // "Nghị quyết Trung ương năm …" without a term is a sentence that goes on.
  if (whole === undefined || ordinal === undefined || (term === undefined ? place > 0 : !isRoman(term))) return [];
  const type = kind.charAt(0).toUpperCase() === 'N' ? 'NQ' : 'KL';
  const base = `${type}TW${place || Number(ordinal)}`;
  const end = at + whole.length - more.length;
  const found = [named(at, end, type, term === undefined ? base : `${base}-${term}`)];
  for (const other of more.match(/[IVX]+/g) ?? []) {
    const start = text.indexOf(other, found.at(-1)?.end ?? end);
    found.push(named(start, start + other.length, type, `${base}-${other}`));
  }
  return found;
}

function readLaw(text: string, at: number): Candidate[] {
  const [whole, kind = '', words = '', date = ''] = (testAt(NOT_LAW, text, at) ? null : matchAt(LAW, text, at)) ?? [];
  const title = `${kind} ${words}`.replace(/[ \n]+/g, ' ');
  if (whole === undefined || SENTENCE_WORDS.test(title) || !(isCapital(words) || /^(?:sửa|\()/.test(words))) return [];
  const year = Number(date.slice(-4));
  return [named(at, at + whole.length, 'Luật', `${title}${year}`, year)];
}

/**
 * The named documents of a folded text, in any order. One surface of two documents ("Nghị quyết Trung ương 4 (khóa XI, XII)") gives two:
 * the first up to its term, the second on its term alone.
 */
export function findNamed(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let start = matchAt(RESOLUTION, text, 0); start !== null; start = RESOLUTION.exec(text))
    if (!insideWord(text, start.index))
      found.push(...readCongress(text, start.index), ...readPlenum(text, start.index));
  for (let start = matchAt(LAW_START, text, 0), read = 0; start !== null; start = LAW_START.exec(text)) {
    if (start.index < read) continue;
    const laws = readLaw(text, start.index);
    found.push(...laws);
    read = laws[0]?.end ?? read;
  }
  return found;
}
