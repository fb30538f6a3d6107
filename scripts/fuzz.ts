/**
 * `npm run fuzz [-- --runs N --seed S --from R]`: damaged and hostile files for every reader. No exception may escape, no run may take
 * over three seconds, and each question read is sound or says what is wrong with it. One line at the end; --from repeats
 * from a run that was named. The heap is held to 512 MB by package.json.
 */
import { parseArgs } from 'node:util';
import { randomOf } from '../tests/corpus/random';
import { mutated } from './fuzz/mutate';
import { TARGETS } from './fuzz/targets';
import { watchRuns } from './fuzz/watchdog';

const RUNS = 10_000;
/** A trainer waits no longer for a file. In milliseconds of this process's work: a busy machine's waits don't count. */
const LONGEST_RUN = 3000;
const MOST_FAULTS = 10;

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
});
const runs = Number(values.runs ?? RUNS);
const seed = Number(values.seed ?? 1);
const first = Number(values.from ?? 0);
if (![runs, seed, first].every((value) => Number.isInteger(value) && value >= 0)) {
  console.error('fuzz: --runs, --seed and --from take whole numbers; example: npm run fuzz -- --runs 1000 --seed 7');
  process.exit(2);
}

const watch = watchRuns(seed);
let slowest = { ms: 0, run: 0, name: '' };
let faults = 0;

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

/** What is wrong with one run, in one line. */
async function faultOf(run: number): Promise<string | null> {
  const random = randomOf(seed * 1_000_003 + run);
  const target = random.pick(TARGETS);
  const other = random.pick(TARGETS);
  // Some files are given to the reader of another format: people choose the wrong one.
  const reader = random.chance(0.05) ? other : target;
  const bytes = mutated(target.file(random), random, other.file(random));
  const begun = process.cpuUsage();
  let ms = 0;
  let broken: string[];
  try {
    const check = reader.read(bytes, random);
    ms = milliseconds(process.cpuUsage(begun));
    broken = await check();
  } catch (error) {
    broken = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  if (ms > slowest.ms) slowest = { ms, run, name: reader.name };
  if (ms > LONGEST_RUN) broken.push(`took ${Math.round(ms)} ms for ${bytes.length} bytes`);
  return broken.length === 0 ? null : `run ${run}, ${reader.name}: ${broken.join('\n  ')}`;
}

let run = first;
for (; run < first + runs && faults < MOST_FAULTS; run++) {
  watch(run);
  const fault = await faultOf(run);
  if (fault === null) continue;
  faults++;
  console.error(`fuzz: ${fault}`);
}
console.log(
  `fuzz: seed ${seed}, ${run - first} runs, ${faults} faults; slowest ${Math.round(slowest.ms)} ms (run ${slowest.run}, ${slowest.name}); ` +
    `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
if (faults > 0) process.exitCode = 1;
