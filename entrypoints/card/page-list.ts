/** What this frame shows, told to the popup and the side panel. Hidden text counts only once the page shows it. */
import type { FrameList, ListedReference } from '../../data/protocol';
import { type PageReading, textOf } from '../reader/reading';
import type { PageReference } from '../reader/records';
import { isOnPage } from './hit';

function listed(record: PageReference, reading: PageReading): ListedReference[] {
  const resolution = reading.resolutionOf(record);
  if (!resolution || !isOnPage(record)) return [];
  const { id } = record;
  const written = textOf(record);
  switch (resolution.state) {
    case 'certain':
    case 'likely':
      return [{ id, written, state: resolution.state, documents: [resolution.document], decoded: null }];
    case 'ambiguous':
      return [{ id, written, state: 'ambiguous', documents: resolution.candidates, decoded: null }];
    case 'decoded':
      return [{ id, written, state: 'decoded', documents: [], decoded: resolution.decoded }];
  }
}

export function pageList(root: Document, reading: PageReading): FrameList {
  const isInFrame = root.activeElement?.matches('iframe, frame') ?? false;
  return {
    references: reading.shown.flatMap((record) => listed(record, reading)),
    hasFocus: root.hasFocus() && !isInFrame,
  };
}
