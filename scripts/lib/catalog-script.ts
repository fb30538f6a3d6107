/**
 * The catalog for pages, as two scripts of its own: read in one, or together with what resolves, it would hold a page's main thread up.
 * Between quotes, for V8 reads a template literal of that length half as quickly, and an object literal slower still.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Where each script leaves its part, and the resolver looks for it (entrypoints/resolver/brought-catalog.ts). */
const place = (nth: number) => `so-tay-144.catalog-${nth}`;
const CATALOG = path.resolve('data/documents/documents.json');
const BROUGHT = path.resolve('entrypoints/resolver/brought-catalog.ts');

/** It ends with a number: what an injected script ends with is sent back. */
function scriptOf(part: object, nth: number): string {
  const quoted = JSON.stringify(part)
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `globalThis[Symbol.for('${place(nth)}')]=JSON.parse('${quoted}');0`;
}

/** How many of the documents make half of the text. */
function half(documents: readonly object[]): number {
  const lengths = documents.map((document) => JSON.stringify(document).length);
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  return lengths.findIndex((length) => {
    left -= length;
    return left <= 0;
  });
}

/** The scripts by their files' names, in the order of the documents. */
export function catalogScripts(): { file: string; text: string }[] {
  const { documents, ...dates } = JSON.parse(readFileSync(CATALOG, 'utf8')) as { documents: object[] };
  const middle = half(documents);
  return [{ ...dates, documents: documents.slice(0, middle) }, { documents: documents.slice(middle) }].map(
    (part, i) => ({ file: `catalog-${i + 1}.js`, text: scriptOf(part, i + 1) }),
  );
}

/** For the resolver's script alone: the catalog is not bundled, but taken from where it was left. */
export const broughtCatalog: Plugin = {
  name: 'brought-catalog',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && path.resolve(path.dirname(importer), source) === CATALOG ? BROUGHT : null,
};
