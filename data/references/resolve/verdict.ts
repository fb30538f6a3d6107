/** The verdict on one reference by its own evidence alone. */
import type { DocumentId } from '../../documents/types';
import type { Reason } from '../resolution';
import { candidatesOf } from './candidates';
import type { Evidence } from './evidence';
import type { Holdings } from './holdings';
import { type Given, isExactDate, isOut, isSettled, type Signs, signsOf } from './signs';
import { isBefore } from './written-date';

export interface Verdict {
  given: Given;
  /** The document that the reference's own evidence settles; null where it doesn't. */
  settled: Signs | null;
  /** Several are settled alike: the text does not tell them apart. */
  rivals: readonly Signs[];
  /** Candidates that nothing rules out, newest first. */
  open: readonly Signs[];
  /** Candidates that something rules out. */
  out: readonly Signs[];
}

function newestFirst(a: Signs, b: Signs): number {
  return a.held.entry.issued < b.held.entry.issued ? 1 : -1;
}

/** One settled candidate, or of several the only one whose day is written. */
function onlySettled(settled: readonly Signs[], given: Given): Signs | null {
  if (settled.length <= 1) return settled[0] ?? null;
  const dated = settled.filter((signs) => isExactDate(signs, given));
  return dated.length === 1 ? (dated[0] ?? null) : null;
}

export function verdictOn(given: Given, holdings: Holdings): Verdict {
  const all = candidatesOf(given, holdings)
    .map((held) => signsOf(given, held, holdings))
    .sort(newestFirst);
  const settled = all.filter((signs) => isSettled(signs, given));
  const one = onlySettled(settled, given);
  return {
    given,
    settled: one,
    rivals: one === null ? settled : [],
    open: all.filter((signs) => !isOut(signs, given)),
    out: all.filter((signs) => isOut(signs, given)),
  };
}

/** A document known by its name: the only entry that bears it and was issued by the page's day. */
export function namedDocument({ reference, page }: Given, holdings: Holdings): DocumentId | null {
  if (reference.form !== 'named' || reference.name === null) return null;
  const [entry, ...others] = holdings.named(reference.name);
  if (!entry || others.length > 0) return null;
  return page.published !== null && isBefore(page.published, entry.issued) ? null : entry.id;
}

/** Words of the title that a reader can compare; enough of them, no more. */
const SHOWN_WORDS = 9;

function dateReason({ date, looseDate }: Evidence, issued: string): Reason {
  const written = date ?? looseDate;
  return written === null ? { code: 'day-beside', date: issued } : { code: 'date-beside', date: written };
}

/** The facts in the text that speak for a candidate. */
export function reasonsFor(signs: Signs, { evidence, page, province }: Given): Reason[] {
  const reasons: Reason[] = [];
  const { entry } = signs.held;
  if (signs.date === 'agrees') {
    reasons.push(dateReason(evidence, entry.issued));
  }
  if ((signs.issuer === 'same' || signs.issuer === 'near') && evidence.issuer) {
    reasons.push({ code: 'issuer-named', issuer: evidence.issuer.words });
  }
  if (signs.term === 'same' && entry.term !== null) reasons.push({ code: 'term-named', term: entry.term });
  if (signs.title !== 'none' && signs.title !== 'different') {
    const words = evidence.title ?? entry.title;
    const shown = Math.min(SHOWN_WORDS, entry.title.split(' ').length);
    reasons.push({ code: 'title-words', words: words.split(' ').slice(0, shown).join(' ') });
    if (signs.title !== 'whole' && signs.pageInTerm && entry.term !== null && page.published !== null) {
      reasons.push({ code: 'page-date-in-term', term: entry.term, published: page.published });
    }
  }
  if (province && signs.issuer === 'same' && signs.held.issuerCode === 'TU') reasons.push(province.reason);
  return reasons;
}
