/** Signs of the fonts Wingdings and Symbol that trainers tick answers with; other signs have no letter of their own. */

const WINGDINGS: Readonly<Record<number, string>> = {
  ...{ 252: '✓', 254: '☑', 168: '☐', 111: '☐', 113: '☐', 253: '☒', 251: '✗', 224: '→' },
  ...{ 108: '●', 159: '•', 183: '•', 216: '●', 118: '●', 70: '→' },
};
const WINGDINGS_2: Readonly<Record<number, string>> = { 80: '✓', 82: '☑', 84: '☒', 163: '☐', 42: '☐' };
const SYMBOL: Readonly<Record<number, string>> = {
  183: '•',
  174: '→',
  222: '⇒',
  179: '≥',
  163: '≤',
  177: '±',
  180: '×',
};

/** The character for `code` (hex, as in w:sym) of a font; null where it is not known. */
export function symbolOf(font: string, code: string): string | null {
  const point = Number.parseInt(code, 16);
  // Symbol fonts stand in the private use area from F000 on.
  const own = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  const name = font.toLowerCase();
  if (name === 'wingdings') return WINGDINGS[own] ?? null;
  if (name === 'wingdings 2') return WINGDINGS_2[own] ?? null;
  if (name === 'symbol') return SYMBOL[own] ?? null;
  return own === point && point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xf8ff)
    ? String.fromCodePoint(point)
    : null;
}
