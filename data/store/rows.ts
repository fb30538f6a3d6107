/** What each table holds. Events, packs and answer keys are the truth; cards are a cache of the log. */
import type { Pack, PackHeader } from '../packs/schema';
import type { Bucket } from '../practice/buckets';
import { dueDay } from '../practice/card';
import type { AnswerEvent, CardMemory, LocalDay, PackKey, QuestionKey, UndoEvent } from '../practice/types';
import type { AnswerKey } from '../questions/grading';
import type { Question, Scenario } from '../questions/schema';

/** An event as written, nothing changed. An undo also gets the question of the answer it takes back, once that is here. */
export type EventRow = AnswerEvent | (UndoEvent & { questionKey?: QuestionKey });

/** Where a pack came from, as the caller words it ("built-in", a file's name, an address). */
export type PackSource = string;

export interface InstalledPack {
  key: PackKey;
  pack: Pack;
  edition: number;
  /** ms since the epoch. */
  addedAt: number;
  paused: boolean;
  source: PackSource;
}
/** An installed pack without its questions, so that a list of packs reads kilobytes. */
export interface PackRow extends Omit<InstalledPack, 'pack'> {
  header: PackHeader;
  questionCount: number;
}
export interface PackFileRow {
  key: PackKey;
  pack: Pack;
}

export interface QuestionRow {
  questionKey: QuestionKey;
  packKey: PackKey;
  /** Edition that this wording is of: the pack's, or for an archived question the last that had it. */
  edition: number;
  state: 'active' | 'archived';
  question: Question;
  /** The case that the question belongs to. */
  scenario?: Scenario;
}

export interface AnswerKeyRow {
  questionKey: QuestionKey;
  edition: number;
  key: AnswerKey;
}

/** What a card is besides its memory. */
export interface CardPlace {
  questionKey: QuestionKey;
  packKey: PackKey;
  bucket: Bucket;
  group: string | null;
  /** Place in the pack. */
  order: number;
  /** The pack's current edition. */
  edition: number;
  /** False for archived questions and paused packs. */
  askable: boolean;
}
/** Written by `cardRow` only: the index fields follow from the rest. */
export interface CardRow extends CardPlace {
  memory: CardMemory | null;
  /** The right answer changed since the last answer: due at once. */
  changed: boolean;
  /** Some answer waits for the answer key of its edition. */
  waits: boolean;
  due?: LocalDay;
  lastDay?: LocalDay;
  /** Bucket, where it may be asked for review; absent rows are not in the index. */
  dueIn?: Bucket;
  /** Bucket, where it may be asked as a new question. */
  newIn?: Bucket;
}

export interface MetRow {
  document: string;
  day: LocalDay;
}

export type MetaRow =
  /** Version of the data, newer than which this build refuses to write. */
  | { key: 'schema'; version: number }
  /** Random id of this installation. */
  | { key: 'device'; id: string }
  /** Version of the fold that made the cached cards. */
  | { key: 'fold'; version: number };

/** A card's row with its index fields. */
export function cardRow(
  place: CardPlace,
  { memory, changed, waits }: Pick<CardRow, 'memory' | 'changed' | 'waits'>,
): CardRow {
  const { questionKey, packKey, bucket, group, order, edition, askable } = place;
  const row: CardRow = { questionKey, packKey, bucket, group, order, edition, askable, memory, changed, waits };
  if (memory) {
    row.due = dueDay(memory, changed);
    row.lastDay = memory.lastDay;
    if (askable) row.dueIn = bucket;
  } else if (askable) row.newIn = bucket;
  return row;
}
