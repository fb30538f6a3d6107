/** Mock exams go along with a pack that moves to another key: their questions are shown, judged and logged under the new one. */
import { partsOfQuestionKey, questionKeyOf } from '../packs/identity';
import type { MockAction } from '../practice/mock/exam';
import type { MockExam } from '../practice/mock/schema';
import type { PackKey, QuestionKey } from '../practice/types';
import { laterKeysOf, laterNames } from './aliases';
import type { Database } from './database';

/** Inside the caller's transaction over `mockExams` and `answerKeys`. */
export async function moveMocks(db: Database, from: PackKey, to: PackKey): Promise<void> {
  const isOfPack = (key: QuestionKey) => partsOfQuestionKey(key).pack === from;
  const renamed = (key: QuestionKey) => (isOfPack(key) ? questionKeyOf(to, partsOfQuestionKey(key).questionId) : key);
  const exams = (await db.mockExams.toArray()).filter(({ items }) => items.some((item) => isOfPack(item.questionKey)));
  await db.mockExams.bulkPut(
    exams.map((exam) => ({
      ...exam,
      items: exam.items.map((item) => ({ ...item, questionKey: renamed(item.questionKey) })),
    })),
  );
  // An answer is judged by the key of the edition that was asked, which the new name may never have had.
  const asked = exams.flatMap(({ items }) =>
    items
      .filter(({ questionKey }) => isOfPack(questionKey))
      .map(({ questionKey, edition }): [QuestionKey, number] => [questionKey, edition]),
  );
  const keys = (await db.answerKeys.bulkGet(asked)).filter((row) => row !== undefined);
  await db.answerKeys.bulkPut(keys.map((row) => ({ ...row, questionKey: renamed(row.questionKey) })));
}

/** Exams that a backup brought under an earlier key, of packs that are here under a later one. Inside the caller's transaction, `aliases` and `packs` too. */
export async function settleMocks(db: Database): Promise<void> {
  const aliases = await db.aliases.toArray();
  const held = new Set(await db.packs.toCollection().primaryKeys());
  for (const from of new Set(aliases.map((alias) => alias.from))) {
    const now = laterKeysOf(aliases)(from).find((key) => held.has(key));
    if (now !== undefined && now !== from) await moveMocks(db, from, now);
  }
}

/** An answer as the exam names its question by now: a window may still show it under the key that its pack had. `aliases` too. */
export async function underPresentName(db: Database, exam: MockExam, action: MockAction): Promise<MockAction> {
  if (action.type !== 'answer') return action;
  const asked = new Set(exam.items.map(({ questionKey }) => questionKey));
  if (asked.has(action.questionKey)) return action;
  const now = (await laterNames(db, action.questionKey)).find((name) => asked.has(name));
  return now ? { ...action, questionKey: now } : action;
}
