/** Where sentences begin and end in even prose. */

/** "TP. Hồ Chí Minh" ends no sentence; a stop before a capital, a digit or a quote does. */
const STOP = /(?<!(?:^|\s)(?:TP|Tp|T|PGS|TS|GS|ThS|Ths|BS|Q|P))[.?!](?=\s+[\p{Lu}\d"“]|\s*$)|…|\.\.\./gu;

/** The text up to its first full stop. */
export function firstSentence(text: string): string {
  STOP.lastIndex = 0;
  return text.slice(0, STOP.exec(text)?.index ?? text.length);
}

/** The text after its last full stop. */
export function lastSentence(text: string): string {
  let start = 0;
  for (const stop of text.trimEnd().matchAll(STOP))
    if (stop.index + stop[0].length < text.trimEnd().length) start = stop.index + stop[0].length;
  return text.slice(start);
}
