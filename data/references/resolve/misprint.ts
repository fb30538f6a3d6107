/** Numbers that are probably misprinted: shown as written, with what was probably meant, never as the document they name by accident. */
import type { Resolution } from '../resolution';
import { decode } from './decode';
import type { Holdings } from './holdings';
import type { PageMemory } from './page-memory';
import { matchTitle } from './title-match';
import type { Verdict } from './verdict';
import { FULL_DATE } from './written-date';

/** Some candidate has a sign of its own: then the number is meant as written. */
function speaksForItself({ open }: Verdict): boolean {
  return open.some(
    ({ date, issuer, title }) => date === 'agrees' || issuer === 'same' || title === 'whole' || title === 'part',
  );
}

/** "34-CT/TW" in an article about 34-CT/TU: the other sign stands there more often, or with evidence, or on the same day. */
function slippedSign(verdict: Verdict, memory: PageMemory): Resolution | null {
  const { given } = verdict;
  if (speaksForItself(verdict)) return null;
  const meant = memory.otherSigns(given).find(({ given: other, times }) => {
    if (given.evidence.date !== null) return given.evidence.date === other.evidence.date;
    const evident = other.evidence.date !== null || other.evidence.issuer !== null || other.evidence.title !== null;
    return times > memory.timesOf(given) || (evident && given.evidence.issuer === null);
  });
  if (!meant) return null;
  return {
    state: 'decoded',
    decoded: decode(given),
    reasons: [
      {
        code: 'probable-misprint',
        written: given.written,
        meant: meant.given.reference.canonical ?? meant.given.written,
      },
    ],
  };
}

/** "06-QĐ/TW ngày 28/8/2018" for 06-QĐi/TW: another type or issuer bears this number on this very day. */
function slippedType({ given, open }: Verdict, holdings: Holdings): Resolution | null {
  const { number, type, issuerCode } = given.reference;
  const { date } = given.evidence;
  if (number === null || date === null || date.length < FULL_DATE || open.length > 0) return null;
  const sameDay = holdings.sameNumber(number).filter(({ entry }) => entry.issued === date);
  const [only, ...others] = sameDay;
  if (!only || others.length > 0 || only.issuerCode === 'TU') return null;
  // The very number as written: something else speaks against it, such as a page older than the document.
  if (only.type === type && only.issuerCode === issuerCode) return null;
  if (matchTitle(given.around, only.entry.id, holdings.titles, false) === 'different') return null;
  return {
    state: 'ambiguous',
    candidates: [only.entry.id],
    reasons: [
      { code: 'date-beside', date },
      { code: 'probable-misprint', written: given.written, meant: only.entry.number ?? '' },
    ],
  };
}

/** The resolution of a probable misprint; null where the number can be meant as written. */
export function misprintOf(verdict: Verdict, memory: PageMemory, holdings: Holdings): Resolution | null {
  const { reference } = verdict.given;
  if (reference.form !== 'full' || reference.system !== 'party') return null;
  return slippedSign(verdict, memory) ?? slippedType(verdict, holdings);
}
