/** Ways in which a file comes out damaged, or is made to hurt: each takes bytes and gives others. */
import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../../tests/corpus/random';

/** No mutation makes a file larger: importers refuse by size at once, and there is nothing more to learn. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Long repeats take most of the time, so they are the rarer ones; in characters. */
const LENGTHS = [100, 1000, 1000, 10_000, 10_000, 400_000];

/** What the formats' own readers look for, and what normalising, folding and matching find hard. */
const TOKENS = [
  ...['{', '}', '=', '~', '#', '####', '::', '->', '\\', '%50%', '[html]', '[id:c1]', '$CATEGORY: a', '//', 'TRUE'],
  ...[
    'A. ',
    'B) ',
    'Câu 1: ',
    'Đáp án: B',
    'ANSWER: C',
    'BẢNG ĐÁP ÁN',
    '1-A',
    '(đúng)',
    '*',
    '**',
    '___',
    'Giải thích:',
  ],
  ...[
    '#separator:',
    '#html:true',
    '"',
    '""',
    '\t',
    ';',
    ',',
    '\n',
    '\n\n',
    '\r',
    '<b>',
    '<img src=x>',
    '&#x110000;',
    '&amp;',
  ],
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<c r="A1">',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    ']]>',
    '<![CDATA[',
    '\0',
    '\uFEFF',
  ],
  ...[
    '\u0301',
    'e\u0301\u0302',
    '\u202e',
    '\u200b',
    '\u{1F600}',
    'ﬀ',
    'Ð',
    ' ',
    '1',
    '9'.repeat(30),
    '{"a":',
    '[',
    '__proto__',
  ],
];
const encoder = new TextEncoder();

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const place = (bytes: Uint8Array, random: Random) => random.integer(0, bytes.length);
function stretch(bytes: Uint8Array, random: Random): [number, number] {
  const from = place(bytes, random);
  return [from, Math.min(bytes.length, from + random.integer(1, random.pick([4, 40, 400, 4000])))];
}
const inserted = (bytes: Uint8Array, at: number, more: Uint8Array) =>
  joined([bytes.subarray(0, at), more, bytes.subarray(at)]);

const flip: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let n = random.integer(1, 12); n > 0 && copy.length > 0; n--) {
    const at = random.integer(0, copy.length - 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.integer(0, 7));
  }
  return copy;
};
const cut: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random);
  return random.chance(0.3) ? bytes.subarray(0, from) : joined([bytes.subarray(0, from), bytes.subarray(to)]);
};
const double: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random);
  return inserted(bytes, place(bytes, random), bytes.subarray(from, to));
};
const splice: Mutation = (bytes, random, other) => {
  const [from, to] = stretch(other, random);
  return random.chance(0.3)
    ? joined([bytes.subarray(0, place(bytes, random)), other.subarray(from)])
    : inserted(bytes, place(bytes, random), other.subarray(from, to));
};
const token: Mutation = (bytes, random) => inserted(bytes, place(bytes, random), encoder.encode(random.pick(TOKENS)));
/** One token or two in turn, many thousand times: what a slow pattern stumbles over. */
const repeat: Mutation = (bytes, random) => {
  const unit = random.pick(TOKENS) + (random.chance(0.5) ? random.pick(TOKENS) : '');
  const times = Math.ceil(random.pick(LENGTHS) / unit.length);
  return inserted(bytes, place(bytes, random), encoder.encode(unit.repeat(times)));
};
/** A whole stretch of the file again and again: thousands of questions, or of rows. */
const repeatStretch: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random);
  const part = bytes.subarray(from, to);
  const times = Math.floor(random.pick(LENGTHS) / Math.max(1, part.length));
  return inserted(bytes, to, joined(Array.from({ length: times }, () => part)));
};

const SIMPLE: readonly Mutation[] = [flip, cut, double, splice, token, repeat, repeatStretch];

/** One part of a sound zip is damaged and the zip made anew, so that its sums are right. */
const inZip: Mutation = (bytes, random, other) => {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const name = random.pick(Object.keys(files));
  const content = files[name] ?? new Uint8Array();
  const fate = random.next();
  if (fate < 0.1) delete files[name];
  else if (fate < 0.2) files[`${name}x`] = content;
  else files[name] = random.pick(SIMPLE)(content, random, other);
  return zipSync(files, { level: random.pick([0, 6] as const) });
};

/** `bytes` after one to four mutations; parts of a zip first, for a damaged zip has none (fflate may not end on one). */
export function mutated(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  let result: Uint8Array =
    isZip && random.chance(0.8) ? inZip(bytes, random, other) : random.pick(SIMPLE)(bytes, random, other);
  for (let n = random.pick([0, 0, 0, 1, 3]); n > 0 && result.length <= MOST_BYTES; n--)
    result = random.pick(SIMPLE)(result, random, other);
  return result.subarray(0, MOST_BYTES);
}
