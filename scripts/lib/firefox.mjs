// Finds a Firefox for the reading suite, or installs one. A temporary add-on needs no signature in any edition.
import { existsSync } from 'node:fs';
import { apt, canApt, onPath } from './run.mjs';

const ON_MACOS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
];

/** Path of a Firefox on this machine, or undefined; exits where FIREFOX_PATH leads nowhere. */
export function findFirefox() {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && !existsSync(FIREFOX_PATH)) {
    console.error(`FIREFOX_PATH is ${FIREFOX_PATH}, but no file is there.`);
    process.exit(1);
  }
  return FIREFOX_PATH || onPath('firefox') || onPath('firefox-esr') || ON_MACOS.find(existsSync);
}

/** Path of a Firefox; exits with one line that says what to install where none can be had. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (canApt()) {
    console.log('No Firefox yet. Installing Debian’s firefox-esr …');
    await apt('firefox-esr');
    const installed = findFirefox();
    if (installed) return installed;
  }
  console.error(
    'No Firefox found: install one (Debian: sudo apt-get install firefox-esr; Fedora: sudo dnf install firefox; macOS: brew install --cask firefox) or set FIREFOX_PATH to its program file; `npm run test:chromium` runs everything else without it.',
  );
  process.exit(1);
}
