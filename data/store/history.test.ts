/**
 * Replay equals cache: whatever was done, in whatever order, on two devices, with undo, choices, new editions, paused and
 * removed packs, merges and another retention, the cards are what log, choices, keys and packs make of them.
 */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionKeyOf } from '../packs/identity';
import { answer, START, undo } from '../practice/arbitrary';
import { answerChanged, dueDay } from '../practice/card';
import { foldChoices } from '../practice/choices';
import { addDays, DAY_MS, localDay } from '../practice/days';
import { foldLog } from '../practice/fold';
import { createScheduler } from '../practice/scheduler';
import { answerKeyOf } from '../questions/grading';
import type { Question } from '../questions/schema';
import { counter, freshName, OWN_KEY, PROPERTY_TIMEOUT_MS, pack, question, testStore } from './fixtures';
import type { CardRow } from './rows';
import type { Store } from './store';

const EDITIONS: Question[][] = [
  [question('a', { fact: 'x' }), question('b', { fact: 'x' }), question('c', { group: 'g' })],
  [question('a', { right: 's' }), question('b', { fact: 'y' }), question('d')],
  [question('a'), question('b'), question('c', { group: 'g' }), question('d', { right: 's', fact: 'y' })],
];
const own = (id: string) => questionKeyOf(OWN_KEY, id);
const RETENTIONS = [0.85, 0.9, 0.95] as const;

interface Device {
  name: string;
  store: Store;
  edition: number;
  isHeld: boolean;
}

async function device(): Promise<Device> {
  const name = freshName();
  const store = testStore({ name, newId: counter(name) });
  await store.installPack(pack(EDITIONS[0] ?? [], 1, OWN_KEY));
  return { name, store, edition: 1, isHeld: true };
}

const step = fc.record({
  what: fc.constantFrom(
    ...(['answer', 'answer', 'answer', 'undo', 'suspend', 'bury', 'resume', 'unchoose'] as const),
    ...(['update', 'pause', 'away', 'merge', 'retention'] as const),
  ),
  on: fc.constantFrom(0, 1),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  day: fc.integer({ min: 0, max: 20 }),
  right: fc.boolean(),
  pick: fc.nat({ max: 30 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(devices: readonly [Device, Device], { what, on, id, day, right, pick }: Step, n: number) {
  const here = devices[on] ?? devices[0];
  const { store } = here;
  const at = START + day * DAY_MS + n;
  const facts = { id: `c${n}`, at, device: here.name, questionKey: own(id) };
  switch (what) {
    case 'answer':
      return store.recordAnswer(
        answer({ id: `e${n}`, questionKey: own(id), at, edition: here.edition, chosen: [right ? 'r' : 's'] }),
      );
    case 'undo':
      return store.recordUndo(undo({ id: `u${n}`, undoes: `e${pick % Math.max(1, n)}`, at }));
    case 'suspend':
    case 'resume':
      return store.recordChoice({ ...facts, kind: what });
    case 'bury':
      return store.recordChoice({ ...facts, kind: what, until: addDays(localDay(at, 420), 1) });
    case 'unchoose': {
      const latest = await store.latestAct();
      if (latest?.kind !== 'choice') return;
      const { questionKey, id: undoes } = latest.choice;
      return store.recordChoice({ ...facts, questionKey, kind: 'undo', undoes });
    }
    case 'update': {
      const questions = EDITIONS[here.edition];
      if (!questions || !here.isHeld) return;
      here.edition += 1;
      return store.updatePack(pack(questions, here.edition, OWN_KEY));
    }
    case 'pause':
      return here.isHeld ? store.pausePack(OWN_KEY, right) : undefined;
    case 'away': {
      if (!here.isHeld) return;
      const removed = await store.removePack(OWN_KEY);
      // Something is done while the pack is away: it must be found when it comes back.
      await store.recordChoice({ ...facts, id: `c${n}away`, kind: right ? 'suspend' : 'resume' });
      return store.restorePack(removed);
    }
    case 'merge': {
      const other = devices[1 - on] ?? devices[1];
      await store.importBackup(JSON.parse(JSON.stringify(await other.store.exportBackup(null, 0))));
      here.edition = Math.max(here.edition, other.edition);
      return;
    }
    case 'retention':
      return store.setRetention(RETENTIONS[pick % RETENTIONS.length] ?? 0.9);
  }
}

/** The rows as they lie in the database, read beside the store. */
async function rowsOf(name: string) {
  const db = await new Dexie(name).open();
  try {
    const cards: CardRow[] = await db.table('cards').toArray();
    const fold: { retention: number } = await db.table('meta').get('fold');
    return { cards, retention: fold.retention };
  } finally {
    db.close();
  }
}

/** The slow twin of a card: from everything, by the pure functions alone. */
async function expectReplay({ name, store }: Device) {
  const { events, choices, answerKeys, packs } = await store.exportBackup(null, 0);
  const known = new Map(answerKeys.map((row) => [`${row.questionKey}@${row.edition}`, row.key]));
  const keys = (asked: string, edition: number) => known.get(`${asked}@${edition}`);
  const { cards, retention } = await rowsOf(name);
  const memories = foldLog(events, keys, createScheduler(retention));
  const [held] = packs;
  if (!held) throw new Error('the pack is held');
  for (const card of cards) {
    const memory = memories.get(card.questionKey) ?? null;
    const rest = foldChoices(choices.filter(({ questionKey }) => questionKey === card.questionKey));
    const now = held.pack.questions.find((each) => own(each.id) === card.questionKey);
    const asked = now !== undefined && !held.paused && rest.suspendedAt === null;
    const changed = memory !== null && answerChanged(memory, card.questionKey, held.edition, keys);
    expect(card).toMatchObject({ memory, rest, changed, askable: now !== undefined && !held.paused });
    expect(card.due).toBe(memory ? dueDay(memory, changed) : undefined);
    expect(card.dueIn).toBe(asked && memory ? 0 : undefined);
    expect(card.newIn).toBe(asked && !memory ? 0 : undefined);
    if (now) {
      expect(card.fact).toBe(now.fact === undefined ? null : `${OWN_KEY}/${now.fact}`);
      expect(known.get(`${card.questionKey}@${held.edition}`)).toEqual(answerKeyOf(now));
    }
  }
  await store.rebuildCache();
  expect((await rowsOf(name)).cards).toEqual(cards);
}

it(
  'replay equals cache, whatever was done on two devices',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const devices = [await device(), await device()] as const;
        for (const [n, each] of steps.entries()) await take([...devices], each, n);
        for (const each of devices) await expectReplay(each);
        // Merged both ways, both hold the same truth.
        const files = await Promise.all(devices.map(({ store }) => store.exportBackup(null, 0)));
        await devices[0].store.importBackup(JSON.parse(JSON.stringify(files[1])));
        await devices[1].store.importBackup(JSON.parse(JSON.stringify(files[0])));
        const [one, two] = await Promise.all(devices.map(({ store }) => store.exportBackup(null, 0)));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect([...(one?.choices ?? [])].sort(byId)).toEqual([...(two?.choices ?? [])].sort(byId));
        expect([...(one?.events ?? [])].sort(byId)).toEqual([...(two?.events ?? [])].sort(byId));
        for (const each of devices) {
          await expectReplay(each);
          each.store.close();
        }
      }),
      { numRuns: 40 },
    );
  },
  PROPERTY_TIMEOUT_MS,
);
