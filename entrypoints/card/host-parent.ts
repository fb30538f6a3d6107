/** Where the host must stand to be seen and reached: inside the top modal dialog or the fullscreen element (outside it would be inert). */
import { parentOf } from '../reader/dom';

const { matches } = Element.prototype;

/** The next element outwards, out of shadow roots too. */
export function outwards(element: Element): Element | null {
  const parent = parentOf.call(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** `near`: the element of the reference. */
export function hostParent(root: Document, near: Element): Element {
  const fullscreen = root.fullscreenElement;
  for (let element: Element | null = near; element; element = outwards(element))
    if (matches.call(element, 'dialog:modal') || element === fullscreen) return element;
  return root.documentElement;
}

/** Whether a card beside `near` could be reached: while the page has a modal dialog open, all outside it is inert. */
export function isReachable(root: Document, near: Element): boolean {
  const modal = [...root.querySelectorAll('dialog:modal')].at(-1);
  return modal === undefined || modal.contains(near);
}
