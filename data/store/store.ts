/** The store as the surfaces use it: made once by each page that may open the database, never by a content script. */
import { liveQuery, type Observable } from 'dexie';
import type { AboutDocument } from '../documents/cite-key';
import type { DocumentId } from '../documents/types';
import type { GoItem } from '../practice/about';
import type { Bucket } from '../practice/buckets';
import type { Choice } from '../practice/choices';
import type { Reading } from '../practice/mock/clock';
import type { MockAction } from '../practice/mock/exam';
import type { MockExam } from '../practice/mock/schema';
import type { AnswerEvent, LocalDay, PackKey, QuestionKey, UndoEvent } from '../practice/types';
import * as about from './about';
import * as answers from './answers';
import type { BackupExtent, Merged } from './backup';
import * as choices from './choices';
import {
  DATABASE_NAME,
  type Database,
  firstRows,
  openDatabase,
  type Progress,
  read,
  schemaVersion,
  write,
} from './database';
import { editingOf } from './editing';
import * as editions from './editions';
import { asStoreError, type StoreError } from './errors';
import { type ExamToday, keepExamPlan } from './exam-day';
import { readPace, readWorkload } from './figures';
import { followingOf } from './following';
import { keepingOf } from './keeping';
import { clearMet, type MetDay, readMet, recordMet, restoreMet } from './met';
import { SCHEMA_VERSION } from './migrations';
import * as mocks from './mock-exams';
import * as mockHistory from './mock-history';
import { readPackRest } from './pack-files';
import * as packs from './packs';
import { bringCacheUpTo, rebuildCache } from './refold';
import type { InstalledPack, QuestionRow } from './rows';
import { foldOf, isCurrent } from './scheduling';
import { readStatistics, readStreak, type StatisticsInput } from './statistics';
import { examOf, type PracticeDay, readDayEnd, readToday } from './today';

/** What a write changed, for whoever mirrors it to storage.local or shows a badge. */
export type Changed =
  /** The store was opened: whatever an earlier window had no time to mirror can be made up for. */
  | { kind: 'started'; device: string }
  | { kind: 'log'; questionKeys: QuestionKey[] }
  | { kind: 'packs'; packKeys: PackKey[] }
  | { kind: 'restored'; device: string }
  | { kind: 'deleted'; device: string };

export interface StoreDependencies {
  /** A random id ("crypto.randomUUID"). */
  newId: () => string;
  /** Called after each commit; awaited by none but the rare writes (packs, restore, delete), and never able to fail one. */
  mirror?: (changed: Changed) => void | Promise<void>;
  /** Troubles that belong to no call: a mirror that failed, an upgrade that another window blocks, a database closed under us. */
  onTrouble?: (error: StoreError) => void;
  name?: string;
}

export interface Started {
  device: string;
  /** 'newer': a newer build wrote the data; everything can be read, every write rejects. */
  mode: 'ready' | 'newer';
  /** The mirror remembers a practice that is not here any more: the browser threw the data away. */
  vanished: boolean;
}

export type Store = ReturnType<typeof createStore>;

const metaOf = (db: Database) =>
  read(db, ['meta'], async () => {
    const [device, version, fold] = await Promise.all([db.meta.get('device'), schemaVersion(db), foldOf(db)]);
    return { device: device?.key === 'device' ? device.id : '', version, fold };
  });

/** Loaded when asked for: it checks whole packs, which the popup's daily question needs nothing of. */
const loadBackup = () => import('./backup');

/** Opens lazily; every method rejects with StoreError only. */
export function createStore({ newId, mirror, onTrouble, name = DATABASE_NAME }: StoreDependencies) {
  const db = openDatabase(newId, name);
  const trouble = (error: unknown) => onTrouble?.(asStoreError(error));
  db.on('blocked', () => trouble({ name: 'BlockedError', message: 'another window holds the database' }));
  let closing = false;
  db.on('close', () => {
    if (!closing) trouble({ name: 'DatabaseClosedError', message: 'the browser closed the database' });
  });

  async function tell(changed: Changed) {
    try {
      await mirror?.(changed);
    } catch (error) {
      trouble(error);
    }
  }
  /** Resolves with what a write did, once its change was told. */
  async function telling<T>(work: Promise<T>, changed: (result: T) => Changed | null): Promise<T> {
    const result = await work;
    const what = changed(result);
    // An answer waits for nobody; the rest may take the moment that keeps the mirror true when the page closes.
    if (what?.kind === 'log') void tell(what);
    else if (what) await tell(what);
    return result;
  }
  const logChanged = ({ stored, questionKey }: Pick<answers.Recorded, 'stored' | 'questionKey'>): Changed | null =>
    stored ? { kind: 'log', questionKeys: questionKey === null ? [] : [questionKey] } : null;
  const packChanged = (key: PackKey) => (): Changed => ({ kind: 'packs', packKeys: [key] });

  return {
    /**
     * Opens the database and looks at what it is. `knownDevice`: the device id last mirrored, if any; `retention`: the
     * desired one as the settings have it (none: as it was). Folds the cards anew when an earlier build made them, or for
     * another retention.
     */
    async start(knownDevice?: string, retention?: number): Promise<Started> {
      const { device, version, fold } = await metaOf(db);
      const mode = version > SCHEMA_VERSION ? 'newer' : 'ready';
      const wanted = retention ?? fold.retention;
      if (mode === 'ready' && !isCurrent(fold, wanted)) await bringCacheUpTo(db, wanted);
      void tell({ kind: 'started', device });
      return { device, mode, vanished: knownDevice !== undefined && knownDevice !== device };
    },

    /** Resolves when the answer is on the disk: only then may the screen move on. */
    recordAnswer: (event: AnswerEvent) => telling(answers.recordAnswer(db, event), logChanged),
    recordUndo: (event: UndoEvent) => telling(answers.recordUndo(db, event), logChanged),
    recordCertainty: (change: answers.CertaintyChange) => telling(answers.recordCertainty(db, change), logChanged),
    /** Suspends, buries, resumes, or takes such a choice back. */
    recordChoice: (choice: Choice) => telling(choices.recordChoice(db, choice), logChanged),
    latestAnswers: (limit: number) => answers.latestAnswers(db, limit),
    /** The latest answer or choice, whichever is later: what U takes back. */
    latestAct: () => choices.latestAct(db),
    readSuspended: () => choices.readSuspended(db),

    readToday: (day: PracticeDay) => readToday(db, day),
    /** Before the first question of an exam's day: what the day's plan costs is paid once. Nothing happens outside exam mode. */
    async prepareDay(day: PracticeDay): Promise<void> {
      const exam = examOf(day);
      if (exam) await keepExamPlan(db, { today: day.today, exam });
    },
    /** The mark to expect on the exam day, as a range. */
    readExamScore: async (day: ExamToday) => (await import('./exam-outlook')).readExamScore(db, day),
    readDayEnd: (day: PracticeDay) => readDayEnd(db, day),
    /** One go about a document, chosen now; then what is left of it, as answers come in. */
    readGo: (document: AboutDocument, today: LocalDay) => about.readGo(db, document, today),
    readGoQueue: (go: readonly GoItem[], today: LocalDay) => about.readGoQueue(db, go, today),
    /** How many questions are asked about each document, in the order given. */
    questionCountAbout: (documents: readonly AboutDocument[]) => about.countAbout(db, documents),
    /** The whole log: for a worker. */
    readStatistics: (input: StatisticsInput) => readStatistics(db, input),
    readStreak: (today: LocalDay) => readStreak(db, today),
    readPace: () => readPace(db),
    readWorkload: (buckets: readonly Bucket[]) => readWorkload(db, buckets),
    /** Sets due days for a desired retention (0–1), in all windows; nothing happens where they are so already. */
    setRetention: (retention: number) => bringCacheUpTo(db, retention),

    readQuestion: (key: QuestionKey): Promise<QuestionRow | undefined> =>
      read(db, ['questions'], () => db.questions.get(key)),
    readMemory: (key: QuestionKey) => read(db, ['cards'], async () => (await db.cards.get(key))?.memory ?? null),

    mocks: {
      outline: (source: mocks.MockSource) => mocks.outlineMock(db, source),
      begin: (source: mocks.MockSource, name: { id: string; seed: number }, reading: Reading) =>
        mocks.beginMock(db, source, name, reading),
      step: (id: string, action: MockAction, writer: mocks.MockWriter) =>
        telling(mocks.stepMockExam(db, id, action, writer), ({ logged }) =>
          logged.length > 0 ? { kind: 'log', questionKeys: logged } : null,
        ),
      readOpen: () => mocks.readOpenMock(db),
      questionsOf: (exam: MockExam) => mocks.readMockQuestions(db, exam),
      list: () => mockHistory.listMocks(db),
      remove: (ids: readonly string[] | 'all') => mockHistory.deleteMocks(db, ids),
      restore: (exams: readonly MockExam[]) => mockHistory.restoreMocks(db, exams),
    },

    installPack: (pack: InstalledPack, progress?: Progress) =>
      telling(packs.installPack(db, pack, progress), packChanged(pack.key)),
    updatePack: (pack: InstalledPack, progress?: Progress) =>
      telling(packs.updatePack(db, pack, progress), packChanged(pack.key)),
    pausePack: (key: PackKey, paused: boolean) => telling(packs.pausePack(db, key, paused), packChanged(key)),
    removePack: (key: PackKey) => telling(packs.removePack(db, key), packChanged(key)),
    restorePack: (removed: packs.RemovedPack) =>
      telling(packs.restorePack(db, removed), packChanged(removed.installed.key)),
    /** A held pack goes on under another key: signed by now, or by a new key. */
    movePack: (from: PackKey, pack: InstalledPack, progress?: Progress) =>
      telling(editions.movePack(db, from, pack, progress), packChanged(pack.key)),
    rollBackPack: (key: PackKey) => telling(editions.rollBackPack(db, key), packChanged(key)),
    listPrevious: () => editions.listPrevious(db),
    ...followingOf(db, telling),
    listPacks: () => packs.listPacks(db),
    readPack: (key: PackKey) => packs.readPack(db, key),
    readPackRest: (key: PackKey) => readPackRest(db, key),

    recordMet: (document: DocumentId, day: LocalDay) => recordMet(db, document, day),
    readMet: () => readMet(db),
    clearMet: () => clearMet(db),
    restoreMet: (days: readonly MetDay[]) => restoreMet(db, days),

    /** One JSON value with everything; `settings` as the caller keeps them, `now` in ms. */
    exportBackup: async (settings: unknown, now: number, extent?: BackupExtent) =>
      (await loadBackup()).exportBackup(db, settings, now, extent),
    ...keepingOf(db, newId),
    /** Packs in work. */
    drafts: editingOf(db, newId),
    /** Merges parsed JSON. */
    async importBackup(json: unknown, progress?: Progress): Promise<Merged> {
      const device = newId();
      const { importBackup } = await loadBackup();
      return telling(importBackup(db, json, device, progress), () => ({ kind: 'restored', device }));
    },
    rebuildCache: () => rebuildCache(db),
    /** Empties every table, at once and for all windows; this installation gets a new id. */
    deleteEverything(): Promise<void> {
      const device = newId();
      const all = db.tables.map((table) => table.name) as Parameters<typeof write>[1];
      const emptied = write(db, all, async () => {
        await Promise.all(db.tables.map((table) => table.clear()));
        await db.meta.bulkAdd(firstRows(device));
      });
      return telling(emptied, () => ({ kind: 'deleted', device }));
    },

    /** Runs a reading of this store now and after each change of what it read, in whatever window that happened. */
    live: <T>(reading: () => Promise<T>): Observable<T> => liveQuery(reading),
    close() {
      closing = true;
      db.close();
    },
  };
}
