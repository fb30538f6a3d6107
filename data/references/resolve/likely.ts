/** Where no sign settles a document but the page's day makes one by far the likeliest. Shares measured with `npx tsx scripts/score.ts`. */

import { isPackDocument } from '../../documents/types';
import type { Holdings } from './holdings';
import type { Given, Signs } from './signs';
import { systemOf } from './system';

/** News cites what was issued lately: within this many days before the page, the only open candidate is meant (20 of 20 on the labelled text, 2026-11-22). */
const RECENT_DAYS = 540;
const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Whether by the page's day the number can hardly have been given again. */
function isStillItsOwn(signs: Signs, published: string, { dates }: Holdings): boolean {
  // Of a pack's documents no term is known: only the committee that the page speaks of ties a number to one.
  if (isPackDocument(signs.held.entry)) return signs.issuer === 'same';
  return signs.pageInTerm && signs.held.issuerCode !== 'TU' && published.slice(0, 7) <= dates.newestSource;
}

/** True for the only open candidate of a Party number (by sign, issuer or kind) that was issued shortly before the page's day and was not given again since. */
export function isLikely(signs: Signs, given: Given, holdings: Holdings): boolean {
  const { page } = given;
  if (page.published === null || signs.title === 'different' || signs.date === 'doubtful') return false;
  if (!isStillItsOwn(signs, page.published, holdings)) return false;
  const age = daysBetween(signs.held.entry.issued, page.published);
  return systemOf(given) === 'party' && age <= RECENT_DAYS;
}
