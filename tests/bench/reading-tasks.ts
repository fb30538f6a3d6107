/**
 * What our scripts take of a page's main thread, from the browser's own trace. A task that one of them begins is ours with all of its
 * length: what our microtasks do after a call carries no address, but lies there. In a task that the page or the browser begins (its
 * own change of the document, which our observer is then told of) only our calls count. V8's major collection goes over the whole page's
 * heap and stops whoever runs just then: it counts for nobody.
 */
import type { Page } from '@playwright/test';
import { type TraceEvent, traced, US_IN_MS } from './trace';

export interface Tasks {
  longestMs: number;
  sumMs: number;
}

/** What of ours runs on a page; the worker's and our pages' tasks are in the trace, too. */
const SCRIPTS = [
  'card-view.js',
  'card.js',
  'catalog-1.js',
  'catalog-2.js',
  'catalog-3.js',
  'reader.js',
  'resolver.js',
] as const;
export type OwnTasks = Record<(typeof SCRIPTS)[number], Tasks>;

/** Traces while `during` runs; our tasks in it. */
export async function ownTasks(page: Page, origin: string, during: () => Promise<void>): Promise<OwnTasks> {
  return tasksOf(await traced(page, during), origin);
}

/** The events in which somebody's script runs. */
const RUNS = new Set(
  'EvaluateScript FunctionCall TimerFire FireIdleCallback FireAnimationFrame RunMicrotasks'.split(' '),
);

/** Where a pause ends, and where it was asked for. */
const PAUSES: Readonly<Record<string, string>> = { TimerFire: 'TimerInstall', FireIdleCallback: 'RequestIdleCallback' };

const pauseOf = (kind: string, { pid, args }: TraceEvent) =>
  `${kind} ${pid} ${args?.data?.frame} ${args?.data?.timerId ?? args?.data?.id}`;

/** A pause of ours ends in the browser's own function: only who asked for it says whose it is. */
const isAskedBy = ({ name, args }: TraceEvent, url: string): boolean =>
  Object.values(PAUSES).includes(name) && args?.data?.stackTrace?.[0]?.url === url;

const isTask = ({ ph, name }: TraceEvent) =>
  ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');

/** Where the trace knows the thread's own time, other work on the machine doesn't count. */
const msOf = ({ dur = 0, tdur }: TraceEvent) => (tdur ?? dur) / US_IN_MS;

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Those that don't lie in an earlier one. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const call of calls) if (call.ts >= Math.max(0, ...kept.map(endOf))) kept.push(call);
  return kept;
}

export function tasksOf(events: readonly TraceEvent[], origin: string): OwnTasks {
  const owners = new Map<TraceEvent, string>();
  for (const script of SCRIPTS) {
    const url = `${origin}/${script}`;
    const pauses = new Set(events.filter((event) => isAskedBy(event, url)).map((event) => pauseOf(event.name, event)));
    for (const event of events)
      if (event.args?.data?.url === url || pauses.has(pauseOf(PAUSES[event.name] ?? '', event)))
        owners.set(event, script);
  }
  const runs = events.filter(({ ph, name }) => ph === 'X' && RUNS.has(name)).sort((a, b) => a.ts - b.ts);
  const collections = events.filter(({ ph, name }) => ph === 'X' && name === 'MajorGC');
  const within = (outer: TraceEvent) => (inner: TraceEvent) =>
    inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < endOf(outer);
  const ownMs = (event: TraceEvent) =>
    collections.filter(within(event)).reduce((ms, collection) => ms - msOf(collection), msOf(event));
  const lengths = new Map<string, number[]>(SCRIPTS.map((script) => [script, []]));
  for (const task of events.filter(isTask)) {
    const inside = runs.filter(within(task));
    const [first] = inside;
    const owner = first && owners.get(first);
    if (owner) lengths.get(owner)?.push(ownMs(task));
    else
      for (const script of SCRIPTS) {
        const own = outermost(inside.filter((run) => owners.get(run) === script));
        if (own.length > 0) lengths.get(script)?.push(own.reduce((sum, run) => sum + ownMs(run), 0));
      }
  }
  const found = [...lengths].map(([script, ms]) => [
    script,
    { longestMs: Math.max(0, ...ms), sumMs: ms.reduce((sum, length) => sum + length, 0) },
  ]);
  return Object.fromEntries(found) as OwnTasks;
}
