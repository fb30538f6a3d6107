/** Asks followed addresses for new editions, in the background: each about once a day, at an hour of its own (nextCheck). */
import { browser } from 'wxt/browser';
import { practiceStore } from '../wiring/practice-store';
import { checkDue } from '../wiring/subscriptions';

const ALARM = 'subscriptions';
/** How late a check may come. Without subscriptions this is one small reading and no request. */
const EVERY_MINUTES = 60;

async function check(): Promise<void> {
  const { store, started } = await practiceStore();
  if (started.mode === 'ready') await checkDue(store);
}

export function keepSubscriptions(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // Where the browser keeps no data there is nothing to check for, and the pages say why; the next alarm tries again.
    if (name === ALARM) check().catch(() => undefined);
  });
  // The same name replaces the alarm; only where it is missing, or each wake-up would put it off by an hour.
  void browser.alarms.get(ALARM).then(async (held) => {
    if (!held) await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  });
}
