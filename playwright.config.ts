import { defineConfig } from '@playwright/test';

/** In projects of their own: what writes policy files for the whole machine, answers a real prompt, or runs in Firefox alone. */
const APART = /(prompt|policy|(policy|signing|subscribe)-firefox)\.spec\.ts/;
/** What a hand does on a page, where tenths of a second count. */
const TIMED = /\/(reading\/[^/]+|pointing|pressing|resting|panel|prerender|editor-typing)\.spec\.ts/;

/** One browser per worker, the extension loaded anew where a test counts on nothing kept: a browser for each test would cost seconds apiece. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // What looks at many states takes a minute where the machine works for others.
  timeout: 180_000,
  // What stands at once costs nothing; a machine that works for others needs more than Playwright's five seconds.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }]],
  projects: [
    // Any of Chromium's files, while working on one; npm test runs the next two instead.
    { name: 'chromium', testIgnore: APART, workers: 1 },
    // They wait for what comes, however long it takes: two at a time use two processors.
    { name: 'chromium-together', testIgnore: [APART, TIMED] },
    { name: 'chromium-alone', testMatch: TIMED, workers: 1 },
    // The same reading suite; tests/e2e/reading/fixture.ts chooses the driver by the project's name.
    { name: 'firefox', testMatch: /\/reading\/.*\.spec\.ts/, workers: 1 },
    { name: 'prompt', testMatch: /prompt\.spec\.ts/ },
    // Writes a policy file for the whole machine.
    { name: 'policy', testMatch: /policy\.spec\.ts/ },
    // What only Firefox does its own way.
    { name: 'own-firefox', testMatch: /(policy|signing|subscribe)-firefox\.spec\.ts/ },
  ],
});
