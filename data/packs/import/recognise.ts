/**
 * What kind of file a trainer chose, told by its content: names lie, and pasted text has none. A guess, which the trainer
 * may overrule; the importer of the kind says what is wrong with the rest. Linear.
 */
import { decode } from './decode';
import { zipDirectory } from './office/zip-directory';

export const IMPORT_KINDS = ['pack', 'word', 'excel', 'csv', 'gift', 'aiken', 'anki', 'text'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const ZIP = [0x50, 0x4b];
/** Enough of a text to tell by; the rest is more of the same. */
const LOOKED_AT = 200_000;

const PACK = /^\s*\{[\s\S]{0,2000}?"format"\s*:\s*"bo-cau-hoi"/u;
const ANKI = /^#(?:separator|html|notetype|deck|tags|columns|guid column)\b/imu;
const AIKEN_KEY = /^ANSWER:\s*[A-Z]/mu;
/** An answer block with a right or wrong sign in it, a truth, or a name in double colons. */
const GIFT = /\{[^{}]{0,4000}(?:^|\s|\{)[=~][^{}]*\}|\{(?:T|F|TRUE|FALSE)\}|^::[^:\n]{1,200}::/mu;
const SEPARATORS = ['\t', ';', ','] as const;
/** Columns that a table of questions has at least: question, two answers, key. */
const FEWEST_COLUMNS = 4;

/** Whether the first lines fall into the same columns at one separator. */
function isTable(text: string): boolean {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  return SEPARATORS.some((separator) => {
    const head = lines[0]?.split(separator).length ?? 0;
    if (head < FEWEST_COLUMNS) return false;
    // Lines within quotes may be shorter; commas within them make some longer.
    const alike = lines.filter((line) => line.split(separator).length >= head);
    return alike.length * 2 >= lines.length;
  });
}

export function recogniseText(text: string): ImportKind {
  const start = text.slice(0, LOOKED_AT);
  if (PACK.test(start)) return 'pack';
  if (ANKI.test(start)) return 'anki';
  if (AIKEN_KEY.test(start)) return 'aiken';
  if (GIFT.test(start)) return 'gift';
  return isTable(start) ? 'csv' : 'text';
}

/** The kind of a file; what can't be read at all is left to the text importer, which says why. */
export function recognise(bytes: Uint8Array): ImportKind {
  if (ZIP.every((byte, i) => bytes[i] === byte)) {
    const paths = zipDirectory(bytes)?.map(({ path }) => path) ?? [];
    if (paths.some((path) => path.startsWith('xl/'))) return 'excel';
    return 'word';
  }
  const decoded = decode(bytes, {});
  return decoded.ok ? recogniseText(decoded.text) : 'text';
}
