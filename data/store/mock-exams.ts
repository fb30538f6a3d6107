/** Mock exams in the database: each act reads the row, takes one step and writes it, in one transaction. */

import { type Blueprint, blueprintOf, type Draw, defaultBlueprint } from '../practice/mock/blueprint';
import type { Reading } from '../practice/mock/clock';
import { drawPaper } from '../practice/mock/draw-paper';
import { type ExamQuestion, type MockAction, startMock, stepMock } from '../practice/mock/exam';
import { reviewEvents } from '../practice/mock/review-events';
import type { MockExam, RunningExam } from '../practice/mock/schema';
import { hash32 } from '../practice/seed';
import type { PackKey, QuestionKey } from '../practice/types';
import { ANSWER_TABLES, addAnswer } from './answers';
import { type Database, read, write } from './database';
import { underPresentName } from './move-mocks';
import { isAsked, type QuestionRow } from './rows';

/** What an exam is drawn from. */
export interface MockSource {
  packs: readonly PackKey[];
  /** An exam that one of the packs lays out; null for the default one. */
  exam: { pack: PackKey; id: string } | null;
}

/** Drawing looks at pairs of questions; of more than this a random part is drawn from. */
const MOST_DRAWN_FROM = 1_500;

/** The questions that may be on the paper: asked at all, of the packs chosen. */
async function drawable(db: Database, packs: readonly PackKey[], seed: number): Promise<ExamQuestion[]> {
  const cards = (
    await db.cards
      .where('packKey')
      .anyOf([...packs])
      .toArray()
  ).filter(isAsked);
  const ranked = cards
    .map(({ questionKey }) => ({ questionKey, rank: hash32(seed, questionKey) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_DRAWN_FROM);
  const rows = await db.questions.bulkGet(ranked.map(({ questionKey }) => questionKey));
  return rows.flatMap((row) =>
    row?.state === 'active' ? [{ questionKey: row.questionKey, edition: row.edition, question: row.question }] : [],
  );
}

async function blueprintFor(db: Database, { exam }: MockSource, items: readonly ExamQuestion[]): Promise<Blueprint> {
  const file = exam && (await db.packFiles.get(exam.pack));
  const own = file?.pack.exams.find(({ id }) => id === exam?.id);
  return own ? blueprintOf(own) : defaultBlueprint(items);
}

/** What the next exam would be: how many questions of which standards, and how long. */
export interface MockOutline extends Pick<Blueprint, 'durationMs' | 'passPercent'> {
  draws: Draw[];
  questions: number;
}

export const outlineMock = (db: Database, source: MockSource): Promise<MockOutline> =>
  read(db, ['cards', 'questions', 'packFiles'], async () => {
    const items = await drawable(db, source.packs, 0);
    const blueprint = await blueprintFor(db, source, items);
    return { ...blueprint, questions: drawPaper(blueprint, items, 0).items.length };
  });

export const isOpen = ({ state }: MockExam): boolean => state !== 'submitted';

/** The exam not handed in yet, the latest should there be two; null where there is none. Inside the caller's transaction. */
export const openMock = async (db: Database): Promise<MockExam | null> =>
  (await db.mockExams.orderBy('startedAt').reverse().filter(isOpen).first()) ?? null;

/** Starts an exam; where one is open already (another window), that one goes on. Null where nothing can be drawn. */
export const beginMock = (
  db: Database,
  source: MockSource,
  name: { id: string; seed: number },
  reading: Reading,
): Promise<MockExam | null> =>
  write(db, ['mockExams', 'cards', 'questions', 'packFiles'], async () => {
    const open = await openMock(db);
    if (open) return open;
    const items = await drawable(db, source.packs, name.seed);
    const blueprint = await blueprintFor(db, source, items);
    const paper = drawPaper(blueprint, items, name.seed);
    if (paper.items.length === 0) return null;
    const exam: RunningExam = startMock(blueprint, paper.items, name, reading);
    await db.mockExams.add(exam);
    return exam;
  });

/** Who hands in: for the events of the log. */
export interface MockWriter {
  zone: string;
  device: string;
}

/** What a step came to. */
export interface MockStepped {
  /** Null where the exam is not here (deleted in another window). */
  exam: MockExam | null;
  /** Questions whose answers went into the log: those of an exam that this step handed in. */
  logged: QuestionKey[];
}

/**
 * One act upon an exam. Handing in writes its answers to the log in the same transaction, by the one write path of answers:
 * either all of it is done, or nothing.
 */
export const stepMockExam = (db: Database, id: string, action: MockAction, writer: MockWriter): Promise<MockStepped> =>
  write(db, [...ANSWER_TABLES, 'mockExams'], async () => {
    const before = await db.mockExams.get(id);
    if (!before) return { exam: null, logged: [] };
    const exam = stepMock(before, await underPresentName(db, before, action));
    if (exam === before) return { exam, logged: [] };
    await db.mockExams.put(exam);
    if (exam.state !== 'submitted') return { exam, logged: [] };
    const events = reviewEvents(exam, writer.zone, writer.device);
    for (const event of events) await addAnswer(db, event);
    return { exam, logged: events.map(({ questionKey }) => questionKey) };
  });

export const readOpenMock = (db: Database): Promise<MockExam | null> => read(db, ['mockExams'], () => openMock(db));

/** The wording of an exam's questions as packs hold them now, by key; what is gone with its pack is not in it. */
async function questionsOf(db: Database, { items }: MockExam): Promise<Map<QuestionKey, QuestionRow>> {
  const rows = await db.questions.bulkGet(items.map(({ questionKey }) => questionKey));
  return new Map(rows.flatMap((row) => (row ? [[row.questionKey, row] as const] : [])));
}
export const readMockQuestions = (db: Database, exam: MockExam): Promise<Map<QuestionKey, QuestionRow>> =>
  read(db, ['questions'], () => questionsOf(db, exam));
