// npm start: from a fresh clone to a real browser with the extension on its welcome article. Where there is no display it runs
// the same headless, also on a news-like page at a listed site's address, and prints what it saw. Node built-ins only until installed.
import path from 'node:path';
import { ensureBrowser, hasDisplay } from './lib/browser.mjs';
import { ensureInstalled, ROOT } from './lib/install.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
console.log('Building …');
if ((await run('npx', ['wxt', 'build'], { cwd: ROOT })) !== 0) {
  console.error('The build failed: see above.');
  process.exit(1);
}
const browserPath = await ensureBrowser();
if (hasDisplay() && !process.argv.includes('--headless')) {
  const { openWindow } = await import('./lib/demo-window.mjs');
  await openWindow(browserPath, path.join(ROOT, '.output/chrome-mv3'));
} else {
  if ((await run('node', ['scripts/build-e2e.mjs'], { cwd: ROOT })) !== 0) process.exit(1);
  const { runHeadless } = await import('./lib/demo-headless.mjs');
  process.exit((await runHeadless(browserPath, path.join(ROOT, '.output/chrome-mv3-e2e'))) ? 0 : 1);
}
