// npm test: installs what is missing, then everything: types, lint, unit and property tests, end-to-end in real browsers.
// `npm test -- --only unit|e2e|firefox|prompt|policy` runs one part, `npm run test:chromium` all but Firefox, `-- --without-policy` all
// but the policy file in Chromium, which needs the right to write to /etc. Node built-ins only.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { failedEndToEnd, failedUnits } from './lib/failed-tests.mjs';
import { ensureFirefox } from './lib/firefox.mjs';
import { ensureInstalled, ROOT } from './lib/install.mjs';
import { ensurePromptTools } from './lib/prompt-tools.mjs';
import { run, runBeside } from './lib/run.mjs';

const RESULTS = path.join(ROOT, 'test-results');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
const withoutFirefox = process.argv.includes('--without-firefox');
const withoutPolicy = process.argv.includes('--without-policy');
const leftOut = new Set([...(withoutFirefox ? ['firefox'] : []), ...(withoutPolicy ? ['policy'] : [])]);
const wants = (part) => (only === null || only === part) && !leftOut.has(part);
const totals = { passed: 0, failed: 0 };
const failures = [];
/** Told again at the end: of a long output often only the end is kept. */
const failedTests = [];

/** With this terminal, or beside another: then what it wrote comes in one piece. */
function live(name, command, args, options) {
  console.log(`\n— ${name}`);
  return run(command, args, options);
}

async function step(name, command, args, env = {}, runs = live) {
  const code = await runs(name, command, args, { cwd: ROOT, env: { ...process.env, ...env } });
  if (code !== 0) failures.push(name);
  return code === 0;
}

/** A check without a report of its own counts as one test. */
async function check(name, command, args) {
  if (await step(name, command, args)) totals.passed++;
  else totals.failed++;
}

function report(file) {
  const full = path.join(RESULTS, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : null;
}

async function unit() {
  const isFine = await step('unit and property tests', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(RESULTS, 'unit.json')}`,
  ]);
  const result = report('unit.json');
  totals.passed += result?.numPassedTests ?? 0;
  failedTests.push(...failedUnits(result, ROOT));
  // A file that could not be loaded fails without a failing test of its own.
  totals.failed += Math.max(result?.numFailedTests ?? 0, isFine ? 0 : 1);
}

async function playwright(project, environment, runs = live) {
  const file = `${project}.json`;
  // A folder of its own: Playwright empties it first, also of what a project beside it has just left there.
  const args = ['playwright', 'test', `--project=${project}`, `--output=${path.join(RESULTS, project)}`];
  const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(RESULTS, file) };
  const isFine = await step(`end to end: ${project}`, 'npx', args, env, runs);
  const result = report(file);
  const stats = result?.stats;
  failedTests.push(...failedEndToEnd(result));
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  totals.failed += Math.max(stats?.unexpected ?? 0, isFine ? 0 : 1);
}

await ensureInstalled();
// Asked first: who lacks a browser should hear of it before a quarter of an hour has passed.
const CHROME_PATH = wants('e2e') || wants('prompt') || wants('policy') ? await ensureBrowser() : undefined;
const FIREFOX_PATH = wants('firefox') ? await ensureFirefox() : undefined;
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

if (only === null) {
  await check('types', 'npx', ['tsc', '--noEmit']);
  await check('lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']);
}
if (wants('unit')) await unit();
if (CHROME_PATH || FIREFOX_PATH) {
  await check('build', 'npm', ['run', '--silent', 'build:e2e']);
  if (wants('e2e')) {
    await playwright('chromium-together', { CHROME_PATH });
    await playwright('chromium-alone', { CHROME_PATH });
  }
  if (wants('firefox')) await playwright('firefox', { FIREFOX_PATH });
  // On Linux alone: elsewhere policies are the system's own settings, which a test should not touch, and a prompt can be answered
  // only under an X server of our own.
  if (process.platform === 'linux') {
    if (wants('prompt')) await ensurePromptTools();
    const inChromium = async () => {
      if (wants('policy')) await playwright('policy', { CHROME_PATH }, runBeside);
      if (wants('prompt')) await playwright('prompt', { CHROME_PATH }, runBeside);
    };
    // They wait for what comes more than they work, and neither browser knows of the other.
    await Promise.all([inChromium(), wants('firefox') && playwright('own-firefox', { FIREFOX_PATH }, runBeside)]);
  }
}

for (const failed of failedTests) console.log(`\n${failed}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 || failures.length > 0 ? 1 : 0);
