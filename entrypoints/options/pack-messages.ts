/** What the page and the worker that reads packs say to each other. */
import type { PackReading } from '../../data/packs/read';
import type { Pack } from '../../data/packs/schema';
import type { EditionComparison } from '../../data/packs/update';

export type ToWorker =
  | { kind: 'read'; file: Uint8Array | string }
  /** Compares what was read last with what is held; `moves`: it would go on under another key. */
  | { kind: 'compare'; held: Pack | null; moves: boolean };

export type FromWorker =
  | { kind: 'reading'; reading: PackReading }
  | { kind: 'comparison'; comparison: EditionComparison };
