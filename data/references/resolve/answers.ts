/** The four answers, each with its reasons in the order in which they convince. */
import type { Reason, Resolution } from '../resolution';
import { decode } from './decode';
import type { Holdings } from './holdings';
import type { Given, Signs } from './signs';
import { systemOf } from './system';
import type { Verdict } from './verdict';

/** Said last, so that what decides comes first. */
export function irregularity({ reference, written }: Given): Reason[] {
  return reference.irregular ? [{ code: 'irregular-form', written }] : [];
}

/** The text settles one document. */
export function certain(signs: Signs, given: Given, reasons: Reason[]): Resolution {
  return { state: 'certain', document: signs.held.entry.id, reasons: [...reasons, ...irregularity(given)] };
}

/** The page's own day, or the document's, lies beyond what the catalog has seen. */
export function mayBeNewer({ page, evidence }: Given, { dates }: Holdings): boolean {
  const beyond = (day: string | null): boolean =>
    day !== null && day.slice(0, dates.newestSource.length) > dates.newestSource;
  return beyond(page.published) || beyond(evidence.date);
}

/** A province-level number of which nothing says whose it is. */
export function isOfUnknownProvince({ reference, province }: Given): boolean {
  return province === null && /TU$/u.test(reference.issuerCode ?? '');
}

/** No document to name: what the number says, and why no more. */
export function decoded(verdict: Verdict, holdings: Holdings): Resolution {
  const { given, out } = verdict;
  const { reference, evidence, page, province } = given;
  const reasons: Reason[] = [];
  if (systemOf(given) === 'state') reasons.push({ code: 'state-document' });
  else {
    const byDate = out.length > 0 && out.every((signs) => signs.date === 'differs');
    if (byDate && evidence.date !== null) reasons.push({ code: 'date-differs', date: evidence.date });
    const byIssuer = out.some(({ issuer }) => issuer === 'contrary') && verdict.open.length === 0;
    if (byIssuer && !byDate && evidence.issuer) reasons.push({ code: 'issuer-named', issuer: evidence.issuer.words });
    const tooEarly = out.some((signs) => signs.future);
    if (tooEarly && page.published !== null) reasons.push({ code: 'not-issued-yet', published: page.published });
    const otherSubject = verdict.open.length > 0 && verdict.open.every(({ title }) => title === 'different');
    if (otherSubject) reasons.push({ code: 'title-differs' });
    if (systemOf(given) === null) reasons.push({ code: 'party-or-state' });
    // Where only the subject differs it may still be the one that we hold, loosely described.
    if (mayBeNewer(given, holdings)) reasons.push({ code: 'may-be-newer-than-catalog' });
    else if (!otherSubject && !isOfUnknownProvince(given)) reasons.push({ code: 'not-in-catalog' });
    if (isOfUnknownProvince(given)) reasons.push({ code: 'province-unknown' });
    else if (province && /TU$/u.test(reference.issuerCode ?? '')) reasons.push(province.reason);
  }
  return { state: 'decoded', decoded: decode(given), reasons: [...reasons, ...irregularity(given)] };
}

/** Several documents, or one that nothing settles. */
export function ambiguous(candidates: readonly Signs[], given: Given, reasons: Reason[]): Resolution {
  return {
    state: 'ambiguous',
    candidates: candidates.map(({ held }) => held.entry.id),
    reasons: [...reasons, ...irregularity(given)],
  };
}
