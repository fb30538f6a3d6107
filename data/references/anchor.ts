/**
 * Where a reference may stand: a digit after the end of a type's words or before a sign, or a Roman number after a congress or term.
 * Patterns over the text as given, without look-ups of letters' kinds: cheap enough to run over every block of every page.
 */
import { TYPE_ABBREVIATIONS, TYPE_WORDS } from './document-types';

/** Marks and invisible characters, which folding takes away, may stand wherever a blank may. */
const LOOSE = '\\u0300-\\u036f\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const BLANK = `[\\s${LOOSE}]{0,3}`;
const DASH = '\\-\\u2010-\\u2015\\u2212\\ufe63\\uff0d';
const SLASH = '/\\u2044\\u2215\\uff0f';
/** Đ and its doubles; Ơ and Ư of "TƯ". */
const CAPITAL = 'A-ZĐÐƉƯ';

/** Both cases of every letter of plain words: a flag would cover the signs too. */
function anyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** One of the words' ends, composed or decomposed, grouped by the last letter: looking back, one comparison decides most. */
function endsOf(words: readonly string[]): string {
  const stems = new Map<string, Set<string>>();
  for (const word of words.flatMap((each) => [each.slice(-3).trim(), each.normalize('NFD').slice(-4).trim()]))
    stems.set(word.slice(-1), (stems.get(word.slice(-1)) ?? new Set()).add(word.slice(0, -1)));
  return [...stems].map(([last, before]) => anyCase(`(?:${[...before].join('|')})${last}`)).join('|');
}

const ENDS = endsOf([...TYPE_WORDS.map(({ words }) => words), 'ương', 'thứ', 'tw', 'tư']);
const NUMBER_WORD = `${anyCase('s')}(?:[ốôỐÔ]|[oO]\u0302\u0301?)(?:${BLANK}${anyCase('hi')}[^\\s\\d]{1,3}${anyCase('u')})?${BLANK}[:.]?`;
const ABBREVIATIONS = TYPE_ABBREVIATIONS.map(({ words }) => words.replace('Đ', '[ĐÐƉ]')).join('|');
const AFTER_WORDS = `(?<=(?:${ENDS}|${ABBREVIATIONS}|(?:${ENDS}|${ABBREVIATIONS}|a[^\\d;()]{4,50})${BLANK}${NUMBER_WORD})${BLANK}\\d)`;
const BEFORE_SIGN =
  `\\d{0,4}(?!\\d)(?:\\.\\d{1,2})?(?:${BLANK}[${SLASH}]${BLANK}(?:19|20)\\d\\d)?${BLANK}` +
  `(?:[${DASH}${SLASH}]${BLANK}(?:[${CAPITAL}][${CAPITAL}&${DASH}${LOOSE}]|[qnckh][qđdtl])|[QNCKHTĐÐƉPGVB][ĐÐƉDQTLHBARCr${LOOSE}]|[${LOOSE}])`;

/** A digit where a number may begin. */
export const DIGIT_ANCHOR = `(?<!\\d)\\d(?:${AFTER_WORDS}|${BEFORE_SIGN})`;

/** A Roman number of a congress or term. */
export const ROMAN_ANCHOR = `[IVX](?<=(?:${endsOf(['hội', 'thứ', 'lần', 'đảng', 'khóa', 'khoá'])})${BLANK}[IVX])`;

/** A law's first words, composed or decomposed; one broken by an invisible character is let go. */
export const LAW_ANCHOR = /L(?:uật|ua\u0323\u0302t|UẬT)|Pháp lệnh|Pha\u0301p le\u0323\u0302nh/;
export const YEAR_ANCHOR = /(?:19|20)\d\d/;
