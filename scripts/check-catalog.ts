/** Checks data/documents/documents.json and lays it out: `npx tsx scripts/check-catalog.ts`. See docs/adding-a-document.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { checkCatalogFile } from '../data/documents/check';
import { formatCatalog } from '../data/documents/format';
import type { CatalogFile } from '../data/documents/types';
import { CATALOG, reportOn } from './lib/built-in-signatures';

const FILE = new URL('../data/documents/documents.json', import.meta.url);

/** JSON.parse says at which character it stopped; people look for a line. */
function lineOf(error: unknown, text: string): string {
  const position = /position (\d+)/u.exec(String(error))?.[1];
  return position ? `line ${text.slice(0, Number(position)).split('\n').length}` : 'the end';
}

function read(text: string): CatalogFile {
  try {
    return JSON.parse(text) as CatalogFile;
  } catch (error) {
    console.error(
      `documents.json is no JSON at ${lineOf(error, text)}: look there and just before for a comma, quote or bracket.`,
    );
    exit(1);
  }
}

const text = readFileSync(FILE, 'utf8');
const catalog = read(text);
const problems = checkCatalogFile(catalog);
for (const { entry, field, message } of problems) console.error(`${entry}: ${field} ${message}.`);
if (problems.length > 0) {
  console.error(`${problems.length} to correct; nothing was written.`);
  exit(1);
}
const laidOut = formatCatalog(catalog);
writeFileSync(FILE, laidOut);
console.log(`${catalog.documents.length} entries, no problem${laidOut === text ? '' : '; laid out anew'}.`);
const { line, isFalse } = await reportOn(CATALOG);
console.log(line);
if (isFalse) exit(1);
