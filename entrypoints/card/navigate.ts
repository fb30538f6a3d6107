/** Next and previous reference by key: the selection moves to it (so that a screen reader follows) and its card opens. */

import type { PageReading } from '../reader/reading';
import { liveRange, type PageReference } from '../reader/records';
import type { CardSession } from './card-session';
import { boxesOf } from './hit';
import { viewportOf } from './viewport';

/** The reference after (or before) where the reader is: the open card's, else the selection's, else the first or last one. */
function neighbour(
  list: readonly PageReference[],
  current: PageReference | null,
  caret: Range | null,
  step: 1 | -1,
): PageReference | null {
  const visible = list.filter((record) => boxesOf(record).length > 0);
  if (visible.length === 0) return null;
  const at = current ? visible.indexOf(current) : -1;
  if (at >= 0) return visible[(at + step + visible.length) % visible.length] ?? null;
  if (caret) {
    const isAfter = (record: PageReference) =>
      (liveRange(record)?.compareBoundaryPoints(Range.START_TO_START, caret) ?? 0) > 0;
    const next = visible.findIndex(isAfter);
    if (step === 1) return visible[next === -1 ? 0 : next] ?? null;
    const before = next === -1 ? visible.length - 1 : next - 1;
    return visible[(before + visible.length) % visible.length] ?? null;
  }
  return (step === 1 ? visible[0] : visible.at(-1)) ?? null;
}

/** Brings a reference into the window, also out of scrolled boxes and in blocks higher than the window. */
function scrollTo(root: Document, target: PageReference): void {
  target.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { height } = viewportOf(root);
  const box = boxesOf(target)[0];
  if (box && (box.top < 0 || box.bottom > height))
    root.defaultView?.scrollBy({ top: box.top - height / 2, behavior: 'instant' });
}

export function navigate(root: Document, reading: PageReading, session: CardSession, step: 1 | -1): void {
  const selection = root.getSelection();
  const caret = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const target = neighbour(reading.shown, session.target, caret, step);
  const range = target && liveRange(target);
  if (!target || !range) return;
  const box = boxesOf(target)[0];
  if (box && (box.top < 0 || box.bottom > viewportOf(root).height)) scrollTo(root, target);
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  // After the frame in which the scroll event arrives: that event closes cards.
  requestAnimationFrame(() => requestAnimationFrame(() => session.openNow(target)));
}
