/** Finding beside the frozen floor in the same run, so that the machine cancels out; and its growth from 10 kB to 10 MB, on hard texts too. */
import { performance } from 'node:perf_hooks';
import { findReferences } from '../../data/references/find';
import { LOOK_ALIKES } from '../../data/references/fixtures/look-alikes';
import { SENTENCES } from '../../data/references/fixtures/sentences';
import { mayHoldReference } from '../../data/references/gate';
import { type Figures, orienting, within } from './figure';
import { FLOOR } from './floor';
import { PROSE } from './prose';

const ROUNDS = 5;
const NANOSECONDS_IN_MS = 1e6;
/** DESIGN's twice the floor includes walking the text nodes, which costs both the same and isn't counted here. Measured: 2–3. */
const GATE_BUDGET = 4;
const GROWTH_BUDGET = 1.5;
const SMALL = 10_000;
const LARGE = 10_000_000;
/** A page's worth of blocks is too short to time. */
const REPEATS = 400;

const GROWING: Readonly<Record<string, string>> = {
  prose: PROSE.join(' '),
  scores: '1-',
  'joined numbers': '144-',
  digits: '144',
  'leads without a number': 'Quy định số ',
  clauses: 'khoản 1 Điều 2 ',
  references: 'Quy định số 144-QĐ/TW, ',
};

function runFloor(text: string): void {
  FLOOR.lastIndex = 0;
  while (FLOOR.exec(text) !== null);
}

/** Nanoseconds per character: the best of some rounds, which other work on the machine disturbs least. */
function perCharacter(texts: readonly string[], run: (text: string) => unknown): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    for (const text of texts) run(text);
    best = Math.min(best, performance.now() - from);
  }
  return (best / length) * NANOSECONDS_IN_MS;
}

function besideFloor(): Figures {
  const blocks = (texts: readonly string[]) => Array.from({ length: REPEATS }, () => texts).flat();
  const prose = blocks(PROSE);
  const floor = perCharacter(prose, runFloor);
  const marked = SENTENCES.map((sentence) => sentence.replace(/[⟦⟧]/g, ''));
  return {
    floor: orienting(floor, 'ns per character'),
    'gate on prose / floor': within(perCharacter(prose, mayHoldReference) / floor, '×', GATE_BUDGET),
    'find on prose / floor': orienting(perCharacter(prose, findReferences) / floor, '×'),
    'find on look-alikes / floor': orienting(perCharacter(blocks(LOOK_ALIKES), findReferences) / floor, '×'),
    'find on references / floor': orienting(perCharacter(blocks(marked), findReferences) / floor, '×'),
  };
}

/** Time per character at 10 MB / at 10 kB, of each kind of text. */
function growth(): Figures {
  return Object.fromEntries(
    Object.entries(GROWING).map(([name, unit]) => {
      const small = Array.from({ length: 100 }, () => unit.repeat(SMALL / unit.length));
      const large = [unit.repeat(LARGE / unit.length)];
      const ratio = perCharacter(large, findReferences) / perCharacter(small, findReferences);
      return [`10 MB / 10 kB, ${name}`, within(ratio, '×', GROWTH_BUDGET)];
    }),
  );
}

export function benchFind(): Figures {
  return { ...besideFloor(), ...growth() };
}
