/** Automatic numbers of lists, which Word keeps out of the text: "Câu 1.", "A.". ECMA-376 part 1, 17.9. */
import { readXml } from '../office/read-xml';

interface Level {
  start: number;
  /** "decimal", "upperLetter", "bullet" … */
  format: string;
  /** "Câu %1." */
  text: string;
}

export interface Numbering {
  /** The number of the next paragraph in list `numId` at `level` (from 0); empty for bullets and unknown lists. */
  next(numId: string, level: number): string;
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];
const MOST_ROMAN = 4999;

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [step, sign] of ROMAN) for (; rest >= step; rest -= step) written += sign;
  return written;
}

/** 1 → "a", 27 → "aa", as Word counts on (17.18.59). */
const letters = (value: number) =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));

function written(value: number, format: string): string {
  if (value < 1 || value > MOST_ROMAN) return String(value);
  switch (format) {
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

const DEEPEST = 9;
const MOST_TEXT = 60;
const attribute = (attributes: Record<string, string>, name: string) => attributes[`w:${name}`] ?? attributes[name];

interface List {
  abstract: string;
  overrides: Map<number, Partial<Level>>;
}

function parse(xml: Uint8Array) {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels: Map<number, Level> | null = null;
  let list: List | null = null;
  let level: Partial<Level> | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      const value = attribute(attributes, 'val') ?? '';
      if (name === 'abstractNum') {
        levels = new Map();
        abstracts.set(attribute(attributes, 'abstractNumId') ?? '', levels);
      } else if (name === 'num') {
        list = { abstract: '', overrides: new Map() };
        lists.set(attribute(attributes, 'numId') ?? '', list);
      } else if (name === 'abstractNumId' && list) list.abstract = value;
      else if (name === 'lvlOverride' && list) {
        level = list.overrides.get(Number(attribute(attributes, 'ilvl'))) ?? {};
        list.overrides.set(Number(attribute(attributes, 'ilvl')), level);
      } else if (name === 'startOverride' && level) level.start = Number(value);
      else if (name === 'lvl') {
        const own: Level = { start: 1, format: 'decimal', text: '' };
        if (level && list) Object.assign(level, own);
        else levels?.set(Number(attribute(attributes, 'ilvl')), own);
        level ??= own;
      } else if (name === 'start' && level) level.start = Number(value);
      else if (name === 'numFmt' && level) level.format = value;
      else if (name === 'lvlText' && level) level.text = value.slice(0, MOST_TEXT);
    },
    close: (name) => {
      if (name === 'abstractNum') levels = null;
      else if (name === 'num') list = null;
      else if (name === 'lvlOverride' || (name === 'lvl' && !list)) level = null;
    },
  });
  return { abstracts, lists };
}

/** Reads numbering.xml; without one no list has numbers. Counters belong to the abstract list, as Word counts. */
export function numberingOf(xml: Uint8Array | undefined): Numbering {
  const { abstracts, lists } = xml
    ? parse(xml)
    : { abstracts: new Map<string, Map<number, Level>>(), lists: new Map<string, List>() };
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const levels = list && abstracts.get(list.abstract);
      if (!list || !levels || level < 0 || level >= DEEPEST) return '';
      const levelAt = (at: number): Level | undefined => {
        const own = levels.get(at);
        const over = list.overrides.get(at);
        return own && { ...own, ...over };
      };
      const here = levelAt(level);
      if (!here) return '';
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const restarts = !begun.has(numId) && list.overrides.get(level)?.start !== undefined;
      begun.add(numId);
      const before = restarts ? undefined : counts[level];
      counts[level] = before === undefined ? here.start : before + 1;
      counts.length = level + 1;
      if (here.format === 'bullet') return '•';
      return here.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = levelAt(at);
        return shown ? written(counts[at] ?? shown.start, shown.format) : '';
      });
    },
  };
}
