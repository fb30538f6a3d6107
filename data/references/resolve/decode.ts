/** What a number says by itself, for documents that the catalog does not hold or the text does not settle. */
import { committeeOf } from '../../places/units';
import type { Decoded } from '../resolution';
import { issuerInWords, kindInWords } from './sign-words';
import type { Given } from './signs';

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Abbreviations before a number ("NQ 98") are no words for a kind. */
function writtenKind(kind: string | null): string | null {
  return kind?.includes(' ') ? capitalised(kind) : null;
}

/** Kind, number, year, issuer and province of a reference, from its sign and the words beside it. */
export function decode({ reference, evidence, province }: Given): Decoded {
  const { type, number, system, issuerCode } = reference;
  const kind = (type === null ? null : kindInWords(type, system)) ?? writtenKind(evidence.kind);
  const signed = issuerCode === null ? null : issuerInWords(issuerCode);
  // "một ủy ban nhân dân" says less than "UBND tỉnh Nghệ An" in the text; "Chính phủ" says as much.
  const named = evidence.issuer?.words ?? null;
  const vague = signed === null || signed.startsWith('một ');
  return {
    kind,
    number,
    year: reference.year ?? (evidence.date === null ? null : Number(evidence.date.slice(0, 4))),
    issuer: vague && named !== null ? named : signed,
    province: province === null ? null : committeeOf(province.unit),
  };
}
