/**
 * Which of a page's main-thread tasks are ours, from the browser's own trace. A task counts with all of its length when a call
 * into one of the extension's scripts lies in it: what our microtasks do after such a call carries no address, but lies there too.
 */
import type { Page } from '@playwright/test';
import { type TraceEvent, traced, US_IN_MS } from './trace';

export interface Tasks {
  longestMs: number;
  sumMs: number;
}

/** What of ours runs on a page; the worker's and our pages' tasks are in the trace, too. A task of several is the first one's. */
const SCRIPTS = ['card.js', 'catalog.js', 'reader.js'] as const;
export type OwnTasks = Record<(typeof SCRIPTS)[number], Tasks>;

/** Traces while `during` runs; our tasks in it. */
export async function ownTasks(page: Page, origin: string, during: () => Promise<void>): Promise<OwnTasks> {
  return tasksOf(await traced(page, during), origin);
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
