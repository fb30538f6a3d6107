/**
 * How the script on the page and the card meet. The card is a second script, injected by the background into the same
 * isolated world once a first reference was painted; on the welcome page both are modules of one bundle.
 */
import type { FrameList } from '../../data/protocol';
import type { PageReading } from './reading';

/** Pointing and showing on one page, until its signal aborts. */
export interface Interaction {
  /** A message to this page, unchecked; all but `stop` are the card's business. */
  hear(message: unknown): void;
  /** What this frame shows, for the popup and the side panel. */
  list(): FrameList;
}

export interface CardModule {
  /** Resolves and paints what the reading finds, and explains what is pointed at; `moved`: where the pointer went to before this. */
  interact(root: Document, reading: PageReading, signal: AbortSignal, moved?: PointerEvent): Interaction;
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
