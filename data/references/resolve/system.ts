/** Whether a reference speaks of a document of the Party or of the State. */
import type { DocumentSystem } from '../types';
import type { Given } from './signs';

/** Types under which both the Party and the State number documents. */
const SHARED_TYPES: ReadonlySet<string> = new Set([
  'NQ',
  'CT',
  'QĐ',
  'KH',
  'TB',
  'HD',
  'CV',
  'CTr',
  'ĐA',
  'BC',
  'TTr',
  'QC',
]);

/** Kinds that only the Party issues under a number; "Nghị quyết 98", "Chỉ thị 42", "Quyết định 37" may be anybody's. */
const PARTY_KINDS: ReadonlySet<string> = new Set(['quy định', 'kết luận', 'thông tri']);

/** The system that sign, issuer or kind speak of; null where a bare number leaves it open. */
export function systemOf({ reference, evidence }: Given): DocumentSystem | null {
  if (reference.form === 'full' || reference.form === 'named' || reference.issuerCode !== null) return reference.system;
  if (evidence.issuer) return evidence.issuer.level === 'state' ? 'state' : 'party';
  if (reference.system === 'state' && !SHARED_TYPES.has(reference.type ?? '')) return 'state';
  return PARTY_KINDS.has(evidence.kind ?? '') ? 'party' : null;
}
