/** For tests: the shipped catalog's resolutions of a page's references, short enough to compare. */
import { CATALOG_DATES, catalog } from '../../documents/catalog';
import { committeesIn } from '../../places/committees';
import { datelineProvince } from '../../places/dateline';
import { provinceOfHost } from '../../places/hosts';
import { findReferences } from '../find';
import type { PageContext, Resolution } from '../resolution';
import { createResolver } from './resolver';

const resolve = createResolver(catalog, CATALOG_DATES, { committeesIn, datelineProvince, provinceOfHost });

/** Resolutions of all references of the blocks, in order. */
export function readPage(blocks: string | string[], page: Partial<PageContext> = {}): Resolution[] {
  const passages = [blocks].flat().map((text) => ({ text, references: findReferences(text) }));
  return resolve(passages, { title: null, published: null, host: null, ...page }).flat();
}

/** "certain 144-qd-tw-2024", "ambiguous …", or "decoded" with the province's committee where known. */
export function gistOf(resolution: Resolution | undefined): string {
  if (!resolution) return 'not found';
  if (resolution.state === 'ambiguous') return `ambiguous ${resolution.candidates.join(' ')}`;
  if (resolution.state === 'decoded') return `decoded ${resolution.decoded.province ?? ''}`.trim();
  return `${resolution.state} ${resolution.document}`;
}
