/** What each table holds. Events, choices, packs and answer keys are the truth; cards are a cache of log and choices. */
import type { EditQuestion } from '../packs/edit/edit-question';
import type { PackDraft } from '../packs/edit/pack-draft';
import type { Pack, PackHeader, PackRest } from '../packs/schema';
import type { SigningKey } from '../packs/sign/keys';
import type { Bucket } from '../practice/buckets';
import { dueDay } from '../practice/card';
import type { Choice, Rest } from '../practice/choices';
import type { ExamCandidates } from '../practice/exam/candidates';
import type { AnswerEvent, CardMemory, LocalDay, PackKey, QuestionKey, UndoEvent } from '../practice/types';
import type { AnswerKey } from '../questions/grading';
import type { Question, Scenario } from '../questions/schema';

/** An event as written, nothing changed. An undo also gets the question of the answer it takes back, once that is here. */
export type EventRow = AnswerEvent | (UndoEvent & { questionKey?: QuestionKey });

/** A choice as written. */
export type ChoiceRow = Choice;

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
/** An installed pack without its questions, and their ids in order: data/store/pack-files.ts makes it whole. */
export interface PackFileRow {
  key: PackKey;
  pack: PackRest;
  order: string[];
}

/**
 * A pack moved to another key (its author signed it, or has a new key): what was answered and chosen under `from` counts for `to`
 * too. The log itself is never rewritten, so the way back loses nothing.
 */
export interface AliasRow {
  from: PackKey;
  to: PackKey;
}
/** The edition before the present one: what one tap goes back to. */
export interface PreviousPackRow {
  key: PackKey;
  pack: Pack;
}
/** An edition that is here and checked, and waits for a word of the learner. */
export interface StagedPackRow {
  key: PackKey;
  pack: Pack;
  /** The subscription that brought it. */
  address: string;
  /** Under which key it is held now, where that is another. */
  movesFrom: PackKey | null;
}
/** An own key, private half included: it lies where the learner's answers lie, and leaves only under a passphrase. */
export interface SigningKeyRow extends SigningKey {
  /** ms since the epoch. */
  madeAt: number;
  /** Whether a key file of it was saved: without one a lost device is a lost key. */
  isSaved: boolean;
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
  /** What it cites, as words of the index: citeKeys of data/documents/cite-key.ts. */
  cites: string[];
}

export interface AnswerKeyRow {
  questionKey: QuestionKey;
  edition: number;
  key: AnswerKey;
}

/** What a card is by its question and its pack. */
export interface CardPlace {
  questionKey: QuestionKey;
  packKey: PackKey;
  bucket: Bucket;
  group: string | null;
  fact: string | null;
  /** Place in the pack. */
  order: number;
  /** The pack's current edition. */
  edition: number;
  /** False for archived questions and paused packs. */
  askable: boolean;
}
/** What log and choices say of a question. */
export interface CardState {
  memory: CardMemory | null;
  /** The right answer changed since the last answer: due at once. */
  changed: boolean;
  /** Some answer waits for the answer key of its edition. */
  waits: boolean;
  /** A buried card stays in the indexes: no write would bring it back on its day, so readers pass it over. */
  rest: Rest;
}
/** Written by `cardRow` only: the index fields follow from the others. */
export interface CardRow extends CardPlace, CardState {
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

/** A copy of the practice kept inside, without its content: a list of them reads a few hundred bytes. */
export interface SnapshotRow {
  id: string;
  /** The practice day that it was taken on. */
  day: LocalDay;
  /** ms since the epoch. */
  at: number;
  /** How its content is written: compressed where the browser can. */
  kind: 'gzip' | 'plain';
  /** Bytes that its content takes. */
  size: number;
  /** Answers that count in it. */
  answers: number;
  /** What was held when it was taken: equal marks, equal content. */
  mark: string;
}
export interface SnapshotFileRow {
  id: string;
  data: ArrayBuffer;
}

/** A pack in work without its questions: a list of them reads kilobytes. */
export interface DraftRow extends Omit<PackDraft, 'questions'> {
  id: string;
  /** Raised by every save: a save names the one it was made from. */
  revision: number;
  /** ms since the epoch. */
  createdAt: number;
  savedAt: number;
  /** Ids of its questions, in order. */
  order: string[];
}
export interface DraftQuestionRow {
  draft: string;
  id: string;
  question: EditQuestion;
}
/** The edition of a draft that was published last. */
export interface DraftBaseRow {
  id: string;
  pack: Pack;
}

export type MetaRow =
  /** Version of the data, newer than which this build refuses to write. */
  | { key: 'schema'; version: number }
  /** Random id of this installation. */
  | { key: 'device'; id: string }
  /** Version of the fold that made the cached cards, and the desired retention that set their due days. */
  | { key: 'fold'; version: number; retention: number }
  /**
   * What an exam day's plan can come to (data/practice/exam/candidates.ts). A cache: `stamp` says for which day, exam, packs and
   * retention; of another stamp it is as good as none.
   */
  | ({ key: 'exam-plan'; stamp: string } & ExamCandidates)
  /** There was no room for the latest snapshot; gone once one was taken. `at`: ms since the epoch. */
  | { key: 'snapshot-failed'; at: number };

/** Whether it is to be asked at all: today or later. */
export const isAsked = ({ askable, rest }: Pick<CardRow, 'askable' | 'rest'>): boolean =>
  askable && rest.suspendedAt === null;

/** A card's row with its index fields. */
export function cardRow(place: CardPlace, { memory, changed, waits, rest }: CardState): CardRow {
  const { questionKey, packKey, bucket, group, fact, order, edition, askable } = place;
  const row: CardRow = {
    ...{ questionKey, packKey, bucket, group, fact, order, edition, askable },
    ...{ memory, changed, waits, rest },
  };
  if (memory) {
    row.due = dueDay(memory, changed);
    row.lastDay = memory.lastDay;
    if (isAsked(row)) row.dueIn = bucket;
  } else if (isAsked(row)) row.newIn = bucket;
  return row;
}
