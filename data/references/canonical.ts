/** The one spelling of a number: "144-QĐ/TW", "30/2020/NĐ-CP", "8268/VPCP-KGVX". */
import type { DocumentSystem } from './types';

export interface NumberParts {
  system: DocumentSystem;
  number: string | null;
  year: number | null;
  type: string | null;
  issuerCode: string | null;
}

/** Numbers of these start anew each year and carry it: without the year they are not whole. */
const WITH_YEAR = new Set(['NĐ', 'TT', 'TTLT', 'NQLT', 'PL', 'Luật']);
/** The National Assembly's numbers end in its sign alone: "45/2019/QH14". */
const ASSEMBLY = /^QH\d/;

/** Null where a part is unknown. */
export function canonicalNumber({ system, number, year, type, issuerCode }: NumberParts): string | null {
  if (number === null || issuerCode === null) return null;
  if (system === 'party') return type === null ? null : `${number}-${type}/${issuerCode}`;
  if (ASSEMBLY.test(issuerCode)) return year === null ? null : `${number}/${year}/${issuerCode}`;
  if (type === null) return year === null ? `${number}/${issuerCode}` : `${number}/${year}/${issuerCode}`;
  if (year === null && WITH_YEAR.has(type)) return null;
  return year === null ? `${number}/${type}-${issuerCode}` : `${number}/${year}/${type}-${issuerCode}`;
}
