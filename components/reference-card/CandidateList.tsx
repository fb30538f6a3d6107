/** Several documents, no default: what tells them apart is date, issuer and subject. */
import { GitFork } from 'lucide';
import { CATALOG_DATES } from '../../data/documents/catalog';
import { formatDate } from '../../data/documents/dates';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { asOfWords } from '../../data/messages/force';
import type { Reason } from '../../data/references/resolution';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { Reasons } from './Reasons';

interface Props {
  written: string;
  reasons: readonly Reason[];
  candidates: readonly DocumentEntry[];
  onOpen: (id: DocumentId) => void;
}

export function CandidateList({ written, reasons, candidates, onOpen }: Props) {
  const words = useWords(cardWords);
  const language = useLanguage();
  return (
    <>
      <p class="card-head">
        <strong class="card-number" lang="vi">
          {written}
        </strong>
        <span class="force" data-force="several">
          <Icon of={GitFork} size={14} />
          <span>{candidates.length === 1 ? words.oneCandidate : words.candidates(candidates.length)}</span>
        </span>
      </p>
      <Reasons reasons={reasons.filter(({ code }) => code !== 'several-known')} lead={null} />
      <ul class="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <button type="button" lang="vi" onClick={() => onOpen(candidate.id)}>
              <strong>{formatDate(candidate.issued, language)}</strong>
              <span>{candidate.issuer}</span>
              <span class="candidate-title">{candidate.sources.length > 0 ? candidate.title : words.noPublicPage}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="card-foot">
        {asOfWords(CATALOG_DATES, language)} · {words.unofficial}
      </p>
    </>
  );
}
