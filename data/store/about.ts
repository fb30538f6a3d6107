/** Practising one document: its questions by the index of what they cite, never by looking through all. */
import { type AboutDocument, citeSearch } from '../documents/cite-key';
import { type AboutCard, chooseGo, type GoItem, goQueue } from '../practice/about';
import { isBuried } from '../practice/choices';
import type { Queue } from '../practice/queue';
import type { LocalDay, QuestionKey } from '../practice/types';
import { type Database, read, type TableName } from './database';
import { type CardRow, isAsked } from './rows';
import { schedulerOf } from './scheduling';
import { newCard, reviewCard } from './today';

const TABLES: readonly TableName[] = ['questions', 'cards', 'meta'];
/** Of a document with more questions than this, a go is chosen among these: a hundred goes. */
const ABOUT_LIMIT = 1_000;
/** Sorts after every character that a date has. */
const AFTER_DATES = '~';

/** The questions that cite a document, each once. */
async function citing(db: Database, about: AboutDocument, limit: number): Promise<QuestionKey[]> {
  const { words, prefix } = citeSearch(about);
  const cites = () => db.questions.where('cites');
  const found = await Promise.all([
    cites().anyOf(words).limit(limit).primaryKeys(),
    cites().between(prefix, `${prefix}${AFTER_DATES}`).limit(limit).primaryKeys(),
  ]);
  return [...new Set(found.flat())];
}

const mayCome = (row: CardRow | undefined): row is CardRow => row !== undefined && isAsked(row);

const aboutCards = (rows: readonly (CardRow | undefined)[], today: LocalDay): AboutCard[] =>
  rows
    .filter(mayCome)
    .filter(({ rest }) => !isBuried(rest, today))
    .flatMap((row): AboutCard[] =>
      row.memory ? reviewCard(row).map((card) => ({ ...card, order: row.order })) : [newCard(row)],
    );

/** The questions of one go about a document; empty where there is nothing to ask today. */
export const readGo = (db: Database, about: AboutDocument, today: LocalDay): Promise<GoItem[]> =>
  read(db, TABLES, async () => {
    const [keys, answered, scheduler] = await Promise.all([
      citing(db, about, ABOUT_LIMIT),
      db.cards.where('lastDay').equals(today).toArray(),
      schedulerOf(db),
    ]);
    const cards = aboutCards(await db.cards.bulkGet(keys), today);
    return chooseGo({ today, cards, answered }, scheduler);
  });

/** What is left of a go. Fit for liveQuery. */
export const readGoQueue = (db: Database, go: readonly GoItem[], today: LocalDay): Promise<Queue> =>
  read(db, ['cards'], async () => {
    const rows = await db.cards.bulkGet(go.map(({ questionKey }) => questionKey));
    return goQueue(go, aboutCards(rows, today), today);
  });

/** Above this, a list says "more than". */
export const ABOUT_COUNT_LIMIT = 200;

/** How many questions about each document are asked at all (today or later), in the order of `documents`; counted up to a limit. */
export const countAbout = (db: Database, documents: readonly AboutDocument[]): Promise<number[]> =>
  read(db, ['questions', 'cards'], () =>
    Promise.all(
      documents.map(async (about) => {
        const keys = await citing(db, about, ABOUT_COUNT_LIMIT);
        return (await db.cards.bulkGet(keys)).filter(mayCome).length;
      }),
    ),
  );
