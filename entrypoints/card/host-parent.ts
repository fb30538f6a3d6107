/** Where the host must stand to be seen and reached: inside the top modal dialog or the fullscreen element (outside it would be inert). */

/** The next element outwards, out of shadow roots too. */
function outwards(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** `near`: the element of the reference. */
export function hostParent(root: Document, near: Element): Element {
  const fullscreen = root.fullscreenElement;
  for (let element: Element | null = near; element; element = outwards(element))
    if (element.matches('dialog:modal') || element === fullscreen) return element;
  return root.documentElement;
}
