/**
 * What is said of a document's force: the words of DESIGN, no stronger. "Còn hiệu lực" alone is kept for an official status
 * source, and there is none yet.
 */
import { formatDate } from '../documents/dates';
import type { CatalogDates, DocumentEntry, Force } from '../documents/types';
import { catalogue, type Language, wordsOf } from './catalogue';

const words = catalogue(
  {
    inForce: 'còn được viện dẫn, chưa thấy bản thay',
    replaced: 'đã được thay',
    replacedBy: (successor: string) => `đã được thay bằng ${successor}`,
    newer: 'đã có bản mới hơn',
    newerIs: (successor: string) => `đã có bản mới hơn: ${successor}`,
    expired: 'có lẽ đã hết hiệu lực',
    expiredFor: (reason: string) => `có lẽ đã hết hiệu lực: ${reason}`,
    unclear: 'chưa rõ hiệu lực',
    asOf: (newest: string, lookedUp: string) => `nguồn đến ${newest} · tra ${lookedUp}`,
    asOfInFull: (newest: string, lookedUp: string) => `nguồn mới nhất: ${newest} · tra ngày ${lookedUp}`,
  },
  {
    inForce: 'still cited; no replacement seen',
    replaced: 'replaced',
    replacedBy: (successor: string) => `replaced by ${successor}`,
    newer: 'there is a newer one',
    newerIs: (successor: string) => `there is a newer one: ${successor}`,
    expired: 'probably no longer in force',
    expiredFor: (reason: string) => `probably no longer in force: ${reason}`,
    unclear: 'not clear whether it is in force',
    asOf: (newest: string, lookedUp: string) => `sources up to ${newest} · looked up ${lookedUp}`,
    asOfInFull: (newest: string, lookedUp: string) => `newest source: ${newest} · looked up on ${lookedUp}`,
  },
);

/** Number and date, for a successor may bear the very number ("04-NQ/TW" of 2006 and 2026); null where nothing is known of it. */
function nameOf(force: Force, successor: DocumentEntry | null, language: Language): string | null {
  const number = successor ? (successor.number ?? successor.title) : force.byNumber;
  const issued = successor ? successor.issued : force.effective;
  if (number === null) return null;
  return issued === null ? number : `${number} (${formatDate(issued, language)})`;
}

/**
 * One line on a document's force. `successor` is the entry of `force.by`, null where that is null. The reason of expiry is
 * the catalog's own, in Vietnamese.
 */
export function forceWords(force: Force, successor: DocumentEntry | null, language: Language): string {
  const say = wordsOf(words, language);
  const name = nameOf(force, successor, language);
  switch (force.state) {
    case 'in-force':
      return say.inForce;
    case 'replaced':
      // Only where a source says so is it "replaced"; a guess from the title is "a newer one".
      if (force.basis === 'explicit') return name === null ? say.replaced : say.replacedBy(name);
      return name === null ? say.newer : say.newerIs(name);
    case 'expired':
      return force.reason === null ? say.expired : say.expiredFor(force.reason);
    case 'unclear':
      return say.unclear;
  }
}

/** "nguồn đến 9/2026 · tra 22/11/2026": stands wherever something of the catalog is shown. */
export function asOfWords({ newestSource, lookedUp }: CatalogDates, language: Language): string {
  return wordsOf(words, language).asOf(formatDate(newestSource, language), formatDate(lookedUp, language));
}

/** The same for pages with room. */
export function asOfInFull({ newestSource, lookedUp }: CatalogDates, language: Language): string {
  return wordsOf(words, language).asOfInFull(formatDate(newestSource, language), formatDate(lookedUp, language));
}
