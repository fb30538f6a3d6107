/** Which importer reads which kind of file. For a worker: together they are far too much for a page. */
import { importAiken } from './aiken/import';
import { importAnki } from './anki/import';
import type { Importer } from './draft';
import { importGift } from './gift/import';
import { importCsv, importSheet } from './import-sheet';
import type { ImportKind } from './recognise';
import { importText } from './text/import';
import { importWord } from './word/import';

/** Pack files have a reader of their own (read.ts). */
export const IMPORTERS: Readonly<Record<Exclude<ImportKind, 'pack'>, Importer>> = {
  word: importWord,
  excel: importSheet,
  csv: importCsv,
  gift: importGift,
  aiken: importAiken,
  anki: importAnki,
  text: importText,
};
