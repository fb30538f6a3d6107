/** Which rows of a long list are drawn: those in sight and a few beyond. Pure; lengths in CSS pixels. */

export const ROW_HEIGHT = 64;
/** Drawn beyond each edge, so that a quick scroll shows no gap. */
const BEYOND = 8;

export interface RowWindow {
  first: number;
  /** Not drawn any more. */
  end: number;
}

export function rowWindow(count: number, scrollTop: number, height: number): RowWindow {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / ROW_HEIGHT)) - BEYOND);
  return { first, end: Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + BEYOND) };
}

/** Where to scroll so that the row is in sight; `scrollTop` where it is already. */
export function scrollTo(index: number, scrollTop: number, height: number): number {
  const top = index * ROW_HEIGHT;
  if (top < scrollTop) return top;
  return top + ROW_HEIGHT > scrollTop + height ? top + ROW_HEIGHT - height : scrollTop;
}
