/** Several documents, no default: what tells them apart is date, issuer and subject. */
import { GitFork } from 'lucide';
import { formatDate } from '../../data/documents/dates';
import type { KnownDocuments } from '../../data/documents/known';
import { type DocumentEntry, type DocumentId, isPackDocument } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { asOfWords } from '../../data/messages/force';
import type { Reason } from '../../data/references/resolution';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { ForceMark } from './ForceMark';
import { PackLine } from './PackLine';
import { Reasons } from './Reasons';
import { titleOf } from './title';

interface Props {
  written: string;
  reasons: readonly Reason[];
  candidates: readonly DocumentEntry[];
  known: KnownDocuments;
  onOpen: (id: DocumentId) => void;
}

export function CandidateList({ written, reasons, candidates, known, onOpen }: Props) {
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
            <Candidate document={candidate} known={known} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <p class="card-foot">
        {asOfWords(known.dates, language)} · {words.unofficial}
      </p>
    </>
  );
}

function Candidate({ document, known, onOpen }: { document: DocumentEntry } & Pick<Props, 'known' | 'onOpen'>) {
  const words = useWords(cardWords);
  const language = useLanguage();
  const isPacked = isPackDocument(document);
  const isSourced = document.sources.length > 0;
  return (
    <button type="button" onClick={() => onOpen(document.id)}>
      <strong>{formatDate(document.issued, language)}</strong>
      <span lang="vi">{document.issuer}</span>
      {isSourced && !document.titleVerified && <span class="card-described-note">{words.described}</span>}
      {isPacked || isSourced ? (
        <span class="candidate-title" lang="vi" data-verified={document.titleVerified}>
          {titleOf(document)}
        </span>
      ) : (
        <span class="candidate-title">{words.noPublicPage}</span>
      )}
      {isPacked && <PackLine document={document} />}
      {isSourced && !isPacked && (
        <ForceMark document={document} successor={document.force.by && known.documentOf(document.force.by)} />
      )}
    </button>
  );
}
