import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FEATURES_OFF, launchArguments } from './browser.mjs';
import { ROOT } from './install.mjs';

it('turns off whatever Playwright turns off, as Chromium heeds only the last list of features', () => {
  const bundle = readFileSync(path.join(ROOT, 'node_modules/playwright-core/lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[(.*?)\]/su.exec(bundle) ?? [];
  const playwrights = [...list.matchAll(/^\s*"(\w+)"/gmu)].map(([, name]) => name);
  expect(playwrights).toContain('HttpsUpgrades');
  expect(FEATURES_OFF).toEqual(expect.arrayContaining(playwrights));
});

it('gives one list of features', () => {
  expect(launchArguments('a').filter((one) => one.startsWith('--disable-features='))).toEqual([
    `--disable-features=${FEATURES_OFF.join(',')}`,
  ]);
});
