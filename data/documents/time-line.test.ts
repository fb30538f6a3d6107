import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, catalog } from './catalog';
import { certainlyBefore } from './dates';
import { linkTo } from './links';
import { timeLineIn, timeLineOf } from './time-line';
import type { DocumentEntry, DocumentId, DocumentLink, Force } from './types';

const id = (text: string) => text as DocumentId;
const NOTHING_KNOWN: Force = {
  state: 'unclear',
  basis: 'none',
  by: null,
  byNumber: null,
  effective: null,
  reason: null,
};
const SOURCE = { title: 'Trang thử', url: 'https://example.org/' };

function entry(name: string, issued: string, more: Partial<DocumentEntry> = {}): DocumentEntry {
  const empty = { topics: [], aliases: [], replaces: [], replacesInferred: [], guides: [], summary: null };
  const named = { id: id(name), number: name, kind: 'Quy định', issuer: 'Bộ Chính trị', issued, term: null };
  return { ...named, ...empty, title: name, titleVerified: true, force: NOTHING_KNOWN, sources: [SOURCE], ...more };
}
const link = (of: DocumentEntry) => linkTo(of);
const replacedBy = (by: string, basis: 'explicit' | 'inferred' = 'explicit'): Force => ({
  ...NOTHING_KNOWN,
  state: 'replaced',
  basis,
  by: id(by),
});

const numbers = (items: { link: DocumentLink }[]) => items.map((item) => item.link.number);

describe('around one document', () => {
  const first = entry('a', '2001-01-01', { force: replacedBy('b', 'inferred') });
  const second = entry('b', '2005', { force: replacedBy('c'), replacesInferred: [link(first)] });
  const third = entry('c', '2005-06', { force: replacedBy('d'), replaces: [link(second)] });
  const fourth = entry('d', '2010-01-01', { replaces: [link(third)] });
  const guide = entry('g', '2006-01-01', { guides: [link(third)] });
  const lineOf = timeLineIn([fourth, guide, third, first, second]);

  it('stand what it took the place of, in turn, and what took its own, oldest first', () => {
    expect(numbers(lineOf(third))).toEqual(['a', 'b', 'c', 'g', 'd']);
    expect(numbers(lineOf(first))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is said who took whose place, and whether a source says so', () => {
    expect(lineOf(third).map(({ relation }) => relation)).toEqual([
      { kind: 'replaced', stated: 'inferred', by: link(second) },
      { kind: 'replaced', stated: 'explicit', by: link(third) },
      { kind: 'self' },
      { kind: 'guide' },
      { kind: 'replaces', stated: 'explicit', what: link(third) },
    ]);
    expect(lineOf(guide).map(({ relation }) => relation.kind)).toEqual(['guided', 'self']);
  });

  it('stands a successor that is known by number alone, at its day', () => {
    const force: Force = { ...replacedBy(''), by: null, byNumber: '399-QĐ/TW', effective: '2026-01-09' };
    const only = entry('x', '2017', { force });
    expect(timeLineIn([only])(only)[1]?.link).toEqual({ id: null, number: '399-QĐ/TW', issued: '2026-01-09' });
  });

  it('stands an undated one beside what it is related to', () => {
    const undated = { id: null, number: 'cũ', issued: null };
    const only = entry('x', '2017', { replaces: [undated] });
    expect(numbers(timeLineIn([only])(only))).toEqual(['cũ', 'x']);
  });

  it('nothing is told that neither end can show a source for', () => {
    const old = entry('a', '2001', { force: replacedBy('b'), sources: [] });
    const mute = entry('b', '2002', { force: replacedBy('c'), replaces: [link(old)], sources: [] });
    const sourced = entry('c', '2003', { replaces: [link(mute)] });
    const line = timeLineIn([old, mute, sourced]);
    expect(numbers(line(sourced))).toEqual(['b', 'c']);
    expect(numbers(line(old))).toEqual(['a']);
  });
});

it('of entries that contradict each other ends, and has each document once', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const name = fc.constantFrom(...names);
  const issued = fc.constantFrom('2001', '2001-05', '2001-05-03', '2002', '1999-12-31');
  const world = fc.tuple(
    ...names.map((own) =>
      fc
        .record({
          issued,
          by: fc.option(name),
          replaces: fc.array(name),
          inferred: fc.array(name),
          guides: fc.array(name),
        })
        .map((drawn) => ({ own, ...drawn })),
    ),
  );
  fc.assert(
    fc.property(world, (drawn) => {
      const dateOf = new Map(drawn.map((one) => [one.own, one.issued]));
      const links = (to: string[]) => to.map((one) => ({ id: id(one), number: one, issued: dateOf.get(one) ?? null }));
      const entries = drawn.map((one) =>
        entry(one.own, one.issued, {
          replaces: links(one.replaces),
          replacesInferred: links(one.inferred),
          guides: links(one.guides),
          ...(one.by === null ? {} : { force: replacedBy(one.by) }),
        }),
      );
      const lineOf = timeLineIn(entries);
      for (const each of entries) {
        const line = numbers(lineOf(each));
        expect(new Set(line).size).toBe(line.length);
        expect(line).toContain(each.number);
      }
    }),
  );
});

describe('in the catalog', () => {
  it('no document stands certainly later than one below it', () => {
    for (const each of catalog) {
      const line = timeLineOf(each);
      expect(line.filter(({ relation }) => relation.kind === 'self')).toHaveLength(1);
      for (const [i, { link: above }] of line.entries())
        for (const { link: below } of line.slice(i + 1))
          expect(certainlyBefore(below.issued ?? '', above.issued ?? '') && below.issued !== null, each.id).toBe(false);
    }
  });

  it('goes through several generations', () => {
    const newest = byId('208-qd-tw-2026');
    expect(newest && numbers(timeLineOf(newest))).toEqual([
      '29-QĐ/TW',
      '24-QĐ/TW',
      '232-QĐ/TW',
      '294-QĐ/TW',
      '20-QĐ/TW',
      '208-QĐ/TW',
    ]);
  });
});
