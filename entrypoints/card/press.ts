/** Tapping and clicking: a tap on a reference opens its card, a press elsewhere closes it. A link's own click is never touched. */

import { closest } from '../reader/dom';
import type { PageReading } from '../reader/reading';
import type { CardSession } from './card-session';
import { hitAt } from './hit';
import { contains } from './placement';
import type { ResolvedPage } from './resolved-page';

/** Pressing these means something on the page already. */
const ACTIVE = 'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [onclick]';

/** Listens until the signal aborts. */
export function followPresses(
  root: Document,
  reading: PageReading,
  page: ResolvedPage,
  session: CardSession,
  signal: AbortSignal,
): void {
  const view = root.defaultView;
  if (!view) return;
  let byTouch = false;
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    byTouch = event.pointerType === 'touch';
    const box = session.cardBox();
    const point = { x: event.clientX, y: event.clientY };
    const inside = box && contains(box, point);
    if (!inside && session.target && !session.isPinned && !hitAt(root, page, point)) session.dismiss();
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || !byTouch) return;
    if (event.target instanceof Element && closest.call(event.target, ACTIVE)) return;
    const hit = hitAt(root, page, { x: event.clientX, y: event.clientY });
    if (hit && reading.isOurs()) session.openNow(hit.record, 'touch');
  };
  view.addEventListener('pointerdown', onDown, { passive: true, capture: true, signal });
  view.addEventListener('click', onClick, { passive: true, capture: true, signal });
}
