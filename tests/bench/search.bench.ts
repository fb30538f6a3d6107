/**
 * How quick is the search at the catalog's size and at 10,000 documents? `npx tsx tests/bench/search.bench.ts`
 * Prints medians; the calibration loop and Fuse over whole records stand beside them, measured in the same run.
 */
import Fuse from 'fuse.js';
import { catalog } from '../../data/documents/catalog';
import { foldVietnamese } from '../../data/documents/fold';
import { lookUpIn } from '../../data/documents/look-up';
import { type Search, searchIn } from '../../data/documents/search';
import { QUERIES } from '../../data/documents/search.queries';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';

const MANY = 10_000;
/** Rounds over all queries; the first is thrown away. */
const ROUNDS = 5;
/** Fuse over whole records is slow: a tenth of the queries shows it. */
const FUSE_EVERY = 10;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

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

function report(name: string, entries: readonly DocumentEntry[]): number {
  const search = searchIn(entries);
  const first = timed(() => search('chuẩn mực đạo đức'));
  const times = queryTimes(search);
  const lookUp = lookUpIn(entries);
  const lookUps = QUERIES.map(([query]) => timed(() => lookUp(query)));
  const middle = median(times);
  const slowest = Math.max(...times);
  console.log(
    `${name}: first query with its index ${first.toFixed(0)} ms · then median ${middle.toFixed(2)} ms, slowest ${slowest.toFixed(1)} ms · look-up median ${median(lookUps).toFixed(3)} ms`,
  );
  return middle;
}

const calibration = median(
  Array.from({ length: 20 }, () => timed(() => catalog.map(({ title }) => foldVietnamese(title)))),
);
console.log(`calibration: folding all ${catalog.length} titles once, median ${calibration.toFixed(2)} ms`);

const many = manyEntries();
const small = report(`${catalog.length} documents`, catalog);
const large = report(`${MANY} documents`, many);

const fuse = new Fuse(
  many.map((entry) => ({ title: foldVietnamese(entry.title), topics: foldVietnamese(entry.topics.join(' ')) })),
  { keys: ['title', 'topics'], ignoreLocation: true, threshold: 0.4 },
);
const fuseTimes = QUERIES.filter((_, at) => at % FUSE_EVERY === 0).map(([query]) =>
  timed(() => fuse.search(foldVietnamese(query), { limit: 20 })),
);
const fuseMedian = median(fuseTimes);
console.log(`${MANY} documents, Fuse over whole records: median ${fuseMedian.toFixed(0)} ms`);
console.log(
  `ratios: large / small ${(large / small).toFixed(1)} for ${(MANY / catalog.length).toFixed(0)} times the documents · Fuse over records / ours ${(fuseMedian / large).toFixed(0)} · large / calibration ${(large / calibration).toFixed(1)}`,
);
