import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestion } from '../../questions/arbitrary';
import { arbitraryPack } from '../arbitrary';
import { sameContent } from '../write';
import { applyEdit, takenAlong } from './actions';
import { arbitraryDraft, arbitraryPress, press, seededRandom } from './arbitrary';
import { checkEdit } from './check-question';
import { editQuestionOf, jsonOf } from './edit-question';
import { historyOf, MERGE_WITHIN_MS, MOST_STEPS, redo, stepTo, undo } from './history';
import { newQuestionId, newScenarioId } from './ids';
import { draftOf, type PackDraft, packJsonOf } from './pack-draft';
import { withGap, withRight, withStem, withType } from './parts';

const presses = fc.array(arbitraryPress, { maxLength: 60 });

/** Every id once, every part's id once, every group a scenario that is there. */
function expectSoundTree({ questions, scenarios }: PackDraft) {
  const scenarioIds = scenarios.map(({ id }) => id);
  for (const list of [
    questions,
    scenarios,
    ...questions.flatMap(({ options, items, pairs }) => [options, items, pairs]),
  ])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  for (const { id, group } of questions) {
    expect(id).toMatch(/^[a-z0-9-]{1,32}$/u);
    if (group !== null) expect(scenarioIds).toContain(group);
  }
}

describe('a draft', () => {
  it('gives back the question and the pack that it was made of', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        expect(sameContent(jsonOf(editQuestionOf(question)), question)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        expect(sameContent(packJsonOf(draftOf(pack), pack.pack.issued), pack)).toBe(true);
      }),
    );
  });

  it('stays a sound tree, and undoing everything is the state before, whatever is done', () => {
    fc.assert(
      fc.property(arbitraryDraft(), presses, (draft, all) => {
        const random = seededRandom();
        let history = historyOf(draft);
        const states = [draft];
        for (const [i, one] of all.entries()) {
          const before = history;
          history = stepTo(history, press(history.now, one, random), null, i);
          if (history === before) continue;
          expectSoundTree(history.now);
          expect(undo(history).now).toBe(before.now);
          expect(redo(undo(history)).now).toBe(history.now);
          states.push(history.now);
        }
        for (const state of states.toReversed()) {
          expect(history.now).toBe(state);
          history = undo(history);
        }
        for (const _ of states) history = redo(history);
        expect(history.now).toBe(states.at(-1));
      }),
    );
  });

  it('never gives a new question an id that a deleted one had', () => {
    fc.assert(
      fc.property(arbitraryDraft(), fc.integer({ min: 0, max: 255 }), (draft, start) => {
        const before = new Set(draft.questions.map(({ id }) => id));
        const emptied = applyEdit(draft, { kind: 'remove', ids: [...before] });
        expect(emptied.questions).toEqual([]);
        expect(before).not.toContain(newQuestionId(new Set(), seededRandom(start)));
      }),
    );
  });

  it('takes questions from another with their scenarios, and none in the place of its own', () => {
    fc.assert(
      fc.property(arbitraryDraft(), arbitraryDraft(), (from, to) => {
        const random = seededRandom();
        const ids = from.questions.map(({ id }) => id);
        const action = takenAlong(from, ids, to, {
          question: (taken) => newQuestionId(taken, random),
          scenario: (taken) => newScenarioId(taken, random),
        });
        const after = applyEdit(to, action);
        expectSoundTree(after);
        expect(after.questions.slice(0, to.questions.length)).toEqual(to.questions);
        const [mine, theirs] = [after.questions.slice(to.questions.length), from.questions];
        expect(mine.map(({ stem }) => stem)).toEqual(theirs.map(({ stem }) => stem));
        const scenarioOf = ({ scenarios }: PackDraft, group: string | null) =>
          scenarios.find(({ id }) => id === group)?.text;
        expect(mine.map(({ group }) => scenarioOf(after, group))).toEqual(
          theirs.map(({ group }) => scenarioOf(from, group)),
        );
      }),
    );
  });
});

describe('history', () => {
  it('is bounded, and typing on in one field is one step', () => {
    let history = historyOf(0);
    for (let i = 1; i <= MOST_STEPS + 5; i++) history = stepTo(history, i, null, 0);
    expect(history.past).toHaveLength(MOST_STEPS);
    history = historyOf(0);
    for (const [i, at] of [0, 10, 20, 30 + MERGE_WITHIN_MS].entries()) history = stepTo(history, i + 1, 'stem', at);
    expect(history.past).toEqual([0, 3]);
    expect(stepTo(history, 5, 'explain', history.at).past).toEqual([0, 3, 4]);
  });
});

describe('parts', () => {
  const question = editQuestionOf({
    ...{ id: 'c1', type: 'one', stem: 'Hỏi?', cite: [] },
    options: [
      { id: 'a', text: 'Một', right: true },
      { id: 'b', text: 'Hai' },
      { id: 'c', text: 'Ba', right: false },
    ],
  });
  it('one right option in single choice, several in multiple choice, and nothing touched that did not change', () => {
    const b = withRight(question, 'b', true);
    expect(b.options.map(({ right }) => right)).toEqual([false, true, false]);
    expect(b.options[2]).toBe(question.options[2]);
    expect(withRight({ ...question, type: 'many' }, 'b', true).options.map(({ right }) => right)).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('gaps follow the stem, and no typed answer is lost with its mark', () => {
    const fill = withStem(
      withType(question, 'fill', () => 'x'),
      'Có ___ điều, ___ khoản',
    );
    expect(fill.gaps).toEqual([[''], ['']]);
    const answered = withGap(fill, 1, ['năm']);
    expect(withStem(answered, 'Không còn chỗ nào').gaps).toEqual([[''], ['năm']]);
    expect(withStem(fill, 'Còn ___').gaps).toEqual([['']]);
  });
  it('another kind and back is the same question', () => {
    for (const type of ['many', 'truefalse', 'order', 'match', 'fill'] as const)
      expect(
        jsonOf(
          withType(
            withType(question, type, () => 'x'),
            'one',
            () => 'y',
          ),
        ),
      ).toEqual(jsonOf(question));
  });
});

it('the checks of a question say what the reader of the file would say', () => {
  expect(
    checkEdit(editQuestionOf({ id: 'c1', type: 'truefalse', stem: 'Đúng?', cite: [], answer: true })).problems,
  ).toEqual([]);
  fc.assert(
    fc.property(arbitraryDraft(), presses, (draft, all) => {
      const random = seededRandom();
      const after = all.reduce((now, one) => press(now, one, random), draft);
      for (const question of after.questions) {
        const { problems, question: sound } = checkEdit(question);
        expect(sound === null).toBe(problems.length > 0);
      }
    }),
  );
});
