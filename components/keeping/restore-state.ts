/** Where restoring stands. */
import type { StoreErrorCode } from '../../data/store/errors';

export interface Restored {
  /** Events that were not here. */
  events: number;
  choices: number;
  mockExams: number;
  /** Titles of packs. */
  added: string[];
  updated: string[];
  /** Months of private notes that came in. */
  selfReviews: number;
  drafts: number;
  /** Sites that the file switched on, but the browser has yet to allow. */
  hasSites: boolean;
}

export type RestoreState =
  | { kind: 'idle' }
  /** `share` done, 0 to 1; null while the file is read. */
  | { kind: 'merging'; file: string; share: number | null }
  | { kind: 'merged'; file: string; restored: Restored }
  | { kind: 'stopped' }
  | { kind: 'unreadable'; file: string }
  | { kind: 'not-json'; file: string }
  /** Not a sound backup: what and where, in the checker's own words. */
  | { kind: 'refused'; file: string; code: StoreErrorCode; details: readonly string[] };
