/** Lists within a cell: our own template's signs, and how a text that holds them is written. */

/** Between accepted answers of one gap. Gaps stand on lines of their own. */
export const VARIANT = '|';
/** Between the two sides of a pair. */
export const PAIR = '=>';

/** `text` where `sign` would be taken for ours: a backslash before it, and backslashes right before that doubled. */
export const escapeSign = (text: string, sign: string): string =>
  text
    .split(sign)
    .map((part, i, parts) =>
      i === parts.length - 1 ? part : part + '\\'.repeat((/\\*$/u.exec(part)?.[0].length ?? 0) + 1),
    )
    .join(sign);

/** The parts of `text` between unescaped signs, trimmed. */
export function splitAtSign(text: string, sign: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const [i, piece] of text.split(sign).entries()) {
    if (i === 0) part = piece;
    else {
      const slashes = /\\*$/u.exec(part)?.[0].length ?? 0;
      if (slashes % 2 === 1) part = part.slice(0, part.length - (slashes + 1) / 2) + sign + piece;
      else {
        parts.push(part.slice(0, part.length - slashes / 2).trim());
        part = piece;
      }
    }
  }
  return [...parts, part.trim()];
}
