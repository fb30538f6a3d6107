/** Runs the benchmarks and prints them; exit code 1 when a budget is missed. Run through `npm run bench`, which bundles it first. */
import type { Figures } from './figure';

const BENCHES: Record<string, () => Promise<Figures>> = {
  find: async () => (await import('./find.bench')).benchFind(),
  reading: async () => (await import('./reading.bench')).benchReading(),
  'reading-hits': async () => (await import('./reading-hits.bench')).benchReadingHits(),
  'reading-build': async () => (await import('./reading-build.bench')).benchReadingBuild(),
  resolve: async () => (await import('./resolve.bench')).benchResolve(),
  search: async () => (await import('./search.bench')).benchSearch(),
  replay: async () => (await import('./practice.bench')).benchReplay(),
  popup: async () => (await import('./popup.bench')).benchPopup(),
  statistics: async () => (await import('./statistics.bench')).benchStatistics(),
  'import-page': async () => (await import('./import-page.bench')).benchImportPage(),
  import: async () => (await import('./import.bench')).benchImport(),
  bytes: async () => (await import('./bytes.bench')).benchBytes(),
};

const wantsJson = process.argv.includes('--json');
const at = process.argv.indexOf('--only');
const names = at < 0 ? Object.keys(BENCHES) : (process.argv[at + 1] ?? '').split(',');
const all: Figures = {};

for (const name of names) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`No benchmark is called “${name}”. There are: ${Object.keys(BENCHES).join(', ')}.`);
  const figures = await bench();
  for (const [key, figure] of Object.entries(figures)) {
    all[`${name}.${key}`] = figure;
    const { value, unit, budget, ok } = figure;
    const verdict = budget === null ? '' : `  budget ${budget}${ok ? '' : '  MISSED'}`;
    if (!wantsJson) console.log(`${name}.${key}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}${verdict}`);
  }
}
if (wantsJson) console.log(JSON.stringify(all));
process.exitCode = Object.values(all).every(({ ok }) => ok) ? 0 : 1;
