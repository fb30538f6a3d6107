/** A pack as rows, and what it changes in those held. Pure. The preview before that is compareEditions (data/packs/update.ts). */
import { citeKeys } from '../documents/cite-key';
import { questionKeyOf } from '../packs/identity';
import type { PackKey, QuestionKey } from '../practice/types';
import { answerKeyOf, sameKey } from '../questions/grading';
import type { Question } from '../questions/schema';
import type { CardPlace, InstalledPack, PackRow, QuestionRow } from './rows';

/** What a pack's arrival or new edition changes, by question. */
export interface PackChange {
  key: PackKey;
  edition: number;
  added: QuestionKey[];
  /** Held before and still there, its right answer the same. */
  kept: QuestionKey[];
  /** Held before, with another right answer now: due at once where it was practised. */
  answersChanged: QuestionKey[];
  /** Not in the new edition: asked no more, its history kept. */
  archived: QuestionKey[];
}

/** The row that lists a pack. */
export function packRow({ pack, ...rest }: InstalledPack): PackRow {
  return { ...rest, header: pack.pack, questionCount: pack.questions.length };
}

/** Makes the row of each question of a pack, what it cites included: for thousands of questions that takes longer than a task may. */
export function questionRowOf({ key, pack, edition }: InstalledPack): (question: Question) => QuestionRow {
  const scenarios = new Map(pack.scenarios.map((scenario) => [scenario.id, scenario]));
  return (question) => {
    const row: QuestionRow = {
      questionKey: questionKeyOf(key, question.id),
      packKey: key,
      edition,
      state: 'active',
      question,
      cites: citeKeys(question.cite),
    };
    const scenario = question.group === undefined ? undefined : scenarios.get(question.group);
    return scenario ? { ...row, scenario } : row;
  };
}

/** What a question's card is by its question and its pack. */
export const placeOf = (
  row: Omit<QuestionRow, 'cites'>,
  order: number,
  edition: number,
  paused: boolean,
): CardPlace => ({
  questionKey: row.questionKey,
  packKey: row.packKey,
  bucket: row.question.standard ?? 0,
  group: row.question.group === undefined ? null : `${row.packKey}/${row.question.group}`,
  fact: row.question.fact === undefined ? null : `${row.packKey}/${row.question.fact}`,
  order,
  edition,
  askable: row.state === 'active' && !paused,
});

/** What installing would change, and the questions held that it archives. */
interface Plan {
  change: PackChange;
  archived: QuestionRow[];
}

/** Compares a pack with the questions held of it (none, at its first arrival). */
export function planPack({ key, pack, edition }: InstalledPack, held: readonly QuestionRow[]): Plan {
  const before = new Map(held.map((row) => [row.questionKey, row]));
  const now = new Set(pack.questions.map(({ id }) => questionKeyOf(key, id)));
  const archived = held.filter(({ questionKey }) => !now.has(questionKey));
  const change: PackChange = {
    ...{ key, edition, added: [], kept: [], answersChanged: [] },
    archived: archived.filter(({ state }) => state === 'active').map(({ questionKey }) => questionKey),
  };
  for (const question of pack.questions) {
    const questionKey = questionKeyOf(key, question.id);
    const old = before.get(questionKey);
    const same = old && sameKey(answerKeyOf(old.question), answerKeyOf(question));
    (old ? (same ? change.kept : change.answersChanged) : change.added).push(questionKey);
  }
  return { change, archived: archived.map((row) => ({ ...row, state: 'archived' })) };
}
