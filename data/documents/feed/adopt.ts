/** Takes a stored feed as the catalog of this page. It was checked when it was written; here only that it is whole and no older than the build's. */
import { adoptUnits } from '../../places/units';
import { adoptCatalog, SHIPPED_DATES } from '../catalog';
import type { FeedCatalog } from './feed-file';

/** Where it lies in storage.local. */
export const CATALOG_KEY = 'catalog';

/** A whole one, of whatever day; null for anything else. */
export function readWholeCatalog(stored: unknown): FeedCatalog | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { documents, sites, provinces, lookedUp, newestSource, sequence } = stored as Partial<FeedCatalog>;
  const isWhole = [documents, sites, provinces].every((list) => Array.isArray(list) && list.length > 0);
  const isDated = typeof lookedUp === 'string' && typeof newestSource === 'string' && typeof sequence === 'number';
  return isWhole && isDated ? (stored as FeedCatalog) : null;
}

/** Null also for one that the build has overtaken. */
export function readStoredCatalog(stored: unknown): FeedCatalog | null {
  const catalog = readWholeCatalog(stored);
  return catalog && catalog.lookedUp >= SHIPPED_DATES.lookedUp ? catalog : null;
}

/** To be called before anything is looked up; null, and the built-in catalog stays, where `stored` is no whole newer one. Its sites are the pages' to take. */
export function adoptStored(stored: unknown): FeedCatalog | null {
  const catalog = readStoredCatalog(stored);
  if (!catalog) return null;
  adoptCatalog(catalog);
  adoptUnits(catalog.provinces);
  return catalog;
}

/** Hosts that the list before had and this one has no more: switched off where they were on. */
export const droppedHosts = (before: Pick<FeedCatalog, 'sites'>, now: Pick<FeedCatalog, 'sites'>): string[] =>
  before.sites.map(({ host }) => host).filter((host) => !now.sites.some((site) => site.host === host));
