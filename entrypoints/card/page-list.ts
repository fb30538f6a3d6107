/** What this frame shows, told to the popup and the side panel. Hidden text counts only once the page shows it. */
import type { FrameList, ListedReference } from '../../data/protocol';
import { textOf } from '../reader/reading';
import type { PageReference } from '../reader/records';
import { isOnPage } from './hit';
import type { ResolvedPage } from './resolved-page';

function listed(record: PageReference, page: ResolvedPage): ListedReference[] {
  const resolution = page.of(record);
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

export function pageList(root: Document, page: ResolvedPage): FrameList {
  const isInFrame = root.activeElement?.matches('iframe, frame') ?? false;
  return {
    references: page.shown.flatMap((record) => listed(record, page)),
    hasFocus: root.hasFocus() && !isInFrame,
  };
}
