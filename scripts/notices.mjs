// Writes down whose work ships inside the extension: node scripts/notices.mjs > docs/third-party-notices.md
// Node built-ins only. Names and versions come from the lockfile, texts from node_modules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/install.mjs';

/** Build tools of whose own code a few lines end up in the built files: WXT's start of a script, Vite's module preload. */
const LEAVE_CODE_BEHIND = ['@wxt-dev/browser', 'vite', 'wxt'];
/** Vite's file goes on with what its command-line tool bundles; none of that reaches us. */
const END_OF_OWN_LICENCE = /^# Licenses of bundled dependencies$/mu;

function read(folder, pattern) {
  const name = readdirSync(folder).find((file) => pattern.test(file));
  return name ? readFileSync(path.join(folder, name), 'utf8').split(END_OF_OWN_LICENCE)[0].trim() : null;
}

/** A text as a code block; a fence longer than any in the text, so that nothing in it ends the block. */
function block(text) {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}

function homeOf({ homepage, repository }) {
  const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  return address.replace(/^git\+/u, '').replace(/\.git$/u, '');
}

function authorOf({ author }) {
  return typeof author === 'string' ? author : author?.name;
}

/** The Apache licence is this project's own, so its text stands once, in LICENSE: here only what is the package's. */
function termsOf(folder, licence, manifest) {
  const text = read(folder, /^licen[cs]e/iu);
  if (text === null) {
    const author = authorOf(manifest);
    return `${author ? `By ${author}. ` : ''}The package brings no licence file; its licence is named above.`;
  }
  if (licence !== 'Apache-2.0') return block(text);
  const copyright = text.match(/^\s*Copyright \d.*$/mu)?.[0].trim();
  const notice = read(folder, /^notice/iu);
  return ['Full text: [LICENSE](../LICENSE).', copyright && block(copyright), notice && block(notice)]
    .filter(Boolean)
    .join('\n\n');
}

function section([place, { version, license }]) {
  const folder = path.join(ROOT, place);
  if (!existsSync(folder)) throw new Error(`${place} is not installed: run npm ci, then this again.`);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const home = homeOf(manifest);
  const head = [`## ${manifest.name} ${version}`, `${license}${home ? ` · <${home}>` : ''}`];
  return [...head, termsOf(folder, license, manifest)].join('\n\n');
}

const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const entries = Object.entries(packages).filter(([place]) => place !== '');
// npm marks in the lockfile what only development needs: what carries no mark is the closure of "dependencies".
const shipped = entries.filter(([, { dev, devOptional, optional, peer }]) => !(dev || devOptional || optional || peer));
const left = entries.filter(([place]) => LEAVE_CODE_BEHIND.some((name) => place === `node_modules/${name}`));

console.log(`# Third-party notices

Made by \`node scripts/notices.mjs > docs/third-party-notices.md\` from the lockfile; don't edit by hand.

The extension is built from the packages below. Preact, Dexie, Fuse.js, ts-fsrs and Valibot are code, Lucide gives the
icons that are used, and Fontsource the font Be Vietnam Pro. Only what is imported is in a build. The tools that merely build and test
are in \`package.json\` under \`devDependencies\`; of three of them a few lines stay in the built files, and they stand at the end.

${[...shipped, ...left].map(section).join('\n\n')}`);
