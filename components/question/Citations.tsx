/** Where the answer is written: each place opens its document; a page of it is a link that says where it leads. */
import { ExternalLink } from 'lucide';
import { formatDate } from '../../data/documents/dates';
import { questionWords } from '../../data/messages/question';
import type { Citation } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { citedPlaces } from './citation-groups';

interface Props {
  citations: readonly Citation[];
  /** "Quy định", where the caller's catalog knows the document: a number alone does not always say its kind. */
  kindOf?: (citation: Citation) => string | null;
  onCite: (citation: Citation) => void;
}

export function Citations({ citations, kindOf, onCite }: Props) {
  const words = useWords(questionWords);
  const language = useLanguage();
  if (citations.length === 0) return null;
  return (
    <section class="question-citations">
      <h4>{words.citations}</h4>
      <ul>
        {citedPlaces(citations).map(({ citation, urls }) => {
          const { doc, issued } = citation;
          const name = [kindOf?.(citation), doc].filter(Boolean).join(' ');
          return (
            <li key={JSON.stringify(citation)}>
              <button type="button" class="question-cite" onClick={() => onCite(citation)}>
                <span lang="vi">{name}</span>
                {[words.provision(citation)].map((provision) => provision && `, ${provision}`)}
              </button>
              {issued && <span> ({formatDate(issued, language)})</span>}
              {urls.map((url) => (
                <PageLink key={url} url={url} />
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PageLink({ url }: { url: string }) {
  const words = useWords(questionWords);
  const { host } = new URL(url);
  return (
    <>
      {' · '}
      <a href={url} target="_blank" rel="noopener noreferrer" title={words.opensElsewhere(host)}>
        {host}
        <Icon of={ExternalLink} size={12} />
      </a>
    </>
  );
}
