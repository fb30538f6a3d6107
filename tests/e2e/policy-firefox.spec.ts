/**
 * An organisation's policy in a real Firefox, as a managed storage manifest in the person's own folder: nothing outside of a home made
 * for the test is written, and no rights are needed.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../scripts/lib/closed-card.mjs';
import { expect, forget, test } from './fixtures';
import { ID, openOwn, startFirefox } from './reading/firefox-driver';

const POLICY = {
  organisation: 'Tỉnh ủy Thử',
  language: 'en',
  sites: ['nhandan.vn', 7],
  welcome: 'no',
  locked: ['language'],
};

/** The background applies a policy at its start, which on a busy machine came after 15 s. */
const START_MS = 60_000;

// Firefox reads a policy when it starts: this one is the test's own.
test.setTimeout(120_000);

test('what is set holds, what is locked stays, and what could not be read is said', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'so-tay-144-policy-'));
  const folder = path.join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `${ID}.json`),
    JSON.stringify({ name: ID, description: 'test', type: 'storage', data: POLICY }),
  );
  const firefox = await startFirefox({ env: { HOME: home } });
  try {
    const page = await openOwn(firefox, 'options.html#settings');
    const text = () => page.evaluate(() => document.body.innerText);
    await until(async () => (await text()).includes('Set by your organisation: Tỉnh ủy Thử'), START_MS);
    const said = await text();
    for (const words of [
      'Set by your organisation: Tỉnh ủy Thử. It can’t be changed here.',
      'Language: English (can’t be changed)',
      'News sites: 1; the browser still asks you',
      'sites[2] = 7: a host name is wanted',
      'welcome = "no": true or false is wanted',
    ])
      expect(said).toContain(words);
    await page.click('input[name=language]:not(:checked) + span');
    expect(await page.$eval('input[name=language]:checked + span', (chosen) => chosen.textContent)).toBe('English');
    const stored = await page.evaluate(() => chrome.storage.local.get('settings'));
    expect(stored.settings).toMatchObject({
      language: 'en',
      sites: ['https://*.nhandan.vn/*', 'http://*.nhandan.vn/*'],
    });
  } finally {
    await firefox.close();
    forget(home);
  }
});
