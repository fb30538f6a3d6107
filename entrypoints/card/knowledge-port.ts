/**
 * How the card's script finds what knows the documents: the resolver's script ran before it in the same isolated world and left that
 * there. On the welcome page both are modules of one bundle.
 */
import type { RawContext } from '../../data/context/types';
import type { KnownDocuments } from '../../data/documents/known';
import type { Resolution } from '../../data/references/resolution';
import type { Passage } from '../../data/references/resolve/resolver';

export interface Knowledge {
  known: KnownDocuments;
  /** Every passage's resolutions, a little at each step; `facts`: what the page says of itself. */
  resolve(passages: readonly Passage[], facts: RawContext): Generator<void, Resolution[][]>;
}

const PORT = Symbol.for('so-tay-144.knowledge');
type World = typeof globalThis & { [PORT]?: Promise<Knowledge> };

/** The resolver's side. */
export function leaveKnowledge(knowledge: Promise<Knowledge>): void {
  (globalThis as World)[PORT] = knowledge;
}

/** The card's side; null where the frame was given another document between the scripts. */
export function knowledgeLeft(): Promise<Knowledge> | null {
  return (globalThis as World)[PORT] ?? null;
}
