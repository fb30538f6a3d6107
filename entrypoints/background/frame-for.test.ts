import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ListedReference } from '../../data/protocol';
import { frameFor } from './frame-for';

const reference: ListedReference = { id: 1, written: '34-CT/TU', state: 'decoded', documents: [], decoded: null };
const frames = fc.uniqueArray(
  fc.record({
    frameId: fc.nat({ max: 50 }),
    hasFocus: fc.boolean(),
    references: fc.array(fc.constant(reference), { maxLength: 2 }),
  }),
  { selector: ({ frameId }) => frameId },
);

it('prefers the frame with the focus to the first one', () => {
  const top = { frameId: 0, hasFocus: false, references: [reference] };
  const inner = { frameId: 7, hasFocus: true, references: [reference] };
  expect(frameFor([top, inner])).toBe(7);
  expect(frameFor([top, { ...inner, references: [] }])).toBe(0);
  expect(frameFor([])).toBeNull();
});

it('is the best frame by the rule written out: no other is focused before it, none unfocused stands before it', () => {
  fc.assert(
    fc.property(frames, (list) => {
      const chosen = list.findIndex(({ frameId }) => frameId === frameFor(list));
      const frame = list[chosen];
      if (!frame) {
        expect(list.every(({ references }) => references.length === 0)).toBe(true);
        return;
      }
      expect(frame.references.length).toBeGreaterThan(0);
      const others = list.filter((other) => other !== frame && other.references.length > 0);
      if (!frame.hasFocus) expect(others.some(({ hasFocus }) => hasFocus)).toBe(false);
      const rivals = others.filter(({ hasFocus }) => hasFocus === frame.hasFocus);
      expect(rivals.every((rival) => list.indexOf(rival) > chosen)).toBe(true);
    }),
  );
});
