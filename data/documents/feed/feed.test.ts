/** A feed under a key of its own, against a real https host on the loopback: what comes in, and that nothing else does. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Host, type Mood, startHost } from '../../../tests/hosting/server';
import { makeKey, type SigningKey } from '../../packs/sign/keys';
import { NO_VALIDATORS, type Validators } from '../../packs/subscribe/download';
import { UNITS } from '../../places/units';
import { SITES } from '../../sites';
import { CATALOG_DATES, catalog } from '../catalog';
import type { DocumentEntry } from '../types';
import { droppedHosts, readStoredCatalog, readWholeCatalog } from './adopt';
import { FEED_FORMAT, type FeedContent } from './feed-file';
import { afterFeedCheck, askingWhole, FEED_OFF, givingBack } from './feed-state';
import { lookAtFeed } from './look-feed';
import { readFeed, signFeed } from './read-feed';

const { subtle } = crypto;
const [ours, theirs] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
const [first] = catalog;
if (!first) throw new Error('empty catalog');

const content = (change: Partial<FeedContent> = {}): FeedContent =>
  structuredClone({
    ...{ format: FEED_FORMAT, version: 1 as const, sequence: 5, ...CATALOG_DATES, documents: [...catalog] },
    sites: [...SITES],
    provinces: UNITS.map((unit) => ({ ...unit, aliases: [...unit.aliases], hosts: [...unit.hosts] })),
    ...change,
  });
const held = { documents: catalog, provinces: UNITS, builtOn: CATALOG_DATES.lookedUp };
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const signed = async (change: Partial<FeedContent>, key: SigningKey = ours) =>
  bytesOf(await signFeed(content(change), key, subtle));
const read = async (bytes: Uint8Array) => {
  const reading = await readFeed(bytes, held, ours.author, subtle);
  return reading.ok ? reading.catalog : reading.problem;
};
const withFirst = (change: Partial<DocumentEntry>): DocumentEntry[] => [{ ...first, ...change }, ...catalog.slice(1)];
const provinces = (change: (units: FeedContent['provinces']) => FeedContent['provinces']) => ({
  provinces: change(content().provinces),
});

describe('a feed', () => {
  it('brings documents, sites, provinces and its day as they are', async () => {
    const { format: _, version: __, ...whole } = content({ documents: withFirst({ summary: 'Tóm tắt mới.' }) });
    expect(await read(await signed({ documents: withFirst({ summary: 'Tóm tắt mới.' }) }))).toEqual(whole);
  });

  it('of another key, changed after signing, or signed as something else is refused', async () => {
    expect(await read(await signed({}, theirs))).toBe('wrongSignature');
    const feed = await signFeed(content(), ours, subtle);
    expect(await read(bytesOf({ ...feed, sequence: 6 }))).toBe('wrongSignature');
    expect(await read(bytesOf({ ...feed, sign: { ...feed.sign, key: theirs.author } }))).toBe('wrongSignature');
  });

  it.each<[string, Partial<FeedContent>, string]>([
    ['a document with a field that is wrong', { documents: withFirst({ issued: '2024-13' }) }, 'badDocuments'],
    ['a document that lost its sources', { documents: withFirst({ sources: [] }) }, 'lostSources'],
    ['one document in ten gone', { documents: catalog.filter((_, i) => i % 10 !== 0) }, 'badDocuments'],
    ['a day before the build’s', { lookedUp: '2020-01-01', newestSource: '2019-12' }, 'older'],
    ['a site twice', { sites: [...SITES, ...SITES.slice(0, 1)] }, 'badSites'],
    ['a site that is a pattern', { sites: [{ host: '*.vn', name: 'x', why: { vi: 'x', en: 'x' } }] }, 'badFile'],
    ['a province of the past gone', provinces((units) => units.slice(1)), 'badProvinces'],
    [
      'provinces that lead in a circle',
      provinces((units) => units.map((unit) => ({ ...unit, into: unit.id }))),
      'badProvinces',
    ],
    [
      'a name that is a pattern',
      provinces(([one, ...rest]) => (one ? [{ ...one, name: '(a+)+' }, ...rest] : rest)),
      'badFile',
    ],
  ])('with %s is refused whole, though signed', async (_, change, problem) => {
    const seen = await read(await signed(change));
    expect(typeof seen === 'string' ? seen : 'taken').toBe(problem);
  });

  it('that is no feed is refused without a throw', async () => {
    expect(await read(new TextEncoder().encode('\n<!doctype html><title>Đăng nhập</title>'))).toBe('webPage');
    const whole = await signed({});
    for (const bytes of [new Uint8Array(), bytesOf([]), whole.subarray(0, whole.length / 2), new Uint8Array(2 ** 21)])
      expect(await read(bytes)).toBe('badFile');
  });
});

it('more than one document in twenty gone is too many', async () => {
  // From the end of the list of those that no other speaks of, so that relations stay whole.
  const named = new Set(
    catalog.flatMap(({ force, replaces, replacesInferred, guides }) => [
      force.by,
      ...[...replaces, ...replacesInferred, ...guides].map(({ id }) => id),
    ]),
  );
  const free = catalog.filter(
    ({ id, force, replaces, guides }) => !named.has(id) && force.by === null && replaces.length + guides.length === 0,
  );
  const without = (count: number) => {
    const gone = new Set(free.slice(0, count));
    return catalog.filter((entry) => !gone.has(entry));
  };
  const few = Math.floor(catalog.length * 0.05);
  expect(free.length).toBeGreaterThan(few);
  expect(await read(await signed({ documents: without(few) }))).toMatchObject({ sequence: 5 });
  expect(await read(await signed({ documents: without(few + 1) }))).toBe('tooManyGone');
});

describe('a check', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost('localhost');
    // Our own certificate is nobody's: only this process, only for its loopback.
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    host.mood = 'sound';
    host.files = new Map([['/catalog.json', new TextDecoder().decode(await signed({}))]]);
  });
  const look = (numbers = { taken: 0, declined: 0 }, asked: Validators = NO_VALIDATORS, isLost = false) =>
    lookAtFeed(
      { address: `https://localhost:${host.port}/catalog.json`, key: ours.author },
      asked,
      { ...held, ...numbers, isLost },
      { fetch, timeout: AbortSignal.timeout, subtle },
    );

  it('takes a higher number, once, and nothing that was given back or is older', async () => {
    const looked = await look();
    expect(looked).toMatchObject({ kind: 'answered', catalog: { sequence: 5 } });
    if (looked.kind !== 'answered') return;
    expect(await look({ taken: 5, declined: 0 }, looked)).toEqual({ kind: 'unchanged' });
    expect(await look({ taken: 0, declined: 5 })).toMatchObject({ kind: 'answered', catalog: null });
    expect(await look({ taken: 6, declined: 0 })).toEqual({
      kind: 'failed',
      fault: { code: 'refused', problem: 'older' },
    });
  });

  it('brings a number again whose catalog was damaged here, and nothing older or given back in its place', async () => {
    expect(await look({ taken: 5, declined: 0 })).toMatchObject({ kind: 'answered', catalog: null });
    expect(await look({ taken: 5, declined: 0 }, NO_VALIDATORS, true)).toMatchObject({ catalog: { sequence: 5 } });
    expect(await look({ taken: 5, declined: 5 }, NO_VALIDATORS, true)).toMatchObject({ catalog: null });
    expect(await look({ taken: 6, declined: 0 }, NO_VALIDATORS, true)).toMatchObject({ kind: 'failed' });
  });

  it.each<[Mood, string]>([
    ['error', 'status'],
    ['html', 'refused'],
    ['truncated', 'unreachable'],
    ['huge', 'tooLarge'],
  ])('of a host that is %s fails', async (mood, code) => {
    host.mood = mood;
    expect(await look()).toMatchObject({ kind: 'failed', fault: { code } });
  });
});

describe('its state', () => {
  const hour = 3_600_000;
  it('asks a day later, after failures sooner and ever later, and keeps what a failure does not touch', () => {
    const sound = afterFeedCheck(FEED_OFF, { kind: 'answered', brought: 5, etag: '"a"', lastModified: null }, 0, 0.5);
    expect(sound).toMatchObject({ nextAt: 24 * hour, answeredAt: 0, broughtAt: 0, taken: 5, etag: '"a"' });
    const fault = { code: 'refused', problem: 'older' } as const;
    const failed = afterFeedCheck(sound, { kind: 'failed', fault }, hour, 0.5);
    expect(failed).toEqual({ ...sound, failures: 1, fault, nextAt: 2 * hour });
    expect(afterFeedCheck(failed, { kind: 'unchanged' }, 2 * hour, 0.5)).toMatchObject({ failures: 0, fault: null });
  });

  it('asks anew after something was given back', () => {
    expect(givingBack({ ...FEED_OFF, taken: 5, etag: '"a"' }, 5, 3)).toEqual({ ...FEED_OFF, taken: 3, declined: 5 });
    expect(givingBack({ ...FEED_OFF, declined: 7 }, 5, 0).declined).toBe(7);
    expect(askingWhole({ ...FEED_OFF, taken: 5, etag: '"a"' })).toEqual({ ...FEED_OFF, taken: 5 });
  });
});

describe('what is stored', () => {
  const { format: _, version: __, ...stored } = content();
  it('is taken where it is whole and no older than the build', () => {
    expect(readStoredCatalog(stored)).toBe(stored);
    for (const bad of [null, 'x', {}, { ...stored, documents: [] }, { ...stored, provinces: 3 }]) {
      expect(readStoredCatalog(bad)).toBeNull();
      expect(readWholeCatalog(bad)).toBeNull();
    }
    const overtaken = { ...stored, lookedUp: '2020-01-01' };
    expect(readStoredCatalog(overtaken)).toBeNull();
    expect(readWholeCatalog(overtaken)).toBe(overtaken);
  });

  it('says which sites the list has no more', () => {
    expect(droppedHosts(stored, { sites: stored.sites.slice(1) })).toEqual([SITES[0]?.host]);
    expect(droppedHosts({ sites: stored.sites.slice(1) }, stored)).toEqual([]);
  });
});
