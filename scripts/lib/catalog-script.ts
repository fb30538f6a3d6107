/**
 * The catalog for pages, as scripts of its own: read in one, or together with what resolves, it would hold a page's main thread up.
 * The provinces, which the resolver's script would otherwise be a quarter longer for, come with its last part.
 * Between quotes, for V8 reads a template literal of that length half as quickly, and an object literal slower still.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { BROUGHT_PARTS, BROUGHT_PLACE, type BroughtPart } from '../../entrypoints/resolver/brought';

const CATALOG = path.resolve('data/documents/documents.json');
const PROVINCES = path.resolve('data/provinces.json');
/** What the resolver's bundle holds in their places. */
const BROUGHT = new Map([
  [CATALOG, path.resolve('entrypoints/resolver/brought-catalog.ts')],
  [PROVINCES, path.resolve('entrypoints/resolver/brought-provinces.ts')],
]);

/** It ends with a number: what an injected script ends with is sent back. */
function scriptOf(part: BroughtPart, nth: number): string {
  const quoted = JSON.stringify(part)
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `(globalThis[Symbol.for('${BROUGHT_PLACE}')]??={})[${nth}]=JSON.parse('${quoted}');0`;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** In as many parts, about equally long. */
function parts(): BroughtPart[] {
  const { documents, ...dates } = read(CATALOG) as Required<BroughtPart>;
  const provinces = read(PROVINCES) as BroughtPart['provinces'];
  const lengths = documents.map((document) => JSON.stringify(document).length);
  const share = (lengths.reduce((a, b) => a + b, 0) + JSON.stringify(provinces).length) / BROUGHT_PARTS;
  const made: Required<Pick<BroughtPart, 'documents'>>[] = Array.from({ length: BROUGHT_PARTS }, () => ({
    documents: [],
  }));
  let before = 0;
  documents.forEach((document, i) => {
    made[Math.floor(before / share)]?.documents.push(document);
    before += lengths[i] ?? 0;
  });
  Object.assign(made[0] ?? {}, dates);
  Object.assign(made.at(-1) ?? {}, { provinces });
  return made;
}

/** The scripts by their files' names, in the order of the documents. */
export function catalogScripts(): { file: string; text: string }[] {
  return parts().map((part, i) => ({ file: `catalog-${i + 1}.js`, text: scriptOf(part, i + 1) }));
}

/** For the resolver's script alone: catalog and provinces are not bundled, but taken from where they were left. */
export const broughtCatalog: Plugin = {
  name: 'brought-catalog',
  enforce: 'pre',
  resolveId: (source, importer) => (importer ? BROUGHT.get(path.resolve(path.dirname(importer), source)) : null),
};
