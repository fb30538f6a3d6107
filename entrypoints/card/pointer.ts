/** Pointer and keys → what the card should do. Trusted events only: a page can't open the card by making events up. */

import type { PageReading } from '../reader/reading';
import type { CardSession } from './card-session';
import { isHeadingTo, type Point } from './heading';
import { hitAt } from './hit';
import { contains } from './placement';
import type { ResolvedPage } from './resolved-page';

/** Faster than this (CSS px per ms) the pointer is passing by, not pointing. */
const PASSING_SPEED = 1.2;
/** A pointer that flew in and stopped sends no further move: look again where it came to rest. */
const REST_MS = 60;

interface Sample extends Point {
  at: number;
}

function speed(from: Sample, to: Sample): number {
  const time = to.at - from.at;
  return time <= 0 ? 0 : Math.hypot(to.x - from.x, to.y - from.y) / time;
}

/** Nothing tells us when a page clears our paint: asked while somebody points or scrolls, no more often than this. */
const CHECK_MS = 1000;

/** While a page is read anew nothing is known of some of its references: who came to rest this shortly before pointed at one of them. */
const MEANT_MS = 1000;

/** Listens until the signal aborts; `moved`: the pointer's last move before there was anybody to listen. */
export function followPointer(
  root: Document,
  reading: PageReading,
  page: ResolvedPage,
  session: CardSession,
  signal: AbortSignal,
  moved?: PointerEvent,
): void {
  const view = root.defaultView;
  if (!view) return;
  let last: Sample | null = null;
  /** Where the pointer last was on the reference whose card is open: apex of the safe triangle. */
  let apex: Point | null = null;
  /** Where the pointer came to rest on nothing that is known. */
  let missed: Sample | null = null;
  let isResolved = false;
  let frame: number | null = null;
  let rest: ReturnType<typeof setTimeout> | null = null;
  let checkedAt = 0;

  /** `before` is null where the pointer rests: then it points, whatever it did on its way. */
  const look = (now: Sample, before: Sample | null) => {
    missed = null;
    const box = session.cardBox();
    if (box && contains(box, now)) return;
    const hit = reading.shown.length > 0 ? hitAt(root, page, now) : null;
    const isHeading = before !== null && box !== null && apex !== null && isHeadingTo(box, apex, now);
    const isPassing = before !== null && speed(before, now) > PASSING_SPEED;
    if (hit && (hit.record === session.target || !(isHeading || isPassing))) {
      apex = now;
      session.point(hit.record, hit.box, now.at);
      return;
    }
    if (hit) rest = setTimeout(() => look(now, null), REST_MS);
    else missed = now;
    // Coming back to the card and leaving again restarts the leaving delay: the pointer is still on its way to it.
    if (isHeading) session.dispatch({ kind: 'card-entered' });
    session.dispatch({ kind: 'away', at: now.at });
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const now: Sample = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    const before = last;
    last = now;
    if (rest !== null) clearTimeout(rest);
    rest = null;
    if (frame !== null) return;
    frame = requestAnimationFrame(() => {
      frame = null;
      if (!last || signal.aborted) return;
      if (check(last.at)) look(last, before);
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !session.target) return;
    // The card is the topmost thing on screen: Escape closes it and nothing of the page's.
    event.preventDefault();
    event.stopImmediatePropagation();
    session.dismiss();
  };
  const check = (at: number): boolean => {
    if (at - checkedAt <= CHECK_MS) return true;
    checkedAt = at;
    return reading.isOurs();
  };
  const onScroll = (event: Event) => {
    if (!event.isTrusted || !check(event.timeStamp)) return;
    if (!session.target || session.isPinned || session.isByTouch) return;
    session.followAnchor();
    // The text moved under a resting pointer: it may now point at something else, or at nothing.
    if (last && !session.isByKeyboard) look({ ...last, at: event.timeStamp }, null);
  };
  const onLeave = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    missed = null;
    session.dispatch({ kind: 'away', at: event.timeStamp });
  };

  if (moved) onMove(moved);
  // Who came to rest on a reference before it was resolved sends no further move. What arrives later under a resting pointer was not
  // pointed at.
  page.onChange(() => {
    const isMeant = missed !== null && (!isResolved || performance.now() - missed.at < MEANT_MS);
    isResolved = true;
    if (missed && isMeant && !session.target) look(missed, null);
  });
  // On the window: before all that the page does in its document.
  view.addEventListener('pointermove', onMove, { passive: true, capture: true, signal });
  root.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
  view.addEventListener('keydown', onKey, { capture: true, signal });
  root.addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  // What is full screen changes what can be seen and reached: the card would be left outside.
  root.addEventListener('visibilitychange', () => reading.isOurs(), { signal });
  root.addEventListener('fullscreenchange', () => session.dismiss(), { signal });
  signal.addEventListener('abort', () => {
    if (frame !== null) cancelAnimationFrame(frame);
    if (rest !== null) clearTimeout(rest);
  });
}
