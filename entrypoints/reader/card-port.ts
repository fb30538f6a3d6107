/**
 * How the script on the page and the card meet. The card is a second script, injected by the background into the same
 * isolated world once a first reference was painted; on the welcome page both are modules of one bundle.
 */
import type { DocumentId } from '../../data/documents/types';
import type { Language } from '../../data/messages/catalogue';
import type { FrameList } from '../../data/protocol';
import type { Resolution } from '../../data/references/resolution';
import type { Reference } from '../../data/references/types';
import type { PageReading } from './reading';

export interface Passage {
  text: string;
  references: Reference[];
}

/** Pointing and showing on one page, until its signal aborts. */
export interface Interaction {
  setLanguage(language: Language): void;
  /** To the next (1) or previous (-1) reference: selects it and opens its card. */
  step(direction: 1 | -1): void;
  /** Opens the card of the reference at the selection, else of the first one in the window. */
  openHere(): void;
  /** Scrolls to the reference of that id, selects it and lets it flash. */
  showReference(id: number): void;
  /** What this frame shows, for the popup and the side panel. */
  list(): FrameList;
}

export interface CardModule {
  /** Passages in document order in, resolutions of their references out; reads from the page what it says of itself. */
  resolvePage(root: Document, passages: Passage[]): Resolution[][];
  /** Whether a newer document is known to stand in this one's place. */
  isReplaced(document: DocumentId): boolean;
  interact(root: Document, reading: PageReading, language: Language, signal: AbortSignal): Interaction;
}

const PORT = Symbol.for('so-tay-144.card');
type World = typeof globalThis & { [PORT]?: (module: CardModule) => void };

/** The reader's side: resolves when the card's script has run in this world. */
export function awaitCard(): Promise<CardModule> {
  return new Promise((resolve) => {
    (globalThis as World)[PORT] = resolve;
  });
}

/** The card's side. */
export function offerCard(module: CardModule): void {
  (globalThis as World)[PORT]?.(module);
}
