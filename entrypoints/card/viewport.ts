/** The layout viewport without scroll bars, in CSS pixels. In quirks mode the body, not the root element, has its size. */
import type { Size } from './placement';

export function viewportOf(root: Document): Size {
  const { clientWidth: width, clientHeight: height } = root.scrollingElement ?? root.documentElement;
  return { width, height };
}
