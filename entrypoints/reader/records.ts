/** What we know of the page: one record per possible reference, found by text node (for the pointer) and by block (for rescans). */
import type { Candidate, Reference } from '../../data/references/types';
import { IntervalIndex } from './interval-index';
import { type Joined, placesOf } from './join';
import type { Segment } from './segments';

export interface PageText {
  block: Element;
  nodes: Text[];
  text: string;
}

/** A possible reference on this page; a weak one shows only while the page supports it. `range` covers provision, lead and number. */
export interface PageReference {
  /** Unique on this page; a rescan gives a new one. */
  id: number;
  reference: Candidate;
  passage: PageText;
  range: StaticRange;
}

/** First code unit to underline: provision, lead or number, whichever stands first. */
export function underlineStart(reference: Reference): number {
  return Math.min(
    reference.provision?.start ?? reference.start,
    reference.leadStart ?? reference.start,
    reference.start,
  );
}

function rangeOf(segment: Segment, joined: Joined, start: number, end: number): StaticRange | null {
  const { from, to } = placesOf(joined, start, end);
  const startContainer = segment.nodes[from.piece];
  const endContainer = segment.nodes[to.piece];
  if (!startContainer || !endContainer) return null;
  return new StaticRange({ startContainer, startOffset: from.offset, endContainer, endOffset: to.offset });
}

function compare(a: PageReference, b: PageReference): number {
  const [nodeA, nodeB] = [a.range.startContainer, b.range.startContainer];
  if (nodeA === nodeB) return a.range.startOffset - b.range.startOffset;
  return nodeA.compareDocumentPosition(nodeB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export class PageRecords {
  #index = new IntervalIndex<Text, PageReference>();
  #all = new Set<PageReference>();
  #lastId = 0;

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): Iterator<PageReference> {
    return this.#all.values();
  }

  /** Adds what was found in a segment. */
  add(segment: Segment, joined: Joined, references: readonly Candidate[]): void {
    const passage: PageText = { block: segment.block, nodes: segment.nodes, text: joined.text };
    for (const reference of references) {
      const range = rangeOf(segment, joined, underlineStart(reference), reference.end);
      if (!range) continue;
      const record: PageReference = { id: ++this.#lastId, reference, passage, range };
      this.#all.add(record);
      this.#indexNodes(record, segment, joined);
    }
  }

  #indexNodes(record: PageReference, segment: Segment, joined: Joined): void {
    const start = underlineStart(record.reference);
    const { from, to } = placesOf(joined, start, record.reference.end);
    for (let piece = from.piece; piece <= to.piece; piece++) {
      const node = segment.nodes[piece];
      if (!node) continue;
      this.#index.add(node, {
        start: piece === from.piece ? from.offset : 0,
        end: piece === to.piece ? to.offset : node.data.length,
        value: record,
      });
    }
  }

  /** The reference at a caret position. */
  at(node: Text, offset: number): PageReference | null {
    return this.#index.at(node, offset);
  }

  /** Forgets what `isStale` says, and everything whose text left the page. */
  prune(isStale: (record: PageReference) => boolean): number {
    let removed = 0;
    for (const record of this.#all) {
      if (record.range.startContainer.isConnected && record.range.endContainer.isConnected && !isStale(record))
        continue;
      this.#all.delete(record);
      for (const node of record.passage.nodes) this.#index.removeKey(node);
      removed++;
    }
    return removed;
  }

  /** All of them in document order. */
  inOrder(): PageReference[] {
    return [...this.#all].sort(compare);
  }
}

/** A live range over a record, for rectangles and selection; null when the text has changed under it. */
export function liveRange(record: PageReference): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = record.range;
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return null;
  }
  return range.collapsed ? null : range;
}
