/** Against a real https host on the loopback: what a check takes, and that it takes nothing of all the rest. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signedFolder } from '../../../tests/hosting/folder';
import { type Host, type Mood, startHost } from '../../../tests/hosting/server';
import type { PackKey } from '../../practice/types';
import { exampleFile } from '../example';
import { readPack } from '../read';
import type { Pack } from '../schema';
import { handOver } from '../sign/hand-over';
import { makeKey } from '../sign/keys';
import { PROJECT } from '../sign/project-key';
import { signPack } from '../sign/sign-pack';
import { writePack } from '../write';
import { type Asked, FOLDER_SECONDS, type Looked, look } from './check';
import { FIRST_ANSWER_SECONDS, type Network, NO_VALIDATORS } from './download';
import { publishFolder } from './publish';

const { subtle } = crypto;
const [ann, binh] = await Promise.all([makeKey(subtle), makeKey(subtle)]);

function example(edition: number, slug = 'thu-nghiem'): Pack {
  const file = exampleFile();
  const reading = readPack(JSON.stringify({ ...file, pack: { ...file.pack, slug, edition, changes: [] } }));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

const FILE = '/goi/thu-nghiem.bo-cau-hoi.json';

let host: Host;
beforeAll(async () => {
  host = await startHost('localhost');
  // Our own certificate is nobody's: only this process, only for its loopback.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
});
afterAll(() => host.close());
beforeEach(async () => {
  host.mood = 'sound';
  host.pause = null;
  host.requests.length = 0;
  host.redirects.clear();
  host.files = await signedFolder([example(1)], ann);
});

const address = (path = '/goi/index.json') => `https://localhost:${host.port}${path}`;
const ask = (
  change: Partial<Asked> = {},
  editions: { held?: number; known?: number; content?: Pack } = {},
  timeout: Network['timeout'] = (ms) => AbortSignal.timeout(ms),
) =>
  look(
    { address: address(), author: ann.author, ...NO_VALIDATORS, ...change },
    {
      fetch,
      timeout,
      subtle,
      project: PROJECT,
      held: () => editions.held ?? null,
      known: () => editions.known ?? editions.held ?? null,
      contentOf: async (_, edition) => (editions.content?.pack.edition === edition ? editions.content : null),
    },
  );
const faultOf = (looked: Looked) => (looked.kind === 'failed' ? looked.fault : looked.kind);
const editionsOf = (looked: Looked) =>
  looked.kind === 'answered' ? looked.packs.map(({ pack }) => pack.pack.edition) : faultOf(looked);

describe('a sound host', () => {
  it('is asked once for the index and once for each pack, and then only whether anything changed', async () => {
    const first = await ask({ author: null });
    expect(editionsOf(first)).toEqual([1]);
    if (first.kind !== 'answered') return;
    expect(first.author).toBe(ann.author);
    const { etag, lastModified } = first;
    host.requests.length = 0;
    expect(await ask({ etag, lastModified }, { held: 1 })).toEqual({ kind: 'unchanged', movedTo: null });
    expect(host.requests.map(({ path, status }) => [path, status])).toEqual([['/goi/index.json', 304]]);
    host.files = await signedFolder([example(2)], ann);
    expect(editionsOf(await ask({ etag, lastModified }, { held: 1 }))).toEqual([2]);
  });

  it('learns nothing about who asks', async () => {
    await ask();
    for (const { headers } of host.requests)
      expect(Object.keys(headers).filter((name) => /cookie|referer|authorization|origin/u.test(name))).toEqual([]);
  });

  it('gives only what is not known yet', async () => {
    host.files = await signedFolder([example(1), example(1, 'bo-hai')], ann);
    expect(editionsOf(await ask({}, { held: 1 }))).toEqual([]);
    expect(editionsOf(await ask({}, { held: 0, known: 3 }))).toEqual([]);
    expect(host.requests.filter(({ path }) => path.endsWith('cau-hoi.json'))).toEqual([]);
    expect(editionsOf(await ask())).toEqual([1, 1]);
  });

  it('may give one pack without an index', async () => {
    const one = address('/goi/thu-nghiem.bo-cau-hoi.json');
    expect(editionsOf(await ask({ address: one, author: null }))).toEqual([1]);
    expect(editionsOf(await ask({ address: one }, { held: 1 }))).toEqual([]);
  });

  it('that moved within https is followed and told', async () => {
    const other = await startHost('127.0.0.1');
    other.files = host.files;
    host.redirects.set('/goi/index.json', `https://127.0.0.1:${other.port}/goi/index.json`);
    expect(await ask({}, { held: 1 })).toMatchObject({ kind: 'answered', movedTo: `127.0.0.1:${other.port}` });
    await other.close();
  });
});

describe('a host with the number that is here', () => {
  const other = { ...example(1), questions: example(1).questions.slice(1) };
  const rewritten = [{ file: 'thu-nghiem.bo-cau-hoi.json', edition: 1 }];

  it('and other content is told, whether it gives an index or the pack', async () => {
    const content = await signPack(example(1), ann, subtle);
    host.files = await signedFolder([other], ann);
    const known = { held: 1, content };
    expect(await ask({}, known)).toMatchObject({ kind: 'answered', packs: [], rewritten });
    expect(await ask({ address: address(FILE) }, known)).toMatchObject({ kind: 'answered', packs: [], rewritten });
  });

  it('and the same content is not fetched, or only where its bytes are others', async () => {
    const known = { held: 1, content: await signPack(example(1), ann, subtle) };
    expect(await ask({}, known)).toMatchObject({ packs: [], rewritten: [] });
    expect(host.requests.map(({ path }) => path)).toEqual(['/goi/index.json']);
    const text = `${host.files.get(FILE)} \n`;
    host.files.set(FILE, text);
    const sum = createHash('sha256').update(text).digest('hex');
    host.files.set('/goi/index.json', (host.files.get('/goi/index.json') ?? '').replace(/(?<="sha256": ")\w+/u, sum));
    host.requests.length = 0;
    expect(await ask({}, known)).toMatchObject({ packs: [], rewritten: [] });
    expect(host.requests).toHaveLength(2);
  });

  it('and a file that nobody signed, or another did, is refused as ever', async () => {
    const known = { held: 1, content: await signPack(example(1), ann, subtle) };
    host.files = await signedFolder([other], binh);
    expect(faultOf(await ask({ address: address(FILE) }, known))).toMatchObject({ code: 'otherAuthor' });
    host.files = await signedFolder([other], ann);
    host.files.set(FILE, writePack(other));
    const sum = createHash('sha256').update(writePack(other)).digest('hex');
    host.files.set('/goi/index.json', (host.files.get('/goi/index.json') ?? '').replace(/(?<="sha256": ")\w+/u, sum));
    expect(faultOf(await ask({}, known))).toMatchObject({ code: 'unsigned' });
  });
});

describe('everything else changes nothing', () => {
  it.each<[Mood, unknown]>([
    ['down', { code: 'unreachable' }],
    ['truncated', { code: 'unreachable' }],
    ['html', { code: 'html', file: 'index.json' }],
    ['error', { code: 'status', status: 503 }],
    ['huge', { code: 'tooLarge', max: 2 * 1024 * 1024 }],
  ])('a host that is %s', async (mood, fault) => {
    host.mood = mood;
    expect(faultOf(await ask())).toEqual(fault);
  });

  it('a host that never ends its answer', async () => {
    host.mood = 'slow';
    // It began to answer: the first limit passes it by.
    const timeout = (ms: number) => AbortSignal.timeout(ms === FIRST_ANSWER_SECONDS * 1000 ? 100 : 500);
    expect(faultOf(await ask({}, {}, timeout))).toEqual({ code: 'timeout', seconds: 120 });
  });

  it('a host that does not begin to answer', async () => {
    host.pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
    const timeout = (ms: number) => AbortSignal.timeout(ms === FIRST_ANSWER_SECONDS * 1000 ? 200 : 60_000);
    expect(faultOf(await ask({}, {}, timeout))).toEqual({ code: 'timeout', seconds: FIRST_ANSWER_SECONDS });
  });

  it('a folder whose files together take too long', async () => {
    host.files = await signedFolder([example(1), example(1, 'thu-hai')], ann);
    const whole = new AbortController();
    host.pause = async (path) => {
      if (path.includes('bo-cau-hoi')) whole.abort();
    };
    const timeout = (ms: number) => (ms === FOLDER_SECONDS * 1000 ? whole.signal : AbortSignal.timeout(ms));
    expect(faultOf(await ask({}, {}, timeout))).toEqual({ code: 'timeout', seconds: FOLDER_SECONDS });
    expect(host.requests.filter(({ path }) => path.includes('bo-cau-hoi'))).toHaveLength(1);
  });

  it('a host that is not there', async () => {
    expect(faultOf(await ask({ address: 'https://localhost:1/goi/' }))).toEqual({ code: 'unreachable' });
    expect(faultOf(await ask({ address: address('/nothing') }))).toEqual({ code: 'status', status: 404 });
  });

  const change = (path: string, by: (text: string) => string) => host.files.set(path, by(host.files.get(path) ?? ''));

  it('a pack that was changed after signing', async () => {
    change(FILE, (text) => text.replace('Câu thứ nhất', 'Câu thứ hai'));
    expect(faultOf(await ask())).toMatchObject({ code: 'broken', problem: 'wrongSignature' });
  });

  it('an index that is none, is cut off, or tells of another file', async () => {
    for (const by of [
      (text: string) => text.slice(0, -20),
      (text: string) => text.replace('"version": 1', '"version": 2'),
      (text: string) => text.replace('thu-nghiem.bo-cau-hoi.json', '../thu-nghiem.bo-cau-hoi.json'),
    ]) {
      host.files = await signedFolder([example(1)], ann);
      change('/goi/index.json', by);
      expect(faultOf(await ask())).toMatchObject({ code: 'broken', problem: 'badIndex' });
    }
    host.files = await signedFolder([example(1)], ann);
    change('/goi/index.json', (text) => text.replace(/"sha256": "\w+"/u, `"sha256": "${'0'.repeat(64)}"`));
    expect(faultOf(await ask())).toEqual({ code: 'mismatch', file: 'thu-nghiem.bo-cau-hoi.json' });
    host.files = await signedFolder([example(1)], ann);
    change('/goi/index.json', (text) => text.replace('"edition": 1', '"edition": 7'));
    expect(faultOf(await ask())).toEqual({ code: 'mismatch', file: 'thu-nghiem.bo-cau-hoi.json' });
  });

  it('a pack without signature', async () => {
    change(FILE, () => writePack(example(1)));
    expect(faultOf(await ask())).toMatchObject({ code: 'unsigned' });
  });

  it('a pack of another key', async () => {
    host.files = await signedFolder([example(2)], binh);
    expect(faultOf(await ask({}, { held: 1, known: 1 }))).toMatchObject({ code: 'otherAuthor' });
  });

  it('an older edition, by the index or by the pack', async () => {
    expect(faultOf(await ask({}, { held: 2 }))).toEqual({
      code: 'older',
      file: 'thu-nghiem.bo-cau-hoi.json',
      held: 2,
      offered: 1,
    });
    expect(faultOf(await ask({ address: address(FILE) }, { held: 2 }))).toMatchObject({ code: 'older' });
  });

  it('an address that answers with two authors', async () => {
    const two = [await signPack(example(1), ann, subtle), await signPack(example(1, 'bo-hai'), binh, subtle)];
    host.files = new Map([...(await publishFolder(two, subtle))].map(([name, text]) => [`/goi/${name}`, text]));
    expect(faultOf(await ask({ author: null }))).toMatchObject({ code: 'otherAuthor' });
    expect(faultOf(await ask())).toMatchObject({ code: 'otherAuthor' });
  });
});

it('a pack that only the new key has signed waits until that key is taken, and is not forgotten', async () => {
  const statement = await handOver(ann, binh.author, 'thu-nghiem', subtle);
  const two = [
    await signPack(example(2), binh, subtle, [statement]),
    await signPack(example(1, 'bo-hai'), binh, subtle),
  ];
  host.files = new Map([...(await publishFolder(two, subtle))].map(([name, text]) => [`/goi/${name}`, text]));
  const slugsOf = (looked: Looked) =>
    looked.kind === 'answered' ? [...looked.packs.map(({ pack }) => pack.pack.slug), looked.etag] : faultOf(looked);
  const surroundings = (known: (key: PackKey) => number | null) => ({
    ...{ fetch, timeout: (ms: number) => AbortSignal.timeout(ms), subtle, project: PROJECT },
    ...{ held: () => null, known, contentOf: async () => null },
  });
  const asked = { address: address(), author: ann.author, ...NO_VALIDATORS };
  expect(
    slugsOf(
      await look(
        asked,
        surroundings(() => null),
      ),
    ),
  ).toEqual(['thu-nghiem', null]);
  // The hand-over waits for a word, or was passed over.
  const waits = surroundings((key) => (key.endsWith('/thu-nghiem') ? 2 : null));
  expect(slugsOf(await look(asked, waits))).toEqual([null]);
  const taken = await look({ ...asked, author: binh.author }, waits);
  expect(slugsOf(taken)).toEqual(['bo-hai', expect.any(String)]);
});

it('a new key that the old one names is followed', async () => {
  const statement = await handOver(ann, binh.author, 'thu-nghiem', subtle);
  const signed = await signPack(example(2), binh, subtle, [statement]);
  host.files = new Map([...(await publishFolder([signed], subtle))].map(([name, text]) => [`/goi/${name}`, text]));
  const looked = await look(
    { address: address(), author: ann.author, ...NO_VALIDATORS },
    {
      ...{ fetch, timeout: (ms: number) => AbortSignal.timeout(ms), subtle, project: PROJECT },
      ...{ held: () => null, known: (_: PackKey) => null, contentOf: async () => null },
    },
  );
  expect(looked).toMatchObject({ kind: 'answered', packs: [{ identity: { author: binh.author } }] });
  if (looked.kind === 'answered') expect(looked.packs[0]?.identity.formerKeys).toHaveLength(1);
});
