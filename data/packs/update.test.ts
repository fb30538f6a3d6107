import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKeyOf, sameKey } from '../questions/grading';
import { arbitraryPack, withValueAt } from './arbitrary';
import { exampleFile } from './example';
import { readPack } from './read';
import type { Pack } from './schema';
import type { Json } from './tree';
import { compareEditions, refusalOf } from './update';

/** The example as a pack, with values exchanged: `path` in dots. */
function packWith(changes: Record<string, Json | undefined> = {}): Pack {
  let tree: Json = exampleFile();
  for (const [path, value] of Object.entries(changes))
    tree = withValueAt(
      tree,
      path.split('.').map((part) => (/^\d+$/u.test(part) ? Number(part) : part)),
      value,
    );
  const reading = readPack(JSON.stringify(tree));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}
const held = packWith();
const nothing = { changedAnswers: [], added: [], removed: [], reworded: [] };

describe('compareEditions', () => {
  it('is new where nothing is held', () => {
    expect(compareEditions(null, held)).toEqual({ kind: 'new' });
  });

  it('takes the held edition again where it moves under another key', () => {
    expect(compareEditions(held, held, true)).toEqual({ kind: 'update', ...nothing });
  });

  it('is the same whatever the order of keys, and with a signature added', () => {
    expect(compareEditions(held, packWith())).toEqual({ kind: 'same' });
    const sign = { alg: 'Ed25519', key: 'A'.repeat(43), value: 'A'.repeat(86) };
    expect(compareEditions(held, packWith({ sign }))).toEqual({ kind: 'same' });
  });

  it('refuses a lower edition', () => {
    const older = compareEditions(held, packWith({ 'pack.edition': 1, 'pack.changes': [] }));
    expect(older).toEqual({ kind: 'older', held: 2, offered: 1 });
    expect(refusalOf(older)?.code).toBe('olderEdition');
  });

  it('refuses other content under the same number, and shows it', () => {
    const sly = compareEditions(held, packWith({ 'questions.2.answer': false }));
    expect(sly).toMatchObject({ kind: 'editionNotRaised', edition: 2, changedAnswers: [{ id: 'c3' }] });
    expect(refusalOf(sly)?.code).toBe('editionNotRaised');
  });

  it('keeps progress whatever the wording', () => {
    const next = packWith({
      'pack.edition': 3,
      'questions.0.stem': 'Câu một hỏi điều gì?',
      'questions.0.options.1.text': 'Ý thứ hai',
      'questions.0.options.0.text': 'Ý thứ nhất',
      'questions.2.explain': 'Đã giải thích lại.',
    });
    const update = compareEditions(held, next);
    expect(update).toEqual({
      kind: 'update',
      ...nothing,
      reworded: [
        {
          id: 'c1',
          stem: 'Câu một hỏi điều gì?',
          answer: {
            was: { kind: 'texts', texts: ['Ý một'], ordered: false },
            now: { kind: 'texts', texts: ['Ý thứ nhất'], ordered: false },
          },
        },
        { id: 'c3', stem: 'Điều này đúng hay sai?', answer: null },
      ],
    });
    expect(refusalOf(update)).toBeNull();
  });

  it('tells changed answers, added and removed questions', () => {
    const next = packWith({
      'pack.edition': 3,
      'questions.0.options.0.right': false,
      'questions.0.options.1.right': true,
      'questions.1.gaps.1': ['5', 'năm', 'lăm'],
      'questions.2.id': 'c4',
    });
    expect(compareEditions(held, next)).toMatchObject({
      kind: 'update',
      changedAnswers: [
        { id: 'c1', was: { texts: ['Ý một'] }, now: { texts: ['Ý hai'] } },
        { id: 'c2', was: { texts: ['6 / sáu', '5 / năm'] }, now: { texts: ['6 / sáu', '5 / năm / lăm'] } },
      ],
      added: [{ id: 'c4' }],
      removed: [{ id: 'c3' }],
      reworded: [],
    });
  });

  it('puts every question into exactly one place, changed exactly where the keys differ', () => {
    fc.assert(
      fc.property(arbitraryPack(), arbitraryPack(), (a, b) => {
        const [was, now] = [a, { ...b, pack: { ...b.pack, uid: a.pack.uid, edition: a.pack.edition + 1 } }];
        const update = compareEditions(was, now);
        if (update.kind !== 'update') throw new Error(update.kind);
        for (const question of now.questions) {
          const before = was.questions.find(({ id }) => id === question.id);
          expect(update.added.some(({ id }) => id === question.id)).toBe(before === undefined);
          const changed = before !== undefined && !sameKey(answerKeyOf(before), answerKeyOf(question));
          expect(update.changedAnswers.some(({ id }) => id === question.id)).toBe(changed);
        }
        for (const { id } of was.questions)
          expect(update.removed.some((gone) => gone.id === id)).toBe(!now.questions.some((kept) => kept.id === id));
        expect(compareEditions(now, was).kind).toBe('older');
        expect(compareEditions(was, was).kind).toBe('same');
      }),
    );
  });
});
