/** Where it is written. A page that opens is a link that says where it leads; a source without an address is only named. */
import type { Source } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { useWords } from '../words';

export function SourceList({ sources }: { sources: readonly Source[] }) {
  const words = useWords(cardWords);
  return (
    <section class="sources" aria-label={words.sources}>
      <h3>{words.sources}</h3>
      {sources.length === 0 ? (
        <p>{words.noPublicPage}</p>
      ) : (
        <ul>
          {sources.map(({ title, url }) => (
            <li key={url ?? title} lang="vi">
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer" title={words.opensElsewhere(new URL(url).host)}>
                  {title}
                </a>
              ) : (
                title
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
