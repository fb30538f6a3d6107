/**
 * Which of a page's main-thread tasks are ours, from the browser's own trace. A task counts with all of its length when a call
 * into one of the extension's scripts lies in it: what our microtasks do after such a call carries no address, but lies there too.
 */
import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; timerId?: number; frame?: string; stackTrace?: { url: string }[] } };
}

export interface Tasks {
  longestMs: number;
  sumMs: number;
}

/** What of ours runs on a page; the worker's and our pages' tasks are in the trace, too. A task of several is the first one's. */
const SCRIPTS = ['card.js', 'catalog.js', 'reader.js'] as const;
export type OwnTasks = Record<(typeof SCRIPTS)[number], Tasks>;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack', 'toplevel', 'v8.execute'];
const US_IN_MS = 1000;

/** Traces while `during` runs; our tasks in it. */
export async function ownTasks(page: Page, origin: string, during: () => Promise<void>): Promise<OwnTasks> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await during();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return tasksOf(events, origin);
}

const timerOf = ({ pid, args }: TraceEvent) => `${pid} ${args?.data?.frame} ${args?.data?.timerId}`;

/** A pause of ours ends in the browser's own function: only who asked for the timer says whose it is. */
function isTimerOf({ name, args }: TraceEvent, url: string): boolean {
  return name === 'TimerInstall' && args?.data?.stackTrace?.[0]?.url === url;
}

export function tasksOf(events: readonly TraceEvent[], origin: string): OwnTasks {
  const whole = events.filter(({ ph }) => ph === 'X');
  let tasks = whole.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const found = SCRIPTS.map((script) => {
    const url = `${origin}/${script}`;
    const timers = new Set(events.filter((event) => isTimerOf(event, url)).map(timerOf));
    const calls = events.filter(
      (event) => event.args?.data?.url === url || (event.name === 'TimerFire' && timers.has(timerOf(event))),
    );
    const own = tasks.filter(({ pid, tid, ts, dur = 0 }) =>
      calls.some((call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts < ts + dur),
    );
    tasks = tasks.filter((task) => !own.includes(task));
    // Where the trace knows the thread's own time, other work on the machine doesn't count.
    const lengths = own.map(({ dur = 0, tdur }) => (tdur ?? dur) / US_IN_MS);
    const sumMs = lengths.reduce((sum, length) => sum + length, 0);
    return [script, { longestMs: Math.max(0, ...lengths), sumMs }] as const;
  });
  return Object.fromEntries(found) as OwnTasks;
}
