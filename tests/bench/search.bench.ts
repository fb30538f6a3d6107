/**
 * How quick is the search at the catalog's size and at 10,000 documents? Medians;
 * Fuse over whole records stands beside them, measured in the same run.
 */
import Fuse from 'fuse.js';
import { catalog } from '../../data/documents/catalog';
import { foldVietnamese } from '../../data/documents/fold';
import { lookUpIn } from '../../data/documents/look-up';
import { type Search, searchIn } from '../../data/documents/search';
import { QUERIES } from '../../data/documents/search.queries';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';
import { type Figures, median, orienting, within } from './figure';

const MANY = 10_000;
/** Rounds over all queries; the first is thrown away. */
const ROUNDS = 5;
/** Fuse over whole records is slow: a tenth of the queries shows it. */
const FUSE_EVERY = 10;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Titles cut in half and joined anew, so that words are as frequent as in the catalog and texts all different. */
function manyEntries(): DocumentEntry[] {
  return Array.from({ length: MANY }, (_, made) => {
    const entry = catalog[made % catalog.length];
    const other = catalog[(made * 7 + Math.floor(made / catalog.length)) % catalog.length];
    if (!entry || !other) throw new Error('The catalog is empty.');
    const half = (text: string, from: number, to: number) => {
      const words = text.split(' ');
      return words.slice(Math.floor(from * words.length), Math.ceil(to * words.length)).join(' ');
    };
    return {
      ...entry,
      id: `${entry.id}-${made}` as DocumentId,
      title: `${half(entry.title, 0, 0.5)} ${half(other.title, 0.5, 1)}`,
    };
  });
}

function queryTimes(search: Search): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [query] of QUERIES) {
      const time = timed(() => search(query));
      if (round > 0) times.push(time);
    }
  }
  return times;
}

/** Quick enough to search at every keystroke. */
const QUERY_BUDGET_MS = 50;

export function benchSearch(): Figures {
  const many = manyEntries();
  const large = searchIn(many);
  const first = timed(() => large('chuẩn mực đạo đức'));
  const [smallMs, largeMs] = [median(queryTimes(searchIn(catalog))), median(queryTimes(large))];
  const lookUp = lookUpIn(many);
  const fuse = new Fuse(
    many.map((entry) => ({ title: foldVietnamese(entry.title), topics: foldVietnamese(entry.topics.join(' ')) })),
    { keys: ['title', 'topics'], ignoreLocation: true, threshold: 0.4 },
  );
  const fuseTimes = QUERIES.filter((_, at) => at % FUSE_EVERY === 0).map(([query]) =>
    timed(() => fuse.search(foldVietnamese(query), { limit: 20 })),
  );
  return {
    'query at 10,000 documents': within(largeMs, 'ms', QUERY_BUDGET_MS),
    'query at the catalog’s size': orienting(smallMs, 'ms'),
    'first query at 10,000, with its index': orienting(first, 'ms'),
    'look-up at 10,000': orienting(median(QUERIES.map(([query]) => timed(() => lookUp(query)))), 'ms'),
    'Fuse over whole records / ours': orienting(median(fuseTimes) / largeMs, '×'),
  };
}
