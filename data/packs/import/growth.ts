/** For tests: how the work of a reader grows with what it reads. A ratio, so that neither machine nor load matters. */

/** The larger input is this many times the smaller. */
export const TIMES = 16;
/** A step that is quadratic shows as TIMES; a loaded machine and the collector of many short rows have shown 6. */
export const WORST_GROWTH = 8;
/** Other work on the machine only slows a run down, so the best of some says most. */
const ATTEMPTS = 8;
/** Milliseconds under which a run tells nothing from the clock's own steps. */
const QUICKEST = 1;

/** The processor's time in milliseconds: what other processes do doesn't count. */
function timeOf(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Time a unit of `large` takes by that of `small`; 1: linear. `large` is TIMES as much; as few runs as show less than WORST_GROWTH. */
export function growth(small: () => void, large: () => void): number {
  let [one, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < ATTEMPTS && !(many / one < WORST_GROWTH); attempt++) {
    // The first run of all compiles.
    if (attempt === 0) small();
    one = Math.min(one, Math.max(timeOf(small), QUICKEST));
    many = Math.min(many, timeOf(large) / TIMES);
  }
  return many / one;
}
