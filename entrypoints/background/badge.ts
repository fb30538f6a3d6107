/** The number on the toolbar icon: questions due for review today. Quiet when nothing is due; new questions never nag. */
import { browser } from 'wxt/browser';
import { limitsOf } from '../../data/settings';
import { SETTINGS_KEY } from '../../data/stored-language';
import { today } from '../wiring/clock';
import { PRACTICE_KEY, practiceStore } from '../wiring/practice-store';
import { loadSettings } from '../wiring/settings';

/** Often enough that a new day's count is there when the reader looks; the store is read for a few milliseconds. */
const EVERY_MINUTES = 30;
const ALARM = 'badge';
/** The accent of components/tokens.css: a badge takes no custom property. */
const COLOUR = '#0b6e6a';

async function dueToday(): Promise<number> {
  const settings = await loadSettings();
  const { store } = await practiceStore();
  const { buckets, exam } = settings;
  const day = { today: today(), limits: limitsOf(settings), buckets, exam };
  // Here as well as in the popup: so that the day's first opening mostly finds the plan made.
  await store.prepareDay(day);
  const { left } = await store.readToday(day);
  return left.due + left.again;
}

async function update(): Promise<void> {
  // Where the browser keeps no data there is nothing to count; the popup says why.
  const due = await dueToday().catch(() => 0);
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
}

/** Keeps the badge true: after every change of the practice, at start-up and as days begin. */
export function keepBadge(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (PRACTICE_KEY in changes || SETTINGS_KEY in changes) void update();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void update();
  });
  browser.runtime.onStartup.addListener(() => void update());
  browser.runtime.onInstalled.addListener(() => void update());
  // The same name replaces the alarm: nothing piles up over restarts.
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}
