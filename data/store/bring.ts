/** The ways by which a checked pack of a subscription comes in: at once, after a word, or not at all. Inside the caller's transaction. */
import { isDeclined, type Subscription } from '../packs/subscribe/subscription';
import { compareEditions } from '../packs/update';
import type { Database, TableName } from './database';
import { EDITION_TABLES, movePack } from './editions';
import { readPackFile, readQuestionRows } from './pack-files';
import { type PackChange, planPack } from './pack-plan';
import { installPack, updatePack } from './packs';
import type { InstalledPack, StagedPackRow } from './rows';

/** All that a check, or a word of the learner, may write. */
export const FOLLOWING_TABLES: readonly TableName[] = [...EDITION_TABLES, 'pins'];

/** A checked pack on its way in. */
export type Incoming = Pick<StagedPackRow, 'key' | 'pack' | 'movesFrom'>;

const installedOf = ({ key, pack }: Incoming, source: string, now: number): InstalledPack => ({
  ...{ key, pack, source },
  edition: pack.pack.edition,
  addedAt: now,
  paused: false,
});

/** The edition that a pack would follow; null where it is a new one. */
export async function readBefore(db: Database, { key, movesFrom }: Pick<Incoming, 'key' | 'movesFrom'>) {
  const pack = await readPackFile(db, key);
  if (pack) return { pack, moves: false };
  const former = movesFrom ? await readPackFile(db, movesFrom) : undefined;
  return former ? { pack: former, moves: true } : null;
}

/** Puts a pack in by whichever way it takes; null where that edition, or a later one, is held. */
export async function bring(db: Database, incoming: Incoming, source: string, now: number): Promise<PackChange | null> {
  const installed = installedOf(incoming, source, now);
  const { key, movesFrom } = incoming;
  const held = await db.packs.get(key);
  if (held) return held.edition < installed.edition ? updatePack(db, installed) : null;
  if (movesFrom && (await db.packs.get(movesFrom))) return movePack(db, movesFrom, installed);
  return installPack(db, installed);
}

/** Also a question that an edition dropped and this one brings back with another answer. */
async function changesAnswers(db: Database, incoming: Incoming): Promise<boolean> {
  const questions = await readQuestionRows(db, incoming.key);
  return planPack(installedOf(incoming, '', 0), questions).change.answersChanged.length > 0;
}

/**
 * 'waits': a new pack, another key, or a right answer that is another one or says something else, if only in its words. 'stays-away':
 * nothing newer than what is held, or taken back by the learner.
 */
export async function fateOf(
  db: Database,
  incoming: Incoming,
  subscription: Subscription,
): Promise<'comes' | 'waits' | 'stays-away'> {
  const { key, pack } = incoming;
  if (isDeclined(subscription, key, pack.pack.edition)) return 'stays-away';
  const before = await readBefore(db, incoming);
  const comparison = compareEditions(before?.pack ?? null, pack, before?.moves);
  if (comparison.kind === 'new') return 'waits';
  if (comparison.kind !== 'update') return 'stays-away';
  const says = comparison.changedAnswers.length > 0 || comparison.reworded.some(({ answer }) => answer !== null);
  return before?.moves || says || (await changesAnswers(db, incoming)) ? 'waits' : 'comes';
}
