/**
 * The reminder, where one was asked for: at a local time of day, if something is due and nothing was practised yet. The
 * moment is computed anew whenever the background wakes (the badge wakes it each half hour), so it follows a changed zone.
 */
import { browser } from 'wxt/browser';
import { backgroundWords } from '../../data/messages/background';
import { wordsOf } from '../../data/messages/catalogue';
import { minutesFor } from '../../data/practice/pace';
import { limitsOf } from '../../data/settings';
import { today } from '../wiring/clock';
import { practiceStore } from '../wiring/practice-store';
import { loadSettings, onSettings } from '../wiring/settings';
import { nextTime } from './reminder-time';

const NAME = 'reminder';
/** A computer that slept over the hour and wakes later than this is not reminded: it would be at no chosen time. */
const LATEST_MS = 60 * 60_000;
const PERMISSION = { permissions: ['notifications' as const] };

async function schedule(): Promise<void> {
  const { reminder } = await loadSettings();
  if (reminder && (await browser.permissions.contains(PERMISSION))) {
    // The same name replaces the alarm.
    await browser.alarms.create(NAME, { when: nextTime(new Date(), reminder).getTime() });
  } else await browser.alarms.clear(NAME);
}

async function remind(): Promise<void> {
  const settings = await loadSettings();
  if (!settings.reminder || !(await browser.permissions.contains(PERMISSION))) return;
  const { store } = await practiceStore();
  const { buckets, exam } = settings;
  const day = { today: today(), limits: limitsOf(settings), buckets, exam };
  const [{ items, left, done }, pace] = await Promise.all([store.readToday(day), store.readPace()]);
  const due = left.due + left.again;
  if (due === 0 || done.due + done.new > 0) return;
  const words = wordsOf(backgroundWords, settings.language);
  await browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.reminderTitle,
    message: words.reminder(due, minutesFor(items.length, pace)),
  });
}

/** The popup, where the browser lets it open without a press on its icon; else the studio. */
async function openPractice(): Promise<void> {
  await browser.notifications.clear(NAME);
  const url = browser.runtime.getURL('/options.html#practise' as '/options.html');
  await browser.action.openPopup().catch(() => browser.tabs.create({ url }));
}

const answerClick = (id: string) => {
  if (id === NAME) void openPractice();
};

/** The browser has this API only while the permission is given. */
function listen(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(answerClick)) clicked.addListener(answerClick);
}

export function keepReminder(): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name !== NAME) return;
    void schedule();
    // Where the browser keeps no data there is nothing to remind of; the popup says why.
    if (Date.now() - scheduledTime <= LATEST_MS) void remind().catch(() => undefined);
  });
  onSettings((now, before) => {
    if (JSON.stringify(now.reminder) !== JSON.stringify(before.reminder)) void schedule();
  });
  browser.runtime.onStartup.addListener(() => void schedule());
  browser.runtime.onInstalled.addListener(() => void schedule());
  browser.permissions.onAdded.addListener(() => {
    listen();
    void schedule();
  });
  browser.permissions.onRemoved.addListener(() => void schedule());
  listen();
  void schedule();
}
