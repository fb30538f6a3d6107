/** What the build gives away: its permissions, its policy, its bytes. Reads the files of `npm run build:e2e`; opens no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { testPatterns } from '../../scripts/build-e2e.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';

const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
const KB = 1024;

/** DESIGN, Budgets: what a page costs before it shows a reference, and what comes with the first one. Bytes after gzip. */
const READER_MAX = 12 * KB;
/** What comes with the first reference: card, pointing, resolver, catalog, places, standards (docs/decisions/0009-bytes.md). */
const CARD_MAX = 85 * KB;
const VIEW_MAX = 25 * KB;
const CATALOG_MAX = 60 * KB;

const CATALOG_SCRIPTS = ['catalog-1.js', 'catalog-2.js', 'catalog-3.js'];
const CARD_SCRIPTS = [...CATALOG_SCRIPTS, 'resolver.js', 'card.js', 'card-view.js'];

type Json = Record<string, unknown>;

const output = (build: string, file = '') => path.join(ROOT, '.output', build, file);
const read = (build: string, file: string) => readFileSync(output(build, file), 'utf8');
const manifestOf = (build: string): Json => JSON.parse(read(build, 'manifest.json'));

function filesOf(build: string): string[] {
  return readdirSync(output(build), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(output(build), path.join(entry.parentPath, entry.name)))
    .sort();
}

function textsOf(build: string, extension: string): { file: string; text: string }[] {
  return filesOf(build)
    .filter((file) => file.endsWith(extension))
    .map((file) => ({ file, text: read(build, file) }));
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

for (const target of TARGETS) {
  const isChrome = target === 'chrome-mv3';

  test(`${target}: asks for what DESIGN lists and for nothing more`, () => {
    const manifest = manifestOf(target);
    const expected = [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      ...(isChrome ? ['sidePanel'] : []),
    ];
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(expected);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const field of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest, field).not.toHaveProperty(field);
    // Firefox knows no schema for what an administrator sets.
    expect(manifest.storage).toEqual(isChrome ? { managed_schema: 'managed-schema.json' } : undefined);
  });

  test(`${target}: has its side panel where the browser keeps one, closed until somebody opens it`, () => {
    const { side_panel, sidebar_action } = manifestOf(target);
    expect(side_panel).toEqual(isChrome ? { default_path: 'sidepanel.html' } : undefined);
    expect(sidebar_action).toEqual(
      isChrome ? undefined : { default_panel: 'sidepanel.html', default_title: 'Sổ tay 144', open_at_install: false },
    );
  });

  test(`${target}: has its keyword in the address bar and its three keys`, () => {
    const manifest = manifestOf(target);
    expect(manifest.omnibox).toEqual({ keyword: '144' });
    const commands = manifest.commands as Record<string, { suggested_key: { default: string }; description: string }>;
    const keys = Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key.default]);
    expect(keys).toEqual([
      ['next-reference', 'Alt+Shift+J'],
      ['previous-reference', 'Alt+Shift+K'],
      ['open-reference', 'Alt+Shift+L'],
    ]);
    for (const language of ['vi', 'en']) {
      const words: Json = JSON.parse(read(target, `_locales/${language}/messages.json`));
      for (const { description } of Object.values(commands))
        expect(words, language).toHaveProperty(description.replaceAll('__', '').replace('MSG_', ''));
    }
  });

  test(`${target}: lets its pages load and run their own files only`, () => {
    const { extension_pages: policy } = manifestOf(target).content_security_policy as { extension_pages: string };
    const directives = Object.fromEntries(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'", 'https:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  test(`${target}: its pages name no file from elsewhere`, () => {
    const pages = textsOf(target, '.html');
    expect(pages.map(({ file }) => file)).toContain('popup.html');
    for (const { file, text } of pages) {
      const addresses = [...text.matchAll(/\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/g)].map((match) => match[1] ?? '');
      expect(addresses.length, file).toBeGreaterThan(0);
      expect(
        addresses.filter((address) => /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address)),
        file,
      ).toEqual([]);
      expect(text, `${file}: an inline script would be refused`).not.toMatch(/<script(?![^>]*\bsrc=)/i);
    }
    for (const { file, text } of textsOf(target, '.css'))
      expect(text.match(/(?:@import|url\()\s*["']?(?:https?:)?\/\/[^\s)]*/g), file).toBeNull();
  });

  test(`${target}: runs no text as code and imports none from the network`, () => {
    const scripts = textsOf(target, '.js');
    expect(scripts.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['background.js', ...CARD_SCRIPTS, 'reader.js']),
    );
    for (const { file, text } of scripts)
      expect(
        text.match(/(?<![\w$.])eval\(|\bnew Function\b|\bimportScripts\(|\bimport\(\s*["'`]https?:.{0,60}/g),
        file,
      ).toBeNull();
  });

  test(`${target}: the build for tests grants the tests' sites and differs in nothing else`, () => {
    const twin = `${target}-e2e`;
    expect(filesOf(twin)).toEqual(filesOf(target));
    for (const file of filesOf(target).filter((name) => name !== 'manifest.json'))
      expect(readFileSync(output(twin, file)).equals(readFileSync(output(target, file))), file).toBe(true);
    expect(manifestOf(twin)).toEqual({ ...manifestOf(target), host_permissions: testPatterns() });
  });

  test(`${target}: the resolver finds catalog and provinces where their scripts leave them, whole, in parts alike in length`, () => {
    const world = {};
    for (const file of CATALOG_SCRIPTS) expect(runInNewContext(read(target, file), world)).toBe(0);
    const left = JSON.parse(runInNewContext("JSON.stringify(globalThis[Symbol.for('so-tay-144.catalog')])", world));
    expect(read(target, 'resolver.js')).toContain('so-tay-144.catalog');
    const parts: Json[] = CATALOG_SCRIPTS.map((_, i) => left[i + 1]);
    const data = (file: string) => JSON.parse(readFileSync(path.join(ROOT, 'data', file), 'utf8'));
    expect(Object.assign({}, ...parts, { documents: parts.flatMap(({ documents }) => documents) })).toEqual({
      ...data('documents/documents.json'),
      provinces: data('provinces.json'),
    });
    const lengths = CATALOG_SCRIPTS.map((file) => read(target, file).length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.1);
    for (const file of ['resolver.js', 'card.js', 'card-view.js'])
      for (const word of ['"newestSource"', 'laodongthudo.vn']) expect(read(target, file)).not.toContain(word);
    for (const file of ['card.js', 'card-view.js'])
      expect(read(target, file), 'a second catalog').not.toContain('so-tay-144.catalog');
  });

  test(`${target}: keeps its budgets of bytes`, () => {
    const bytesOf = (...files: string[]) => files.reduce((sum, file) => sum + gzipped(read(target, file)), 0);
    const sizes = {
      reader: bytesOf('reader.js'),
      view: bytesOf('card-view.js'),
      card: bytesOf('card.js'),
      resolver: bytesOf('resolver.js'),
      catalog: bytesOf(...CATALOG_SCRIPTS),
      'all with the first reference': bytesOf(...CARD_SCRIPTS),
    };
    console.log(
      `${target}, gzip: ${Object.entries(sizes)
        .map(([name, size]) => `${name} ${size} B`)
        .join(', ')}`,
    );
    expect.soft(sizes.reader, 'reader.js, before any reference').toBeLessThanOrEqual(READER_MAX);
    expect.soft(sizes.catalog, 'the catalog').toBeLessThanOrEqual(CATALOG_MAX);
    expect.soft(sizes.view, 'the card itself').toBeLessThanOrEqual(VIEW_MAX);
    expect
      .soft(sizes['all with the first reference'], 'what comes with the first reference')
      .toBeLessThanOrEqual(CARD_MAX);
  });
}
