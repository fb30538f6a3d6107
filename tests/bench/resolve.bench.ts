/**
 * Resolving per 1,000 mentions, beside a calibration loop, and against the page's length: the work must grow with the mentions, no faster.
 * Run alone: npx tsx tests/bench/resolve.bench.ts
 */
import { performance } from 'node:perf_hooks';
import { CATALOG_DATES, catalog } from '../../data/documents/catalog';
import { committeesIn } from '../../data/places/committees';
import { datelineProvince } from '../../data/places/dateline';
import { provinceOfHost } from '../../data/places/hosts';
import { findReferences } from '../../data/references/find';
import { createResolver, type Passage } from '../../data/references/resolve/resolver';
import { type Figures, orienting, within } from './figure';

const ROUNDS = 9;
const SMALL = 1_000;
const LARGE = 5_000;
/** Five times the mentions may take this much more than five times the time. */
const GROWTH_BUDGET = 1.5;

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

function medianOf(run: () => void): number {
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

export function benchResolve(): Figures {
  const places = { committeesIn, datelineProvince, provinceOfHost };
  const page = { title: null, published: '2025-10-01', host: 'nhandan.vn' };
  const resolve = createResolver(catalog, CATALOG_DATES, places);
  const [small, large] = [passages(SMALL), passages(LARGE)];
  resolve(small, page);
  const perThousandMs = medianOf(() => resolve(small, page));
  const largeMs = medianOf(() => resolve(large, page));
  return {
    'time per mention at 5,000 / at 1,000': within(largeMs / LARGE / (perThousandMs / SMALL), '×', GROWTH_BUDGET),
    '1,000 mentions': orienting(perThousandMs, 'ms'),
    'making the catalog ready': orienting(
      medianOf(() => createResolver(catalog, CATALOG_DATES, places)),
      'ms',
    ),
    'calibration loop': orienting(medianOf(calibrate), 'ms'),
  };
}
