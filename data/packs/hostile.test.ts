/** Damaged and hostile files: never an exception, never a pack that breaks a promise of the format. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arbitraryPack, pathsOf, withValueAt } from './arbitrary';
import { exampleFile } from './example';
import { parseMarkup, plainText } from './markup';
import { PAYLOADS } from './payloads';
import { brokenPromises, textsOf } from './promises';
import { readPack } from './read';
import { type Pack, PackSchema } from './schema';
import { tellShape } from './shape';
import type { Json } from './tree';
import { writePack } from './write';

const expectSound = (pack: Pack) => expect(brokenPromises(pack)).toEqual([]);

const hostileValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    '',
    ' ',
    [],
    {},
    [[]],
    'a',
    'c1',
    'một',
    'one',
    'th1',
    '___',
  ),
  fc.constantFrom<Json>('<b>x</b>', 'a\u202eb', '\u200b', 'e\u0301'.repeat(9), 'x'.repeat(4000), '__proto__', {
    constructor: 1,
  }),
  fc.json({ maxDepth: 3 }).map((text): Json => JSON.parse(text)),
);

/** A sound pack's tree, changed in one to three places. */
const damagedTree = fc
  .tuple(
    arbitraryPack(),
    fc.array(fc.tuple(fc.nat(), fc.option(hostileValue, { nil: undefined })), { minLength: 1, maxLength: 3 }),
  )
  .map(([pack, changes]) =>
    changes.reduce<Json>(
      (tree, [place, value]) => {
        const paths = pathsOf(tree);
        return withValueAt(tree, paths[place % paths.length] ?? [], value);
      },
      JSON.parse(writePack(pack)),
    ),
  );

/** Milliseconds: these runs take a few seconds, and much longer beside other work; how long is not what they test. */
const PATIENCE = { timeout: 60_000 };

describe('hostile packs', PATIENCE, () => {
  it('would be noticed, were one taken', () => {
    const reading = readPack(JSON.stringify(exampleFile()));
    if (!reading.ok) throw new Error('the example is sound');
    const { pack } = reading;
    const [first] = pack.questions;
    if (first?.type !== 'one') throw new Error('a single choice comes first');
    const asked = (change: object): Pack => ({
      ...pack,
      questions: [{ ...first, ...change }, ...pack.questions.slice(1)],
    });
    expect(brokenPromises(pack)).toEqual([]);
    for (const broken of [
      { ...pack, questions: [first, first] },
      asked({ options: first.options.map((option) => ({ ...option, right: true })) }),
      asked({ options: [...first.options, ...first.options] }),
      asked({ group: 'khac' }),
      asked({ stem: 'a\u202eb' }),
      asked({ stem: '<b>x</b>' }),
      asked({ stem: 'e\u0301' }),
      { ...pack, exams: pack.exams.map((exam) => ({ ...exam, draw: [{ standard: 5 as const, count: 9 }] })) },
      { ...pack, questions: [], documents: [], exams: [] },
    ])
      expect(brokenPromises(broken), JSON.stringify(broken)).not.toEqual([]);
  });

  it('sound packs are read as written, the same text each time', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        const text = writePack(pack);
        const reading = readPack(text);
        expect(reading).toMatchObject({ ok: true, pack });
        if (reading.ok) {
          expectSound(reading.pack);
          expect(writePack(reading.pack)).toBe(text);
        }
      }),
    );
  });

  it('packs changed in a few places are refused with reasons or still sound', () => {
    fc.assert(
      fc.property(damagedTree, (tree) => {
        const reading = readPack(JSON.stringify(tree));
        if (reading.ok) expectSound(reading.pack);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('tellShape and the schema agree', () => {
    fc.assert(
      fc.property(damagedTree, (tree) => {
        let told = 0;
        tellShape(PackSchema, tree, [], () => {
          told++;
        });
        expect(told === 0).toBe(v.is(PackSchema, tree));
      }),
      { numRuns: 400 },
    );
  });

  it('files changed, cut or filled up byte by byte are refused with reasons or still sound', () => {
    const damagedBytes = fc
      .tuple(arbitraryPack(), fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 8 }))
      .map(([pack, place, cut, paste]) => {
        const bytes = new TextEncoder().encode(writePack(pack));
        const at = place % bytes.length;
        return new Uint8Array([...bytes.subarray(0, at), ...paste, ...bytes.subarray(at + cut)]);
      });
    fc.assert(
      fc.property(fc.oneof(damagedBytes, fc.uint8Array()), (bytes) => {
        const reading = readPack(bytes);
        if (reading.ok) expectSound(reading.pack);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('markup payloads', PATIENCE, () => {
  const fields: (string | number)[][] = [
    ['pack', 'title'],
    ['pack', 'author', 'unit'],
    ['questions', 0, 'stem'],
    ['questions', 0, 'options', 1, 'text'],
    ['questions', 0, 'cite', 0, 'doc'],
    ['scenarios', 0, 'text'],
    ['documents', 0, 'title'],
    ['exams', 0, 'title'],
  ];
  const onlyShows = (text: string) =>
    parseMarkup(text).every((node) => ['text', 'strong', 'emphasis', 'gap', 'break'].includes(node.kind));

  it('are two hundred and more', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(200);
  });

  it.each(fields.map((path) => [path.join('.'), path] as const))('in %s: refused, or kept as mere text', (_, path) => {
    for (const payload of PAYLOADS) {
      const reading = readPack(JSON.stringify(withValueAt(exampleFile(), path, payload)));
      const looksLikeTag = /<[a-z/!?]/iu.test(payload);
      if (looksLikeTag) expect(reading.ok, payload).toBe(false);
      if (!reading.ok) continue;
      expect(textsOf(reading.pack), payload).toContain(payload.normalize('NFC'));
      expect(onlyShows(payload)).toBe(true);
      expect(plainText(payload).length).toBeGreaterThan(0);
    }
  });
});
