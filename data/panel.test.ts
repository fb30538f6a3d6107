import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from './documents/types';
import { type PanelView, PanelViewSchema, QUERY_MAX, queryOf, viewFromHash, viewToHash } from './panel';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,5}$/u).map((text) => text as DocumentId);
const view: fc.Arbitrary<PanelView> = fc.oneof(
  fc.constantFrom<PanelView>({ kind: 'page' }, { kind: 'met' }),
  fc.record({
    kind: fc.constant('search' as const),
    query: fc.string({ unit: 'binary', maxLength: QUERY_MAX / 2 }),
  }),
  fc.record({ kind: fc.constantFrom('document' as const, 'practise' as const), document: id }),
);

describe('a view as a hash', () => {
  it('is short and readable', () => {
    expect(viewToHash({ kind: 'document', document: '144-qd-tw-2024' as DocumentId })).toBe('#document=144-qd-tw-2024');
    expect(viewToHash({ kind: 'practise', document: '144-qd-tw-2024' as DocumentId })).toBe('#practise=144-qd-tw-2024');
    expect(viewToHash({ kind: 'search', query: '34-CT/TU & 35' })).toBe('#search=34-CT%2FTU+%26+35');
    expect(viewToHash({ kind: 'page' })).toBe('#page');
    expect(viewToHash({ kind: 'met' })).toBe('#met');
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(viewFromHash(viewToHash(one))).toEqual(one);
      }),
    );
  });

  it('is null where the hash names none', () => {
    for (const hash of ['', '#', '#other=1', '#met=1', '#met&page', '#document=', '#document=A%20b', '#kind=met'])
      expect(viewFromHash(hash), hash).toBeNull();
    expect(viewFromHash(`#search=${'a'.repeat(QUERY_MAX + 1)}`)).toBeNull();
  });

  it('never throws, and gives only what the schema knows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const read = viewFromHash(hash);
        expect(read === null || v.is(PanelViewSchema, read)).toBe(true);
      }),
    );
  });
});

describe('a selection as a query', () => {
  it('is one line', () => {
    expect(queryOf('  Quy định\n\tsố\u00a0144-QĐ/TW ')).toBe('Quy định số 144-QĐ/TW');
    expect(queryOf(' \n ')).toBe('');
  });

  it('cuts before a character that does not fit, never through it', () => {
    const cut = queryOf(`${'a'.repeat(QUERY_MAX - 1)}𝄞b`);
    expect(cut).toBe('a'.repeat(QUERY_MAX - 1));
  });

  it('always fits the schema, and asking twice changes nothing', () => {
    const long = fc.array(fc.constantFrom('đ', '𝄞', ' ', '\n', 'ộ', 'a'), { maxLength: 2 * QUERY_MAX });
    fc.assert(
      fc.property(long, (units) => {
        const query = queryOf(units.join(''));
        expect(v.is(PanelViewSchema, { kind: 'search', query })).toBe(true);
        expect(query).not.toMatch(/\p{Cs}/u);
        expect(queryOf(query)).toBe(query);
      }),
    );
  });
});
