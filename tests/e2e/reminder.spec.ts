/** The reminder: its alarm, when it speaks and when it keeps quiet, and its setting. The build has the permission given beforehand. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { fillDatabase, makePractice } from '../practice-rows';
import { type Browser, test as base, expect, forget, type Launched, launch } from './fixtures';
import { picture } from './looks';
import { answerOnce, openPopup } from './practice-page';
import { studio } from './studio-page';

const HOUR_MS = 3_600_000;

/** The very same build, its optional permission moved to those it has: a prompt can't be answered headless. */
function allowedBuild(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'so-tay-144-notifies-'));
  cpSync(path.join(ROOT, '.output/chrome-mv3-e2e'), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = [...manifest.permissions, 'notifications'];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return copy;
}

const test = base.extend<{ allowed: Browser }, { launchedAllowed: Launched }>({
  launchedAllowed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const build = allowedBuild();
      const launched = await launch(undefined, {}, build);
      await use(launched);
      await launched.close();
      forget(launched.profile);
      forget(build);
    },
    { scope: 'worker' },
  ],
  allowed: async ({ launchedAllowed }, use) => {
    await use(launchedAllowed);
    await launchedAllowed.startOver();
  },
});

const choose = (browser: Browser, reminder: { hour: number; minute: number } | null) =>
  browser.control.evaluate(
    (time) => chrome.storage.local.set({ settings: { language: 'vi', reminder: time } }),
    reminder,
  );
const alarmTime = (browser: Browser) =>
  browser.control.evaluate(async () => (await chrome.alarms.get('reminder'))?.scheduledTime ?? null);
/** The next such time on this machine's clock. */
const nextAt = (browser: Browser, hour: number, minute: number) =>
  browser.control.evaluate(
    ([h, m]) => {
      const now = new Date();
      const at = new Date(now.getFullYear(), now.getMonth(), now.getDate(), h, m);
      if (at <= now) at.setDate(at.getDate() + 1);
      return at.getTime();
    },
    [hour, minute] as const,
  );
const shown = (browser: Browser) =>
  browser.control.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** The alarm goes off, so late. */
async function goOff(browser: Browser, late = 0): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((ms) => {
    const onAlarm = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
    onAlarm.dispatch({ name: 'reminder', scheduledTime: Date.now() - ms });
  }, late);
}
/** Counts from here on how often it speaks; calls go through as ever. */
async function listen(browser: Browser): Promise<() => Promise<number>> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { notifications } = chrome;
    const create = notifications.create.bind(notifications) as (...given: unknown[]) => Promise<string>;
    Object.assign(globalThis, { spoken: 0 });
    Object.assign(notifications, {
      create: (...given: unknown[]) => {
        (globalThis as unknown as { spoken: number }).spoken++;
        return create(...given);
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { spoken: number }).spoken);
}

/** Long enough for a word that should not come, where nothing that follows could tell of it. */
const QUIET_MS = 1_000;

/** The alarm goes off and the reminder speaks. What went off before it and kept quiet has had its turn by then. */
async function speaks(browser: Browser): Promise<void> {
  await goOff(browser);
  await expect.poll(() => shown(browser)).toEqual(['reminder']);
  await browser.control.evaluate(() => chrome.notifications.clear('reminder'));
  await expect.poll(() => shown(browser)).toEqual([]);
}

async function practise(browser: Browser): Promise<void> {
  const page = await openPopup(browser);
  await page.locator('.question-stem').waitFor();
  await page.close();
  await fillDatabase(browser.control, makePractice(90, 180, Date.now() - 20 * 24 * HOUR_MS));
}

test('an alarm stands at the chosen time while it is switched on', async ({ allowed }) => {
  await choose(allowed, { hour: 6, minute: 45 });
  await expect.poll(() => alarmTime(allowed)).toBe(await nextAt(allowed, 6, 45));
  await choose(allowed, { hour: 21, minute: 5 });
  await expect.poll(() => alarmTime(allowed)).toBe(await nextAt(allowed, 21, 5));
  await goOff(allowed);
  await expect.poll(() => alarmTime(allowed)).toBe(await nextAt(allowed, 21, 5));
  await choose(allowed, null);
  await expect.poll(() => alarmTime(allowed)).toBeNull();
});

test('it speaks once where something is due; a click clears it and opens practice', async ({ allowed }) => {
  await practise(allowed);
  await choose(allowed, { hour: 20, minute: 0 });
  const spoken = await listen(allowed);
  await goOff(allowed, 2 * HOUR_MS);
  await goOff(allowed);
  await expect.poll(() => shown(allowed)).toEqual(['reminder']);
  expect(await spoken(), 'two hours late it keeps quiet').toBe(1);
  const worker = await allowed.worker();
  const opened = () =>
    allowed.control.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({});
      return contexts.some(({ documentUrl = '' }) => /popup\.html|options\.html#practise/u.test(documentUrl));
    });
  expect(await opened()).toBe(false);
  await worker.evaluate(() =>
    (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch('reminder'),
  );
  await expect.poll(() => shown(allowed)).toEqual([]);
  expect(await until(opened)).toBe(true);
});

test('it keeps quiet where nothing is due, after practice, and when it is off', async ({ allowed }) => {
  await choose(allowed, { hour: 20, minute: 0 });
  const spoken = await listen(allowed);
  await goOff(allowed);
  await allowed.control.waitForTimeout(QUIET_MS);
  expect(await spoken(), 'new questions only').toBe(0);
  await practise(allowed);
  await choose(allowed, null);
  await goOff(allowed);
  await choose(allowed, { hour: 20, minute: 0 });
  await speaks(allowed);
  expect(await spoken(), 'it was off').toBe(1);
  const page = await openPopup(allowed);
  await answerOnce(page);
  await page.close();
  await goOff(allowed);
  await allowed.control.waitForTimeout(QUIET_MS);
  expect(await spoken(), 'practised already').toBe(1);
});

test('its setting: switched on, another time, switched off', async ({ allowed }) => {
  const page = await studio(allowed, 'settings');
  const flip = page.getByRole('switch', { name: 'Nhắc tôi mỗi ngày' });
  await expect(flip).toHaveAttribute('aria-checked', 'false');
  expect(await alarmTime(allowed)).toBeNull();
  await flip.click();
  await expect(flip).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByLabel('Giờ nhắc')).toHaveValue('20:00');
  await expect.poll(() => alarmTime(allowed)).toBe(await nextAt(allowed, 20, 0));
  await page.getByLabel('Giờ nhắc').fill('06:30');
  await expect.poll(() => alarmTime(allowed)).toBe(await nextAt(allowed, 6, 30));
  await page.getByRole('heading', { name: 'Nhắc ôn tập' }).scrollIntoViewIfNeeded();
  await picture(page, 'statistics/reminder');
  await flip.click();
  await expect(flip).toHaveAttribute('aria-checked', 'false');
  await expect.poll(() => alarmTime(allowed)).toBeNull();
});

test('without the permission there is no alarm, and the setting says why it is off', async ({ fresh }) => {
  await choose(fresh, { hour: 20, minute: 0 });
  const page = await studio(fresh, 'settings');
  await expect(page.getByRole('switch', { name: 'Nhắc tôi mỗi ngày' })).toHaveAttribute('aria-checked', 'false');
  await expect(page.getByText('Trình duyệt không còn cho phép hiện thông báo')).toBeVisible();
  expect(await alarmTime(fresh)).toBeNull();
});
