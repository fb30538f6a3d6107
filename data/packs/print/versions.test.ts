import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../questions/bank';
import { answerKeyOf, judge } from '../../questions/grading';
import type { Question } from '../../questions/schema';
import { arbitraryPack } from '../arbitrary';
import { discussionOf } from './discussion';
import { distinctOrders } from './orders';
import type { PrintedQuestion } from './printed';
import { blueprintFor } from './source';
import { keyTable, makeVersions, markRows, type PaperVersion, questionsOf, tablesOf } from './versions';

const options = (seed: number, count = 4, shuffleOptions = true) => ({ seed, count, shuffleOptions });
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const idsOf = (version: PaperVersion) => questionsOf(version).map(({ question }) => question.id);

/** What somebody marks who copies the key onto the paper, as grading takes it. */
function chosenBy({ question, body, key }: PrintedQuestion): string[] {
  switch (body.kind) {
    case 'options':
      return key.split(', ').map((letter) => body.options.find((option) => option.letter === letter)?.id ?? '?');
    case 'truth':
      return [key === 'A' ? 't' : 'f'];
    case 'gaps':
      return question.type === 'fill' ? question.gaps.map(([first = '']) => first) : [];
    case 'order':
      return key.split('-').map((letter) => body.items.find((item) => item.letter === letter)?.id ?? '?');
    case 'match':
      return key.split(', ').map((pair, i) => {
        const [number, letter] = pair.split('-');
        const left = question.type === 'match' ? question.pairs[i] : undefined;
        expect(number).toBe(String(i + 1));
        return `${left?.id}:${body.rights.find((right) => right.letter === letter)?.id}`;
      });
  }
}

describe('versions', () => {
  it('hold the same questions, each once, numbered through, and never in the same order', () => {
    fc.assert(
      fc.property(arbitraryPack(), seeds, fc.integer({ min: 1, max: 24 }), (pack, seed, count) => {
        const { versions, missing, short } = makeVersions(pack, null, options(seed, count));
        expect(missing).toBe(0);
        expect(versions.length + short).toBe(count);
        expect(versions.length).toBeGreaterThan(0);
        for (const [i, version] of versions.entries()) {
          expect(version.code).toBe(String(101 + i));
          expect(idsOf(version).toSorted()).toEqual(pack.questions.map(({ id }) => id).toSorted());
          expect(questionsOf(version).map(({ number }) => number)).toEqual(pack.questions.map((_, k) => k + 1));
        }
        expect(new Set(versions.map((version) => idsOf(version).join())).size).toBe(versions.length);
      }),
    );
  });

  it('have keys that grading takes as right, in every version and kind', () => {
    fc.assert(
      fc.property(arbitraryPack(), seeds, fc.boolean(), (pack, seed, shuffled) => {
        for (const version of makeVersions(pack, null, options(seed, 3, shuffled)).versions)
          for (const printed of questionsOf(version))
            expect(judge(answerKeyOf(printed.question), chosenBy(printed)).right).toBe(true);
      }),
    );
  });

  it('are the same for the same seed, and others for another', () => {
    const make = (seed: number) =>
      makeVersions(builtInPack, blueprintFor(builtInPack, { kind: 'mixed', count: 30 }), options(seed));
    expect(make(7)).toEqual(make(7));
    expect(make(7).versions.map(idsOf)).not.toEqual(make(8).versions.map(idsOf));
    expect(make(7).versions.map((version) => questionsOf(version).length)).toEqual([30, 30, 30, 30]);
  });

  it('keep the questions of a case together and in order, below its text, and say it once', () => {
    const [version] = makeVersions(builtInPack, null, options(5, 1)).versions;
    const blocks = version?.blocks ?? [];
    const texts = blocks.flatMap(({ scenario }) => scenario ?? []);
    expect(texts.toSorted()).toEqual(builtInPack.scenarios.map(({ text }) => text).toSorted());
    for (const { questions } of blocks) {
      const groups = new Set(questions.map(({ question }) => question.group));
      expect(groups.size).toBe(1);
      const inPack = builtInPack.questions.filter(({ group }) => group !== undefined && groups.has(group));
      if (inPack.length > 0) expect(questions.map(({ question }) => question)).toEqual(inPack);
    }
  });

  it('keep last what is kept last, and leave the options alone where asked', () => {
    const question: Question = {
      ...{ id: 'q', type: 'one', stem: 'Hỏi?', cite: [], keepLast: ['d'] },
      options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, right: id === 'a' })),
    };
    const pack = { ...builtInPack, questions: [question], scenarios: [] };
    const shown = (seed: number, shuffled: boolean) => {
      const [version] = makeVersions(pack, null, options(seed, 1, shuffled)).versions;
      const body = version?.blocks[0]?.questions[0]?.body;
      return body?.kind === 'options' ? body.options.map(({ id }) => id).join('') : '';
    };
    fc.assert(fc.property(seeds, (seed) => shown(seed, true).endsWith('d')));
    expect(new Set(Array.from({ length: 30 }, (_, seed) => shown(seed, true))).size).toBeGreaterThan(3);
    expect(shown(1, false)).toBe('abcd');
  });

  it('say how many questions or versions there can’t be', () => {
    const pack = { ...builtInPack, questions: builtInPack.questions.slice(0, 2) };
    expect(makeVersions(pack, null, options(1, 4))).toMatchObject({ short: 2 });
    const some = blueprintFor(builtInPack, { kind: 'standard', bucket: 5, count: 200 });
    const { missing, versions } = makeVersions(builtInPack, some, options(1, 1));
    expect(missing).toBe(200 - (versions[0] ? questionsOf(versions[0]).length : 0));
    expect(makeVersions({ ...pack, questions: [] }, null, options(1))).toEqual({
      ...{ versions: [], questions: 0, missing: 0, short: 0 },
    });
  });

  it('have one table of all keys', () => {
    const { versions } = makeVersions(builtInPack, null, options(3, 2));
    const rows = keyTable(versions);
    expect(rows).toHaveLength(builtInPack.questions.length);
    expect(rows.map(({ keys }) => keys[1])).toEqual(versions[1] && questionsOf(versions[1]).map(({ key }) => key));
    expect(keyTable([])).toEqual([]);
    const many = makeVersions(builtInPack, null, options(3, 19)).versions;
    expect(tablesOf(many).map((some) => some.length)).toEqual([8, 8, 3]);
    expect(tablesOf(many).flat()).toEqual(many);
  });
});

describe('orders', () => {
  it('are all there are where few are asked for', () => {
    expect(distinctOrders(3, 6, 1).map(String).toSorted()).toEqual(
      ['0,1,2', '0,2,1', '1,0,2', '1,2,0', '2,0,1', '2,1,0'].toSorted(),
    );
    expect(distinctOrders(3, 99, 1)).toHaveLength(6);
  });
});

describe('marks', () => {
  it('go from nothing to ten, rounded', () => {
    expect(markRows(3)).toEqual([
      { right: 0, mark: 0 },
      { right: 1, mark: 3.33 },
      { right: 2, mark: 6.67 },
      { right: 3, mark: 10 },
    ]);
  });
});

describe('a discussion', () => {
  it('takes cases first, one question of a fact, all of the standard', () => {
    const blocks = discussionOf(builtInPack, 4, 6, 1);
    const questions = blocks.flatMap((block) => block.questions);
    expect(questions).toHaveLength(6);
    expect(blocks[0]?.scenario).toMatch(/\S/u);
    expect(questions.every(({ question }) => question.standard === 4)).toBe(true);
    expect(new Set(questions.map(({ question }) => question.fact)).size).toBe(6);
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
