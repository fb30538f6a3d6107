// Installs the npm packages when they are missing or older than the lockfile. Node built-ins only.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const [MAJOR_NEEDED, MINOR_NEEDED] = [20, 19];

function isInstalled() {
  // npm writes this file at the end of every install.
  const mark = path.join(ROOT, 'node_modules/.package-lock.json');
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

/** Exits with a sentence that says what to do when Node is too old or the install fails. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MAJOR_NEEDED || (major === MAJOR_NEEDED && minor < MINOR_NEEDED)) {
    console.error(
      `Node ${MAJOR_NEEDED}.${MINOR_NEEDED} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT })) === 0) return;
  console.error('npm ci failed: see its message above. It needs a way to the npm registry.');
  process.exit(1);
}
