/** Damaged and hostile files: never an exception, never a pack that breaks a promise of the format. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerKeyOf, shownIds } from '../questions/grading';
import { arbitraryPack, pathsOf, withValueAt } from './arbitrary';
import { exampleFile } from './example';
import { parseMarkup, plainText } from './markup';
import { PAYLOADS } from './payloads';
import { readPack } from './read';
import { type Pack, PackSchema } from './schema';
import { tellShape } from './shape';
import type { Json } from './tree';
import { writePack } from './write';

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];
const areUnique = (values: readonly string[]) => new Set(values).size === values.length;

/** The format's promises, written again without the reader's help. */
function expectSound(pack: Pack) {
  expect(v.is(PackSchema, pack)).toBe(true);
  expect(pack.questions.length + pack.documents.length).toBeGreaterThan(0);
  for (const list of [pack.questions, pack.scenarios, pack.exams])
    expect(areUnique(list.map((item) => item.id))).toBe(true);
  const scenarios = pack.scenarios.map((scenario) => scenario.id);
  for (const question of pack.questions) {
    if (question.group !== undefined) expect(scenarios).toContain(question.group);
    expect(areUnique(shownIds(question))).toBe(true);
    const key = answerKeyOf(question);
    if (question.type === 'one') expect(key).toMatchObject({ right: [expect.any(String)] });
    if (key.kind === 'options') expect(key.right.length).toBeGreaterThan(0);
    if (key.kind === 'gaps') {
      expect(question.stem.split(/_{3,}/u)).toHaveLength(key.accepted.length + 1);
      expect(key.accepted.flat()).not.toContain('');
    }
  }
  for (const exam of pack.exams)
    for (const { standard, tag, count } of exam.draw) {
      const fitting = pack.questions.filter(
        (question) => (!standard || question.standard === standard) && (!tag || question.tags?.includes(tag)),
      );
      expect(fitting.length).toBeGreaterThanOrEqual(count);
    }
  for (const text of textsOf(pack)) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(
      /<[a-z/!?]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/iu,
    );
  }
}

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
