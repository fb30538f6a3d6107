/** The panel's frame: look-up and sections stay, the view below them changes. */
import { useEffect, useRef } from 'preact/hooks';
import { moveToRow } from '../../components/documents/row-keys';
import { Filters } from '../../components/look-up/Filters';
import { SearchField } from '../../components/look-up/SearchField';
import { useWords } from '../../components/words';
import { panelWords } from '../../data/messages/panel';
import type { PanelView } from '../../data/panel';
import type { Settings } from '../../data/settings';
import { Sections } from './Sections';
import { useActivePage } from './use-active-page';
import { useLookUp } from './use-look-up';
import { type Place, useRequests } from './use-place';
import { useViews } from './use-views';
import { ViewOf } from './ViewOf';

interface Props {
  settings: Settings;
  place: Place;
}

export function PanelFrame({ settings, place }: Props) {
  const words = useWords(panelWords);
  const isBeside = place.kind === 'panel';
  const home: PanelView = { kind: isBeside ? 'page' : 'met' };
  const views = useViews((isBeside && place.asked) || home);
  const { view } = views;
  const page = useActivePage(isBeside ? place.windowId : null, settings);
  const lookUp = useLookUp(views, home);
  useRequests(place, lookUp.follow);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);

  // A section keeps the focus on its link; what was opened by a press that is gone takes it itself.
  const opened = view.kind === 'document' || view.kind === 'practise' ? `${view.kind} ${view.document}` : view.kind;
  useEffect(() => {
    if (views.isReturn) return;
    if (view.kind === 'search') field.current?.focus();
    else if (view.kind === 'document' || view.kind === 'practise') main.current?.focus({ preventScroll: true });
  }, [opened]);

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (!(event.target instanceof Element) || !event.target.closest('.document-row')) return;
    event.preventDefault();
    const hasMoved = moveToRow(main.current, event.target, event.key === 'ArrowDown' ? 1 : -1);
    if (!hasMoved && event.key === 'ArrowUp') field.current?.focus();
  };

  return (
    <>
      <header class="side-head">
        <h1 class="visually-hidden">{words.title}</h1>
        <SearchField
          query={lookUp.query}
          field={field}
          onQuery={lookUp.ask}
          onSubmit={lookUp.openBest}
          onDown={() => moveToRow(main.current, null, 1)}
        />
      </header>
      <div class="side-tools">
        <Filters query={lookUp.query} filters={lookUp.filters} onChange={lookUp.filter} />
        <Sections view={view} hasPage={isBeside} onGo={lookUp.leaveTo} />
      </div>
      <main ref={main} class="side-main" tabIndex={-1} onKeyDown={onKey}>
        <ViewOf
          settings={settings}
          views={views}
          page={page}
          filters={lookUp.filters}
          onUnfilter={() => lookUp.filter({})}
        />
      </main>
    </>
  );
}
