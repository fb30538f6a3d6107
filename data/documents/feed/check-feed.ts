/** Whether a feed may take the held catalog's place. It may add, change and switch off; it may not hollow out. */
import type { ProvinceUnit } from '../../places/units';
import { checkCatalogFile } from '../check';
import type { DocumentEntry } from '../types';
import type { FeedCatalog } from './feed-file';

export type FeedProblem =
  /** No JSON, another format, a field that is wrong; or more than FEED_LIMITS. */
  | 'badFile'
  /** A page where the file should be: mostly a network that asks to sign in. */
  | 'webPage'
  | 'wrongSignature'
  | 'noEd25519'
  /** A lower number than was held or given back, or looked up before this build was. */
  | 'older'
  | 'badDocuments'
  | 'lostSources'
  | 'tooManyGone'
  | 'badSites'
  | 'badProvinces';

/** What a feed is held against. */
export interface HeldCatalog {
  documents: readonly DocumentEntry[];
  provinces: readonly ProvinceUnit[];
  /** The day on which this build's catalog was looked up. */
  builtOn: string;
}

/** More than these leave at once only by a mistake. */
const MOST_GONE = 0.05;

const isOnce = (values: readonly string[]) => new Set(values).size === values.length;

function areSoundProvinces(units: readonly ProvinceUnit[], held: readonly ProvinceUnit[]): boolean {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  if (byId.size !== units.length) return false;
  // A unit of the past stays: documents of its time are read by it.
  if (held.some(({ id }) => !byId.has(id))) return false;
  const ends = (unit: ProvinceUnit): boolean => {
    let [one, steps] = [unit as ProvinceUnit | undefined, 0];
    while (one?.into) {
      if (++steps > units.length) return false;
      one = byId.get(one.into);
    }
    return one !== undefined;
  };
  return units.every(ends);
}

/** The first reason against it; null: it may come. */
export function checkFeed(feed: FeedCatalog, { documents, provinces, builtOn }: HeldCatalog): FeedProblem | null {
  const { newestSource, lookedUp } = feed;
  if (lookedUp < builtOn) return 'older';
  if (checkCatalogFile({ newestSource, lookedUp, documents: feed.documents }).length > 0) return 'badDocuments';
  const now = new Map(feed.documents.map((entry) => [entry.id, entry]));
  const gone = documents.filter(({ id }) => !now.has(id));
  if (gone.length > documents.length * MOST_GONE) return 'tooManyGone';
  if (documents.some(({ id, sources }) => sources.length > 0 && now.get(id)?.sources.length === 0))
    return 'lostSources';
  if (!isOnce(feed.sites.map(({ host }) => host))) return 'badSites';
  return areSoundProvinces(feed.provinces, provinces) ? null : 'badProvinces';
}
