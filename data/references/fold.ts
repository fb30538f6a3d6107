/** Folds the spellings of one text to one (NFC, no invisible characters, plain dash, slash, space and Đ) and keeps the way back to its offsets. */

export interface Folded {
  text: string;
  /** Offset in the text as given where what begins at this folded offset begins. */
  startInSource(offset: number): number;
  /** Offset in the text as given where what ends at this folded offset ends; invisible characters after it are not its own. */
  endInSource(offset: number): number;
}

/** Combining marks and characters that print nothing: folding them moves what follows. Zero-width, soft hyphen, joiners, marks of direction, byte-order mark. */
const MOVING = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/;
/** A letter with what hangs on it. Eight is more than any Vietnamese letter carries and keeps each normalisation short. */
const CLUSTER = /[^\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]?[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]{1,8}/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const IS_INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** One unit for one unit, so that no offset moves: odd blanks, dashes and slashes; Icelandic Eth and African D, which stand for Đ on whole newspaper sites. */
const ALIKE =
  /[\u00a0\u00d0\u00f0\u0189\u0256\u2000-\u200a\u2010-\u2015\u202f\u2044\u2212\u2215\u3000\ufe63\uff0d\uff0f]/g;
const OTHERS: Readonly<Record<string, string>> = {
  '\u00d0': 'Đ',
  '\u00f0': 'đ',
  '\u0189': 'Đ',
  '\u0256': 'đ',
  '\u2044': '/',
  '\u2215': '/',
  '\uff0f': '/',
};

function foldAlike(text: string): string {
  return text.replace(ALIKE, (unit) => OTHERS[unit] ?? (/\s/.test(unit) ? ' ' : '-'));
}

/** The folded text; costs one look where there is nothing to fold. */
export function fold(text: string): Folded {
  if (!MOVING.test(text)) return { text: foldAlike(text), startInSource: same, endInSource: same };
  const pieces: string[] = [];
  /** Pairs of folded offset → shift to the source, ascending: between two of them the shift is the same. */
  const from: number[] = [0];
  const shift: number[] = [0];
  let read = 0;
  let written = 0;
  for (const match of text.matchAll(CLUSTER)) {
    const composed = match[0].replace(INVISIBLE, '').normalize('NFC');
    pieces.push(text.slice(read, match.index), composed);
    written += match.index - read + composed.length;
    read = match.index + match[0].length;
    from.push(written);
    shift.push(read - written);
  }
  pieces.push(text.slice(read));
  const startInSource = (offset: number) => offset + shiftAt(from, shift, offset);
  const endInSource = (offset: number) => {
    let end = startInSource(offset);
    while (end > 0 && IS_INVISIBLE.test(text.charAt(end - 1))) end--;
    return end;
  };
  return { text: foldAlike(pieces.join('')), startInSource, endInSource };
}

function same(offset: number): number {
  return offset;
}

/** The shift of the last pair at or before `offset`, by halving. */
function shiftAt(from: readonly number[], shift: readonly number[], offset: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return shift[low] ?? 0;
}
