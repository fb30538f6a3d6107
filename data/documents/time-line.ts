/**
 * Where a document stands among others, by date: what it took the place of and what took the place of those, as far as the
 * catalog knows; what took its own place; what it guides and what guides it. A relation is told only where one of its two
 * ends has a source to show: of the others nothing is said (components/reference-card/DocumentBody.tsx holds the same).
 */
import { catalog } from './catalog';
import { linkTo, successorOf } from './links';
import type { DocumentEntry, DocumentLink } from './types';

/** Whether a source says so, or titles alone suggest it. */
export type Stated = 'explicit' | 'inferred';

export type Relation =
  | { kind: 'self' }
  /** An earlier document, and the one nearer to the middle of the line that took its place. */
  | { kind: 'replaced'; stated: Stated; by: DocumentLink }
  /** A later document, and the one nearer to the middle that it took the place of. */
  | { kind: 'replaces'; stated: Stated; what: DocumentLink }
  /** The document in the middle guides how this one is carried out. */
  | { kind: 'guided' }
  | { kind: 'guide' };

export interface TimeLineItem {
  link: DocumentLink;
  relation: Relation;
}

interface Placed extends TimeLineItem {
  /** ISO date, moved no further than relations allow. */
  key: string;
  /** Steps from the middle; negative is earlier. Orders what the dates leave open. */
  depth: number;
}

/** Sorts after every day of a reduced date ("2026~" after "2026-12-31"), and alone after every date. */
const LAST = '~';

const keyOf = ({ id, number, issued }: DocumentLink): string => id ?? `${number} ${issued}`;
const isSourced = (entry: DocumentEntry | undefined): boolean => (entry?.sources.length ?? 0) > 0;

/** A time line over any entries; they may even contradict each other: each document stands in it once. */
export function timeLineIn(entries: readonly DocumentEntry[]): (entry: DocumentEntry) => TimeLineItem[] {
  const held = new Map<string, DocumentEntry>(entries.map((entry) => [entry.id, entry]));
  const entryOf = ({ id }: DocumentLink) => (id === null ? undefined : held.get(id));

  function predecessors(entry: DocumentEntry): { link: DocumentLink; stated: Stated }[] {
    const named = [
      ...entry.replaces.map((link) => ({ link, stated: 'explicit' as const })),
      ...entry.replacesInferred.map((link) => ({ link, stated: 'inferred' as const })),
    ];
    // The congress that followed another lists nothing; the other names it.
    const naming = entries
      .filter((other) => other.force.by === entry.id)
      .map((other) => ({ link: linkTo(other), stated: statedBy(other) }));
    return [...named, ...naming];
  }

  return (middle) => {
    const self = linkTo(middle);
    const placed = new Map<string, Placed>([
      [keyOf(self), { link: self, relation: { kind: 'self' }, key: self.issued ?? '', depth: 0 }],
    ]);
    const place = (link: DocumentLink, from: DocumentEntry, near: Placed, step: 1 | -1, relation: Relation) => {
      const key = keyOf(link);
      if (placed.has(key) || (!isSourced(from) && !isSourced(entryOf(link)))) return false;
      placed.set(key, { link, relation, key: dateKey(link, near, step), depth: near.depth + step });
      return true;
    };
    const walk = (near: Placed, step: 1 | -1): void => {
      const from = near.depth === 0 ? middle : entryOf(near.link);
      if (!from) return;
      const by = near.link;
      const next = step < 0 ? predecessors(from) : laterOf(from, held);
      for (const { link, stated } of next) {
        const relation: Relation = step < 0 ? { kind: 'replaced', stated, by } : { kind: 'replaces', stated, what: by };
        if (!place(link, from, near, step, relation)) continue;
        const found = placed.get(keyOf(link));
        if (found) walk(found, step);
      }
    };
    const start = placed.get(keyOf(self)) as Placed;
    walk(start, -1);
    walk(start, 1);
    for (const link of middle.guides) place(link, middle, start, -1, { kind: 'guided' });
    for (const other of entries)
      if (other.guides.some(({ id }) => id === middle.id)) place(linkTo(other), middle, start, 1, { kind: 'guide' });
    return [...placed.values()].sort(inOrder).map(({ link, relation }) => ({ link, relation }));
  };
}

function statedBy({ force }: DocumentEntry): Stated {
  return force.basis === 'explicit' ? 'explicit' : 'inferred';
}

function laterOf(entry: DocumentEntry, held: ReadonlyMap<string, DocumentEntry>) {
  const link = successorOf(entry, held);
  return link ? [{ link, stated: statedBy(entry) }] : [];
}

/** A relation goes one way in time, whatever a reduced, missing or wrong date would say. */
function dateKey({ issued }: DocumentLink, near: Placed, step: 1 | -1): string {
  if (issued === null) return near.key;
  if (step < 0) return issued < near.key ? issued : near.key;
  const last = issued + LAST;
  return last > near.key ? last : near.key;
}

function inOrder(a: Placed, b: Placed): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.depth - b.depth || (keyOf(a.link) < keyOf(b.link) ? -1 : 1);
}

let lineInCatalog: ReturnType<typeof timeLineIn> | null = null;

/** The catalog's time line around one of its documents, oldest first; the document alone where nothing is known. */
export const timeLineOf: ReturnType<typeof timeLineIn> = (entry) => {
  lineInCatalog ??= timeLineIn(catalog);
  return lineInCatalog(entry);
};
