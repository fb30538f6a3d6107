/**
 * Which parts of a page are worth walking? Most hold no reference, and the browser hands over the text of a whole part much
 * quicker than its nodes one by one: so one look at that text, and only where it may hold something a walk.
 */
import { mayHoldReference } from '../../data/references/gate';
import { getElementsByTagName, nodesUnder, textOf } from './dom';
import { INLINE } from './segments';

/** Elements in a part whose text is read at once, so that one look stays far below a slice of the scan. */
const MOST_ELEMENTS = 256;

/** Words stand right in it, perhaps with a number's other half in an inline element: it is walked whole. */
function isRunning(child: Node): boolean {
  return child instanceof Text ? /\S/.test(child.data) : INLINE.has((child as Element).localName);
}

/**
 * The parts under `node` to walk, in document order; null for each that was passed over, so that the caller can look at the clock.
 * What stands in a small part is small.
 */
export function* partsUnder(node: Node, mayBeLarge = true): Generator<Node | null> {
  const isLarge = mayBeLarge && !(node instanceof Element && !getElementsByTagName.call(node, '*')[MOST_ELEMENTS]);
  if (!isLarge && !mayHoldReference(textOf.call(node) ?? '')) return yield null;
  const children: Node[] = [];
  const walker = nodesUnder(node);
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  if (children.some(isRunning)) yield node;
  else for (const child of children) if (child instanceof Element) yield* partsUnder(child, isLarge);
}
