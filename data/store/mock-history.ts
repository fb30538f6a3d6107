/** Mock exams that were handed in: the list with its marks, deleting with an undo, and what a backup brings. */
import { type MockMark, markOf } from '../practice/mock/mark';
import type { MockExam, SubmittedExam } from '../practice/mock/schema';
import type { QuestionKey } from '../practice/types';
import { type Database, read, write } from './database';
import { keysOf } from './fold-rows';
import { isOpen, openMock } from './mock-exams';

export interface MarkedMock {
  exam: SubmittedExam;
  mark: MockMark;
}

const isSubmitted = (exam: MockExam): exam is SubmittedExam => exam.state === 'submitted';

/** Exams handed in, the newest first, each with its mark. Fit for liveQuery: all answer keys in one request. */
export const listMocks = (db: Database): Promise<MarkedMock[]> =>
  read(db, ['mockExams', 'answerKeys'], async () => {
    const rows = await db.mockExams.orderBy('startedAt').reverse().toArray();
    const exams = rows.filter(isSubmitted);
    const wanted = exams.flatMap(({ items }) =>
      items.map(({ questionKey, edition }): [QuestionKey, number] => [questionKey, edition]),
    );
    const found = await db.answerKeys.bulkGet(wanted);
    const keys = keysOf(found.filter((row) => row !== undefined));
    return exams.map((exam) => ({ exam, mark: markOf(exam, keys) }));
  });

/** Deletes exams that were handed in and gives them back for an undo. Their answers stay in the log: they were given. */
export const deleteMocks = (db: Database, ids: readonly string[] | 'all'): Promise<MockExam[]> =>
  write(db, ['mockExams'], async () => {
    const rows = ids === 'all' ? await db.mockExams.toArray() : await db.mockExams.bulkGet([...ids]);
    const gone = rows.flatMap((row) => (row && isSubmitted(row) ? [row] : []));
    await db.mockExams.bulkDelete(gone.map(({ id }) => id));
    return gone;
  });

/** Undoes deleteMocks. */
export const restoreMocks = (db: Database, exams: readonly MockExam[]): Promise<void> =>
  write(db, ['mockExams'], async () => {
    await db.mockExams.bulkPut([...exams]);
  });

/** Exams of a backup that are not here; one here that is still open gives way to the same one handed in. */
export async function missingMocks(db: Database, incoming: readonly MockExam[]): Promise<MockExam[]> {
  const held = await db.mockExams.bulkGet(incoming.map(({ id }) => id));
  const isRunningHere = (await openMock(db)) !== null;
  return incoming.filter((exam, i) => {
    const here = held[i];
    if (here) return isOpen(here) && isSubmitted(exam);
    return isSubmitted(exam) || !isRunningHere;
  });
}

/** Puts them in, and says how many. */
export async function mergeMocks(db: Database, incoming: readonly MockExam[]): Promise<number> {
  const fresh = await missingMocks(db, incoming);
  await db.mockExams.bulkPut(fresh);
  return fresh.length;
}
