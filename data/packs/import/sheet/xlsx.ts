/** An .xlsx file as sheets with raw values. Never throws; reads nothing but the parts it needs. */
import type { CommonFacts } from '../findings';
import { unzip } from '../office/unzip';
import type { Sheet } from './table';
import { readStrings, readStyles, readWorkbook, relationsOf } from './xlsx-parts';
import { readSheet } from './xlsx-sheet';

/** A font, and the first text cell that wears it. */
export interface FontUse {
  font: string;
  sheet: string;
  row: number;
  column: number;
}

export type WorkbookReading =
  | { ok: true; sheets: Sheet[]; fonts: FontUse[] }
  | { ok: false; reason: CommonFacts['notReadable']['reason'] | 'other-office' };

/** Pictures, charts and macros stay packed. */
const isNeeded = (path: string) =>
  path.endsWith('.rels') || /^(?!.*(?:media|drawings|charts|theme)\/).*\.xml$/u.test(path) || path === 'mimetype';
const MOST_SHEETS = 50;
/** Far more than 20,000 rows of questions come to. */
const MOST_CHARACTERS = 40_000_000;
const DAMAGED: WorkbookReading = { ok: false, reason: 'damaged' };

export function readXlsx(bytes: Uint8Array, progress?: (share: number) => void): WorkbookReading {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const zip = unzip(bytes, isNeeded);
  if (!zip.ok) return zip;
  const { files } = zip;
  const top =
    [...relationsOf(files, '').values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const workbook = readWorkbook(files, top);
  if (!workbook)
    return files.has('mimetype') || files.has('word/document.xml') ? { ok: false, reason: 'other-office' } : DAMAGED;

  const stringBytes = files.get(workbook.strings);
  const styleBytes = files.get(workbook.styles);
  const strings = stringBytes ? readStrings(stringBytes) : [];
  const styles = styleBytes ? readStyles(styleBytes) : [];
  if (!strings || !styles) return DAMAGED;

  const parts = workbook.sheets.slice(0, MOST_SHEETS);
  const budget = { characters: MOST_CHARACTERS };
  const sheets: Sheet[] = [];
  const fonts: FontUse[] = [];
  for (const [i, { name, path, hidden }] of parts.entries()) {
    const part = files.get(path);
    const read = part && readSheet(part, { strings, styles, from1904: workbook.from1904, budget }, name, hidden);
    if (!read) return DAMAGED;
    if (budget.characters < 0) return { ok: false, reason: 'zip-bomb' };
    sheets.push(read.sheet);
    for (const [font, at] of read.fonts) fonts.push({ font, sheet: name, ...at });
    progress?.((i + 1) / parts.length);
  }
  return { ok: true, sheets, fonts };
}
