/**
 * HTML that editors wrap around plain text, as text. Tags of mere looks go, those of lines become line breaks, entities
 * their characters; anything that says more (a picture, a table, raised digits) is left for a person. Linear.
 */

export interface PlainHtml {
  text: string;
  /** The first tag that was dropped; null: there was none. */
  dropped: string | null;
  /** The first tag that can't be dropped without loss; then `text` is as it was given. */
  needed: string | null;
}

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,1000})?\/?>/giu;
const LINES = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LOOKS = new Set(['b', 'strong', 'i', 'em', 'u', 'span', 'font', 'a', 'small', 'big', 'center', 'mark']);

/** Names of U+00A0 to U+00FF in HTML, in order. */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc ' +
  'Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc ' +
  'iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
const NAMED = new Map<string, string>([
  ...LATIN_1.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['shy', ''],
  ] as const),
  ...([
    ['ndash', '–'],
    ['mdash', '—'],
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['ldquo', '“'],
    ['rdquo', '”'],
  ] as const),
  ...([
    ['hellip', '…'],
    ['rarr', '→'],
    ['bull', '•'],
  ] as const),
]);
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}[1-4]{0,2}));/giu;
const LAST_CODE_POINT = 0x10ffff;

function characterOf(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? written;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : written;
}

const tidyLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** `html` as plain text, as far as that loses nothing but looks. */
export function plainFromHtml(html: string): PlainHtml {
  let dropped: string | null = null;
  let needed: string | null = null;
  const text = html.replace(TAG, (tag, _slash: string, written: string) => {
    const name = written.toLowerCase();
    // A line break alone is how such files write one: nothing is lost with it.
    if (name !== 'br') dropped ??= tag;
    if (!LINES.has(name) && !LOOKS.has(name)) needed ??= tag;
    return LINES.has(name) ? '\n' : '';
  });
  if (needed !== null) return { text: html, dropped, needed };
  const decoded = text.replace(ENTITY, characterOf);
  return { text: dropped === null ? decoded : tidyLines(decoded), dropped, needed };
}
