import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeadingTo, type Point } from './heading';

const card = { left: 100, top: 300, right: 460, bottom: 600 };
const beside = (from: Point) => (from.y < card.top ? card.top : card.bottom);

const above = fc.record({ x: fc.integer({ min: -200, max: 900 }), y: fc.integer({ min: 0, max: 290 }) });
const below = fc.record({ x: fc.integer({ min: -200, max: 900 }), y: fc.integer({ min: 610, max: 900 }) });
const outside = fc.oneof(above, below);
/** Shares in 64ths: exact in floating point, so that points on a side are on it. */
const share = fc.integer({ min: 0, max: 64 }).map((part) => part / 64);

describe('isHeadingTo', () => {
  it.each([
    ['straight down to a card below', { x: 200, y: 280 }, { x: 210, y: 290 }, true],
    ['along the line, away from the card', { x: 120, y: 280 }, { x: 40, y: 281 }, false],
    ['up, with the card below', { x: 200, y: 280 }, { x: 200, y: 270 }, false],
    ['up to a card above', { x: 200, y: 620 }, { x: 205, y: 610 }, true],
    ['sideways to a card at the right', { x: 20, y: 400 }, { x: 60, y: 410 }, true],
    ['sideways to a card at the left', { x: 500, y: 400 }, { x: 480, y: 400 }, true],
    ['past the near edge', { x: 200, y: 280 }, { x: 210, y: 320 }, false],
  ])('%s', (_, from, now, expected) => {
    expect(isHeadingTo(card, from, now)).toBe(expected);
  });

  it('holds on every way from the anchor to any point of the near edge', () => {
    fc.assert(
      fc.property(outside, share, share, (from, along, edge) => {
        const goal = { x: card.left + edge * (card.right - card.left), y: beside(from) };
        const now = { x: from.x + along * (goal.x - from.x), y: from.y + along * (goal.y - from.y) };
        expect(isHeadingTo(card, from, now)).toBe(true);
      }),
    );
  });

  it('does not hold on the way back from the anchor', () => {
    fc.assert(
      fc.property(outside, share, share, (from, along, edge) => {
        fc.pre(along > 0);
        const goal = { x: card.left + edge * (card.right - card.left), y: beside(from) };
        const now = { x: from.x - along * (goal.x - from.x), y: from.y - along * (goal.y - from.y) };
        expect(isHeadingTo(card, from, now)).toBe(false);
      }),
    );
  });

  it('is the same left and right, up and down', () => {
    fc.assert(
      fc.property(outside, outside, (from, now) => {
        const flipX = ({ x, y }: Point) => ({ x: card.left + card.right - x, y });
        const flipY = ({ x, y }: Point) => ({ x, y: card.top + card.bottom - y });
        const plain = isHeadingTo(card, from, now);
        expect(isHeadingTo(card, flipX(from), flipX(now))).toBe(plain);
        expect(isHeadingTo(card, flipY(from), flipY(now))).toBe(plain);
      }),
    );
  });
});
