import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, moveInto, place, type Size } from './placement';

/** Kept free between anchor and card, and between card and window. */
const SPACE_PX = 8;
/** LOOK: 360 px wide, and 8 px free at both sides where the window is narrower. */
const cardIn = (viewport: Size, height: number): Size => ({
  width: Math.min(360, viewport.width - 2 * SPACE_PX),
  height,
});

/** From a small phone at 400 % to a wide screen; includes 320 × 480 at 100 % and at 200 % (160 × 240). */
const viewports = fc.oneof(
  fc.constantFrom({ width: 320, height: 480 }, { width: 160, height: 240 }, { width: 1280, height: 800 }),
  fc.record({ width: fc.integer({ min: 120, max: 2560 }), height: fc.integer({ min: 120, max: 1600 }) }),
);
const LINE_PX = { min: 8, max: 60 };

/** A line box of which at least a part is in the window, as everything that can be pointed at. */
const cases = viewports.chain((viewport) =>
  fc.record({
    viewport: fc.constant(viewport),
    height: fc.integer({ min: 40, max: 2000 }),
    anchor: fc
      .record({
        left: fc.integer({ min: -200, max: viewport.width - 1 }),
        top: fc.integer({ min: -LINE_PX.min + 1, max: viewport.height - 1 }),
        width: fc.integer({ min: 201, max: 600 }),
        height: fc.integer(LINE_PX),
      })
      .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height })),
  }),
);

function boxOf(anchor: Box, card: Size, viewport: Size): Box {
  const { left, top, maxHeight } = place(anchor, card, viewport);
  return { left, top, right: left + card.width, bottom: top + Math.min(card.height, maxHeight) };
}

describe('place', () => {
  const viewport = { width: 1280, height: 800 };

  it('stands below the anchor, at its left edge, where there is room', () => {
    const anchor = { left: 100, top: 200, right: 250, bottom: 220 };
    expect(place(anchor, { width: 360, height: 300 }, viewport)).toMatchObject({ left: 100, top: 228, side: 'below' });
  });

  it('stands above where only there is room for it', () => {
    const anchor = { left: 100, top: 600, right: 250, bottom: 620 };
    expect(place(anchor, { width: 360, height: 300 }, viewport)).toMatchObject({ left: 100, top: 292, side: 'above' });
  });

  it('is never higher than 70 % of the window', () => {
    const anchor = { left: 100, top: 10, right: 250, bottom: 30 };
    expect(place(anchor, { width: 360, height: 5000 }, viewport).maxHeight).toBe(560);
  });

  it('never leaves the window, whatever the sizes', () => {
    fc.assert(
      fc.property(cases, ({ viewport, height, anchor }) => {
        const card = cardIn(viewport, height);
        const box = boxOf(anchor, card, viewport);
        expect(box.left).toBeGreaterThanOrEqual(SPACE_PX);
        expect(box.top).toBeGreaterThanOrEqual(SPACE_PX);
        expect(box.right).toBeLessThanOrEqual(viewport.width - SPACE_PX);
        expect(box.bottom).toBeLessThanOrEqual(viewport.height - SPACE_PX);
      }),
    );
  });

  it('covers the anchor only where neither side would show enough to read', () => {
    fc.assert(
      fc.property(cases, ({ viewport, height, anchor }) => {
        const card = cardIn(viewport, height);
        const { side } = place(anchor, card, viewport);
        const box = boxOf(anchor, card, viewport);
        if (side === 'over') {
          const rooms = [viewport.height - anchor.bottom, anchor.top].map((room) => room - 2 * SPACE_PX);
          expect(Math.max(...rooms)).toBeLessThan(160);
        } else if (side === 'below') expect(box.top).toBeGreaterThanOrEqual(anchor.bottom + SPACE_PX);
        else expect(box.bottom).toBeLessThanOrEqual(anchor.top - SPACE_PX);
      }),
    );
  });

  it('shows the whole card wherever a side has room for it', () => {
    fc.assert(
      fc.property(cases, ({ viewport, height, anchor }) => {
        const cap = Math.floor(viewport.height * 0.7);
        const rooms = [viewport.height - anchor.bottom, anchor.top].map((room) => room - 2 * SPACE_PX);
        fc.pre(height <= cap && rooms.some((room) => height <= room));
        expect(place(anchor, cardIn(viewport, height), viewport).maxHeight).toBeGreaterThanOrEqual(height);
      }),
    );
  });

  it('takes the roomier side where neither has room for it', () => {
    fc.assert(
      fc.property(cases, ({ viewport, height, anchor }) => {
        const [below = 0, above = 0] = [viewport.height - anchor.bottom, anchor.top];
        fc.pre(height > Math.max(below, above) && below !== above && Math.max(below, above) - 2 * SPACE_PX >= 160);
        const { side } = place(anchor, cardIn(viewport, height), viewport);
        const cap = Math.floor(viewport.height * 0.7);
        // Where the capped card fits below after all, below is the rule.
        if (Math.min(height, cap) > below - 2 * SPACE_PX) expect(side).toBe(below > above ? 'below' : 'above');
        else expect(side).toBe('below');
      }),
    );
  });
});

describe('moveInto', () => {
  it('brings what a smaller window left outside to its edge, and leaves the rest', () => {
    const box = { left: 900, top: 700, right: 1000, bottom: 720 };
    expect(moveInto(box, { width: 400, height: 300 })).toEqual({ left: 300, top: 280, right: 400, bottom: 300 });
    expect(moveInto(box, { width: 1280, height: 800 })).toEqual(box);
  });
});
