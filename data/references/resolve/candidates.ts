/** Which held documents a reference may mean, before any evidence is weighed. */
import type { Reference } from '../types';
import type { Held, Holdings } from './holdings';
import type { Given } from './signs';

/** A series of its own (2018–2019), but the press writes both as "Quy định 08". */
const SPOKEN_ALIKE: Readonly<Record<string, string>> = { QĐ: 'QĐi' };

/** Types under which the Party's documents are numbered; a bare "Thông tư 12" or "Nghị định 30" can only be the State's. */
function mayBeParty({ evidence, reference }: Given): boolean {
  if (reference.system === 'party') return true;
  return reference.form !== 'full' && reference.issuerCode === null && evidence.issuer?.level !== 'state';
}

function issuerFits(reference: Reference, held: Held): boolean {
  return reference.issuerCode === null || reference.issuerCode === held.issuerCode;
}

/** Held documents of this number and type, and issuer's sign where there is one. */
export function candidatesOf(given: Given, holdings: Holdings): readonly Held[] {
  const { reference } = given;
  const { number, type } = reference;
  if (number === null || type === null || !mayBeParty(given)) return [];
  const alike = reference.form === 'full' ? undefined : SPOKEN_ALIKE[type];
  const types = alike === undefined ? [type] : [type, alike];
  return types.flatMap((one) => holdings.numbered(one, number)).filter((held) => issuerFits(reference, held));
}
