/** GIFT's escapes (docs.moodle.org/en/GIFT_format), shared by reader and writer. */

const SPECIAL = /[\\~=#{}:]/gu;
const ESCAPED = /\\([\\~=#{}:n])/gu;

/** `text` so that GIFT takes none of it for syntax; line breaks as \n. */
export const escapeGift = (text: string): string => text.replace(SPECIAL, '\\$&').replaceAll('\n', '\\n');

/** The text that was escaped; a backslash before anything else is text. */
export const unescapeGift = (text: string): string =>
  text.replace(ESCAPED, (_, character: string) => (character === 'n' ? '\n' : character));
