/** Which reference is under a point? Caret position, our own index, and the range's rectangles: a caret snaps to text from blank space, rectangles don't. */

import type { PageReading } from '../reader/reading';
import { liveRange, type PageReference } from '../reader/records';
import type { Point } from './heading';
import type { Box } from './placement';

/** A pointer just below the letters still points at the underline, which stands 3 px below the baseline. */
const SLACK_PX = 3;

const VISIBLE = { visibilityProperty: true, contentVisibilityAuto: false } as const;

function contains(box: Box, point: Point): boolean {
  return (
    point.x >= box.left - SLACK_PX &&
    point.x <= box.right + SLACK_PX &&
    point.y >= box.top - SLACK_PX &&
    point.y <= box.bottom + SLACK_PX
  );
}

/** The line boxes of a reference; empty when its text is gone or hidden. */
export function boxesOf(record: PageReference): Box[] {
  const range = liveRange(record);
  return range ? [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0) : [];
}

/** Whether the reader can come upon it by scrolling: not in a closed fold, a hidden tab, a menu. */
export function isOnPage(record: PageReference): boolean {
  return boxesOf(record).length > 0 && (record.range.startContainer.parentElement?.checkVisibility(VISIBLE) ?? false);
}

export interface Hit {
  record: PageReference;
  /** The line box under the point: the card stands beside it, also where the reference runs over two lines. */
  box: Box;
}

export function hitAt(root: Document, reading: Pick<PageReading, 'at'>, point: Point): Hit | null {
  const caret = root.caretPositionFromPoint(point.x, point.y);
  if (!(caret?.offsetNode instanceof Text)) return null;
  const record = reading.at(caret.offsetNode, caret.offset);
  if (!record) return null;
  const box = boxesOf(record).find((candidate) => contains(candidate, point));
  return box ? { record, box } : null;
}
