/** Which edition of a followed pack comes by itself, which waits, and that none is lost or comes twice on the way. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../packs/schema';
import { type HandOver, handOver } from '../packs/sign/hand-over';
import { identifyPack } from '../packs/sign/identify';
import { makeKey, type SigningKey } from '../packs/sign/keys';
import { PROJECT } from '../packs/sign/project-key';
import { signPack } from '../packs/sign/sign-pack';
import { beginSubscription, type Checked } from '../packs/subscribe/subscription';
import type { PackKey } from '../practice/types';
import type { Question } from '../questions/schema';
import type { Incoming } from './bring';
import { OWN_KEY, pack, question, testStore } from './fixtures';
import type { Store } from './store';

const { subtle } = crypto;
const [ann, binh] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
const [ADDRESS, OTHER] = ['https://tinh.example/goi/index.json', 'https://khac.example/index.json'];
const moment = { now: 10, random: 0.5 };
const came: Checked = { kind: 'answered', movedTo: null, rewritten: [], etag: '"2"', lastModified: null };
const A = question('a');

interface Made {
  slug?: string;
  by?: SigningKey;
  from?: HandOver[];
  movesFrom?: PackKey | null;
}
async function made(edition: number, questions: Question[], { slug = 'thu', by = ann, from, movesFrom }: Made = {}) {
  const content = pack(questions, edition).pack;
  const named: Pack = { ...content, pack: { ...content.pack, slug, uid: slug.padEnd(26, 'a') } };
  const signed = await signPack(named, by, subtle, from);
  const found = await identifyPack(signed, subtle, PROJECT);
  if (!found.ok) throw new Error(found.problem.code);
  return { key: found.identity.key, pack: signed, movesFrom: movesFrom ?? null } satisfies Incoming;
}
const follow = (store: Store, packs: Incoming[], address = ADDRESS) =>
  store.following.begin(beginSubscription(address, ann.author, 5, 0.5), packs, {
    ...{ author: ann.author, name: 'Chị An', since: 1 },
  });
const check = (store: Store, packs: Incoming[], address = ADDRESS) =>
  store.following.commit(address, came, packs, moment);
const held = async (store: Store) => (await store.listPacks()).map(({ key, edition }) => `${key}@${edition}`);
const waiting = async (store: Store) =>
  (await store.following.list()).flatMap(({ staged }) => staged.map((row) => `${row.key}@${row.pack.pack.edition}`));
const standing = async (store: Store, address = ADDRESS) => {
  const found = await store.following.readForCheck(address);
  if (!found) throw new Error('not followed');
  return found;
};

describe('an edition', () => {
  it('whose right answer only reads otherwise waits, as one with another right answer does', async () => {
    const store = testStore();
    const first = await made(1, [A]);
    await follow(store, [first]);
    const said = {
      ...A,
      options: A.type === 'one' ? A.options.map((one) => ({ ...one, text: `${one.text} khác` })) : [],
    };
    await check(store, [await made(2, [said as Question])]);
    expect(await held(store)).toEqual([`${first.key}@1`]);
    expect(await waiting(store)).toEqual([`${first.key}@2`]);
  });

  it('replayed stays away: the same number with other content, and one that was given back', async () => {
    const store = testStore();
    const [first, second] = [await made(1, [A]), await made(2, [A, question('b')])];
    const { key } = first;
    await follow(store, [first]);
    await check(store, [second]);
    await check(store, [await made(2, [question('a', { right: 's' })])]);
    expect(await held(store)).toEqual([`${key}@2`]);
    expect((await store.readPack(key))?.pack.questions).toHaveLength(2);
    await store.rollBackPack(key);
    await check(store, [second]);
    await check(store, [first]);
    expect(await held(store)).toEqual([`${key}@1`]);
    expect(await waiting(store)).toEqual([]);
    await check(store, [await made(3, [A])]);
    expect(await held(store)).toEqual([`${key}@3`]);
  });

  it('of a pack that waits, or was not wanted, is asked for when it is higher', async () => {
    const store = testStore();
    await follow(store, [await made(1, [A])]);
    const fresh = await made(1, [A], { slug: 'moi' });
    await check(store, [fresh]);
    expect((await standing(store)).known.get(fresh.key)).toBe(1);
    await store.following.decline(fresh.key);
    expect((await standing(store)).known.get(fresh.key)).toBe(1);
    await check(store, [await made(2, [A], { slug: 'moi' })]);
    expect(await waiting(store)).toEqual([`${fresh.key}@2`]);
  });

  it('does not take over an unsigned pack that is newer, or of that number with other content', async () => {
    const store = testStore();
    await store.installPack(pack([A], 2, OWN_KEY));
    await follow(store, []);
    const offered = (edition: number, questions: Question[]) => made(edition, questions, { movesFrom: OWN_KEY });
    await check(store, [await offered(1, [A])]);
    await check(store, [await offered(2, [question('a', { right: 's' })])]);
    expect(await waiting(store)).toEqual([]);
    const third = await offered(3, [A]);
    await check(store, [third]);
    expect([await held(store), await waiting(store)]).toEqual([[`${OWN_KEY}@2`], [`${third.key}@3`]]);
  });

  it('that was not wanted is offered by no other address either', async () => {
    const store = testStore();
    const first = await made(1, [A]);
    await follow(store, [first]);
    await follow(store, [first], OTHER);
    const changed = await made(2, [question('a', { right: 's' })]);
    await check(store, [changed]);
    await store.following.decline(first.key);
    await check(store, [changed], OTHER);
    expect(await waiting(store)).toEqual([]);
  });
});

describe('“nothing new since” keeps nobody behind', () => {
  it('where the address that brought what waits is left', async () => {
    const store = testStore();
    const first = await made(1, [A]);
    await follow(store, [first]);
    await follow(store, [first], OTHER);
    await check(store, [await made(2, [question('a', { right: 's' })])]);
    await check(store, [], OTHER);
    await store.following.end(ADDRESS);
    expect((await standing(store, OTHER)).subscription.etag).toBeNull();
  });

  it('where a removed pack comes back from a file, and an undo brings all of it back', async () => {
    const store = testStore();
    const [first, second] = [await made(1, [A]), await made(2, [A, question('b')])];
    const { key } = first;
    await follow(store, [first]);
    await check(store, [second]);
    await check(store, [await made(3, [question('a', { right: 's' })])]);
    const removed = await store.removePack(key);
    expect((await standing(store)).known.get(key)).toBe(Number.POSITIVE_INFINITY);
    await store.restorePack(removed);
    expect(await waiting(store)).toEqual([`${key}@3`]);
    expect((await store.listPrevious()).get(key)).toBe(1);
    await store.removePack(key);
    await check(store, []);
    expect((await standing(store)).subscription.etag).toBe('"2"');
    await store.installPack({ key, pack: first.pack, edition: 1, addedAt: 1, paused: false, source: 'a.json' });
    expect((await standing(store)).subscription.etag).toBeNull();
  });
});

describe('a new key', () => {
  it('takes the place of what still waits under the old one', async () => {
    const store = testStore();
    const first = await made(1, [A]);
    await follow(store, [first]);
    await check(store, [await made(1, [A], { slug: 'moi' })]);
    const from = [await handOver(ann, binh.author, 'moi', subtle)];
    const handed = await made(1, [A], { slug: 'moi', by: binh, from });
    await check(store, [handed]);
    expect(await waiting(store)).toEqual([`${handed.key}@1`]);
    // Once taken it is no first meeting any more.
    await store.following.accept(handed.key, 20);
    expect((await store.signing.listPins()).map((pin) => pin.author).sort()).toEqual([ann.author, binh.author].sort());
    expect((await standing(store)).subscription.author).toBe(binh.author);
  });

  it('is followed also where it came by a file, and no earlier key comes back by what still waits', async () => {
    const store = testStore();
    const [first, late] = [await made(1, [A]), await made(1, [A], { slug: 'moi' })];
    await follow(store, [first]);
    await check(store, [late]);
    const from = [await handOver(ann, binh.author, 'thu', subtle)];
    const { key, pack: handed } = await made(2, [A], { by: binh, from });
    await store.movePack(first.key, { key, pack: handed, edition: 2, addedAt: 9, paused: false, source: 'a.json' });
    expect((await standing(store)).subscription).toMatchObject({ author: binh.author, packs: [key] });
    await store.following.accept(late.key, 20);
    expect((await standing(store)).subscription).toMatchObject({ author: binh.author, packs: [key, late.key] });
  });
});
