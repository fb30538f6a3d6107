// Running one command and telling what it did. Node built-ins only: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';

const isWindows = process.platform === 'win32';

/** The first match on PATH, or undefined. */
export function onPath(name) {
  const found = spawnSync(isWindows ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0].trim() : undefined;
}

/** Runs to the end with this terminal; resolves with the exit code (1 where it could not start). */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: isWindows, ...options });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The same beside others: what it wrote is told when it ends, in one piece under its name. */
export function runBeside(name, command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows, ...options });
    const written = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => written.push(bytes));
    const end = (code) => {
      console.log(`\n— ${name}\n${Buffer.concat(written)}`);
      resolve(code);
    };
    child.on('error', (error) => {
      written.push(Buffer.from(String(error)));
      end(1);
    });
    // Not at `exit`: what it wrote last may still be on its way.
    child.on('close', (code) => end(code ?? 1));
  });
}

/** True where `apt-get install` works as it is. */
export function canApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/** Installs Debian packages as root; the exit code. */
export async function apt(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env });
  return updated || run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}
