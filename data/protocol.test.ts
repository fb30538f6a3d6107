import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FromPageSchema, PageSummarySchema } from './protocol';

describe('FromPageSchema', () => {
  it('takes the one message that a page may send', () => {
    expect(v.is(FromPageSchema, { kind: 'card-wanted' })).toBe(true);
  });

  it.each([
    ['a field more', { kind: 'card-wanted', tabId: 1 }],
    ['another kind', { kind: 'stop' }],
    ['no kind', {}],
    ['a bare string', 'card-wanted'],
    ['a list', [{ kind: 'card-wanted' }]],
  ])('refuses %s', (_, message) => {
    expect(v.is(FromPageSchema, message)).toBe(false);
  });

  it('refuses anything else', () => {
    fc.assert(fc.property(fc.anything(), (message) => !v.is(FromPageSchema, message)));
  });
});

describe('PageSummarySchema', () => {
  it('takes two counts', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (references, documents) => {
        expect(v.is(PageSummarySchema, { references, documents })).toBe(true);
      }),
    );
  });

  it.each([
    ['a negative count', { references: -1, documents: 0 }],
    ['half a reference', { references: 1.5, documents: 0 }],
    ['no number', { references: Number.NaN, documents: 0 }],
    ['an endless count', { references: 1, documents: Number.POSITIVE_INFINITY }],
    ['a count in letters', { references: '1', documents: 0 }],
    ['a missing count', { references: 1 }],
    ['a field more', { references: 1, documents: 1, address: 'https://nhandan.vn' }],
    ['nothing', undefined],
  ])('refuses %s', (_, summary) => {
    expect(v.is(PageSummarySchema, summary)).toBe(false);
  });
});
