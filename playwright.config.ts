import { defineConfig } from '@playwright/test';

/** One browser per project, data cleared between tests: a fresh browser for each test would cost a second apiece. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // What looks at many states takes a minute where the machine works for others.
  timeout: 180_000,
  // What stands at once costs nothing; a machine that works for others needs more than Playwright's five seconds.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', testIgnore: /(prompt|policy|policy-firefox|signing-firefox)\.spec\.ts/ },
    // The same reading suite; tests/e2e/reading/fixture.ts chooses the driver by the project's name.
    { name: 'firefox', testMatch: /\/reading\/.*\.spec\.ts/ },
    { name: 'prompt', testMatch: /prompt\.spec\.ts/ },
    // Writes a policy file for the whole machine.
    { name: 'policy', testMatch: /policy\.spec\.ts/ },
    // What only Firefox does its own way.
    { name: 'own-firefox', testMatch: /(policy|signing)-firefox\.spec\.ts/ },
  ],
});
