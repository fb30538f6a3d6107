import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { answer, questionKey } from '../practice/arbitrary';
import { freshName, key, OWN_KEY, pack, question, testStore } from './fixtures';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations';
import { wholePack } from './pack-files';
import type { PackFileRow } from './rows';

it('a pack kept whole by the schema before comes along, with its archived questions, its order and all progress', async () => {
  const name = freshName();
  const now = testStore({ name });
  await now.installPack(pack([question('c'), question('b'), question('a')], 1, OWN_KEY));
  await now.installPack(pack([question('a')], 1, key('khac')));
  await now.recordAnswer(answer({ id: 'e1', questionKey: questionKey(`${OWN_KEY}/b`) }));
  await now.updatePack(pack([question('d'), question('b')], 2, OWN_KEY));
  const before = [await now.exportBackup(null, 0), await now.readPack(OWN_KEY), await now.readPack(key('khac'))];
  now.close();

  // The same rows as version 6 had them, in two tables of which one lacks a row.
  const opened = await new Dexie(name).open();
  const tables = new Map<string, object[]>();
  for (const { name: table } of opened.tables) tables.set(table, await opened.table(table).toArray());
  const files = (tables.get('packFiles') ?? []) as PackFileRow[];
  const rows = await opened.table('questions').toArray();
  opened.close();
  await Dexie.delete(name);
  tables.set(
    'packFiles',
    files.map((file) => ({ key: file.key, pack: wholePack(file, rows) })),
  );
  tables.set(
    'questions',
    rows.filter(({ questionKey: one }) => one !== `${OWN_KEY}/d`),
  );
  const old = new Dexie(name);
  for (const { version, stores } of MIGRATIONS) if (version <= 6) old.version(version).stores(stores);
  await old.open();
  for (const [table, list] of tables) await old.table(table).bulkAdd(list.filter((row) => !('version' in row)));
  await old.table('meta').bulkPut([
    { key: 'schema', version: 6 },
    { key: 'fold', version: 1, retention: 0.9 },
  ]);
  old.close();

  const store = testStore({ name });
  expect((await store.start()).mode).toBe('ready');
  expect([await store.exportBackup(null, 0), await store.readPack(OWN_KEY), await store.readPack(key('khac'))]).toEqual(
    before,
  );
  const { questions: _, ...rest } = pack([question('d')], 2, OWN_KEY).pack;
  expect(await store.readPackRest(OWN_KEY)).toEqual(rest);
  expect((await store.readQuestion(questionKey(`${OWN_KEY}/a`)))?.state).toBe('archived');
  expect((await store.readMemory(questionKey(`${OWN_KEY}/b`)))?.reps).toBe(1);
  const again = await new Dexie(name).open();
  expect(await again.table('meta').get('schema')).toEqual({ key: 'schema', version: SCHEMA_VERSION });
  for (const file of await again.table('packFiles').toArray()) expect(file.pack).not.toHaveProperty('questions');
  again.close();
});

it('a pack is read in slices, whole and alone', async () => {
  const store = testStore();
  const many = (letter: string) => Array.from({ length: 900 }, (_, i) => question(`${letter}${i}`));
  await store.installPack(pack(many('a'), 1, OWN_KEY));
  await store.installPack(pack(many('b'), 1, key(`${OWN_KEY}/a5`)));
  const read = (await store.readPack(OWN_KEY))?.pack.questions.map(({ id }) => id);
  expect(read).toEqual(many('a').map(({ id }) => id));
  store.close();
});
