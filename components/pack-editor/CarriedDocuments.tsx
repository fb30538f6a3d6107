/** The documents that a pack brings along: listed, and taken away; they are written in its file. */
import { examFormWords } from '../../data/messages/edit-exams';
import type { PackDocument } from '../../data/packs/schema';
import { useWords } from '../words';
import type { Act } from './DraftQuestion';

export function CarriedDocuments({ documents, act }: { documents: readonly PackDocument[]; act: Act }) {
  const words = useWords(examFormWords);
  if (documents.length === 0) return null;
  return (
    <>
      <h3>{words.documentsHeading}</h3>
      <p class="quiet">{words.documentsText}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <ul class="scroll-list edit-carried" aria-label={words.documentsHeading} tabIndex={0}>
        {documents.map(({ number, issuer, issued, title }, index) => (
          <li key={`${number} ${issuer} ${issued}`}>
            <strong>{number}</strong> · {issuer} · {issued} · {title}{' '}
            <button type="button" class="link-button" onClick={() => act({ kind: 'removeDocument', index })}>
              {words.removeDocument(number)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
