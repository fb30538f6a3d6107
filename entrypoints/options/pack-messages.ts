/** What the page and the worker that reads packs say to each other. */
import type { PackReading } from '../../data/packs/read';
import type { Pack } from '../../data/packs/schema';
import type { EditionComparison } from '../../data/packs/update';

export type ToWorker =
  | { kind: 'read'; file: Uint8Array | string }
  /** Compares what was read last with what is held. */
  | { kind: 'compare'; held: Pack | null };

export type FromWorker =
  | { kind: 'reading'; reading: PackReading }
  | { kind: 'comparison'; comparison: EditionComparison };
