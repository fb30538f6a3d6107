/** Bytes of the shipped build after gzip, as a browser's store would count them. Needs `npm run build`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figures, within } from './figure';

const BUILD = path.resolve('.output/chrome-mv3');
const KILOBYTE = 1024;
/** DESIGN, Budgets. */
const BUDGET = { reader: 12, card: 25, catalog: 60, all: 85 };

function kilobytes(data: Buffer): number {
  return gzipSync(data, { level: 9 }).length / KILOBYTE;
}

export function benchBytes(): Figures {
  if (!existsSync(BUILD)) throw new Error('No build yet: run `npm run build` first.');
  const file = (name: string) => kilobytes(readFileSync(path.join(BUILD, name)));
  const catalog = [1, 2, 3].reduce((sum, nth) => sum + file(`catalog-${nth}.js`), 0);
  const view = file('card-view.js');
  return {
    'before any reference': within(file('reader.js'), 'kB', BUDGET.reader),
    catalog: within(catalog, 'kB', BUDGET.catalog),
    'the card itself': within(view, 'kB', BUDGET.card),
    'with the first reference': within(file('resolver.js') + file('card.js') + view + catalog, 'kB', BUDGET.all),
  };
}
