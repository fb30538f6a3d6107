/** Numbers and accessors of the DOM Standard under short names: as properties of the browser's objects they cost bytes on every page. */

/** nodeType */
export const ELEMENT = 1;
export const TEXT = 3;

/** whatToShow */
const SHOW_ELEMENTS = 1;
const SHOW_TEXTS = 4;
/** Texts and elements (the root among them) in document order. Iterators, for they keep their place when the page takes the node at hand away; a walker is lost then. */
export const textsUnder = (root: Node) => document.createNodeIterator(root, SHOW_TEXTS);
export const elementsUnder = (root: Node) => document.createNodeIterator(root, SHOW_ELEMENTS);
/** A walker over both. */
export const nodesUnder = (root: Node) => document.createTreeWalker(root, SHOW_TEXTS | SHOW_ELEMENTS);

/** A form control named "parentNode" (or "closest", "textContent" …) shadows the property on its form: ask the prototype. */
export const { closest, getBoundingClientRect: boxOf } = Element.prototype;
export const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (
  this: Node,
) => Node | null;
