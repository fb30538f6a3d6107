/**
 * `npm run fuzz [-- --runs N --seed S --from R --only packs|files]`: N hostile packs, then N damaged and hostile files for every reader. No
 * exception may escape, no run may take over three seconds, and what is read is sound or says what is wrong with it. One
 * line for each part; --from repeats from a run that was named. The heap is held to 512 MB by package.json.
 */
import { parseArgs } from 'node:util';
import { type Random, randomOf } from '../tests/corpus/random';
import { HOSTILE_PACKS } from './fuzz/hostile-packs';
import { mutated } from './fuzz/mutate';
import { TARGETS, type Target } from './fuzz/targets';
import { watchRuns } from './fuzz/watchdog';

const RUNS = 10_000;
/** A trainer waits no longer for a file. In milliseconds of this process's work: a busy machine's waits don't count. */
const LONGEST_RUN = 3000;
const MOST_FAULTS = 10;

interface Part {
  name: 'packs' | 'files';
  /** A file, and who is to read it. */
  next: (random: Random) => { bytes: Uint8Array; reader: Target };
}

const PARTS: readonly Part[] = [
  { name: 'packs', next: (random) => ({ bytes: HOSTILE_PACKS.file(random), reader: HOSTILE_PACKS }) },
  {
    name: 'files',
    next: (random) => {
      const target = random.pick(TARGETS);
      const other = random.pick(TARGETS);
      // Some files are given to the reader of another format: people choose the wrong one.
      const reader = random.chance(0.05) ? other : target;
      return { bytes: mutated(target.file(random), random, other.file(random)), reader };
    },
  },
];

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' }, only: { type: 'string' } },
});
const runs = Number(values.runs ?? RUNS);
const seed = Number(values.seed ?? 1);
const first = Number(values.from ?? 0);
const parts = PARTS.filter(({ name }) => values.only === undefined || values.only === name);
if (![runs, seed, first].every((value) => Number.isInteger(value) && value >= 0) || parts.length === 0) {
  console.error(
    'fuzz: --runs, --seed and --from take whole numbers, --only packs or files; example: npm run fuzz -- --runs 1000 --seed 7',
  );
  process.exit(2);
}

const watch = watchRuns(seed);
const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

/** What is wrong with one run, in one line, and how long reading took. */
async function lookAt({ next }: Part, run: number): Promise<{ fault: string | null; ms: number; name: string }> {
  const random = randomOf(seed * 1_000_003 + run);
  const { bytes, reader } = next(random);
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
  if (ms > LONGEST_RUN) broken.push(`took ${Math.round(ms)} ms for ${bytes.length} bytes`);
  const { name } = reader;
  return { ms, name, fault: broken.length === 0 ? null : `run ${run}, ${name}: ${broken.join('\n  ')}` };
}

for (const part of parts) {
  let slowest = { ms: 0, run: 0, name: '' };
  let faults = 0;
  let run = first;
  for (; run < first + runs && faults < MOST_FAULTS; run++) {
    watch(run);
    const { fault, ms, name } = await lookAt(part, run);
    if (ms > slowest.ms) slowest = { ms, run, name };
    if (fault === null) continue;
    faults++;
    console.error(`fuzz, ${part.name}: ${fault}`);
  }
  console.log(
    `fuzz: ${part.name}, seed ${seed}, ${run - first} runs, ${faults} faults; slowest ${Math.round(slowest.ms)} ms (run ${slowest.run}, ` +
      `${slowest.name}); peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  if (faults > 0) process.exitCode = 1;
}
