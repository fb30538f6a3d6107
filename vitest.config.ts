import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What changes the process for every file that runs in it later: the environment, what a module or a global is. */
const CHANGES_ITS_PROCESS = /fakeBrowser|process\.env\.\w+ = |\bvi\.(?!fn\b)/u;
const HAS_DATABASES = /fake-indexeddb/u;

const files = ['data', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, ...name.split(path.sep)))
    .filter((file) => /\.test\.tsx?$/u.test(file)),
);

/** A process for each file, and every module read anew in it, cost more than the tests: only those have one of their own that need it. */
function room(file: string): 'apart' | 'databases' | 'pure' {
  const source = readFileSync(file, 'utf8');
  if (CHANGES_ITS_PROCESS.test(source)) return 'apart';
  return HAS_DATABASES.test(source) ? 'databases' : 'pure';
}

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    // Vitest leaves one processor to an editor that waits; here nobody waits.
    maxWorkers: '100%',
    // Properties take a second or two alone; on a machine that runs browsers beside them, many times that.
    testTimeout: 60_000,
    projects: (['apart', 'databases', 'pure'] as const).map((name) => ({
      extends: true,
      test: { name, isolate: name === 'apart', include: files.filter((file) => room(file) === name) },
    })),
  },
});
