/** Small values of a row: standard, difficulty, tags, and why each option is right or wrong. */
import { foldVietnamese } from '../../../documents/fold';
import type { Standard } from '../../../questions/schema';

/** "3", "CM3", "Chuẩn mực 3: …" → 3; null where no number from 1 to 5 stands alone. */
export function readStandard(text: string): Standard | null {
  const [number, ...more] = text.match(/(?<!\d)\d+(?!\d)/gu) ?? [];
  return number !== undefined && more.length === 0 && /^[1-5]$/u.test(number) ? (Number(number) as Standard) : null;
}

const DIFFICULTIES: Readonly<Record<string, 1 | 2 | 3>> = {
  ...{ '1': 1, de: 1, easy: 1, '2': 2, 'trung binh': 2, vua: 2, medium: 2, '3': 3, kho: 3, hard: 3, difficult: 3 },
};

export const readDifficulty = (text: string): 1 | 2 | 3 | null => {
  const word = foldVietnamese(text).trim();
  return Object.hasOwn(DIFFICULTIES, word) ? (DIFFICULTIES[word] ?? null) : null;
};

/** Tags parted by semicolons or lines; by commas where there is neither. */
export function readTags(text: string): string[] {
  const separator = /[;\n]/u.test(text) ? /[;\n]/u : /,/u;
  return [...new Set(text.split(separator).map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

/** As readTags reads them. */
export const writeTags = (tags: readonly string[]): string =>
  tags.join('; ') + (tags.length === 1 && tags[0]?.includes(',') ? ';' : '');

/** "A, C" for indexes 0 and 2. */
export const lettersOf = (indexes: Iterable<number>): string =>
  [...indexes].map((index) => String.fromCharCode(65 + index)).join(', ');

const WHY = /^([A-H])[.:]\s*(\S.*)?$/su;

/** Lines "A. why", by index below `count`; lines without a letter belong to the one above. */
export function readWhys(text: string, count: number): { whys: Map<number, string>; rest: string } {
  const whys = new Map<number, string>();
  const rest: string[] = [];
  let open: number | null = null;
  for (const line of text === '' ? [] : text.split('\n')) {
    const [, letter, why = ''] = WHY.exec(line) ?? [];
    const index = letter === undefined ? -1 : letter.charCodeAt(0) - 65;
    if (index >= 0 && index < count && !whys.has(index)) {
      whys.set(index, why);
      open = index;
    } else if (open === null) rest.push(line);
    else whys.set(open, `${whys.get(open) ?? ''}\n${line}`);
  }
  return { whys, rest: rest.join('\n') };
}

/** As readWhys reads them. */
export const writeWhys = (whys: readonly (string | undefined)[]): string =>
  whys.flatMap((why, i) => (why === undefined ? [] : [`${lettersOf([i])}. ${why}`])).join('\n');
