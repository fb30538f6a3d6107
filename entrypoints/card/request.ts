/** What a card on screen is to show of a reference, and where. */
import { type PageReading, textOf } from '../reader/reading';
import type { PageReference } from '../reader/records';
import type { CardRequest } from './card-view';
import { boxesOf, elementOf } from './hit';
import { hostParent } from './host-parent';
import type { Box } from './placement';
import type { ResolvedPage } from './resolved-page';
import { schemeBehind } from './scheme-behind';

/** Words before and after a reference in a report: enough to see what it is about, too few to be the article. */
const AROUND = 120;

function around({ passage, reference }: PageReference): string {
  const text = passage.text.slice(Math.max(0, reference.start - AROUND), reference.end + AROUND);
  return text.replace(/\s+/gu, ' ').trim();
}

/** Where a card stands: the line box that was pointed at, and which of the reference's boxes that is, to find it again. */
export interface Anchor {
  box: Box;
  index: number;
}

/** Null where the reference is gone, not resolved, or another instance of ours has the page. */
export function requestFor(
  root: Document,
  reading: PageReading,
  page: ResolvedPage,
  target: PageReference,
  anchor: Anchor,
): Omit<CardRequest, 'focus' | 'isSheet' | 'pinned' | 'isConnected'> | null {
  const resolution = page.of(target);
  const { known } = page;
  const near = elementOf(target);
  if (!resolution || !known || !near || !reading.isOurs()) return null;
  return {
    reference: target.reference,
    written: textOf(target),
    resolution,
    known,
    around: around(target),
    anchor: anchor.box,
    anchorNow: () => boxesOf(target)[anchor.index] ?? null,
    parent: hostParent(root, near),
    scheme: schemeBehind(near),
  };
}
