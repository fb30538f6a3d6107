/**
 * For the script on pages: what finds references lies in it as a function that nobody has called yet. Whole modules are made ready when
 * the browser first reads a script, and all in that one task; and imported later they would each be wrapped by the bundler, half a
 * kilobyte on every page.
 */
import path from 'node:path';
import { build, type Plugin } from 'vite';

/** The module that imports it late, and what it imports. */
const FINDER = path.resolve('entrypoints/reader/finder.ts');
const ENTRY = path.resolve('data/references/page-finder.ts');

export const lateFinder: Plugin = {
  name: 'late-finder',
  async load(id) {
    if (id !== FINDER) return null;
    const output = await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, target: 'esnext', lib: { entry: ENTRY, formats: ['es'] } },
    });
    const [first] = [output].flat();
    if (!first || !('output' in first)) throw new Error(`Vite made no script of ${ENTRY}.`);
    const [{ code, moduleIds }] = first.output;
    for (const module of moduleIds) this.addWatchFile(module);
    // The one export statement, names as they are inside, is what the function gives.
    const [statement, names] = /\nexport (\{[\w$\s,]+\});\s*$/.exec(code) ?? [];
    if (!statement || / as /.test(names ?? '')) throw new Error(`${ENTRY} does not end in plain exports any more.`);
    const body = code.slice(0, -statement.length);
    return `let held;\nexport const bringFinder = async () => (held ??= (() => { ${body}\nreturn ${names}; })());`;
  },
};
