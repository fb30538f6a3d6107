/** What a look-up found: how many, the best first, more on demand; what to try where there is nothing. */
import { useMemo, useState } from 'preact/hooks';
import { lookUpAll } from '../../data/documents/facets';
import { namesakesOf } from '../../data/documents/look-up';
import { searchPacked } from '../../data/documents/pack-search';
import type { SearchFilters } from '../../data/documents/search';
import type { DocumentId } from '../../data/documents/types';
import { panelWords } from '../../data/messages/panel';
import { DocumentRow } from '../documents/DocumentRow';
import { useKnown } from '../known';
import { useWords } from '../words';
import { isFiltered } from './Filters';

/** What one reads through at a time. */
const STEP = 20;

interface Props {
  query: string;
  filters: SearchFilters;
  onOpen: (id: DocumentId) => void;
  onUnfilter: () => void;
}

export function ResultList({ query, filters, onOpen, onUnfilter }: Props) {
  const words = useWords(panelWords);
  const results = useMemo(() => lookUpAll(query, filters), [query, filters]);
  const [shown, setShown] = useState({ results, count: STEP });
  const count = shown.results === results ? shown.count : STEP;
  const more = Math.min(STEP, results.length - count);
  const unfiltered = results.length === 0 && isFiltered(filters) ? lookUpAll(query, {}).length : 0;
  return (
    <section aria-label={words.results}>
      <p class="view-line" role="status">
        {words.found(results.length)}
      </p>
      {results.length === 0 && (
        <p class="view-hint">
          {unfiltered > 0 ? words.emptyFiltered(unfiltered) : words.emptyHint}{' '}
          {unfiltered > 0 && (
            <button type="button" class="link-button" onClick={onUnfilter}>
              {words.filterReset}
            </button>
          )}
        </p>
      )}
      <ul class="document-rows">
        {results.slice(0, count).map((entry) => {
          const namesakes = namesakesOf(entry).length;
          return (
            <li key={entry.id}>
              <DocumentRow
                id={`result-${entry.id}`}
                document={entry}
                note={namesakes > 0 ? words.namesakes(namesakes + 1) : null}
                onOpen={() => onOpen(entry.id)}
              />
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setShown({ results, count: count + STEP })}>
          {words.more(more)}
        </button>
      )}
      <PackResults query={query} filters={filters} onOpen={onOpen} />
    </section>
  );
}

/** Below the catalog's, whatever answers better: a pack is its author's word. */
function PackResults({ query, filters, onOpen }: Omit<Props, 'onUnfilter'>) {
  const words = useWords(panelWords);
  const { packed } = useKnown();
  const results = useMemo(() => searchPacked(packed, query, filters), [packed, query, filters]);
  const [shown, setShown] = useState({ results, count: STEP });
  const count = shown.results === results ? shown.count : STEP;
  const more = Math.min(STEP, results.length - count);
  if (results.length === 0) return null;
  return (
    <section aria-label={words.packResults}>
      <h3 class="view-line">
        {words.packResults}: {results.length}
      </h3>
      <ul class="document-rows">
        {results.slice(0, count).map((document) => (
          <li key={document.id}>
            <DocumentRow id={`result-${document.id}`} document={document} onOpen={() => onOpen(document.id)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setShown({ results, count: count + STEP })}>
          {words.more(more)}
        </button>
      )}
    </section>
  );
}
