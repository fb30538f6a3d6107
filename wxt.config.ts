import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { broughtCatalog, catalogScripts } from './scripts/lib/catalog-script';
import { lateFinder } from './scripts/lib/late-finder';

/**
 * WXT wraps an unlisted script into a try that logs to a logger which is silent in production: 120 B after gzip on every page, for
 * nothing. Where WXT writes it differently one day, the wrapper comes back, and the test of bytes says so.
 */
const plainScripts = {
  name: 'plain-scripts',
  transform(code: string, id: string) {
    // Ours are all given as functions.
    if (id.includes('/define-unlisted-script.')) return 'export const defineUnlistedScript = (main) => ({ main });';
    if (!code.includes('The unlisted script')) return null;
    const [definition] = /^import definition from [^;]+;/mu.exec(code) ?? [];
    return definition ? `${definition}\nexport default definition.main();` : null;
  },
};

/** Permissions as docs/decisions/0003-permissions.md argues them; tests/e2e/build.spec.ts compares the built manifest with that list. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    // Imported only then: `wxt` in development and `wxt prepare` don't wait for it.
    'build:before': async ({ config }) => {
      if (config.command === 'build') (await import('./scripts/lib/bank-problems')).refuseBrokenBank();
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(...catalogScripts().map(({ file }) => file));
    },
    'build:publicAssets': (_, files) => {
      for (const { file, text } of catalogScripts()) files.push({ relativeDest: file, contents: text });
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.name === 'resolver') config.plugins?.push(broughtCatalog);
      if (entrypoint?.name === 'reader') config.plugins?.push(lateFinder);
      // What goes into pages: 1 to 3 % fewer bytes after gzip than from Vite’s own minifier (2026-11). In brackets a function that is
      // called at once is read once; without them V8 passes over it first, which took 3 to 5 ms of a page's thread.
      if (entrypoint?.type === 'unlisted-script')
        config.build = {
          ...config.build,
          minify: 'terser',
          terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { wrap_iife: true } },
        };
    },
    // What leaves as a release is signed as it lies there.
    'zip:start': async () => (await import('./scripts/lib/built-in-signatures')).refuseUnsigned(),
  },
  // Only a file that is a default export alone becomes `JSON.parse("…")`, which V8 reads many times quicker than an object
  // literal: the catalog's was most of what the card's script cost a page's main thread.
  vite: () => ({
    json: { namedExports: false },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), plainScripts],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Sổ tay 144',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-reference': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next__',
      },
      'previous-reference': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
      'open-reference': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_open__',
      },
    },
    // Digits only: no input method turns them into something else.
    omnibox: { keyword: '144' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'so-tay-144@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '128',
          // Firefox takes no schema: it hands over whatever was set.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
