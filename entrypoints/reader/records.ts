/** What we know of the page: one record per possible reference, found by text node (for the pointer) and by block (for rescans). */
import type { Candidate, Reference } from '../../data/references/types';
import { IntervalIndex } from './interval-index';
import { type Joined, placesOf } from './join';
import type { Block, Segment } from './segments';

export interface PageText {
  block: Block;
  nodes: Text[];
  text: string;
  records: PageReference[];
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

export class PageRecords {
  #index = new IntervalIndex<Text, PageReference>();
  /** By their first node, in the order in which a walk met them: the page's, but for what came later. */
  #passages = new Map<Text, PageText>();
  #lastId = 0;

  /** How many texts hold references. */
  get size(): number {
    return this.#passages.size;
  }

  /** Adds what was found in a segment. */
  add({ block, nodes }: Segment, joined: Joined, references: readonly Candidate[]): void {
    const passage: PageText = { block, nodes, text: joined.text, records: [] };
    for (const reference of references) {
      const { from, to } = placesOf(joined, underlineStart(reference), reference.end);
      const startContainer = nodes[from.piece];
      const endContainer = nodes[to.piece];
      if (!startContainer || !endContainer) continue;
      const range = new StaticRange({ startContainer, startOffset: from.offset, endContainer, endOffset: to.offset });
      const record: PageReference = { id: ++this.#lastId, reference, passage, range };
      passage.records.push(record);
      for (const node of nodes.slice(from.piece, to.piece + 1))
        this.#index.add(node, {
          start: node === startContainer ? from.offset : 0,
          end: node === endContainer ? to.offset : node.data.length,
          value: record,
        });
    }
    const [first] = nodes;
    if (first) this.#passages.set(first, passage);
  }

  /** Whether the segment's references are known; then they stand last, where the walk is. */
  meetAgain({ nodes: [first] }: Segment): boolean {
    const passage = first && this.#passages.get(first);
    if (!passage) return false;
    this.#passages.delete(first);
    this.#passages.set(first, passage);
    return true;
  }

  /** The reference at a caret position. */
  at(node: Text, offset: number): PageReference | null {
    return this.#index.at(node, offset);
  }

  /** Forgets the texts that `isStale` names and those that left the page; whether any was forgotten. */
  prune(isStale: (passage: PageText) => boolean): boolean {
    const before = this.#passages.size;
    for (const [first, passage] of this.#passages) {
      const isHere = passage.records.every(
        ({ range }) => range.startContainer.isConnected && range.endContainer.isConnected,
      );
      if (isHere && !isStale(passage)) continue;
      this.#passages.delete(first);
      for (const node of passage.nodes) this.#index.removeKey(node);
    }
    return this.#passages.size < before;
  }

  /** The texts with references. */
  get texts(): PageText[] {
    return [...this.#passages.values()];
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
