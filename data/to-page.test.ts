import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { asToPage, TO_PAGE_KINDS } from './to-page';

it.each(TO_PAGE_KINDS)('passes %s on', (kind) => {
  const message = { kind };
  expect(asToPage(message)).toBe(message);
});

it('passes a reference to show on, and refuses one without a number', () => {
  expect(asToPage({ kind: 'show-reference', id: 3 })).toEqual({ kind: 'show-reference', id: 3 });
  for (const id of [undefined, '3', null, 1.5, Number.NaN]) expect(asToPage({ kind: 'show-reference', id })).toBeNull();
});

it('refuses everything else', () => {
  const known: ReadonlySet<unknown> = new Set(TO_PAGE_KINDS);
  const kinds = fc.oneof(fc.anything(), fc.constantFrom('Stop', 'stop ', 'card-wanted', 'constructor', '__proto__'));
  const others = fc.oneof(
    fc.anything(),
    kinds.map((kind) => ({ kind })),
    fc.constantFrom(...TO_PAGE_KINDS),
    fc.constantFrom(...TO_PAGE_KINDS).map((kind) => [kind]),
    fc.constantFrom(...TO_PAGE_KINDS).map((kind) => ({ kind: [kind] })),
    fc.constantFrom(...TO_PAGE_KINDS).map((kind) => ({ kind: { toString: () => kind } })),
  );
  fc.assert(
    fc.property(others, (message) => {
      const kind = typeof message === 'object' && message !== null ? (message as { kind?: unknown }).kind : undefined;
      fc.pre(!known.has(kind));
      expect(asToPage(message)).toBeNull();
    }),
  );
});
