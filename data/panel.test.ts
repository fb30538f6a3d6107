import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { DocumentId } from './documents/types';
import {
  freshRequest,
  type PanelView,
  PanelViewSchema,
  panelHash,
  QUERY_MAX,
  REQUEST_FRESH_MS,
  viewOfHash,
} from './panel';

const document = '144-qd-tw-2024' as DocumentId;

it('writes views as one can read them', () => {
  expect(panelHash({ kind: 'page' })).toBe('#page');
  expect(panelHash({ kind: 'document', document })).toBe('#document=144-qd-tw-2024');
  expect(panelHash({ kind: 'search', query: '' })).toBe('#search=');
});

it('reads back every view that it wrote', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,4}$/u).map((text) => text as DocumentId);
  const view: fc.Arbitrary<PanelView> = fc.oneof(
    fc.constantFrom<PanelView>({ kind: 'page' }, { kind: 'met' }),
    fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((query) => query.length <= QUERY_MAX)
      .map((query) => ({ kind: 'search' as const, query })),
    id.map((document) => ({ kind: 'document' as const, document })),
    id.map((document) => ({ kind: 'practise' as const, document })),
  );
  fc.assert(
    fc.property(view, (each) => {
      expect(viewOfHash(panelHash(each))).toEqual(each);
    }),
  );
});

it('writes a query that was cut in the middle of a letter', () => {
  expect(viewOfHash(panelHash({ kind: 'search', query: 'a\u{1F600}'.slice(0, 2) }))).toEqual({
    kind: 'search',
    query: 'a\uFFFD',
  });
});

it('takes nothing else from an address', () => {
  const hostile = [
    ...['', '#', '#x', '#page=', '#page=1', '#search', '#document', '#document=', '#document=../x', '#document=A-b'],
    ...['#search=%E0%A4%A', '#constructor', '#constructor=a', '#toString=a', '#practise=%3Cb%3E', 'page', '##page'],
    `#search=${'a'.repeat(QUERY_MAX + 1)}`,
  ];
  for (const hash of hostile) expect(viewOfHash(hash), hash).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const view = viewOfHash(`#${text}`);
      return view === null || v.is(PanelViewSchema, view);
    }),
  );
});

it('follows a request while it is fresh, by whichever clock', () => {
  const request = { view: { kind: 'document', document }, at: 1_000_000 };
  expect(freshRequest(request, 1_000_000)).toEqual(request.view);
  expect(freshRequest(request, 1_000_000 + REQUEST_FRESH_MS)).toEqual(request.view);
  expect(freshRequest(request, 1_000_001 + REQUEST_FRESH_MS)).toBeNull();
  expect(freshRequest(request, 999_999 - REQUEST_FRESH_MS)).toBeNull();
  for (const other of [undefined, null, 1, {}, { view: { kind: 'page' } }, { ...request, more: 1 }])
    expect(freshRequest(other, 1_000_000)).toBeNull();
});
