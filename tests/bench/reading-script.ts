/** Runs in the page: our reading beside the floor and the bare walk, each over text nodes that no script has touched yet. */
import { PageReading } from '../../entrypoints/reader/reading';
import { eachShadowRoot } from '../../entrypoints/reader/shadow-roots';
import { Turns } from '../../entrypoints/reader/turns';
import { FLOOR } from './floor';

/** What one run took, in ms of script, and what it found. */
export interface Run {
  ms: number;
  found: number;
  /** The longest stretch without a pause: one own task. */
  longestMs: number;
}

/** V8's collector on demand: what one run leaves behind must not be paid for by the next. */
const collect = (globalThis as { gc?: () => void }).gc;

/** The page's own parse, so that neither nodes, wrappers nor strings are warm; laid out, for that is the browser's work, not a script's. */
function renew(html: string): void {
  document.body.innerHTML = html;
  void document.body.offsetHeight;
  collect?.();
}

function timed(run: () => number): Run {
  const from = performance.now();
  const found = run();
  const ms = performance.now() - from;
  return { ms, found, longestMs: ms };
}

/** The bare text walk: every text node visited and its data read, nothing done with it. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    length += node.data.length;
  return length;
}

/** The floor: the same walk, the frozen pattern over each node. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    FLOOR.lastIndex = 0;
    while (FLOOR.exec(node.data) !== null) found++;
  }
  return found;
}

/**
 * Everything the reader does from the root to ranges in records and highlights. Its clock stands while it pauses:
 * from the call that asks for a later turn to that turn.
 */
async function ours(): Promise<Run> {
  const { setTimeout: later } = globalThis;
  let from = performance.now();
  let ms = 0;
  let longestMs = 0;
  const stop = () => {
    const slice = performance.now() - from;
    ms += slice;
    longestMs = Math.max(longestMs, slice);
  };
  globalThis.setTimeout = ((turn: () => void, delay?: number) => {
    if (delay) return later(turn, delay);
    stop();
    return later(() => {
      from = performance.now();
      turn();
    });
  }) as typeof setTimeout;
  const controller = new AbortController();
  const reading = new PageReading(
    document.body,
    controller.signal,
    () => undefined,
    () => undefined,
  );
  await reading.start();
  stop();
  globalThis.setTimeout = later;
  const found = reading.shown.length;
  controller.abort();
  reading.stop();
  return { ms, found, longestMs };
}

/** What the reader does later, when the page is idle: the look for shadow roots. */
async function roots(): Promise<Run> {
  let found = 0;
  const from = performance.now();
  const never = Object.assign(new Turns(), { breathe: async () => undefined });
  await eachShadowRoot(document.body, never, new AbortController().signal, () => found++);
  const ms = performance.now() - from;
  return { ms, found, longestMs: ms };
}

interface MarkOptions {
  acrossElements: boolean;
  filter: () => boolean;
  done: (marked: number) => void;
}
declare class Mark {
  constructor(root: Element);
  markRegExp(pattern: RegExp, options: MarkOptions): void;
}

/** mark.js grows with the square of the page; where it is stopped, its time is that long at least. */
const MARK_LIMIT_MS = 8_000;
class Stopped extends Error {}

/** mark.js with the floor's pattern, across elements as ours reads; it wraps what it finds, and all of that counts. */
function markJs(): number {
  const end = performance.now() + MARK_LIMIT_MS;
  let found = 0;
  const filter = () => {
    if (performance.now() > end) throw new Stopped();
    found++;
    return true;
  };
  try {
    new Mark(document.body).markRegExp(FLOOR, { acrossElements: true, filter, done: () => undefined });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return found;
}

/** A loop whose work is always the same: says how quick this machine is now. */
function calibration(): number {
  let sum = 0;
  for (let i = 0; i < 5_000_000; i++) sum = (sum + i * 31) % 1_000_003;
  return sum;
}

export const RUNS = {
  bareWalk: async () => timed(bareWalk),
  floor: async () => timed(floor),
  ours,
  roots,
  markJs: async () => timed(markJs),
  calibration: async () => timed(calibration),
};

export type RunName = keyof typeof RUNS;

Object.assign(globalThis, {
  /** One run over the page parsed anew. */
  run: (name: RunName, html: string): Promise<Run> => {
    renew(html);
    return RUNS[name]();
  },
});
