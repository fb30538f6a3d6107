/** Next and previous reference by key: the selection moves to it (so that a screen reader follows) and its card opens. */

import type { PageReading } from '../reader/reading';
import { liveRange, type PageReference } from '../reader/records';
import type { CardSession } from './card-session';
import { boxesOf, elementOf, isOnPage } from './hit';
import { isReachable } from './host-parent';
import { isBefore } from './order';
import type { ResolvedPage } from './resolved-page';
import { viewportOf } from './viewport';

/** To be come upon by scrolling, and not under the page's open dialog. */
function isInReach(root: Document, record: PageReference): boolean {
  const element = elementOf(record);
  return element !== null && isReachable(root, element) && isOnPage(record);
}

function startsAfter({ range }: PageReference, caret: Range): boolean {
  const { startContainer, startOffset } = caret;
  if (range.startContainer === startContainer) return range.startOffset > startOffset;
  return isBefore(startContainer, range.startContainer);
}

/** The reference after (or before) where the reader is: the open card's, else the selection's, else the first or last one. */
function neighbour(
  root: Document,
  list: readonly PageReference[],
  current: PageReference | null,
  caret: Range | null,
  step: 1 | -1,
): PageReference | null {
  const visible = list.filter((record) => isInReach(root, record));
  if (visible.length === 0) return null;
  const at = current ? visible.indexOf(current) : -1;
  if (at >= 0) return visible[(at + step + visible.length) % visible.length] ?? null;
  if (caret) {
    const isAfter = (record: PageReference) => startsAfter(record, caret);
    const next = visible.findIndex(isAfter);
    if (step === 1) return visible[next === -1 ? 0 : next] ?? null;
    const before = next === -1 ? visible.length - 1 : next - 1;
    return visible[(before + visible.length) % visible.length] ?? null;
  }
  return (step === 1 ? visible[0] : visible.at(-1)) ?? null;
}

/** Brings a reference into the window, also out of scrolled boxes and in blocks higher than the window. */
function scrollTo(root: Document, target: PageReference): void {
  elementOf(target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { height } = viewportOf(root);
  const box = boxesOf(target)[0];
  if (box && (box.top < 0 || box.bottom > height))
    root.defaultView?.scrollBy({ top: box.top - height / 2, behavior: 'instant' });
}

/** Selects a reference and brings it into the window, so that eyes and screen reader are there; null when its text is gone. */
function goTo(root: Document, target: PageReference): Range | null {
  const range = liveRange(target);
  if (!range) return null;
  const box = boxesOf(target)[0];
  if (box && (box.top < 0 || box.bottom > viewportOf(root).height)) scrollTo(root, target);
  root.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return range;
}

/** Runs when the scroll event of the frame to come has passed: that event closes cards. */
function afterScrolling(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}

function caretOf(root: Document): Range | null {
  const selection = root.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

export function navigate(root: Document, page: ResolvedPage, session: CardSession, step: 1 | -1): void {
  const target = neighbour(root, page.shown, session.target, caretOf(root), step);
  if (target && goTo(root, target)) afterScrolling(() => session.openNow(target, 'keyboard'));
}

/** The reference that the selection touches, else the first one in the window, else the next one below. */
function here(root: Document, list: readonly PageReference[]): PageReference | null {
  const caret = caretOf(root);
  const visible = list.filter((record) => isInReach(root, record));
  const touched = caret && visible.find((record) => touches(record, caret));
  if (touched) return touched;
  return visible.find((record) => (boxesOf(record)[0]?.top ?? -1) >= 0) ?? visible[0] ?? null;
}

function touches(record: PageReference, caret: Range): boolean {
  const range = liveRange(record);
  // Ranges of different trees (a shadow root and the page around it) can't be compared: they don't touch.
  if (!range || range.startContainer.getRootNode() !== caret.startContainer.getRootNode()) return false;
  return (
    range.compareBoundaryPoints(Range.END_TO_START, caret) <= 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, caret) >= 0
  );
}

/** Opens the card where the reader is, with the focus in it; in a card that the pointer opened it takes the focus. */
export function openHere(root: Document, page: ResolvedPage, session: CardSession): void {
  const target = session.target ?? here(root, page.shown);
  if (target && goTo(root, target)) afterScrolling(() => session.openNow(target, 'keyboard'));
}

/** How long a reference that was jumped to from the side panel keeps its wash. */
const FLASH_MS = 1600;

export function showReference(
  root: Document,
  reading: PageReading,
  page: ResolvedPage,
  session: CardSession,
  id: number,
): void {
  const target = page.shown.find((record) => record.id === id);
  if (!target || !goTo(root, target)) return;
  session.dismiss();
  reading.point(target);
  setTimeout(() => {
    if (!session.target) reading.point(null);
  }, FLASH_MS);
}
