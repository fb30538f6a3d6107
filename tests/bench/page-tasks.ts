/** The tasks of one of our own pages on its main thread: all of them are ours. */
import type { Page } from '@playwright/test';
import { type TraceEvent, traced, US_IN_MS } from './trace';

const isTask = ({ ph, name }: TraceEvent) =>
  ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');

const MARK = 'main thread';

/** The longest task of the page while `during` runs, in ms of its thread. */
export async function longestTask(page: Page, during: () => Promise<void>): Promise<number> {
  const events = await traced(page, async () => {
    // Names the thread in the trace.
    await page.evaluate((mark) => console.timeStamp(mark), MARK);
    await during();
  });
  const main = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === MARK);
  if (!main) throw new Error('The trace does not show the page.');
  const tasks = events.filter((event) => isTask(event) && event.pid === main.pid && event.tid === main.tid);
  return Math.max(0, ...tasks.map(({ dur = 0, tdur }) => (tdur ?? dur) / US_IN_MS));
}

/** A loop whose work is always the same, in ms of this machine now. */
export const calibrate = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const from = performance.now();
    let sum = 0;
    for (let i = 0; i < 2_000_000; i++) sum = (sum + i * 31) % 1_000_003;
    return sum < 0 ? 0 : performance.now() - from;
  });
