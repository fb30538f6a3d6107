// Copies the very same build and moves the tests' sites to host_permissions: a permission prompt can't be answered headless.
// Nothing else is changed, and tests/e2e/build.spec.ts holds that.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/install.mjs';

/** Listed sites that the tests serve pages at, and one that is in no list. */
export const TEST_HOSTS = ['nhandan.vn', 'tuoitre.vn', 'baodanang.vn', 'trang-thu.example'];

export function testPatterns() {
  return TEST_HOSTS.flatMap((host) => [`https://*.${host}/*`, `http://*.${host}/*`]);
}

/** Moves the tests' sites of the build in `folder` to host_permissions. */
export function grantTestSites(folder) {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: testPatterns() }));
  console.log(`${path.relative(ROOT, folder)}: ${TEST_HOSTS.join(', ')} granted`);
}

function copy(target) {
  const from = path.join(ROOT, '.output', target);
  if (!existsSync(from)) return;
  const to = `${from}-e2e`;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  grantTestSites(to);
}

if (process.argv[1] === import.meta.filename) for (const target of ['chrome-mv3', 'firefox-mv3']) copy(target);
