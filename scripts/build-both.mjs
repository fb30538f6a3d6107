// Builds for Chromium and for Firefox, one beside the other: each keeps one processor busy. Node built-ins only.
import { ROOT } from './lib/install.mjs';
import { runBeside } from './lib/run.mjs';

const build = (name, ...more) => runBeside(name, 'npx', ['wxt', 'build', ...more], { cwd: ROOT });

const codes = await Promise.all([build('for Chromium'), build('for Firefox', '-b', 'firefox', '--mv3')]);
process.exit(Math.max(...codes));
