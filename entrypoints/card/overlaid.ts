/**
 * References under something that one sees through: a link stretched over a teaser (`a::after { inset: 0 }`), a clear pane
 * against copying. The caret goes to the pane's own text; the eye, and so the pointer, to what shows through.
 */
import type { PageReference } from '../reader/records';
import type { Point } from './heading';
import { outwards } from './host-parent';
import { type Box, contains } from './placement';

/** A teaser holds a handful; in a long text the caret finds them, and measuring them all would cost. */
const MAX_MEASURED = 50;
/** These paint themselves, whatever their background. */
const PAINTED = 'img, picture, video, canvas, svg, iframe, object, embed, input, button, select, textarea';

const { matches, getClientRects, getRootNode } = Element.prototype;
const CLEAR = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/u;

function isClear({ opacity, backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return opacity === '0' || (CLEAR.test(backgroundColor) && backgroundImage === 'none');
}

function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = outwards(element)) if (element === outer) return true;
  return false;
}

/** Whether `above` hides what `element` shows at the point. A pseudo-element that is not there has no background either. */
function hides(above: Element, element: Element, point: Point): boolean {
  if (matches.call(above, PAINTED)) return true;
  if (!isClear(getComputedStyle(above, '::before')) || !isClear(getComputedStyle(above, '::after'))) return true;
  // What stands around the text is painted below it; a link whose pane is stretched has its own colour elsewhere.
  const isHere = !holds(above, element) && [...getClientRects.call(above)].some((box: Box) => contains(box, point));
  return isHere && !isClear(getComputedStyle(above));
}

/** The elements under a point, the topmost first, those inside the open shadow roots among them before their hosts. */
function stackAt(scope: Document | ShadowRoot, point: Point, shadowRoots: readonly ShadowRoot[]): Element[] {
  // Chromium gives what lies around a shadow root's host, too.
  const own = scope.elementsFromPoint(point.x, point.y).filter((element) => getRootNode.call(element) === scope);
  return own.flatMap((element) => {
    const shadow = shadowRoots.find(({ host }) => host === element);
    return shadow ? [...stackAt(shadow, point, shadowRoots), element] : [element];
  });
}

/** What `hit` finds in the elements under the point, the topmost first, where only clear things lie above; null without any. */
export function underPanes<Hit>(
  root: Document,
  point: Point,
  shadowRoots: readonly ShadowRoot[],
  referencesIn: (element: Element) => readonly PageReference[],
  hit: (record: PageReference) => Hit | null,
): Hit | null {
  const stack = stackAt(root, point, shadowRoots);
  for (const [depth, element] of stack.entries()) {
    const records = referencesIn(element);
    if (records.length > MAX_MEASURED) continue;
    for (const record of records) {
      const found = hit(record);
      if (found) return stack.slice(0, depth).some((above) => hides(above, element, point)) ? null : found;
    }
  }
  return null;
}
