/** Numbers and accessors of the DOM Standard under short names: as properties of the browser's objects they cost bytes on every page. */

/** nodeType */
export const ELEMENT = 1;
export const TEXT = 3;

/** whatToShow */
const SHOW_ELEMENTS = 1;
const SHOW_TEXTS = 4;
/** filter results */
export const ACCEPT = 1;
export const REJECT = 2;
export const SKIP = 3;

/** compareDocumentPosition */
export const APART = 1;
export const AFTER = 4;

/** Walkers in document order: over text nodes, over elements, over both. */
export const textsUnder = (root: Node) => document.createTreeWalker(root, SHOW_TEXTS);
export const elementsUnder = (root: Node) => document.createTreeWalker(root, SHOW_ELEMENTS);
export const nodesUnder = (root: Node, filter?: NodeFilter) =>
  document.createTreeWalker(root, SHOW_TEXTS | SHOW_ELEMENTS, filter);

/** A form control named "parentNode" (or "textContent") shadows the property on its form: ask the prototype. */
const getterOf = (name: string) => Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
export const parentOf = getterOf('parentNode') as (this: Node) => Node | null;
export const textOf = getterOf('textContent') as (this: Node) => string | null;
