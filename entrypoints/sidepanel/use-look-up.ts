/** Query and filters of the look-up, and the view that they ask for. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { useKnown } from '../../components/known';
import { isFiltered } from '../../components/look-up/Filters';
import { lookUpAll } from '../../data/documents/facets';
import { searchPacked } from '../../data/documents/pack-search';
import type { SearchFilters } from '../../data/documents/search';
import type { PanelView } from '../../data/panel';
import type { Views } from './use-views';

export interface LookUp {
  query: string;
  filters: SearchFilters;
  ask: (query: string) => void;
  openBest: (query: string) => void;
  filter: (filters: SearchFilters) => void;
  /** To a section: the look-up is over. */
  leaveTo: (view: PanelView) => void;
  /** To what somebody outside the panel asked for: an older query has nothing to do with it. */
  follow: (view: PanelView) => void;
}

export function useLookUp({ view, go, replace }: Views, start: PanelView): LookUp {
  const [filters, setFilters] = useState<SearchFilters>({});
  const { packed } = useKnown();
  /** The section that an emptied look-up goes back to. */
  const section = useRef(start);
  const query = useRef('');
  if (view.kind === 'page' || view.kind === 'met') {
    section.current = view;
    query.current = '';
  } else if (view.kind === 'search') query.current = view.query;

  const show = (text: string, chosen: SearchFilters) => {
    const isSearching = view.kind === 'search';
    if (text.trim() === '' && !isFiltered(chosen)) {
      if (isSearching) replace(section.current);
      return;
    }
    (isSearching ? replace : go)({ kind: 'search', query: text });
  };
  const follow = useCallback(
    (asked: PanelView) => {
      if (asked.kind !== 'search') query.current = '';
      go(asked);
    },
    [go],
  );
  return {
    query: query.current,
    filters,
    ask: (text) => {
      query.current = text;
      show(text, filters);
    },
    openBest: (text) => {
      if (text.trim() === '') return;
      const best = lookUpAll(text, filters)[0] ?? searchPacked(packed, text, filters)[0];
      if (best) go({ kind: 'document', document: best.id });
    },
    filter: (chosen) => {
      setFilters(chosen);
      show(query.current, chosen);
    },
    leaveTo: (next) => {
      setFilters({});
      go(next);
    },
    follow,
  };
}
