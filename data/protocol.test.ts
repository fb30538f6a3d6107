import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FrameListSchema, FromPageSchema } from './protocol';

describe('FromPageSchema', () => {
  it.each([
    { kind: 'card-wanted' },
    { kind: 'resumed' },
    { kind: 'met', document: '144-qd-tw-2024' },
    { kind: 'open-panel', view: { kind: 'document', document: '144-qd-tw-2024' } },
  ])('takes what a page may send: %j', (message) => {
    expect(v.is(FromPageSchema, message)).toBe(true);
  });

  it.each([
    ['a field more', { kind: 'card-wanted', tabId: 1 }],
    ['another kind', { kind: 'stop' }],
    ['a met page', { kind: 'met', document: '144-qd-tw-2024', title: 'Bài viết' }],
    ['a document that is no id', { kind: 'met', document: 'https://nhandan.vn/bai-viet' }],
    ['a document without end', { kind: 'met', document: 'a'.repeat(101) }],
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

describe('FrameListSchema', () => {
  const reference = { id: 1, written: 'Quy định 144', state: 'certain', documents: ['144-qd-tw-2024'], decoded: null };

  it('takes what a frame shows', () => {
    expect(v.is(FrameListSchema, { references: [reference], hasFocus: true })).toBe(true);
    const decoded = { kind: 'Chỉ thị', number: '34', year: null, issuer: null, province: null };
    const numbered = { ...reference, state: 'decoded', documents: [], decoded };
    expect(v.is(FrameListSchema, { references: [numbered], hasFocus: false })).toBe(true);
  });

  it.each([
    ['a field more', { references: [], hasFocus: true, address: 'https://nhandan.vn' }],
    ['no focus', { references: [] }],
    ['a document that is no id', { references: [{ ...reference, documents: ['../x'] }], hasFocus: true }],
    ['another state', { references: [{ ...reference, state: 'guessed' }], hasFocus: true }],
    ['nothing', null],
  ])('refuses %s', (_, list) => {
    expect(v.is(FrameListSchema, list)).toBe(false);
  });
});
