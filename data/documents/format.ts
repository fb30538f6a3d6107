/** The layout of documents.json: sorted by id, one property a line, one source a line, so that a change reads well in a diff. */
import type { CatalogFile, DocumentEntry } from './types';

/** In this order, whatever the order in which an entry was typed. */
const FIELDS: readonly (keyof DocumentEntry)[] = [
  'id',
  'number',
  'kind',
  'issuer',
  'issued',
  'term',
  'title',
  'titleVerified',
  'topics',
  'aliases',
  'force',
  'replaces',
  'replacesInferred',
  'guides',
  'summary',
  'sources',
];
const ONE_ITEM_A_LINE: ReadonlySet<keyof DocumentEntry> = new Set([
  'replaces',
  'replacesInferred',
  'guides',
  'sources',
]);

/** Code-unit order: the same on every machine, whatever its language. */
function byIdOrder(a: DocumentEntry, b: DocumentEntry): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function formatValue(field: keyof DocumentEntry, value: unknown): string {
  if (!ONE_ITEM_A_LINE.has(field) || !Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `        ${JSON.stringify(item)}`).join(',\n')}\n      ]`;
}

function formatEntry(entry: DocumentEntry): string {
  const lines = FIELDS.map((field) => `      "${field}": ${formatValue(field, entry[field])}`);
  return `    {\n${lines.join(',\n')}\n    }`;
}

/** The whole file as text, newline at the end. */
export function formatCatalog({ newestSource, lookedUp, documents }: CatalogFile): string {
  const dates = `  "newestSource": "${newestSource}",\n  "lookedUp": "${lookedUp}",\n`;
  return `{\n${dates}  "documents": [\n${[...documents].sort(byIdOrder).map(formatEntry).join(',\n')}\n  ]\n}\n`;
}
