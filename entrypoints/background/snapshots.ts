/** Takes the day's copy of the practice, in the background: no window waits for it, and no answer. */
import { browser } from 'wxt/browser';
import { today } from '../wiring/clock';
import { practiceStore } from '../wiring/practice-store';
import { loadSettings } from '../wiring/settings';

/** Often enough to find a quiet moment on a day with any practice; most times one small reading says there is nothing to do. */
const EVERY_MINUTES = 30;
const ALARM = 'snapshot';
/** The whole log is read at once, which an answer would wait for: whoever answered a moment ago may answer again. */
const QUIET_MS = 2 * 60_000;

async function take(): Promise<void> {
  const { store, started } = await practiceStore();
  if (started.mode !== 'ready') return;
  const [latest] = await store.latestAnswers(1);
  if (latest && Math.abs(Date.now() - latest.at) < QUIET_MS) return;
  await store.takeSnapshot(await loadSettings(), { day: today(), at: Date.now() });
}

export function keepSnapshots(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // Where the browser keeps no data there is nothing to copy, and the pages say why; the next alarm tries again.
    if (name === ALARM) take().catch(() => undefined);
  });
  // The same name replaces the alarm: nothing piles up over restarts.
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}
