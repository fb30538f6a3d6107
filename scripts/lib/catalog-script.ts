/**
 * The catalog for pages, as a script of its own: read together with the card's it would hold a page's main thread up. Between quotes,
 * for V8 reads a template literal of that length half as quickly.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Where the script leaves the catalog's JSON, and the card looks for it (entrypoints/card/brought-catalog.ts). */
const PLACE = 'so-tay-144.catalog';
const CATALOG = path.resolve('data/documents/documents.json');
const BROUGHT = path.resolve('entrypoints/card/brought-catalog.ts');

/** The script's text. It ends with a number: what an injected script ends with is sent back. */
export function catalogScript(): string {
  const json = JSON.stringify(JSON.parse(readFileSync(CATALOG, 'utf8')));
  const quoted = json
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `globalThis[Symbol.for('${PLACE}')]='${quoted}';0`;
}

/** For the card's script alone: the catalog is not bundled, but taken from where it was left. */
export const broughtCatalog: Plugin = {
  name: 'brought-catalog',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && path.resolve(path.dirname(importer), source) === CATALOG ? BROUGHT : null,
};
