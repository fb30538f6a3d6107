/**
 * What the catalog and the packs' documents come to together. The catalog's answer stands: a pack may name what the catalog
 * leaves open, or be listed beside it, but never takes a catalogued document's place.
 */
import type { Resolution } from '../resolution';
import type { Reference } from '../types';

/** "Chỉ thị 34" alone says too little for the packs' thousands of numbers: the sign must stand there, or elsewhere on the page. */
function isSigned({ issuerCode }: Reference, { reasons: [first] }: Resolution): boolean {
  return issuerCode !== null || first?.code === 'full-form-on-page';
}

/** `packs`: the same reference resolved by the packs' documents alone; none of them is one of the catalog's. */
export function withPacks(
  catalog: Resolution,
  packs: Resolution | undefined,
  reference: Reference | undefined,
): Resolution {
  if (!packs || !reference || packs.state === 'decoded' || !isSigned(reference, packs)) return catalog;
  if (catalog.state === 'decoded') return packs;
  const held = catalog.state === 'ambiguous' ? catalog.candidates : [catalog.document];
  // What the text settles or makes likely is contested only by what it settles just as well.
  if (catalog.state !== 'ambiguous' && packs.state !== 'certain') return catalog;
  const candidates = [...held, ...(packs.state === 'ambiguous' ? packs.candidates : [packs.document])];
  return { state: 'ambiguous', candidates, reasons: [{ code: 'several-known', count: candidates.length }] };
}
