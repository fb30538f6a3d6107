/** Where adding a pack stands: one file at a time, from its reading until it is written. */
import type { Problem, Warning } from '../../data/packs/problems';
import type { Pack } from '../../data/packs/schema';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import type { Identity } from '../../data/packs/sign/identify';
import type { Standing } from '../../data/packs/sign/trust';
import type { EditionComparison } from '../../data/packs/update';

/** A sound file, and what it would mean here. */
export interface Offer {
  /** The file's name; null for pasted text. */
  file: string | null;
  pack: Pack;
  warnings: Warning[];
  /** Whose it is, as its checked signature says. */
  identity: Identity;
  standing: Standing;
  /** The author's key in words; null for a pack without signature. */
  fingerprint: Fingerprint | null;
  /** 'built-in': a copy of the pack that ships with the extension. */
  comparison: EditionComparison | { kind: 'built-in' };
  /** Title of the edition that is held, if one is. */
  heldTitle: string | null;
  heldEdition: number | null;
}

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; file: string | null }
  /** The browser would not hand the file over. */
  | { kind: 'unreadable'; file: string | null }
  | { kind: 'broken'; file: string | null; problems: Problem[] }
  | { kind: 'offered'; offer: Offer }
  /** `share` done, 0 to 1. */
  | { kind: 'installing'; offer: Offer; share: number };
