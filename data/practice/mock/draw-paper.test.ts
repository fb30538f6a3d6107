import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../questions/bank';
import type { Question } from '../../questions/schema';
import { BUCKETS } from '../buckets';
import type { QuestionKey } from '../types';
import { type Blueprint, blueprintOf, bucketOf, type Drawable, defaultBlueprint, fitsDraw } from './blueprint';
import { drawPaper } from './draw-paper';

const keyOf = (id: string, pack = 'goc') => `${pack}/${id}` as QuestionKey;
const bank = builtInPack.questions.map((question): Drawable => ({ questionKey: keyOf(question.id), question }));
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const idsOf = (items: readonly { question: Question }[]) => items.map(({ question }) => question.id);

function question(id: string, change: Partial<Question> = {}, pack = 'goc'): Drawable {
  const plain: Question = { id, type: 'truefalse', stem: `Câu ${id}`, cite: [], answer: true };
  return { questionKey: keyOf(id, pack), question: { ...plain, ...change } as Question };
}
const blueprint = (draws: Blueprint['draws']): Blueprint => ({ draws, durationMs: 60_000, passPercent: null });

describe('the default blueprint', () => {
  it('is 30 questions in 20 minutes, some of every standard and of the documents', () => {
    const { draws, durationMs, passPercent } = defaultBlueprint(bank);
    expect(draws.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    expect(draws.map(({ bucket }) => bucket)).toEqual([...BUCKETS]);
    expect(durationMs).toBe(20 * 60_000);
    expect(passPercent).toBeNull();
  });

  it('is as long as there are facts, where those are fewer', () => {
    const few = [question('a', { fact: 'f' }), question('b', { fact: 'f' }), question('c', { standard: 2 })];
    expect(defaultBlueprint(few).draws).toEqual([
      { bucket: 0, count: 1 },
      { bucket: 2, count: 1 },
    ]);
    expect(defaultBlueprint([]).draws).toEqual([]);
  });

  it('reads a pack’s own', () => {
    const exam = {
      id: 'e',
      title: 'Thi',
      minutes: 15,
      passPercent: 70,
      draw: [
        { standard: 3 as const, count: 4 },
        { tag: 'x', count: 2 },
      ],
    };
    expect(blueprintOf(exam)).toEqual({
      draws: [
        { bucket: 3, count: 4 },
        { tag: 'x', count: 2 },
      ],
      durationMs: 15 * 60_000,
      passPercent: 70,
    });
  });
});

describe('a paper', () => {
  it('of the bank has every question of its blueprint, no two about one fact and one child of a case', () => {
    const plan = defaultBlueprint(bank);
    fc.assert(
      fc.property(seeds, (seed) => {
        const { items, missing } = drawPaper(plan, bank, seed);
        expect(missing).toBe(0);
        expect(new Set(idsOf(items)).size).toBe(30);
        for (const name of ['fact', 'group'] as const) {
          const named = items.flatMap((item) => item.question[name] ?? []);
          expect(new Set(named).size).toBe(named.length);
        }
        for (const { bucket, count } of plan.draws)
          expect(items.filter((item) => bucketOf(item.question) === bucket)).toHaveLength(count);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for a seed, in whatever order the questions came, and another for another', () => {
    const plan = defaultBlueprint(bank);
    expect(drawPaper(plan, bank.toReversed(), 7)).toEqual(drawPaper(plan, bank, 7));
    expect(idsOf(drawPaper(plan, bank, 8).items)).not.toEqual(idsOf(drawPaper(plan, bank, 7).items));
  });

  it('fills draws that overlap whenever they can be filled', () => {
    // Only "b" has the tag; a choice made draw by draw could spend it on standard 1.
    const items = [question('a', { standard: 1 }), question('b', { standard: 1, tags: ['t'] })];
    const plan = blueprint([
      { bucket: 1, count: 1 },
      { tag: 't', count: 1 },
    ]);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drawPaper(plan, items, seed).missing).toBe(0);
      }),
    );
  });

  it('asks twice about a fact only when the blueprint can’t be filled otherwise, and never twice the same', () => {
    const items = [question('a', { fact: 'f' }), question('b', { fact: 'f' }), question('c', { fact: 'g' })];
    fc.assert(
      fc.property(seeds, (seed) => {
        const two = drawPaper(blueprint([{ count: 2 }]), items, seed);
        expect(idsOf(two.items)).toContain('c');
        expect(idsOf(drawPaper(blueprint([{ count: 3 }]), items, seed).items).toSorted()).toEqual(['a', 'b', 'c']);
        expect(drawPaper(blueprint([{ count: 5 }]), items, seed)).toMatchObject({ missing: 2 });
      }),
    );
  });

  it('knows that two packs’ facts of one name are two', () => {
    const items = [question('a', { fact: 'f' }), question('a', { fact: 'f' }, 'other')];
    expect(defaultBlueprint(items).draws).toEqual([{ bucket: 0, count: 2 }]);
    expect(drawPaper(blueprint([{ count: 2 }]), items, 1)).toMatchObject({ missing: 0 });
  });

  it('draws every question now and then', () => {
    const plan = defaultBlueprint(bank);
    const drawn = new Set(Array.from({ length: 120 }, (_, seed) => idsOf(drawPaper(plan, bank, seed).items)).flat());
    expect(bank.filter((one) => !drawn.has(one.question.id)).length).toBeLessThan(bank.length / 20);
    expect(bank.every(({ question: one }) => plan.draws.some((draw) => fitsDraw(one, draw)))).toBe(true);
  });
});
