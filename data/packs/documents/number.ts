/** A pack's number as references are read: both sides by one grammar. */
import { findReferences } from '../../references/find';

/** "34 - CT/TƯ", "Chỉ thị số 34-CT/TU" → as the finder spells it; a text that is no one full number of the Party's stays as written. */
export function canonicalNumber(written: string): string {
  const [only, ...others] = findReferences(written);
  if (!only || others.length > 0 || only.form !== 'full' || only.system !== 'party') return written;
  const isWhole = (only.leadStart ?? only.start) === 0 && only.end === written.length;
  // The Party writes two digits at least; so does the catalog.
  return isWhole && only.canonical !== null ? only.canonical.replace(/^(?=\d-)/u, '0') : written;
}
