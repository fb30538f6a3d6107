/** Folds the spellings of one text to one (NFC, no invisible characters, plain dash, slash, space and Đ; of blanks only spaces and single line feeds) and keeps the way back to its offsets. */

export interface Folded {
  text: string;
  /** Offset in the text as given where what begins at this folded offset begins. */
  startInSource(offset: number): number;
  /** Offset in the text as given where what ends at this folded offset ends; invisible characters after it are not its own. */
  endInSource(offset: number): number;
}

/** Combining marks and characters that print nothing (soft hyphen, zero-width, marks of direction, joiner, byte-order mark): folding them moves what follows. */
export const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
export const MOVING = `\\u0300-\\u036f${INVISIBLE}`;
/** What is written for a dash or slash. */
export const ODD_DASHES = '\\u2010-\\u2015\\u2212\\ufe63\\uff0d';
export const ODD_SLASHES = '\\u2044\\u2215\\uff0f';
const AS_DASH = new RegExp(`[${ODD_DASHES}]`, 'g');
const AS_SLASH = new RegExp(`[${ODD_SLASHES}]`, 'g');
const MOVES = new RegExp(`[${MOVING}]`);
/** A letter with what hangs on it. Eight is more than any Vietnamese letter carries and keeps each normalisation short. */
const CLUSTER = new RegExp(`[^${MOVING}]?[${MOVING}]{1,8}`, 'g');
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');

/** What folding may change: few and wide ranges, for every text of the page's candidates is looked through. */
const ODD = /[\t-\r\u00a0\u00ad\u00d0\u00f0\u0189\u0256\u0300-\u036f\u2000-\u2015\u2020-\uffff]/;
const same = (offset: number) => offset;

/** One unit for one unit, so that no offset moves: odd blanks, a line feed that follows another (nothing is read across an empty line), slashes and dashes; Icelandic Eth and African D, which stand for Đ on whole newspaper sites. */
function plain(text: string): string {
  return text
    .replace(/[^\S \n\u2029]/g, ' ')
    .replace(/(\n *)\n/g, '$1\u2029')
    .replace(AS_SLASH, '/')
    .replace(AS_DASH, '-')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ');
}

/** The folded text; costs one look where there is nothing to fold. */
export function fold(source: string): Folded {
  if (!ODD.test(source)) return { text: source, startInSource: same, endInSource: same };
  if (!MOVES.test(source)) return { text: plain(source), startInSource: same, endInSource: same };
  /** Where in the source each unit of the folded text begins. */
  const starts: number[] = [];
  let read = 0;
  const composed = source.replace(CLUSTER, (cluster, at: number) => {
    while (read < at) starts.push(read++);
    const letter = cluster.replace(IS_INVISIBLE, '').normalize('NFC');
    for (let unit = 0; unit < letter.length; unit++) starts.push(at);
    read += cluster.length;
    return letter;
  });
  while (read < source.length) starts.push(read++);
  const startInSource = (offset: number) => starts[offset] ?? source.length;
  const endInSource = (offset: number) => {
    let end = startInSource(offset);
    while (source.charAt(end - 1).search(IS_INVISIBLE) === 0) end--;
    return end;
  };
  return { text: plain(composed), startInSource, endInSource };
}
