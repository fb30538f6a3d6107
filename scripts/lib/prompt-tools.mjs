// What the one test needs that answers the browser's real permission prompt: an X server without a screen, and keys for it.
import { apt, canApt, onPath } from './run.mjs';

const TOOLS = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** Installs what is missing where that is possible, else exits saying exactly what to install. */
export async function ensurePromptTools() {
  const missing = () => Object.entries(TOOLS).filter(([program]) => !onPath(program));
  if (missing().length > 0 && canApt()) await apt(...missing().map(([, name]) => name));
  if (missing().length === 0) return;
  console.error(
    `Missing for the permission prompt's test: ${missing()
      .map(([program]) => program)
      .join(', ')}. ` +
      `Debian/Ubuntu: sudo apt-get install ${missing()
        .map(([, name]) => name)
        .join(' ')}`,
  );
  process.exit(1);
}
