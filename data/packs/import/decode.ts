/** Bytes of a text file → text that the importers read, whatever program and decade wrote it. */
import { showable } from '../text-rules';
import type { Ask, Encoding, ImportChoices, Place } from './draft';
import { type Finding, finding } from './findings';
import { countInRuns, legacyEncodingOf } from './legacy';
import { tidyImported } from './tidy';

/** Files of text: 10,000 questions come to some 6 MB. */
export const MOST_TEXT_BYTES = 20 * 1024 * 1024;

export type Decoded =
  | {
      ok: true;
      text: string;
      encoding: Encoding;
      /** Encodings that fit about as well, the one taken first; fewer than two: nothing to ask. */
      plausible: { encoding: Encoding; example: string }[];
      /** Warnings about characters: what was taken out or read as another. */
      findings: Finding[];
    }
  /** Not a text that can be read: `finding` says why and is an error. */
  | { ok: false; finding: Finding };

/** Pictures and programs: a text has a stray control character at most. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
const MOST_CONTROLS = 0.02;

const LINE_1: Place = { kind: 'line', line: 1 };
const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

const MARKS: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Word and Excel before 2007, and every password-protected Office file: an OLE2 compound file. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** One in three characters is a blank, digit or plain letter, whose upper byte is 0: where the zeros stand tells the order. */
function utf16Of(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 6 && even < odd / 8) return 'utf-16le';
  return even > looked / 6 && odd < even / 8 ? 'utf-16be' : null;
}

const textOf = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes);
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Vowels with windows-1258's five tones behind them, and its đ, as windows-1252 shows them: no Western language writes so. */
const TONES_OF_1258 = /[aeiouyâêôãõý][ÌìÒÞò]|(?<!\p{L})ð(?=[aeiouyâêôãõý])/giu;
/** How many of the letters that are not ASCII such pairs explain. */
function shareOf1258(western: string): number {
  const foreign = countInRuns(western, /[^\0-\x7F]+/gu);
  return foreign === 0 ? 0 : (western.match(TONES_OF_1258)?.length ?? 0) / foreign;
}
/** In Vietnamese prose about half of the marked letters carry a tone of their own byte. */
const SURELY_1258 = 0.2;
const SURELY_1252 = 0.02;

/** The single-byte encodings that may be meant, the likelier first. */
function singleByte(western: string): Encoding[] {
  const share = shareOf1258(western);
  if (share >= SURELY_1258) return ['windows-1258'];
  return share <= SURELY_1252 ? ['windows-1252'] : ['windows-1258', 'windows-1252'];
}

function exampleOf(text: string): string {
  const line = text.split('\n').find((one) => /[^\0-\x7F]/u.test(one)) ?? '';
  return showable(tidyImported(line).text.trim(), 120);
}

function candidatesOf(bytes: Uint8Array): Encoding[] {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked) return [marked[0]];
  const wide = utf16Of(bytes);
  if (wide) return [wide];
  if (strictUtf8(bytes) !== null) return ['utf-8'];
  return singleByte(textOf(bytes, 'windows-1252'));
}

const notReadable = (reason: 'empty' | 'too-large' | 'not-text' | 'old-office'): Decoded => ({
  ok: false,
  finding: finding('notReadable', 'error', LINE_1, { reason }),
});

/** Line of `index`, from 1. */
const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;
const linePlace = (text: string, index: number): Place => ({ kind: 'line', line: lineAt(text, index) });

/**
 * The text of a file: byte order marks, strict UTF-8, UTF-16, else windows-1258 or windows-1252; `choices.encoding` decides
 * over all of them. Refuses what is no text, and Vietnamese from before Unicode. Linear.
 */
export function decode(bytes: Uint8Array, choices: ImportChoices): Decoded {
  if (bytes.length > MOST_TEXT_BYTES) return notReadable('too-large');
  if (startsWith(bytes, OLE2)) return notReadable('old-office');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    return notReadable('not-text');
  const candidates = choices.encoding === undefined ? candidatesOf(bytes) : [choices.encoding];
  const encoding = candidates[0] ?? 'utf-8';
  const raw = textOf(bytes, encoding);
  // As raw text: TCVN3's ư is a soft hyphen, which tidying takes out.
  const legacy = legacyEncodingOf(encoding === 'windows-1258' ? textOf(bytes, 'windows-1252') : raw);
  if (legacy && choices.encoding === undefined) {
    const by = exampleOf(raw);
    return { ok: false, finding: finding('legacyText', 'error', LINE_1, { encoding: legacy, by }) };
  }
  const controls = raw.match(CONTROLS)?.length ?? 0;
  if (controls > raw.length * MOST_CONTROLS) return notReadable('not-text');
  const read = decodedText(raw, encoding);
  if (read.text.trim() === '') return notReadable('empty');
  const plausible = candidates.map((one) => ({ encoding: one, example: exampleOf(textOf(bytes, one)) }));
  return { ok: true, encoding, plausible, ...read };
}

/** Text that is Unicode already, as pasted: tidied and refused as a file's. */
export function readPasted(text: string): Decoded {
  const pasted = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (pasted.length > MOST_TEXT_BYTES) return notReadable('too-large');
  const legacy = legacyEncodingOf(pasted);
  if (legacy)
    return {
      ok: false,
      finding: finding('legacyText', 'error', LINE_1, { encoding: legacy, by: exampleOf(pasted) }),
    };
  const read = decodedText(pasted, 'utf-8');
  return read.text.trim() === '' ? notReadable('empty') : { ok: true, encoding: 'utf-8', plausible: [], ...read };
}

function decodedText(raw: string, encoding: Encoding): { text: string; findings: Finding[] } {
  const { text, hidden, falseD } = tidyImported(raw);
  const findings: Finding[] = [];
  const lines = raw.replace(/\r\n?/gu, '\n');
  const broken = text.split('\uFFFD').length - 1;
  if (broken > 0)
    findings.push(
      finding('brokenBytes', 'warning', linePlace(text, text.indexOf('\uFFFD')), { count: broken, encoding }),
    );
  if (hidden.length > 0) {
    const at = [...hidden].map((name) => lines.indexOf(String.fromCodePoint(Number.parseInt(name.slice(2), 16))));
    const first = Math.min(...at.filter((index) => index >= 0));
    findings.push(
      finding('hiddenRemoved', 'warning', Number.isFinite(first) ? linePlace(lines, first) : LINE_1, {
        characters: hidden.slice(0, 8).join(', '),
      }),
    );
  }
  if (falseD.length > 0) {
    const first = Math.min(...falseD.map((letter) => lines.indexOf(letter)));
    findings.push(finding('falseD', 'warning', linePlace(lines, first), { letters: falseD.join(', ') }));
  }
  return { text, findings };
}

/** Asks which encoding is meant where several fit; `clearOf` counts the questions of a reading that have a clear key. */
export function encodingAsk(decoded: Decoded, clearOf: (encoding: Encoding) => number): Ask[] {
  if (!decoded.ok || decoded.plausible.length < 2) return [];
  const ways = decoded.plausible.map(({ encoding, example }) => ({
    choice: encoding,
    clear: clearOf(encoding),
    example,
  }));
  return [{ about: 'encoding', ways }];
}
