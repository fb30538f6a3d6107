/** Which reference is under a point? Caret position, our own index, and the range's rectangles: a caret snaps to text from blank space, rectangles don't. */

import { parentOf } from '../reader/dom';
import { liveRange, type PageReference } from '../reader/records';
import type { Point } from './heading';
import { underPanes } from './overlaid';
import { type Box, contains } from './placement';
import type { ResolvedPage } from './resolved-page';

/** A pointer just below the letters still points at the underline, which stands 3 px below the baseline. */
const SLACK_PX = 3;

const VISIBLE = { visibilityProperty: true, opacityProperty: true } as const;

/** The line boxes of a reference; empty when its text is gone or hidden. */
export function boxesOf(record: PageReference): Box[] {
  const range = liveRange(record);
  return range ? [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0) : [];
}

/** The element that a reference stands in; in a shadow root without one, its host. */
export function elementOf({ range }: PageReference): Element | null {
  const parent = parentOf.call(range.startContainer);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function isSeen(record: PageReference): boolean {
  const element = elementOf(record);
  return element !== null && Element.prototype.checkVisibility.call(element, VISIBLE);
}

/** Whether the reader can come upon it by scrolling: not in a closed fold, a hidden tab, a menu. */
export function isOnPage(record: PageReference): boolean {
  return boxesOf(record).length > 0 && isSeen(record);
}

export interface Hit {
  record: PageReference;
  /** The line box under the point: the card stands beside it, also where the reference runs over two lines. */
  box: Box;
}

/** Where the caret would go, also inside open shadow roots (Chromium wants to be told which; Firefox 153 goes in by itself). */
function caretAt(root: Document, point: Point, shadowRoots: ShadowRoot[]): CaretPosition | null {
  return root.caretPositionFromPoint(point.x, point.y, { shadowRoots });
}

export function hitAt(root: Document, page: ResolvedPage, point: Point): Hit | null {
  const hit = (record: PageReference): Hit | null => {
    const box = isSeen(record) && boxesOf(record).find((candidate) => contains(candidate, point, SLACK_PX));
    return box ? { record, box } : null;
  };
  const caret = caretAt(root, point, page.shadowRoots);
  const record = caret?.offsetNode instanceof Text ? page.at(caret.offsetNode, caret.offset) : null;
  return (record && hit(record)) ?? underPanes(root, point, page.shadowRoots, (element) => page.in(element), hit);
}
