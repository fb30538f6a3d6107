/** The closed list of names that may follow "Tỉnh ủy", "Thành ủy": a person's name is in none of them. */
import cityFile from './cities.json';
import { LETTERS, oneSpelling } from './spelling';
import { type ProvinceUnit, provinceById, UNITS } from './units';

/** A city inside a province, of the level that ended in 2025; its committee is a "Thành ủy" too. */
export interface City {
  name: string;
  /** The unit that it lay in before the mergers. */
  province: ProvinceUnit;
}

/** The last day of the district level (resolution 202/2025/QH15). */
const LAST_DAY_OF_CITIES = '2025-06-30';

/** Whether the city existed on some day of the date; one that ended sooner (Huế) ended with its province. */
export function cityExistedOn({ province }: City, date: string | null): boolean {
  const ended = province.until !== null && province.until < LAST_DAY_OF_CITIES ? province.until : LAST_DAY_OF_CITIES;
  return date === null || date <= ended;
}

/** "Thành phố Hồ Chí Minh", "TP.HCM" → "hồ chí minh", "hcm"; dashes and spaces between the parts of a name are one. */
function keyOf(name: string): string {
  return oneSpelling(name.normalize('NFC'))
    .replace(/^(?:thành phố |tp\.?\s*)/u, '')
    .replace(/[\s\-–]+/gu, ' ');
}

function grouped<T>(items: readonly (readonly [name: string, item: T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [name, item] of items) {
    const key = keyOf(name);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** Provinces of before 1997 whose names begin with a later one's: known so that they are not taken for it. */
const FORMER_NAMES: readonly string[] = ['hà nam ninh', 'quảng nam đà nẵng', 'gia lai kon tum'];

function namesKnown() {
  const units = grouped(UNITS.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [name, unit] as const)));
  const cities = grouped(
    Object.entries(cityFile).flatMap(([id, names]) => {
      const province = provinceById(id);
      return province ? names.map((name) => [name, { name, province }] as const) : [];
    }),
  );
  const all = new Set([...units.keys(), ...cities.keys(), ...FORMER_NAMES]);
  return { units, cities, all, mostWords: Math.max(...[...all].map((name) => name.split(' ').length)) };
}

let names: ReturnType<typeof namesKnown> | null = null;

/** Made when a text first asks: most pages name no committee, and pay nothing. */
function known(): ReturnType<typeof namesKnown> {
  names ??= namesKnown();
  return names;
}

/** Every unit that ever bore the name, oldest first. */
export function unitsNamed(name: string): readonly ProvinceUnit[] {
  return known().units.get(keyOf(name)) ?? [];
}

export function citiesNamed(name: string): readonly City[] {
  return known().cities.get(keyOf(name)) ?? [];
}

const WORD = new RegExp(`[${LETTERS}]+`, 'y');
const BETWEEN = /\s*[-–]\s*|\s+/y;

/** The end of what the sticky pattern matches right there; null where it doesn't. */
function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/**
 * Where the listed names that begin at `start` end, the longest first; of a text in one spelling, and whole words only. Looked up word
 * by word: one pattern of all 200 names took longer to compile than a page may be held up. Former names are left for `unitsNamed` to not know.
 */
export function nameEnds(plain: string, start: number): number[] {
  const { all, mostWords } = known();
  const ends: number[] = [];
  let key = '';
  let from: number | null = start;
  for (let words = 0; from !== null && words < mostWords; words++) {
    const end = endOf(WORD, plain, from);
    if (end === null) break;
    key += (key && ' ') + plain.slice(from, end);
    if (all.has(key)) ends.unshift(end);
    from = endOf(BETWEEN, plain, end);
  }
  return ends;
}
