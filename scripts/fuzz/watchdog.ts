/** Ends this process where one run never ends: a thread of its own looks at the number of the run. */
import { Worker } from 'node:worker_threads';

/** Far over what a run may take, and long enough for a machine that does other things. */
const PATIENCE_S = 30;

const WATCH = `
  const { workerData } = require('node:worker_threads');
  const run = new Int32Array(workerData.shared);
  let seen = -1, since = Date.now();
  setInterval(() => {
    const now = Atomics.load(run, 0);
    if (now !== seen) { seen = now; since = Date.now(); }
    else if (Date.now() - since > 1000 * workerData.patience) {
      require('node:fs').writeSync(2, 'fuzz: run ' + now + ' of seed ' + workerData.seed + ' does not end\\n');
      process.kill(process.pid, 'SIGKILL');
    }
  }, 500);
`;

/** Call it with the number of each run that begins. */
export function watchRuns(seed: number): (run: number) => void {
  const shared = new SharedArrayBuffer(4);
  const cell = new Int32Array(shared);
  const worker = new Worker(WATCH, { eval: true, workerData: { shared, seed, patience: PATIENCE_S } });
  worker.unref();
  return (run) => void Atomics.store(cell, 0, run);
}
