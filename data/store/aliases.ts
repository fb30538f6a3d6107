/** Keys that a pack had before, and has after: progress is read over all of them (AliasRow of rows.ts). Inside the caller's transaction. */
import { partsOfQuestionKey, questionKeyOf } from '../packs/identity';
import type { PackKey, QuestionKey } from '../practice/types';
import type { Database } from './database';
import type { AliasRow, AnswerKeyRow } from './rows';

/** Everything that `start` leads to, itself first. Follows circles once: a pack may move there and back. */
function reach(start: PackKey, next: (key: PackKey) => PackKey[]): PackKey[] {
  const found = new Set([start]);
  for (const key of found) for (const further of next(key)) found.add(further);
  return [...found];
}

/** The key and every earlier one, by the aliases given. */
export const namesOf = (aliases: readonly AliasRow[]) => (pack: PackKey) =>
  reach(pack, (key) => aliases.filter(({ to }) => to === key).map(({ from }) => from));

/** The key and every later one, by the aliases given. */
export const laterKeysOf = (aliases: readonly AliasRow[]) => (pack: PackKey) =>
  reach(pack, (key) => aliases.filter(({ from }) => from === key).map(({ to }) => to));

const under = (packs: readonly PackKey[], question: QuestionKey): QuestionKey[] => {
  const { questionId } = partsOfQuestionKey(question);
  return packs.map((pack) => questionKeyOf(pack, questionId));
};

export const namesOfQuestion = (names: (pack: PackKey) => PackKey[], question: QuestionKey): QuestionKey[] =>
  under(names(partsOfQuestionKey(question).pack), question);

/** Under which keys answers to a question may stand: its own first. */
export const formerNames = async (db: Database, question: QuestionKey): Promise<QuestionKey[]> =>
  namesOfQuestion(namesOf(await db.aliases.toArray()), question);

/** Whose cards an answer to this question moves: its own first. */
export async function laterNames(db: Database, question: QuestionKey): Promise<QuestionKey[]> {
  return under(laterKeysOf(await db.aliases.toArray())(partsOfQuestionKey(question).pack), question);
}

/** Answer keys known under a question's names, also under its own where that lacks the edition; nearer names win. */
export function withOwnKeys(rows: readonly AnswerKeyRow[], names: readonly QuestionKey[]): AnswerKeyRow[] {
  const [question] = names;
  const known = new Set(rows.filter(({ questionKey }) => questionKey === question).map(({ edition }) => edition));
  const more: AnswerKeyRow[] = [];
  for (const name of names.slice(1))
    for (const row of rows)
      if (question && row.questionKey === name && !known.has(row.edition)) {
        known.add(row.edition);
        more.push({ ...row, questionKey: question });
      }
  return [...rows, ...more];
}

/** A log and its answer keys with every question under its present name: for what reads the whole log at once. */
export function underPresentNames<E extends { questionKey?: QuestionKey }>(
  events: readonly E[],
  keyRows: readonly AnswerKeyRow[],
  aliases: readonly AliasRow[],
): { events: readonly E[]; keyRows: readonly AnswerKeyRow[] } {
  if (aliases.length === 0) return { events, keyRows };
  const later = laterKeysOf(aliases);
  const last = new Map(aliases.map(({ from }) => [from, later(from).at(-1) ?? from]));
  const present = (question: QuestionKey): QuestionKey => {
    const { pack, questionId } = partsOfQuestionKey(question);
    return questionKeyOf(last.get(pack) ?? pack, questionId);
  };
  const placeOf = ({ questionKey, edition }: AnswerKeyRow) => `${questionKey} ${edition}`;
  const known = new Set(keyRows.map(placeOf));
  const moved = keyRows.map((row) => ({ ...row, questionKey: present(row.questionKey) }));
  return {
    events: events.map((event) => (event.questionKey ? { ...event, questionKey: present(event.questionKey) } : event)),
    keyRows: [...keyRows, ...moved.filter((row) => !known.has(placeOf(row)))],
  };
}
