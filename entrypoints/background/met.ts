/** "Đã gặp": what was read is remembered as (document, day), where the reader lets it be (DESIGN, promise 3). */
import type { DocumentId } from '../../data/documents/types';
import { today } from '../wiring/clock';
import { practiceStore } from '../wiring/practice-store';
import { loadSettings } from '../wiring/settings';

interface Meeting {
  /** In a private window. */
  isPrivate: boolean;
  remembersMet: boolean;
}

export function isRemembered({ isPrivate, remembersMet }: Meeting): boolean {
  return !isPrivate && remembersMet;
}

/**
 * Notes a document whose card was read. The id is not looked up: the catalog would add a third to the background's bytes,
 * ids of a pack's documents stand in no catalog, and what lists them drops an id that it does not know.
 */
export async function noteMet(document: DocumentId, isPrivate: boolean): Promise<void> {
  const isWanted = async () => isRemembered({ isPrivate, remembersMet: (await loadSettings()).remembersMet });
  if (!(await isWanted())) return;
  try {
    const { store } = await practiceStore();
    // Opening takes seconds after a sleep: meanwhile the reader may have switched it off and cleared it.
    if (await isWanted()) await store.recordMet(document, today());
  } catch {
    // Where the browser keeps no data, or newer data, nothing is remembered; the pages that show it say why.
  }
}
