/** Why this document, as one quiet sentence; nothing where there is nothing to say. */
import { reasonWords } from '../../data/messages/reasons';
import type { Reason } from '../../data/references/resolution';
import { useLanguage } from '../words';

/** More than two reasons persuade nobody better and push the facts down. */
const MAX_REASONS = 2;

export function Reasons({ reasons, lead }: { reasons: readonly Reason[]; lead: string | null }) {
  const language = useLanguage();
  const sentences = reasons.slice(0, MAX_REASONS).map((reason) => reasonWords(reason, language));
  if (sentences.length === 0 && !lead) return null;
  return <p class="card-why">{[lead, ...sentences].filter(Boolean).join(' ')}</p>;
}
