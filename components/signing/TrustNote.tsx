/** Whose a pack is, before it comes in: the key's words at the first meeting, "the same as before" later, and what only looks like a held pack. */
import { KeyRound, ShieldAlert, ShieldCheck } from 'lucide';
import { formatDate } from '../../data/documents/dates';
import { signingWords } from '../../data/messages/signing';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import type { Standing } from '../../data/packs/sign/trust';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { FingerprintView } from './FingerprintView';

interface Props {
  standing: Standing;
  fingerprint: Fingerprint | null;
  /** The local day of a moment, ISO. */
  dayOf: (ms: number) => string;
}

export function TrustNote({ standing, fingerprint, dayOf }: Props) {
  const words = useWords(signingWords);
  const language = useLanguage();
  const { trust, held, namesakes } = standing;
  return (
    <div class="trust">
      {namesakes.map(({ key, header }) => (
        <p key={key} class="trust-line" data-tone="warning">
          <Icon of={ShieldAlert} />
          <span>{words.namesake(header.title)}</span>
        </p>
      ))}
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
      {held?.how === 'hand-over' && <p>{words.handOver}</p>}
      {held?.how === 'take-over' && <p>{words.takeOver}</p>}
    </div>
  );
}
