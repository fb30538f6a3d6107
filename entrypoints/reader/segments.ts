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

/** Code units that are looked at together; the more, the fewer parents are asked for, which costs as much as the texts. */
const LOOK = 2000;

/** The segments that `nodes` make, those whose rough text is wanted. */
function* segmentsOf(nodes: readonly Text[], isWanted: (roughText: string) => boolean): Generator<Segment> {
  let open: Segment | null = null;
  for (const node of nodes) {
    // No parentOf: only a form's controls shadow its properties. Nothing is read across a text that nobody reads.
    const block = UNREAD.has((node.parentNode as Element | null)?.localName ?? '') ? null : blockOf(node);
    if (open && open.block === block) {
      open.nodes.push(node);
      open.roughText += node.data;
      continue;
    }
    if (open && isWanted(open.roughText)) yield open;
    open = block && { block, nodes: [node], roughText: node.data };
  }
  if (open && isWanted(open.roughText)) yield open;
}

/**
 * The segments under `root` whose rough text is wanted, in document order; null for each stretch of the page that has none, so
 * that the caller can look at the clock. What is wanted of a segment must be wanted of any text that holds it (the gate
 * is): most stretches are passed over by their text alone.
 */
export function* segmentsUnder(root: Node, isWanted: (roughText: string) => boolean): Generator<Segment | null> {
  const texts = textsUnder(root);
  let nodes: Text[] = [];
  let text = '';
  for (let node = texts.nextNode() as Text | null; node; ) {
    nodes.push(node);
    text += node.data;
    const next = texts.nextNode() as Text | null;
    if (!next || (text.length > LOOK && blockOf(next) !== blockOf(node))) {
      if (isWanted(text)) yield* segmentsOf(nodes, isWanted);
      yield null;
      nodes = [];
      text = '';
    }
    node = next;
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
