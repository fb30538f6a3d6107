import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { questionKeyOf } from '../packs/identity';
import { identifyPack } from '../packs/sign/identify';
import { makeKey } from '../packs/sign/keys';
import { PROJECT } from '../packs/sign/project-key';
import { signPack } from '../packs/sign/sign-pack';
import { beginSubscription, type Checked } from '../packs/subscribe/subscription';
import { answer, START } from '../practice/arbitrary';
import type { PackKey } from '../practice/types';
import type { Question } from '../questions/schema';
import type { Incoming } from './bring';
import { freshName, OWN_KEY, pack, question, testStore } from './fixtures';
import type { Store } from './store';

const { subtle } = crypto;
const author = await makeKey(subtle);
const ADDRESS = 'https://tinh.example/goi/index.json';
const pin = { author: author.author, name: 'Chị An', since: 1 };
const moment = { now: 10, random: 0.5 };

async function incoming(questions: Question[], edition: number, movesFrom: PackKey | null = null): Promise<Incoming> {
  const signed = await signPack(pack(questions, edition).pack, author, subtle);
  const found = await identifyPack(signed, subtle, PROJECT);
  if (!found.ok) throw new Error(found.problem.code);
  return { key: found.identity.key, pack: signed, movesFrom };
}
const FIRST = await incoming([question('a'), question('b')], 1);
const REWORDED = await incoming([question('a'), question('b'), question('c')], 2);
const CORRECTED = await incoming([question('a', { right: 's' }), question('b')], 3);
const { key } = FIRST;

async function followed(store: Store = testStore()): Promise<Store> {
  await store.following.begin(beginSubscription(ADDRESS, author.author, 5, 0.5), [FIRST], pin);
  await store.recordAnswer(answer({ id: 'e1', questionKey: questionKeyOf(key, 'a'), at: START, edition: 1 }));
  return store;
}
const came: Checked = { kind: 'answered', movedTo: null, rewritten: [], etag: '"2"', lastModified: null };
const held = async (store: Store) => (await store.listPacks()).map((row) => `${row.key}@${row.edition}`);
const state = async (store: Store) => (await store.following.list())[0];

describe('a subscription', () => {
  it('begins with its packs, its author pinned', async () => {
    const store = await followed();
    expect(await held(store)).toEqual([`${key}@1`]);
    expect(await store.signing.listPins()).toEqual([pin]);
    expect((await state(store))?.packs.map(({ row }) => row.source)).toEqual([ADDRESS]);
  });

  it('takes an edition at once where no right answer changes, and can go back from it', async () => {
    const store = await followed();
    await store.following.commit(ADDRESS, came, [REWORDED], moment);
    expect(await held(store)).toEqual([`${key}@2`]);
    expect((await state(store))?.packs[0]?.previous).toBe(1);
    await store.rollBackPack(key);
    expect(await held(store)).toEqual([`${key}@1`]);
    expect((await store.following.readForCheck(ADDRESS))?.known.get(key)).toBe(2);
    expect((await store.following.readForCheck(ADDRESS))?.held.get(key)).toBe(1);
    expect((await store.readMemory(questionKeyOf(key, 'a')))?.reps).toBe(1);
  });

  it('lets an edition wait that changes a right answer, and takes it at a word', async () => {
    const store = await followed();
    await store.following.commit(ADDRESS, came, [CORRECTED], moment);
    expect(await held(store)).toEqual([`${key}@1`]);
    const waiting = (await state(store))?.staged[0];
    expect(waiting?.pack.pack.edition).toBe(3);
    expect(waiting && (await store.following.readBefore(waiting))?.pack.edition).toBe(1);
    expect((await store.following.readForCheck(ADDRESS))?.known.get(key)).toBe(3);
    const change = await store.following.accept(key, 20);
    expect(change?.answersChanged).toEqual([questionKeyOf(key, 'a')]);
    expect((await state(store))?.staged).toEqual([]);
    expect((await store.readMemory(questionKeyOf(key, 'a')))?.reps).toBe(1);
    await expect(store.following.accept(key, 21)).rejects.toMatchObject({ code: 'pack-not-held' });
  });

  it('does not offer again what was not wanted', async () => {
    const store = await followed();
    await store.following.commit(ADDRESS, came, [CORRECTED], moment);
    await store.following.decline(key);
    expect(await held(store)).toEqual([`${key}@1`]);
    expect((await store.following.readForCheck(ADDRESS))?.known.get(key)).toBe(3);
  });

  it('never goes below what is held, and a removed pack stays away', async () => {
    const store = await followed();
    await store.following.commit(ADDRESS, came, [REWORDED], moment);
    await store.following.commit(ADDRESS, came, [FIRST], moment);
    expect(await held(store)).toEqual([`${key}@2`]);
    await store.removePack(key);
    expect((await store.following.readForCheck(ADDRESS))?.known.get(key)).toBe(Number.POSITIVE_INFINITY);
  });

  it('asks before it takes over an unsigned pack, and then keeps its progress', async () => {
    const store = testStore();
    await store.installPack(pack([question('a'), question('b')], 1, OWN_KEY));
    await store.recordAnswer(answer({ id: 'e1', questionKey: questionKeyOf(OWN_KEY, 'a'), at: START, edition: 1 }));
    await store.following.begin(beginSubscription(ADDRESS, author.author, 5, 0.5), [], pin);
    await store.following.commit(ADDRESS, came, [{ ...REWORDED, movesFrom: OWN_KEY }], moment);
    expect(await held(store)).toEqual([`${OWN_KEY}@1`]);
    await store.following.accept(key, 20);
    expect(await held(store)).toEqual([`${key}@2`]);
    expect((await store.readMemory(questionKeyOf(key, 'a')))?.reps).toBe(1);
  });

  it('that failed says so and changes nothing else; removed meanwhile, nothing is written', async () => {
    const store = await followed();
    await store.following.commit(ADDRESS, { kind: 'failed', fault: { code: 'unreachable' } }, [], moment);
    expect((await state(store))?.subscription).toMatchObject({
      failures: 1,
      fault: { code: 'unreachable' },
      etag: null,
    });
    await store.following.end(ADDRESS);
    expect(await store.following.commit(ADDRESS, came, [REWORDED], moment)).toBeNull();
    expect(await held(store)).toEqual([`${key}@1`]);
    expect(await store.following.list()).toEqual([]);
  });

  it('whose check was cut short says so, once, and not where it came to something', async () => {
    const store = await followed();
    await store.following.beginCheck(ADDRESS, moment);
    await Promise.all([store.following.settleCheck(ADDRESS), store.following.settleCheck(ADDRESS)]);
    const cut = (await state(store))?.subscription;
    expect(cut).toMatchObject({ failures: 1, fault: { code: 'interrupted' }, begunAt: undefined });
    await store.following.beginCheck(ADDRESS, moment);
    await store.following.commit(ADDRESS, came, [], moment);
    await store.following.settleCheck(ADDRESS);
    expect((await state(store))?.subscription).toMatchObject({ failures: 0, fault: null, begunAt: undefined });
    await store.following.settleCheck('https://khac.example/index.json');
  });

  it('is held against what is here under a number, held or waiting', async () => {
    const store = await followed();
    await store.following.commit(ADDRESS, came, [CORRECTED], moment);
    const contents = await Promise.all([1, 2, 3].map((edition) => store.following.contentOf(key, edition)));
    expect(contents.map((one) => one?.pack.edition)).toEqual([1, undefined, 3]);
  });

  it('in two windows at once brings an edition once', async () => {
    const name = freshName();
    const one = await followed(testStore({ name }));
    const two = testStore({ name });
    await Promise.all([one, two].map((store) => store.following.commit(ADDRESS, came, [REWORDED], moment)));
    expect(await held(two)).toEqual([`${key}@2`]);
    expect((await two.listPrevious()).get(key)).toBe(1);
  });

  it('of another address beside it keeps to itself', async () => {
    const store = await followed();
    const other = await signPack(
      { ...pack([question('z')]).pack, pack: { ...pack([]).pack.pack, slug: 'khac', uid: 'c'.repeat(26) } },
      author,
      subtle,
    );
    const found = await identifyPack(other, subtle, PROJECT);
    if (!found.ok) throw new Error('signed');
    const second = { key: found.identity.key, pack: other, movesFrom: null };
    const elsewhere = 'https://khac.example/index.json';
    await store.following.begin(beginSubscription(elsewhere, author.author, 6, 0.5), [second], pin);
    await Promise.all([
      store.following.commit(ADDRESS, came, [REWORDED], moment),
      store.following.commit(elsewhere, { kind: 'failed', fault: { code: 'unreachable' } }, [], moment),
    ]);
    const listed = await store.following.list();
    expect(
      listed.map(({ subscription, packs }) => [subscription.failures, packs.map(({ row }) => row.edition)]),
    ).toEqual([
      [0, [2]],
      [1, [1]],
    ]);
  });

  it('whose write breaks off leaves everything as it was', async () => {
    const store = await followed();
    const broken = { ...REWORDED, pack: { ...CORRECTED.pack, questions: [null] } } as unknown as Incoming;
    await expect(store.following.commit(ADDRESS, came, [REWORDED, broken], moment)).rejects.toThrow();
    expect(await held(store)).toEqual([`${key}@1`]);
    expect((await state(store))?.subscription.etag).toBeNull();
  });
});
