/** A file called a backup is no way round signatures: it takes no pack's place that its own signature does not name. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { builtInPackKey, questionKeyOf } from '../packs/identity';
import { type HandOver, handOver } from '../packs/sign/hand-over';
import { identifyPack } from '../packs/sign/identify';
import { makeKey, type SigningKey } from '../packs/sign/keys';
import { PROJECT } from '../packs/sign/project-key';
import { signPack } from '../packs/sign/sign-pack';
import { START } from '../practice/arbitrary';
import { OWN_KEY, pack, question, testStore } from './fixtures';
import type { InstalledPack } from './rows';
import type { Store } from './store';

const { subtle } = crypto;
const [ann, binh, eve] = await Promise.all([makeKey(subtle), makeKey(subtle), makeKey(subtle)]);
const questions = Array.from({ length: 10 }, (_, i) => question(`q${i}`));

async function signed(by: SigningKey, edition: number, from: HandOver[] = []): Promise<InstalledPack> {
  const bare = pack(questions, edition);
  const content = await signPack(bare.pack, by, subtle, from);
  const found = await identifyPack(content, subtle, PROJECT);
  if (!found.ok) throw new Error(found.problem.code);
  return { ...bare, pack: content, key: found.identity.key };
}
const holding = async (...packs: InstalledPack[]) => {
  const store = testStore();
  for (const one of packs) await store.installPack(one);
  return store;
};
const fileOf = async (store: Store, change: object = {}) =>
  JSON.parse(JSON.stringify({ ...(await store.exportBackup(null, 0)), ...change }));
const held = async (store: Store) => (await store.listPacks()).map(({ key }) => key).sort();
const byAnn = await signed(ann, 1);
const byEve = await signed(eve, 9);

it('an alias that the signature does not bear out drops no pack', async () => {
  const member = await holding(byAnn);
  await member.importBackup(await fileOf(await holding(byEve), { aliases: [{ from: byAnn.key, to: byEve.key }] }));
  expect(await held(member)).toEqual([byAnn.key, byEve.key].sort());
});

it.each([
  ['of what is built in', { from: builtInPackKey('quy-dinh-144'), to: byEve.key }],
  ['to an unsigned pack', { from: byAnn.key, to: OWN_KEY }],
  ['between two short names', { from: `${byAnn.key}-khac`, to: byEve.key }],
])('an alias %s refuses the file', async (_, alias) => {
  const file = await fileOf(await holding(byEve), { aliases: [alias] });
  await expect(testStore().importBackup(file)).rejects.toMatchObject({ details: ['aliases.0: no pack moves so'] });
});

it('a pack that moved twice on the other device is one pack here, and its exams show their questions', async () => {
  const toBinh = await handOver(ann, binh.author, 'thu', subtle);
  const toEve = await handOver(binh, eve.author, 'thu', subtle);
  const [second, third] = [await signed(binh, 2, [toBinh]), await signed(eve, 3, [toBinh, toEve])];
  const [here, there] = [await holding(byAnn), await holding(byAnn)];
  const reading = { at: START, page: 'p', steady: 0 };
  await there.mocks.begin({ packs: [byAnn.key], exam: null }, { id: 'm1', seed: 1 }, reading);
  await there.mocks.step('m1', { type: 'submit', reading }, { zone: 'Asia/Ho_Chi_Minh', device: 'd' });
  const old = await fileOf(there);
  for (const store of [here, there]) await store.movePack(byAnn.key, second);
  await there.movePack(second.key, third);
  await here.importBackup(await fileOf(there));
  expect(await held(here)).toEqual([third.key]);
  // And the file from before all that, for somebody who has moved meanwhile.
  const member = await holding(byAnn);
  await member.movePack(byAnn.key, second);
  await member.importBackup(old);
  expect(await held(member)).toEqual([second.key]);
  for (const [store, key] of [[here, third.key] as const, [member, second.key] as const]) {
    const [listed] = await store.mocks.list();
    if (!listed) throw new Error('no exam');
    const shown = [...(await store.mocks.questionsOf(listed.exam)).keys()];
    expect(shown.sort()).toEqual(questions.map(({ id }) => questionKeyOf(key, id)).sort());
  }
});
