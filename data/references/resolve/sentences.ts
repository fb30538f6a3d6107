/** Where sentences begin and end in even prose. */
import { CAPITALS } from './capitals';

/** "TP. Huế" ends no sentence; a stop before a capital, a digit or a quote does. */
const STOP = new RegExp(
  String.raw`(?<!(?:^|\s)(?:TP|Tp|T|PGS|TS|GS|ThS|Ths|BS|Q|P))[.?!](?=\s+[${CAPITALS}\d"“]|\s*$)|…|\.\.\.`,
);
const STOPS = new RegExp(STOP, 'g');

/** The text up to its first full stop. */
export function firstSentence(text: string): string {
  return text.slice(0, STOP.exec(text)?.index ?? text.length);
}

/** The text after its last full stop; one at the very end ends it. */
export function lastSentence(text: string): string {
  const trimmed = text.trimEnd();
  const stops = [...trimmed.matchAll(STOPS)].map(({ index, 0: stop }) => index + stop.length);
  return text.slice(stops.findLast((end) => end < trimmed.length) ?? 0);
}
