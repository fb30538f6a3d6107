/**
 * The page's text by block. A segment is a run of text nodes with the same nearest non-inline ancestor; whether something
 * stands between two of its nodes (a line break, a picture, a box) is looked at only where the joined text passed the gate,
 * because nearly no block holds a reference and the walk must cost next to nothing.
 */
import { ELEMENT, nodesUnder, parentOf, textsUnder } from './dom';
import { type Joined, join, type Piece } from './join';

/** Elements that do not interrupt a word. Everything else, custom elements included, is a boundary: `sup` too, or a footnote's digit would join the number. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong time tt u var wbr'.split(
    ' ',
  ),
);

/** Text in these is not read by anybody. */
const UNREAD = new Set('script style noscript template textarea title option select svg math'.split(' '));

/** What bounds a text: the nearest non-inline ancestor, or the shadow root that it stands in directly. */
export type Block = Element | ShadowRoot;

export interface Segment {
  block: Block;
  nodes: Text[];
  /** The nodes' text without a look at what stands between them. */
  roughText: string;
}

/** The element that bounds the text of `node` (or of an element: itself if it is no inline one). */
export function blockOf(node: Node): Block | null {
  let current: Node | null = node.nodeType === ELEMENT ? node : parentOf.call(node);
  while (current instanceof Element && INLINE.has(current.localName)) current = parentOf.call(current);
  return current instanceof Element || current instanceof ShadowRoot ? current : null;
}

const RUNS_PER_PAUSE = 64;
const NONE: Text[] = [];

/**
 * The segments under `root` whose rough text is wanted, in document order. Null after each few dozen that were not, so that
 * the caller can look at the clock. Written to make next to nothing of what is not wanted: it runs over every page whole.
 */
export function* segmentsUnder(root: Node, isWanted: (roughText: string) => boolean): Generator<Segment | null> {
  const walker = textsUnder(root);
  let parent: Node | null = null;
  /** Of the node at hand; null also for text that nobody reads: nothing is read across it. */
  let block: Block | null = null;
  let open: Block | null = null;
  let first!: Text;
  let more = NONE;
  let text = '';
  let passed = 0;
  for (;;) {
    const node = walker.nextNode() as Text | null;
    if (node) {
      // No parentOf: only a form's controls shadow its properties.
      const itsParent = node.parentNode;
      if (itsParent !== parent) {
        parent = itsParent;
        block = parent instanceof Element && UNREAD.has(parent.localName) ? null : blockOf(node);
      }
      if (block === open) {
        if (!open) continue;
        if (more === NONE) more = [];
        more.push(node);
        text += node.data;
        continue;
      }
    }
    // Shorter is no reference: half of a page's text nodes are the blanks between its blocks.
    if (open && text.length > 3 && isWanted(text)) yield { block: open, nodes: [first, ...more], roughText: text };
    else if (++passed % RUNS_PER_PAUSE === 0) yield null;
    if (!node) return;
    first = node;
    open = block;
    more = NONE;
    text = block ? node.data : '';
  }
}

/** Laid out as a box of its own (a flex or grid item, an inline block): what stands in it is no part of the word beside it. */
function isBox(element: Element): boolean {
  if (!INLINE.has(element.localName)) return true;
  const { display } = getComputedStyle(element);
  return display !== 'inline' && display !== 'contents';
}

/** Whether something between two text nodes of a block ends the word: an element entered, passed or left. */
function isInterrupted(before: Text, after: Text, block: Block): boolean {
  for (let left = parentOf.call(before); left instanceof Element && left !== block; left = parentOf.call(left)) {
    if (left.contains(after)) break;
    if (isBox(left)) return true;
  }
  const walker = nodesUnder(block);
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode())
    if (node instanceof Element && isBox(node)) return true;
  return false;
}

/** The exact joined text, a line feed wherever something interrupts it. */
export function joinSegment(segment: Segment): Joined {
  const pieces: Piece[] = segment.nodes.map((node, i) => {
    const before = segment.nodes[i - 1];
    return { text: node.data, breakBefore: before !== undefined && isInterrupted(before, node, segment.block) };
  });
  return join(pieces);
}
