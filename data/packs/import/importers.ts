/** Which importer reads which kind of file. For a worker: together they are far too much for a page. */
import { importAiken } from './aiken/import';
import { importAnki } from './anki/import';
import type { Importer } from './draft';
import { importGift } from './gift/import';
import type { ImportKind } from './recognise';

export const IMPORTERS: Partial<Record<ImportKind, Importer>> = {
  gift: importGift,
  aiken: importAiken,
  anki: importAnki,
};
