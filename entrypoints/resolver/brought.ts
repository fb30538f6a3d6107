/** What the catalog's scripts (scripts/lib/catalog-script.ts) left in this world: in the resolver's bundle it stands for the files of data. */
import type { CatalogFile } from '../../data/documents/types';
import type provinces from '../../data/provinces.json';

/** One for each script. */
export type BroughtPart = Partial<CatalogFile> & { provinces?: typeof provinces };

/** Where each script leaves its part, by its number. */
export const BROUGHT_PLACE = 'so-tay-144.catalog';
export const BROUGHT_PARTS = 3;

type World = Record<symbol, Record<number, BroughtPart> | undefined>;
const parts = Object.values((globalThis as unknown as World)[Symbol.for(BROUGHT_PLACE)] ?? {});

/** False where the frame was given another document between the scripts. */
export const isBrought = parts.length === BROUGHT_PARTS;

export const brought = Object.assign({}, ...parts, {
  documents: parts.flatMap(({ documents = [] }) => documents),
}) as Required<BroughtPart>;
