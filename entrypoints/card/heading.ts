/** Is the pointer on its way to the card? The safe triangle of nested menus: apex where it was, base the card's near edge. */
import type { Box } from './placement';

export interface Point {
  x: number;
  y: number;
}

function side(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const d1 = side(a, b, p);
  const d2 = side(b, c, p);
  const d3 = side(c, a, p);
  const negative = d1 < 0 || d2 < 0 || d3 < 0;
  const positive = d1 > 0 || d2 > 0 || d3 > 0;
  return !(negative && positive);
}

/** True while a pointer that left the anchor at `from` and is now at `now` moves within the triangle towards the card. */
export function isHeadingTo(card: Box, from: Point, now: Point): boolean {
  const y = from.y <= card.top ? card.top : from.y >= card.bottom ? card.bottom : null;
  if (y !== null) return inTriangle(now, from, { x: card.left, y }, { x: card.right, y });
  const x = from.x <= card.left ? card.left : card.right;
  return inTriangle(now, from, { x, y: card.top }, { x, y: card.bottom });
}
