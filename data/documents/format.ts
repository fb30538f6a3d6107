/** The layout of documents.json: sorted by id, one property a line, one source a line, so that a change reads well in a diff. */
import type { CatalogFile, DocumentEntry } from './types';

/** Code-unit order: the same on every machine, whatever its language. */
function byIdOrder(a: DocumentEntry, b: DocumentEntry): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function list(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `        ${JSON.stringify(item)}`).join(',\n')}\n      ]`;
}

function formatEntry(entry: DocumentEntry): string {
  const lines = Object.entries(entry).map(([key, value]) => {
    const oneALine = key === 'sources' || key.startsWith('replaces') || key === 'guides';
    return `      ${JSON.stringify(key)}: ${oneALine ? list(value) : JSON.stringify(value)}`;
  });
  return `    {\n${lines.join(',\n')}\n    }`;
}

/** The whole file as text, newline at the end. */
export function formatCatalog(catalog: CatalogFile): string {
  const { documents, ...dates } = catalog;
  const head = Object.entries(dates).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const body = [...documents].sort(byIdOrder).map(formatEntry).join(',\n');
  return `{\n${head.join('')}  "documents": [\n${body}\n  ]\n}\n`;
}
