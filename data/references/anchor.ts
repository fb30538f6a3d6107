/**
 * Where a reference may stand: a digit after the end of a type's words or before a sign, or a Roman number after a congress or term.
 * Patterns over the text as given, without look-ups of letters' kinds: cheap enough to run over every block of every page.
 */
import { TYPE_ABBREVIATIONS, TYPE_WORDS } from './document-types';
import { INVISIBLE, MOVING, ODD_DASHES, ODD_SLASHES } from './fold';

/** Without bounds all, for the engine writes bounded loops out: {0,2} or {0,3} makes compiling them take twice as long and more (Chromium 156, 2026-11). */
const MARKS = '[\\u0300-\\u036f]*';
/** Blanks, in wide ranges, and invisible characters, which folding takes away: no dash, slash or mark, so that a run beside those fits in one way. */
const BLANK = `[\\0- \\xa0\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u3000${INVISIBLE}]*`;
const DASH = `\\-${ODD_DASHES}`;
const SLASH = `/${ODD_SLASHES}`;
/** Đ and its doubles; Ơ and Ư of "TƯ". */
const CAPITAL = 'A-ZĐÐƉƯ';

/**
 * The words' letters, each with what stands there where old code pages leave tone or mark apart, and doubles of đ; a letter stands
 * before those that leave it. Written out: fewer bytes on every page than taking letters apart there.
 */
const LETTERS =
  'a b c d g h i k l m n o p q r s t u v w y ăa âa êe ôo ơo ưu đðɖ áa ạa ảa ậâa ẫâa ầâa ếêe ềêe ệêe ịi ỉi ìi óo ốôo ộôo ủu ứưu'.split(
    ' ',
  );

const eitherCase = (letters: string) => letters + letters.toUpperCase();

/** The words in either case, their letters composed, in part or not ("quyê" + acute + "t"). */
function anySpelling(words: string): string {
  return LETTERS.reduce(
    (spelled, stages) =>
      spelled.replaceAll(stages.charAt(0), `[${eitherCase(stages)}]${stages.length > 1 ? MARKS : ''}`),
    words,
  );
}

/** How much of the words' end is looked at: enough to tell them from most others ("h động", not "rộng"). */
const TAIL = 6;

/** Behind a number or Roman number: one of the words' ends, grouped by the very last letter, so that one comparison decides most. */
function endsOf(words: readonly string[]): string {
  const stems = new Map<string, string[]>();
  for (const word of new Set(words.map((each) => each.slice(-TAIL).trimStart())))
    stems.set(word.slice(-1), [...(stems.get(word.slice(-1)) ?? []), word.slice(0, -1)]);
  return anySpelling([...stems].map(([last, before]) => `(?:${before.join('|')})${last}`).join('|')).replaceAll(
    ' ',
    BLANK,
  );
}

const WORDS = [...TYPE_WORDS, ...TYPE_ABBREVIATIONS].map(([, , , words]) => words.toLowerCase());
const ENDS = `(?:${endsOf([...WORDS, 'ương', 'thứ', 'tw', 'tư'])})`;
const NUMBER_WORD = `${anySpelling('số')}(?:${BLANK}${anySpelling('hiệu')})?(?:${BLANK}[:.])?`;
const LAST_LETTERS = `${WORDS.map((word) => word.slice(-1))}gứwố`;
/** What all of these end in: looked at first, it spares most digits the rest. */
const LAST = `[${LETTERS.filter((stages) => LAST_LETTERS.includes(stages.charAt(0)))
  .map(eitherCase)
  .join('')}:.\\u0300-\\u036f]`;
/** Words or "số" before the digit; an issuer may stand between the two ("nghị định của Chính phủ số 5"). */
const AFTER_WORDS = `(?<=(?:${ENDS}(?:${BLANK}${NUMBER_WORD})?|${anySpelling('của')}[^\\d;()]{0,50}${BLANK}${NUMBER_WORD})(?<=${LAST})${BLANK}\\d)`;
const SIGN = `${BLANK}(?:[${DASH}${SLASH}]${BLANK}(?:[${CAPITAL}][${CAPITAL}&${DASH}${MOVING}]|[qnckh][qđdtl])|[QNCKHTĐÐƉPGVB][ĐÐƉDQTLHBARC${MOVING}]|[${MOVING}])`;
const ROMAN_ANCHOR = `[IVX](?<=(?:${endsOf(['hội', 'thứ', 'lần', 'đảng', 'khóa', 'khoá'])})${BLANK}[IVX])`;
const LAW_ANCHOR = `(?:L|B${anySpelling('ộ')}${BLANK}l)${anySpelling('uật')}`;

/**
 * Where anything may begin, also a Roman number of a congress or term, a law's first word. One pattern, for each text is walked once.
 * It must find in the text of many blocks, without anything between them, what it finds in one: so nothing in it asks what must
 * not stand beside (but right behind words, which are the block's own), and a number is met at its last digit, right before its year or sign.
 */
export const ANCHOR = `\\d(?:[a-h]?(?:${BLANK}[${DASH}${SLASH}]${BLANK}(?:19|20)\\d\\d)?${SIGN}|(?<![\\d,/-]\\d)${AFTER_WORDS})|${ROMAN_ANCHOR}|${LAW_ANCHOR}`;
