/** The browser's own trace of what a page's process does. */
import type { Page } from '@playwright/test';

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, as are the lengths. */
  ts: number;
  dur?: number;
  /** The thread's own time, without what other work on the machine took. */
  tdur?: number;
  args?: {
    data?: {
      message?: string;
      url?: string;
      timerId?: number;
      id?: number;
      frame?: string;
      stackTrace?: { url: string }[];
    };
  };
}

export const US_IN_MS = 1000;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack', 'toplevel', 'v8.execute'];

/** Everything traced while `during` runs, of all processes. */
export async function traced(page: Page, during: () => Promise<void>): Promise<TraceEvent[]> {
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
  return events;
}
