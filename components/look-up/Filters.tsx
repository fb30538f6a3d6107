/** The look-up's filters, folded away: each choice says how many it would leave. */
import { useState } from 'preact/hooks';
import { choicesOf, FACETS, type Facet, withFilter } from '../../data/documents/facets';
import type { SaidOfForce, SearchFilters } from '../../data/documents/search';
import { panelWords } from '../../data/messages/panel';
import { useWords } from '../words';

interface Props {
  query: string;
  filters: SearchFilters;
  onChange: (filters: SearchFilters) => void;
}

export function Filters({ query, filters, onChange }: Props) {
  const words = useWords(panelWords);
  // Counting is a search for each filter: not while nobody looks.
  const [isOpen, setIsOpen] = useState(false);
  const count = FACETS.filter((facet) => filters[facet] !== undefined).length;
  return (
    <search aria-label={words.filters}>
      <details class="filters" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{count === 0 ? words.filters : words.filtersOn(count)}</summary>
        <div class="filter-fields">
          {(isOpen ? FACETS : []).map((facet) => (
            <label key={facet}>
              <span>{words[facet]}</span>
              <select
                value={String(filters[facet] ?? '')}
                onChange={({ currentTarget }) => onChange(withFilter(filters, facet, currentTarget.value || null))}
              >
                <option value="">{words.any}</option>
                {choicesOf(facet, query, filters).map(({ value, count: left }) => (
                  <option key={value} value={value}>
                    {facet === 'force' ? words[value as SaidOfForce] : value} ({left})
                  </option>
                ))}
              </select>
            </label>
          ))}
          {count > 0 && (
            <button type="button" class="link-button" onClick={() => onChange({})}>
              {words.filterReset}
            </button>
          )}
        </div>
      </details>
    </search>
  );
}

/** Whether anything is filtered: a look-up without words, too, then has something to show. */
export function isFiltered(filters: SearchFilters): boolean {
  return FACETS.some((facet: Facet) => filters[facet] !== undefined);
}
