/** For tests: drafts, and anything that a trainer can do to one, at random. */
import fc from 'fast-check';
import { arbitraryPack } from '../arbitrary';
import { applyEdit, copyOf, type EditAction, idsOf } from './actions';
import { blankQuestion, type EditQuestion } from './edit-question';
import { newPartId, newQuestionId, newScenarioId, type Random } from './ids';
import { draftOf, type PackDraft } from './pack-draft';
import { partsOf, withAnswer, withKeptLast, withNewPart, withoutPart, withRight, withStem, withType } from './parts';

/** The same bytes each time for one seed (a linear congruential generator, Numerical Recipes' constants). */
export function seededRandom(seed = 0): Random {
  let state = seed;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}

export const arbitraryDraft = (): fc.Arbitrary<PackDraft> => arbitraryPack().map(draftOf);

/** One press of a trainer, by numbers that are read against the draft of the moment. */
export interface Press {
  what: number;
  where: number;
  other: number;
  text: string;
}
export const arbitraryPress: fc.Arbitrary<Press> = fc.record({
  what: fc.nat(99),
  where: fc.nat(99),
  other: fc.nat(99),
  text: fc.constantFrom('', ' ', 'Câu ___ hỏi?', '<b>', 'điều'),
});

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

function within(edit: EditQuestion, { what, other, text }: Press, random: Random): EditQuestion {
  const list = (['options', 'items', 'pairs'] as const)[other % 3] ?? 'options';
  const part = at(partsOf(edit, list), other)?.id ?? 'none';
  const newId = () => newPartId(idsOf(partsOf(edit, list)), random);
  const steps = [
    () => withStem(edit, text),
    () => withRight(edit, at(edit.options, other)?.id ?? 'none', other % 2 === 0),
    () => withAnswer(edit, other % 2 === 0),
    () => withNewPart(edit, list, newId()),
    () => withoutPart(edit, list, part),
    () => withKeptLast(edit, part, other % 2 === 0),
    () => withType(edit, (['one', 'many', 'truefalse', 'fill', 'order', 'match'] as const)[other % 6] ?? 'one', newId),
    () => ({ ...edit, explain: text }),
  ];
  return at(steps, what)?.() ?? edit;
}

export function actionOf(draft: PackDraft, press: Press, random: Random): EditAction {
  const { what, where, other, text } = press;
  const question = at(draft.questions, where);
  const taken = idsOf(draft.questions);
  const id = question?.id ?? 'none';
  const scenario = at(draft.scenarios, other)?.id ?? 'none';
  const actions: EditAction[] = [
    { kind: 'insert', questions: [blankQuestion(newQuestionId(taken, random), 'one')], after: id },
    { kind: 'insert', questions: question ? [copyOf(question, newQuestionId(taken, random))] : [], after: id },
    { kind: 'insert', questions: question ? [question] : [] },
    { kind: 'move', id, by: other % 2 === 0 ? 1 : -1 },
    { kind: 'place', id, before: other % 5 === 0 ? null : (at(draft.questions, other)?.id ?? null) },
    { kind: 'remove', ids: [id] },
    { kind: 'header', change: { title: text } },
    { kind: 'addScenario', scenario: { id: newScenarioId(idsOf(draft.scenarios), random), text } },
    { kind: 'changeScenario', id: scenario, text },
    { kind: 'removeScenario', id: scenario },
    { kind: 'exams', exams: draft.exams.map((exam) => ({ ...exam, title: text })) },
    { kind: 'documents', documents: draft.documents.slice(other % 2).map((one) => ({ ...one, title: text })) },
    ...(question ? [{ kind: 'change' as const, question: within(question, press, random) }] : []),
  ];
  return at(actions, what) ?? { kind: 'remove', ids: [] };
}

export const press = (draft: PackDraft, one: Press, random: Random): PackDraft =>
  applyEdit(draft, actionOf(draft, one, random));
