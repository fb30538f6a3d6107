import { describe, expect, it } from 'vitest';
import { checkCatalog, checkCatalogFile } from './check';
import type { DocumentEntry, DocumentId, DocumentLink } from './types';

const id = (text: string) => text as DocumentId;

/** A sound entry; each test breaks one thing. */
function entry(change: Partial<DocumentEntry> = {}): DocumentEntry {
  return {
    id: id('15-qd-tw-2023'),
    number: '15-QĐ/TW',
    kind: 'Quy định',
    issuer: 'Bộ Chính trị',
    issued: '2023-03-05',
    term: 'XIII',
    title: 'một việc để thử',
    titleVerified: true,
    topics: [],
    aliases: [],
    force: { state: 'unclear', basis: 'none', by: null, byNumber: null, effective: null, reason: null },
    replaces: [],
    replacesInferred: [],
    guides: [],
    summary: null,
    sources: [{ title: 'Báo', url: 'https://example.org/a' }],
    ...change,
  };
}

const newer: Partial<DocumentEntry> = { id: id('40-qd-tw-2024'), number: '40-QĐ/TW', issued: '2024-06-01' };
const linkToOlder: DocumentLink = { id: id('15-qd-tw-2023'), number: '15-QĐ/TW', issued: '2023-03-05' };
const replacedByNewer: DocumentEntry['force'] = {
  state: 'replaced',
  basis: 'explicit',
  by: id('40-qd-tw-2024'),
  byNumber: null,
  effective: '2024-06-01',
  reason: null,
};

/** "entry field: message" of every problem. */
const problems = (...entries: unknown[]) =>
  checkCatalog(entries).map((problem) => `${problem.entry} ${problem.field}: ${problem.message}`);

describe('sound entries', () => {
  it('raise nothing', () => {
    expect(problems(entry())).toEqual([]);
    expect(problems(entry({ force: replacedByNewer }), entry({ ...newer, replaces: [linkToOlder] }))).toEqual([]);
    expect(problems(entry({ issued: '2023' }), entry({ ...newer, issued: '2024-06' }))).toEqual([]);
  });
});

describe('one entry', () => {
  it.each<[string, Partial<Record<keyof DocumentEntry, unknown>>, RegExp]>([
    ['a slash for the hyphen', { number: '15/QĐ-TW' }, /number: is not spelled canonically/u],
    ['one digit', { number: '5-QĐ/TW' }, /number: is not spelled canonically.*"05-CT\/TW"/u],
    ['the double of Đ, U+00D0', { number: '15-Q\u00d0/TW' }, /number: is not spelled canonically/u],
    ['a figure for a text', { kind: 5 }, /kind: must be text/u],
    ['a space', { number: '15 -QĐ/TW' }, /number: is not spelled canonically/u],
    ['an id with capitals', { id: '15-QD-TW-2023' }, /id: is no id.*144-qd-tw-2024/u],
    ['an id of another year', { id: '15-qd-tw-2022' }, /id: does not say.*write "15-qd-tw-2023"/u],
    ['an id of another number', { id: '16-qd-tw-2023' }, /id: does not say.*write "15-qd-tw-2023"/u],
    ['a day that never was', { issued: '2023-02-30' }, /issued: is no date of the calendar/u],
    ['a Vietnamese date', { issued: '05/3/2023' }, /issued: is no date of the calendar.*"2024-05-09"/u],
    ['a term in figures', { term: '13' }, /term: is no term.*"XIII"/u],
    ['brackets in the title', { title: '[một việc]' }, /title: holds brackets/u],
    ['an empty title', { title: ' ' }, /title: is empty/u],
    ['a decomposed title', { title: 'việc đó'.normalize('NFD') }, /title: is not in NFC/u],
    ['a missing field', { summary: undefined }, /summary/u],
    ['an unknown field', { note: 'x' } as object, /note: is no field of an entry/u],
    ['http', { sources: [{ title: 'Báo', url: 'http://example.org/a' }] }, /sources\.0\.url: must begin with https/u],
    ['no address', { sources: [{ title: 'Báo', url: 'example.org' }] }, /sources\.0\.url: is no address/u],
    ['a repository file', { sources: [{ title: 'x', url: 'https://github.com/a/b' }] }, /web pages only/u],
    [
      'a source twice',
      { sources: [1, 2].map((n) => ({ title: `Báo ${n}`, url: 'https://example.org/a' })) },
      /sources\.1\.url: stands there twice/u,
    ],
    [
      'a state without its basis',
      { force: { ...entry().force, state: 'in-force' } },
      /force\.basis: does not fit the state "in-force": write cited/u,
    ],
    [
      'an expiry without a reason',
      { force: { ...entry().force, state: 'expired', basis: 'inferred' } },
      /force\.reason: goes with the state "expired"/u,
    ],
    [
      'a replaced document without a successor',
      { force: { ...entry().force, state: 'replaced', basis: 'explicit' } },
      /force\.by: is null though the state is "replaced"/u,
    ],
    [
      'a successor that is not held',
      { force: replacedByNewer },
      /force\.by: is 40-qd-tw-2024, which the catalog does not hold/u,
    ],
  ])('reports %s', (_name, change, expected) => {
    expect(problems({ ...entry(), ...change }).join('\n')).toMatch(expected);
  });

  it('names an entry without an id by its place', () => {
    expect(problems(entry(), {})[0]).toMatch(/^entry 2 /u);
    expect(problems(entry(), null)[0]).toMatch(/^entry 2 /u);
  });

  it('reports everything at once', () => {
    expect(problems({ ...entry(), title: '', issued: 'x', term: '13' })).toHaveLength(3);
  });
});

describe('entries among each other', () => {
  it('reports an id used twice', () => {
    expect(problems(entry(), entry()).join()).toMatch(/id: is used twice/u);
  });

  it('reports numbers that fall while dates rise, and names the odd one of three', () => {
    const odd = entry({ ...newer, number: '09-QĐ/TW', id: id('09-qd-tw-2024') });
    const third = entry({ id: id('80-qd-tw-2024'), number: '80-QĐ/TW', issued: '2024-09-01' });
    const between = entry({ id: id('30-qd-tw-2023'), number: '30-QĐ/TW', issued: '2023-09-01' });
    expect(problems(entry(), between, odd, third)).toEqual([
      expect.stringMatching(/^09-qd-tw-2024 number: .*numbers rise with the date/u),
    ]);
  });

  it('counts each term, sign and province for itself', () => {
    const restarted = entry({ id: id('01-qd-tw-2026'), number: '01-QĐ/TW', issued: '2026-02-03', term: 'XIV' });
    const otherSign = entry({ id: id('03-ct-tw-2024'), number: '03-CT/TW', issued: '2024-02-03' });
    const province = entry({ id: id('02-qd-tu-ha-noi-2024'), number: '02-QĐ/TU', issued: '2024-02-03' });
    expect(problems(entry(), restarted, otherSign, province)).toEqual([]);
  });

  it('reports a term that runs against the dates', () => {
    expect(problems(entry(), entry({ ...newer, term: 'XII' })).join('\n')).toMatch(
      /15-qd-tw-2023 term: is XIII on 2023-03-05, but 40-qd-tw-2024 is XII on 2024-06-01/u,
    );
  });

  it('reports a relation that one side does not know', () => {
    expect(problems(entry({ force: replacedByNewer }), entry(newer)).join()).toMatch(
      /force\.by: is 40-qd-tw-2024, but that entry does not list this one in "replaces"/u,
    );
    expect(problems(entry(), entry({ ...newer, replaces: [linkToOlder] })).join()).toMatch(
      /replaces\.0: says that it takes the place of 15-qd-tw-2023.*"by": "40-qd-tw-2024"/u,
    );
  });

  it('reports a relation into the future', () => {
    const link: DocumentLink = { id: null, number: '99-QĐ/TW', issued: '2025-01-01' };
    expect(problems(entry({ guides: [link] })).join()).toMatch(/guides\.0: points to a document of 2025-01-01, later/u);
  });

  it('reports links that are off', () => {
    const toNowhere = entry({ ...newer, guides: [{ ...linkToOlder, id: id('16-qd-tw-2023') }] });
    expect(problems(entry(), toNowhere).join()).toMatch(
      /guides\.0: points to 16-qd-tw-2023, which the catalog does not/u,
    );
    const withoutId = entry({ ...newer, guides: [{ ...linkToOlder, id: null }] });
    expect(problems(entry(), withoutId).join()).toMatch(/guides\.0: names 15-QĐ\/TW.*write "id": "15-qd-tw-2023"/u);
    const misnamed = entry({ ...newer, guides: [{ ...linkToOlder, number: '15-CT/TW' }] });
    expect(problems(entry(), misnamed).join()).toMatch(/guides\.0: calls 15-qd-tw-2023 "15-CT\/TW"/u);
    const itself = entry({ guides: [linkToOlder] });
    expect(problems(itself).join()).toMatch(/guides\.0: points to the entry itself/u);
  });
});

describe('the file', () => {
  const file = { newestSource: '2026-09', lookedUp: '2026-11-22', documents: [entry()] };

  it('is sound with two dates and entries', () => {
    expect(checkCatalogFile(file)).toEqual([]);
  });

  it.each([
    [{ ...file, lookedUp: '2026-08-31' }, /is before the newest source/u],
    [{ ...file, newestSource: '9/2026' }, /is no date of the calendar/u],
    [{ ...file, documents: {} }, /must be the list of entries/u],
    [[], /is missing/u],
    [{ ...file, documents: [{ ...entry(), term: '13' }] }, /is no term/u],
  ])('reports what is off (%#)', (broken, expected) => {
    const messages = checkCatalogFile(broken).map((problem) => problem.message);
    expect(messages.join()).toMatch(expected);
  });
});
