/**
 * Looks over JSON text before it is parsed: the line and column of the first error in every engine alike (messages of
 * JSON.parse differ), repeated keys (JSON.parse silently keeps the last), depth and size. Strict RFC 8259, one pass.
 */
import type { JsonExpectation } from './problems';

/** `at`: offset in UTF-16 code units. */
export type JsonFault =
  | { kind: 'syntax'; at: number; expected: JsonExpectation }
  | { kind: 'tooDeep'; at: number }
  | { kind: 'tooManyValues'; at: number }
  | { kind: 'repeatedKey'; at: number; key: string };

interface Limits {
  depth: number;
  values: number;
}

const BLANK = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const FIRST_PRINTABLE = 0x20;

const endOf = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** Offset after the string that begins at `start`, or the fault in it. */
function endOfString(text: string, start: number): { end: number } | { fault: number } {
  let at = start + 1;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') return { end: at + 1 };
    if (character === '\\') {
      const end = endOf(ESCAPE, text, at);
      if (end === null) return { fault: at };
      at = end;
    } else if (text.charCodeAt(at) < FIRST_PRINTABLE) return { fault: at };
    else at++;
  }
  return { fault: at };
}

type Next = 'value' | 'itemOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'commaOrEnd' | 'nothingMore';
const EXPECTED: Record<Next, JsonExpectation> = {
  value: 'value',
  itemOrEnd: 'value',
  keyOrEnd: 'key',
  key: 'key',
  colon: 'colon',
  commaOrEnd: 'commaOrEnd',
  nothingMore: 'nothingMore',
};

/** Every repeated key, and the first other fault (which ends the scan). No fault: JSON.parse takes the text. */
export function scanJson(text: string, limits: Limits): JsonFault[] {
  const faults: JsonFault[] = [];
  /** One entry per open bracket: the keys seen in an object, null in a list. */
  const open: (Set<string> | null)[] = [];
  let values = 0;
  let next: Next = 'value';
  let at = 0;
  const afterValue = (): Next => (open.length === 0 ? 'nothingMore' : 'commaOrEnd');

  for (;;) {
    at = endOf(BLANK, text, at) ?? at;
    const character = text[at];
    const inObject = open.at(-1) instanceof Set;
    if (character === undefined && next === 'nothingMore') return faults;

    if (next === 'value' || next === 'itemOrEnd') {
      if (character === ']' && next === 'itemOrEnd') {
        open.pop();
        at++;
        next = afterValue();
        continue;
      }
      if (++values > limits.values) return [...faults, { kind: 'tooManyValues', at }];
      if (character === '{' || character === '[') {
        open.push(character === '{' ? new Set() : null);
        if (open.length > limits.depth) return [...faults, { kind: 'tooDeep', at }];
        at++;
        next = character === '{' ? 'keyOrEnd' : 'itemOrEnd';
        continue;
      }
      if (character === '"') {
        const string = endOfString(text, at);
        if ('fault' in string) return [...faults, { kind: 'syntax', at: string.fault, expected: 'string' }];
        at = string.end;
      } else {
        const end = endOf(SCALAR, text, at);
        if (end === null) return [...faults, { kind: 'syntax', at, expected: 'value' }];
        at = end;
      }
      next = afterValue();
    } else if ((next === 'key' || next === 'keyOrEnd') && character === '"') {
      const string = endOfString(text, at);
      if ('fault' in string) return [...faults, { kind: 'syntax', at: string.fault, expected: 'string' }];
      const key = String(JSON.parse(text.slice(at, string.end)));
      const keys = open.at(-1);
      if (keys?.has(key)) faults.push({ kind: 'repeatedKey', at, key });
      keys?.add(key);
      at = string.end;
      next = 'colon';
    } else if (next === 'colon' && character === ':') {
      at++;
      next = 'value';
    } else if (next === 'commaOrEnd' && character === ',') {
      at++;
      next = inObject ? 'key' : 'value';
    } else if ((next === 'keyOrEnd' || next === 'commaOrEnd') && character === (inObject ? '}' : ']')) {
      open.pop();
      at++;
      next = afterValue();
    } else return [...faults, { kind: 'syntax', at, expected: EXPECTED[next] }];
  }
}

/** For one text: offset → line and column, both from 1, columns in UTF-16 code units. */
export function linesOf(text: string): (at: number) => { line: number; column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (end) => end.index + end[0].length)];
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
