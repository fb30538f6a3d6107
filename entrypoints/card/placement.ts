/** Where the card goes. Pure: sizes in, position out; all in CSS pixels of the layout viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a point, given in the same pixels, lies in the box or no more than `slack` px beside it. */
export function contains({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

export interface Size {
  width: number;
  height: number;
}
export interface Placement {
  left: number;
  top: number;
  side: 'below' | 'above' | 'over' | 'foot';
  maxHeight: number;
}

/** Gap between underline and card: the pointer crosses it within the leaving delay. */
const GAP = 8;
/** The card never touches the window's edge. */
const MARGIN = 8;
/** LOOK: at most 70 % of the window's height. */
const MAX_HEIGHT_SHARE = 0.7;
/** With less room than this on either side the card stands over its reference: better covered than unreadable. */
const MIN_HEIGHT = 160;

/** Below the anchor where it fits or where there is more room than above; never outside the viewport. */
export function place(anchor: Box, card: Size, viewport: Size): Placement {
  const roomBelow = viewport.height - anchor.bottom - GAP - MARGIN;
  const roomAbove = anchor.top - GAP - MARGIN;
  const cap = Math.floor(viewport.height * MAX_HEIGHT_SHARE);
  const wanted = Math.min(card.height, cap);
  if (Math.max(roomBelow, roomAbove) < Math.min(wanted, MIN_HEIGHT)) {
    const height = Math.min(card.height, viewport.height - 2 * MARGIN);
    const left = Math.max(MARGIN, Math.min(anchor.left, viewport.width - card.width - MARGIN));
    return { left, top: Math.max(MARGIN, viewport.height - MARGIN - height), side: 'over', maxHeight: height };
  }
  const side = wanted <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = Math.max(0, Math.min(cap, side === 'below' ? roomBelow : roomAbove));
  const height = Math.min(card.height, maxHeight);
  const left = Math.max(MARGIN, Math.min(anchor.left, viewport.width - card.width - MARGIN));
  const top = side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - height;
  return { left, top: Math.max(MARGIN, top), side, maxHeight };
}

/** A sheet at the window's foot, for fingers: as wide as the window, up to `card.width`, in the middle of wider ones. */
export function placeSheet(card: Size, viewport: Size): Placement {
  const maxHeight = Math.floor(viewport.height * MAX_HEIGHT_SHARE);
  const height = Math.min(card.height, maxHeight);
  return { left: (viewport.width - card.width) / 2, top: viewport.height - height, side: 'foot', maxHeight };
}

/** The box moved into the viewport by the shortest way, for one that was measured in a larger window. */
export function moveInto({ left, top, right, bottom }: Box, { width, height }: Size): Box {
  const x = Math.max(-left, Math.min(0, width - right));
  const y = Math.max(-top, Math.min(0, height - bottom));
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
