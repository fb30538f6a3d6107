/** Mock exams go along with a pack that moves to another key: their questions are shown, judged and logged under the new one. */
import { partsOfQuestionKey, questionKeyOf } from '../packs/identity';
import type { PackKey, QuestionKey } from '../practice/types';
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
