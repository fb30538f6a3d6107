/** Where following a new address stands. */
import type { Pack } from '../../data/packs/schema';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import type { Standing } from '../../data/packs/sign/trust';
import type { AddressFault } from '../../data/packs/subscribe/address';
import type { Fault } from '../../data/packs/subscribe/faults';
import type { EditionComparison } from '../../data/packs/update';

/** A pack as it was found there, and what is held of it. */
export interface FoundPack {
  pack: Pack;
  standing: Standing;
  comparison: EditionComparison;
}

export type AddState =
  | { kind: 'idle' }
  | { kind: 'looking'; host: string }
  | { kind: 'refused'; why: { address: AddressFault } | { fault: Fault } | { notGranted: string } | 'alreadyFollowed' }
  | { kind: 'offered'; host: string; found: FoundPack[]; fingerprint: Fingerprint }
  /** The learner said yes; it is being written. */
  | { kind: 'adding' };
