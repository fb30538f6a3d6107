/**
 * Resolving per 1,000 mentions, beside a calibration loop, and against the page's length: the work must grow with the mentions, no faster.
 * Run alone: npx tsx tests/bench/resolve.bench.ts
 */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { CATALOG_DATES, catalog } from '../../data/documents/catalog';
import { committeesIn } from '../../data/places/committees';
import { datelineProvince } from '../../data/places/dateline';
import { provinceOfHost } from '../../data/places/hosts';
import { findReferences } from '../../data/references/find';
import { createResolver, type Passage } from '../../data/references/resolve/resolver';

const ROUNDS = 9;
const SMALL = 1_000;
const LARGE = 5_000;
/** Five times the mentions may take this much more than five times the time. */
export const GROWTH_BUDGET = 1.5;

export interface ResolveFigures {
  /** Median ms for making the catalog ready, and for 1,000 mentions. */
  prepareMs: number;
  perThousandMs: number;
  /** Time per mention at 5,000 over that at 1,000. */
  growth: number;
  /** Median ms of the calibration loop, so that machines can be compared. */
  calibrationMs: number;
  budget: number;
}

const SENTENCES = [
  (number: string) => `Chi bộ học ${number} ngày 9/5/2024 của Bộ Chính trị về một việc chung của cán bộ, đảng viên.`,
  (number: string) => `Các cấp ủy tiếp tục thực hiện ${number} trong quý này.`,
  (number: string) => `Theo ${number} của Ban Bí thư khóa XIII, việc ấy phải xong trước tháng 6.`,
];

function passages(mentions: number): Passage[] {
  const numbered = catalog.filter(({ number }) => number !== null);
  return Array.from({ length: mentions }, (_, i) => {
    const entry = numbered[i % numbered.length];
    const text = SENTENCES[i % SENTENCES.length]?.(`${entry?.kind} số ${entry?.number}`) ?? '';
    return { text, references: findReferences(text) };
  });
}

function median(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

function calibrate(): void {
  let sum = 0;
  for (let i = 0; i < 5_000_000; i += 1) sum = (sum + i * 31) % 1_000_003;
  if (sum < 0) throw new Error('the calibration loop must run');
}

export function measureResolve(): ResolveFigures {
  const places = { committeesIn, datelineProvince, provinceOfHost };
  const page = { title: null, published: '2025-10-01', host: 'nhandan.vn' };
  const resolve = createResolver(catalog, CATALOG_DATES, places);
  const [small, large] = [passages(SMALL), passages(LARGE)];
  resolve(small, page);
  const perThousandMs = median(() => resolve(small, page));
  const largeMs = median(() => resolve(large, page));
  return {
    prepareMs: median(() => createResolver(catalog, CATALOG_DATES, places)),
    perThousandMs,
    growth: largeMs / LARGE / (perThousandMs / SMALL),
    calibrationMs: median(calibrate),
    budget: GROWTH_BUDGET,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(measureResolve());
