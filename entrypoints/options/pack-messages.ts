/** What the page and the worker that reads packs say to each other. */
import type { Problem, Warning } from '../../data/packs/problems';
import type { PackRest } from '../../data/packs/schema';
import type { EditionComparison } from '../../data/packs/update';
import type { Question } from '../../data/questions/schema';

export type ToWorker =
  | { kind: 'read'; file: Uint8Array | string }
  /** Compares what was read last with what is held, null: nothing; `moves`: it would go on under another key. */
  | { kind: 'compare'; rest: PackRest | null; questions: Question[]; moves: boolean };

export type FromWorker =
  | { kind: 'sound'; rest: PackRest; questions: Question[]; warnings: Warning[] }
  | { kind: 'broken'; problems: Problem[] }
  | { kind: 'comparison'; comparison: EditionComparison };
