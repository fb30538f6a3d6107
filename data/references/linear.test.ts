import { expect, test } from 'vitest';
import { findReferences } from './find';
import { mayHoldReference } from './gate';

/** Texts that make careless patterns quadratic or worse. */
const ADVERSARIAL: Readonly<Record<string, string>> = {
  'scores without end': '1-',
  'numbers joined by dashes': '144-',
  'one long number': '144',
  'leads without a number': 'Quy định số ',
  'clauses without a document': 'khoản 1 Điều 2 ',
  'lists without an end': 'nghị quyết 1, 2, 3, ',
  'numbers after one lead': '57, ',
  'plenums without a term': 'nghị quyết hội nghị lần thứ tư ',
  'laws far from a year': 'Luật Đất đai và ',
  'brackets in a law': 'Luật ( ( ) ',
  'laws with a year that is none': 'Luật Đất đai 2024-5, ',
  'issuers before "số"': 'nghị định của các bộ ngành số ',
  signs: '/QĐ-TTg-',
  marks: '1\u0323\u0301\u200b',
  invisible: '\u200b',
  blanks: '144 \n ',
  references: 'Quy định số 144-QĐ/TW, ',
};

/** Places where one run of blanks as long as the text may stand. */
const AROUND_BLANKS: readonly (readonly [before: string, after: string])[] = [
  ['Quy định số :', '144'],
  ['Theo số *', '144 nữa'],
  ['Hết', '144-QĐ/TW'],
  ['144', 'QĐ/TW'],
  ['144 -', 'chỗ khác'],
  ['144-QĐ', 'TW'],
  ['Nghị quyết 57', '(khác'],
  ['Nghị quyết 57', 'hôm qua'],
  ['Nghị quyết 57 ngày 1', '/ 2'],
  ['nghị quyết 1', ', 2 và 3'],
  ['nghị quyết 1', 'và'],
  ['khoản 1', 'Quy định 144'],
  ['khoản 1 ,', ', Điều 2 Quy định 144'],
  ['Nghị quyết Trung ương', '( khóa'],
  ['Nghị quyết Trung ương 4 khóa XI', 'hay'],
  ['Luật', 'Đất đai 2024'],
  ['Luật Đất đai', '2024'],
  ['Luật Đất đai (', ') năm nay 2024'],
];

const SMALL = 6_000;
const TIMES = 16;
/** A quadratic step would show as 16; a shared machine and the collector alone have shown 4. */
const WORST_RATIO = 7;
/** Other work on the machine can only slow a run down, so the best of many says most; a quadratic step is in each of them. */
const ATTEMPTS = 12;
/** Milliseconds a character under which nothing is told from the clock's own steps: 5 ns. */
const QUICKEST = 5e-6;

/** The unit again and again; the year at the end opens the gate where the unit alone would not. */
const repeated = (unit: string) => (length: number) => `${unit.repeat(Math.ceil(length / unit.length))} 2024`;

function perCharacter(text: string): number {
  const from = performance.now();
  mayHoldReference(text);
  findReferences(text);
  return Math.max((performance.now() - from) / text.length, QUICKEST);
}

function expectLinear(textOf: (length: number) => string): void {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < ATTEMPTS && !(large / small < WORST_RATIO && attempt > 1); attempt++) {
    small = Math.min(small, perCharacter(textOf(SMALL)));
    large = Math.min(large, perCharacter(textOf(SMALL * TIMES)));
  }
  expect(large / small).toBeLessThan(WORST_RATIO);
}

test.each(Object.entries(ADVERSARIAL))('%s: time grows with the length', (_, unit) => expectLinear(repeated(unit)));

test.each(AROUND_BLANKS)('“%s” and “%s” with blanks between: time grows with their number', (before, after) => {
  for (const blank of [' ', '\n', ' \n\u00a0'])
    expectLinear((length) => `Theo Nghị quyết 79-NQ/TW. ${before}${blank.repeat(length / blank.length)}${after}`);
});
