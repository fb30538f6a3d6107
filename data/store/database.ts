/** The one Dexie database, and the one way to write to it. */
import Dexie, { type Table } from 'dexie';
import type { Pin } from '../packs/sign/trust';
import type { Subscription } from '../packs/subscribe/subscription';
import type { MockExam } from '../practice/mock/schema';
import { DESIRED_RETENTION } from '../practice/scheduler';
import type { QuestionKey } from '../practice/types';
import type { SelfReview } from '../self-review/schema';
import { asStoreError, StoreError } from './errors';
import { FOLD_VERSION, MIGRATIONS, SCHEMA_VERSION } from './migrations';
import type {
  AliasRow,
  AnswerKeyRow,
  CardRow,
  ChoiceRow,
  DraftBaseRow,
  DraftQuestionRow,
  DraftRow,
  EventRow,
  MetaRow,
  MetRow,
  PackFileRow,
  PackRow,
  PreviousPackRow,
  QuestionRow,
  SigningKeyRow,
  SnapshotFileRow,
  SnapshotRow,
  StagedPackRow,
} from './rows';

export const DATABASE_NAME = 'so-tay-144';

interface Tables {
  events: Table<EventRow, string>;
  choices: Table<ChoiceRow, string>;
  cards: Table<CardRow, QuestionKey>;
  packs: Table<PackRow, string>;
  packFiles: Table<PackFileRow, string>;
  questions: Table<QuestionRow, QuestionKey>;
  answerKeys: Table<AnswerKeyRow, [QuestionKey, number]>;
  mockExams: Table<MockExam, string>;
  met: Table<MetRow, [string, number]>;
  snapshots: Table<SnapshotRow, string>;
  snapshotFiles: Table<SnapshotFileRow, string>;
  selfReviews: Table<SelfReview, string>;
  aliases: Table<AliasRow, [string, string]>;
  pins: Table<Pin, string>;
  signingKeys: Table<SigningKeyRow, string>;
  subscriptions: Table<Subscription, string>;
  previousPacks: Table<PreviousPackRow, string>;
  stagedPacks: Table<StagedPackRow, string>;
  drafts: Table<DraftRow, string>;
  draftQuestions: Table<DraftQuestionRow, [string, string]>;
  draftBases: Table<DraftBaseRow, string>;
  meta: Table<MetaRow, string>;
}
export type Database = Dexie & Tables;
export type TableName = keyof Tables;

/** The rows that a new, emptied or restored database begins with. */
export const firstRows = (device: string): MetaRow[] => [
  { key: 'schema', version: SCHEMA_VERSION },
  { key: 'device', id: device },
  { key: 'fold', version: FOLD_VERSION, retention: DESIRED_RETENTION },
];

/**
 * Declares the database; it opens at the first use. `newId` makes the id of a new installation.
 * Strict durability: since Chrome 121 a commit is otherwise acknowledged before it is on the disk.
 */
export function openDatabase(newId: () => string, name: string = DATABASE_NAME): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const declared = db.version(version).stores(stores);
    if (upgrade)
      declared.upgrade(async (transaction) => {
        await upgrade(transaction);
        await transaction.table('meta').put({ key: 'schema', version } satisfies MetaRow);
      });
  }
  db.on('populate', (transaction) => transaction.table('meta').bulkAdd(firstRows(newId())));
  return db;
}

/** The version of the data as its schema row says. */
export async function schemaVersion(db: Database): Promise<number> {
  const row = await db.meta.get('schema');
  return row?.key === 'schema' ? row.version : SCHEMA_VERSION;
}

/**
 * One read-write transaction over `tables`: all of `work` or nothing. It first looks at the schema row, inside the
 * transaction, so that a build older than the data can't write. Rejects with StoreError.
 */
export async function write<T>(db: Database, tables: readonly TableName[], work: () => Promise<T>): Promise<T> {
  try {
    return await db.transaction('rw', [...new Set<TableName>([...tables, 'meta'])], async () => {
      const version = await schemaVersion(db);
      if (version > SCHEMA_VERSION)
        throw new StoreError('newer', [`data version ${version}, this build writes ${SCHEMA_VERSION}`]);
      return work();
    });
  } catch (error) {
    throw asStoreError(error);
  }
}

/** One read-only transaction over `tables`: a view of one moment. Rejects with StoreError. */
export async function read<T>(db: Database, tables: readonly TableName[], work: () => Promise<T>): Promise<T> {
  try {
    return await db.transaction('r', [...tables], work);
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Rows of one request: enough to be quick, few enough that a page stays smooth (about 10 ms of copying). */
const SLICE = 200;

export interface Progress {
  /** Rejects with StoreError 'cancelled', and nothing is written. */
  signal?: AbortSignal;
  /** Share done, 0 to 1. */
  progress?: (share: number) => void;
}

/** Makes the rows of many items and puts them, slice by slice, inside a transaction. */
export async function putMadeInSlices<Item, Row>(
  table: Table<Row>,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
  { signal, progress }: Progress = {},
): Promise<void> {
  for (let from = 0; from < items.length; from += SLICE) {
    if (signal?.aborted) throw new StoreError('cancelled');
    await table.bulkPut(items.slice(from, from + SLICE).map(rowOf));
    progress?.(Math.min(1, (from + SLICE) / items.length));
  }
}

/** Puts many rows in slices, inside a transaction. */
export const putInSlices = <Row>(table: Table<Row>, rows: readonly Row[], progress: Progress = {}): Promise<void> =>
  putMadeInSlices(table, rows, (row) => row, progress);
