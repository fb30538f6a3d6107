/** One candidate held against the evidence of one reference: what speaks for it, what against. */
import { foldVietnamese } from '../../documents/fold';
import type { PageContext } from '../resolution';
import type { Reference } from '../types';
import type { Evidence } from './evidence';
import type { Held, Holdings } from './holdings';
import type { KnownProvince } from './places';
import { type Around, matchTitle, type TitleMatch } from './title-match';
import { datesAgree, FULL_DATE, isBefore } from './written-date';

export interface Signs {
  held: Held;
  /** `agrees`: as far as both say; `differs`: surely another day; `doubtful`: another, though it may be another event's. */
  date: 'agrees' | 'differs' | 'doubtful' | 'none';
  /**
   * `near`: a body of the centre that may stand for the one catalogued: law sites name the Central Committee for all (CATALOG.md, "Issuer");
   * `contrary`: surely another body of the centre, unless date or title speak against the slip; `differs`: cannot be.
   */
  issuer: 'same' | 'near' | 'contrary' | 'differs' | 'none';
  term: 'same' | 'differs' | 'none';
  title: TitleMatch;
  /** The page's day, or the day of a document that cites it, is before its issue. */
  future: boolean;
  /** By the page's day it was issued, and no later term had given its number again. */
  pageInTerm: boolean;
  kindDiffers: boolean;
}

/** Numbers known to have been given twice in one term: CATALOG.md, "Number order check". */
const TWICE_IN_TERM: ReadonlySet<string> = new Set(['12-KL/TW XIII']);

export interface Given {
  reference: Reference;
  /** The reference's own words, spaces made even. */
  written: string;
  evidence: Evidence;
  /** The words where a title would stand and those of the sentence on either side, for comparing. */
  around: Around;
  page: PageContext;
  /** ISO date of a document that cites this one: it was there by then. */
  citedBy: string | null;
  /** The province whose committee is meant, for /TU numbers. */
  province: KnownProvince | null;
}

/** "ngày 22/8" on a page of 2025-08-28 is 2025-08-22: the last such day before the page's. */
export function yearFromPage(monthDay: string | null, published: string | null): string | null {
  if (monthDay === null || published === null) return null;
  const year = Number(published.slice(0, 4));
  const day = `${year}-${monthDay}`;
  return day <= published ? day : `${year - 1}-${monthDay}`;
}

function issuerSign({ evidence: { issuer }, province }: Given, held: Held): Signs['issuer'] {
  if (held.issuerCode === 'TU') {
    if (issuer !== null && issuer.level !== 'province') return 'differs';
    if (province === null) return 'none';
    return foldVietnamese(held.place).includes(foldVietnamese(province.unit.name)) ? 'same' : 'differs';
  }
  if (issuer === null) return 'none';
  if (issuer.level !== 'central' && issuer.level !== 'organ') return 'differs';
  if (issuer.body === null) return issuer.level === 'central' ? 'near' : 'differs';
  if (held.entry.issuer === issuer.body || held.entry.issuer.split(', ').includes(issuer.body)) return 'same';
  if (issuer.level !== 'central' || held.issuerCode !== 'TW') return 'differs';
  return mayStandFor(issuer.body, held.entry.issuer) ? 'near' : 'contrary';
}

const CENTRAL_COMMITTEE = 'Ban Chấp hành Trung ương';

/** "Ban Chấp hành Trung ương" is written for any; "Bộ Chính trị, Ban Bí thư" of one of the two. */
function mayStandFor(written: string, catalogued: string): boolean {
  return written === CENTRAL_COMMITTEE || written.split(', ').includes(catalogued);
}

function dateSign({ evidence, page }: Given, issued: string): Signs['date'] {
  const { date, looseDate } = evidence;
  if (date !== null) return datesAgree(date, issued) ? 'agrees' : 'differs';
  if (looseDate !== null) {
    if (!datesAgree(looseDate, issued)) return 'doubtful';
    // A year or month that may be another event's agrees too often by chance.
    return looseDate.length === FULL_DATE ? 'agrees' : 'none';
  }
  const guessed = yearFromPage(evidence.monthDay, page.published);
  // A day without a year may be the report's own: it can speak for a document, never against one.
  return guessed === issued ? 'agrees' : 'none';
}

export function signsOf(given: Given, held: Held, holdings: Holdings): Signs {
  const { evidence, page } = given;
  const { issued, term } = held.entry;
  const published = page.published;
  const future =
    (published !== null && isBefore(published, issued)) || (given.citedBy !== null && isBefore(given.citedBy, issued));
  const pageInTerm = published !== null && !future && !holdings.mayBeReused(held, published);
  const { form } = given.reference;
  return {
    held,
    date: dateSign(given, issued),
    issuer: issuerSign(given, held),
    term: evidence.term === null || term === null ? 'none' : evidence.term === term ? 'same' : 'differs',
    title: matchTitle(given.around, held.entry.id, holdings.titles, pageInTerm),
    future,
    pageInTerm,
    kindDiffers: form !== 'full' && evidence.kind !== null && isOtherKind(evidence.kind, held.entry.kind),
  };
}

/** "Quyết định 37" is not "Quy định 37"; a mere sign ("QĐ 37") or another word ("văn bản 37") rules nothing out. */
function isOtherKind(written: string, kind: string): boolean {
  const pair = ['quy định', 'quyết định'];
  return pair.includes(written) && pair.includes(kind.toLowerCase()) && written !== kind.toLowerCase();
}

/** The day itself is written and catalogued, and they are one. */
export function isExactDate(signs: Signs, { evidence }: Given): boolean {
  return (
    signs.date === 'agrees' &&
    signs.held.entry.issued.length === FULL_DATE &&
    (evidence.date?.length ?? FULL_DATE) === FULL_DATE
  );
}

function speaksForTitle({ title }: Signs): boolean {
  return title !== 'none' && title !== 'different';
}

/** Something in the text rules the candidate out. */
export function isOut(signs: Signs, given: Given): boolean {
  if (signs.future || signs.kindDiffers || signs.date === 'differs') return true;
  // Number, sign and day together outweigh a slip in the issuer's or the term's name; a province's number needs its province.
  const exact = isExactDate(signs, given) && given.reference.form === 'full' && signs.held.issuerCode !== 'TU';
  if (signs.issuer === 'contrary' && signs.date !== 'agrees' && !speaksForTitle(signs)) return true;
  return !exact && (signs.issuer === 'differs' || (signs.term === 'differs' && signs.date !== 'agrees'));
}

/** A positive sign that settles it (DESIGN, resolve). Being the only entry of its number is none. */
export function isSettled(signs: Signs, given: Given): boolean {
  if (isOut(signs, given)) return false;
  if (isExactDate(signs, given)) return true;
  if (signs.date === 'doubtful') return false;
  const { entry, issuerCode } = signs.held;
  // Every province has its own /TU numbers.
  if (issuerCode === 'TU' && signs.issuer !== 'same') return false;
  if (signs.title === 'different') return false;
  // Number and year leave no two documents of one sign; a bare number needs more, for the State counts by the year too.
  if (signs.date === 'agrees')
    return (
      given.reference.form === 'full' || signs.issuer === 'same' || signs.issuer === 'near' || signs.title !== 'none'
    );
  if (signs.title === 'whole') return true;
  // A title that comes back, or a part of one, needs the page's day: within a term a number is given once.
  if (signs.title === 'recurrent' || signs.title === 'part') return signs.pageInTerm;
  return signs.issuer === 'same' && signs.term === 'same' && !TWICE_IN_TERM.has(`${entry.number} ${entry.term}`);
}
