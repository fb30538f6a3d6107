/** Everything that can be done to a draft, as data: one function applies it, so that a test can do anything at random. */
import type { Exam, PackDocument } from '../schema';
import type { EditQuestion } from './edit-question';
import type { EditHeader, EditScenario, PackDraft } from './pack-draft';
import { moveBy } from './parts';

export type EditAction =
  /** Puts questions in behind the one named; null: at the beginning, absent: at the end. Ids that are taken are passed over. */
  | { kind: 'insert'; questions: readonly EditQuestion[]; after?: string | null; scenarios?: readonly EditScenario[] }
  /** The question with this one's id is written over. */
  | { kind: 'change'; question: EditQuestion }
  | { kind: 'move'; id: string; by: 1 | -1 }
  /** To the place before which `before` stands; null: to the end. */
  | { kind: 'place'; id: string; before: string | null }
  | { kind: 'remove'; ids: readonly string[] }
  | { kind: 'header'; change: Partial<EditHeader> }
  | { kind: 'addScenario'; scenario: EditScenario }
  | { kind: 'changeScenario'; id: string; text: string }
  /** Its questions stay, each by itself. */
  | { kind: 'removeScenario'; id: string }
  /** Blueprints of mock exams, all of them anew. */
  | { kind: 'exams'; exams: readonly Exam[] }
  /** The documents that the pack brings along, all of them anew. */
  | { kind: 'documents'; documents: readonly PackDocument[] };

export const idsOf = (items: readonly { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

const fresh = <T extends { id: string }>(held: readonly T[], incoming: readonly T[]): T[] => {
  const taken = idsOf(held);
  return incoming.filter(({ id }) => !taken.has(id) && taken.add(id));
};

function insert(draft: PackDraft, { questions, after, scenarios = [] }: EditAction & { kind: 'insert' }): PackDraft {
  const added = fresh(draft.questions, questions);
  const told = fresh(draft.scenarios, scenarios);
  if (added.length + told.length === 0) return draft;
  const named = draft.questions.findIndex(({ id }) => id === after);
  const at = after === null ? 0 : named === -1 ? draft.questions.length : named + 1;
  return {
    ...draft,
    questions: draft.questions.toSpliced(at, 0, ...added),
    scenarios: told.length > 0 ? [...draft.scenarios, ...told] : draft.scenarios,
  };
}

function place(draft: PackDraft, id: string, before: string | null): PackDraft {
  const question = draft.questions.find((one) => one.id === id);
  if (!question || before === id) return draft;
  const others = draft.questions.filter((one) => one.id !== id);
  const at = before === null ? others.length : others.findIndex((one) => one.id === before);
  return at === -1 ? draft : { ...draft, questions: others.toSpliced(at, 0, question) };
}

/** The draft after `action`; the same draft where the action finds nothing to do. */
export function applyEdit(draft: PackDraft, action: EditAction): PackDraft {
  switch (action.kind) {
    case 'insert':
      return insert(draft, action);
    case 'change': {
      const at = draft.questions.findIndex(({ id }) => id === action.question.id);
      if (at === -1 || draft.questions[at] === action.question) return draft;
      return { ...draft, questions: draft.questions.with(at, action.question) };
    }
    case 'move': {
      const questions = moveBy(draft.questions, action.id, action.by);
      return questions === draft.questions ? draft : { ...draft, questions };
    }
    case 'place':
      return place(draft, action.id, action.before);
    case 'remove': {
      const gone = new Set(action.ids);
      const questions = draft.questions.filter(({ id }) => !gone.has(id));
      return questions.length === draft.questions.length ? draft : { ...draft, questions };
    }
    case 'header':
      return { ...draft, header: { ...draft.header, ...action.change } };
    case 'addScenario': {
      const scenarios = [...draft.scenarios, ...fresh(draft.scenarios, [action.scenario])];
      return scenarios.length === draft.scenarios.length ? draft : { ...draft, scenarios };
    }
    case 'changeScenario': {
      const scenarios = draft.scenarios.map((one) => (one.id === action.id ? { ...one, text: action.text } : one));
      return { ...draft, scenarios };
    }
    case 'removeScenario': {
      const scenarios = draft.scenarios.filter(({ id }) => id !== action.id);
      if (scenarios.length === draft.scenarios.length) return draft;
      const questions = draft.questions.map((one) => (one.group === action.id ? { ...one, group: null } : one));
      return { ...draft, scenarios, questions };
    }
    case 'exams':
      return { ...draft, exams: action.exams };
    case 'documents':
      return { ...draft, documents: action.documents };
  }
}

/** A copy of a question under an id of its own. */
export const copyOf = (question: EditQuestion, id: string): EditQuestion => ({ ...question, id });

/** Questions as another draft can take them: under new ids where theirs are taken there, with the scenarios they belong to. */
export function takenAlong(
  from: PackDraft,
  ids: readonly string[],
  to: PackDraft,
  newIds: { question: (taken: ReadonlySet<string>) => string; scenario: (taken: ReadonlySet<string>) => string },
): EditAction & { kind: 'insert' } {
  const wanted = new Set(ids);
  const [takenQuestions, takenScenarios] = [idsOf(to.questions), idsOf(to.scenarios)];
  const moved = from.questions.filter(({ id }) => wanted.has(id));
  const groups = new Map<string, string>();
  const scenarios = from.scenarios.flatMap((scenario) => {
    if (!moved.some(({ group }) => group === scenario.id)) return [];
    const same = to.scenarios.find(({ id, text }) => id === scenario.id && text === scenario.text);
    const id = same || !takenScenarios.has(scenario.id) ? scenario.id : newIds.scenario(takenScenarios);
    takenScenarios.add(id);
    groups.set(scenario.id, id);
    return same ? [] : [{ ...scenario, id }];
  });
  const questions = moved.map((question) => {
    const id = takenQuestions.has(question.id) ? newIds.question(takenQuestions) : question.id;
    takenQuestions.add(id);
    return { ...question, id, group: question.group === null ? null : (groups.get(question.group) ?? null) };
  });
  return { kind: 'insert', questions, scenarios };
}
