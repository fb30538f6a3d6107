/** Whose a pack is, before it comes in: the key's words at the first meeting, "the same as before" later, and what only looks like a held pack. */
import { KeyRound, ShieldAlert, ShieldCheck } from 'lucide';
import { formatDate } from '../../data/documents/dates';
import { signingWords } from '../../data/messages/signing';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import type { Standing } from '../../data/packs/sign/trust';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { FingerprintView } from './FingerprintView';

interface SignerProps {
  trust: Standing['trust'];
  fingerprint: Fingerprint | null;
  /** The local day of a moment, ISO. */
  dayOf: (ms: number) => string;
}

/** Who signed, once for all that one author signed. */
export function SignerNote({ trust, fingerprint, dayOf }: SignerProps) {
  const words = useWords(signingWords);
  const language = useLanguage();
  return (
    <div class="trust">
      {trust.kind === 'unsigned' && <p class="quiet">{words.unsigned}</p>}
      {trust.kind === 'first' && (
        <p class="trust-line">
          <Icon of={KeyRound} />
          <span>{words.first}</span>
        </p>
      )}
      {trust.kind === 'project' && (
        <p class="trust-line">
          <Icon of={ShieldCheck} />
          <span>{words.project}</span>
        </p>
      )}
      {trust.kind === 'known' && (
        <p class="trust-line">
          <Icon of={ShieldCheck} />
          <span>{words.known(trust.name, formatDate(dayOf(trust.since), language))}</span>
        </p>
      )}
      {fingerprint && <FingerprintView fingerprint={fingerprint} />}
    </div>
  );
}

/** Held packs that this one is not an edition of, though it looks like one. */
export function NamesakeNotes({ namesakes }: Pick<Standing, 'namesakes'>) {
  const words = useWords(signingWords);
  return namesakes.map(({ key, header }) => (
    <p key={key} class="trust-line" data-tone="warning">
      <Icon of={ShieldAlert} />
      <span>{words.namesake(header.title)}</span>
    </p>
  ));
}

/** Under which other key the pack is held until now. */
export function MoveNote({ how }: { how: NonNullable<Standing['held']>['how'] | undefined }) {
  const words = useWords(signingWords);
  if (how === 'hand-over') return <p>{words.handOver}</p>;
  return how === 'take-over' ? <p>{words.takeOver}</p> : null;
}

export function TrustNote({ standing, ...signer }: Omit<SignerProps, 'trust'> & { standing: Standing }) {
  return (
    <div class="trust">
      <NamesakeNotes namesakes={standing.namesakes} />
      <SignerNote trust={standing.trust} {...signer} />
      <MoveNote how={standing.held?.how} />
    </div>
  );
}
