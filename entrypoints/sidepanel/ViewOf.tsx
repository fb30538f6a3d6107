/** The panel's view as its address names it. */
import { FullDocument } from '../../components/documents/FullDocument';
import { FullPackDocument } from '../../components/documents/FullPackDocument';
import { useKnown } from '../../components/known';
import { ResultList } from '../../components/look-up/ResultList';
import { useWords } from '../../components/words';
import type { SearchFilters } from '../../data/documents/search';
import { type DocumentId, isPackDocument } from '../../data/documents/types';
import { panelWords } from '../../data/messages/panel';
import { fullWords } from '../../data/messages/panel-document';
import type { Settings } from '../../data/settings';
import { copyText } from '../card/clipboard';
import { PracticeSection } from '../wiring/PracticeSection';
import { useAskable } from '../wiring/use-askable';
import { MetView } from './MetView';
import { PageView } from './PageView';
import type { ActivePage } from './use-active-page';
import type { Views } from './use-views';

interface Props {
  settings: Settings;
  views: Views;
  page: ActivePage | null;
  filters: SearchFilters;
  onUnfilter: () => void;
}

export function ViewOf({ settings, views, page, filters, onUnfilter }: Props) {
  const words = useWords(panelWords);
  const { view, go } = views;
  const open = (document: DocumentId) => go({ kind: 'document', document });
  const practise = (document: DocumentId) => go({ kind: 'practise', document });
  switch (view.kind) {
    case 'page':
      return page ? <PageView page={page} onOpen={open} /> : <p class="view-hint">{words.pageInTab}</p>;
    case 'met':
      return <MetView settings={settings} onOpen={open} onPractise={practise} />;
    case 'search':
      return <ResultList query={view.query} filters={filters} onOpen={open} onUnfilter={onUnfilter} />;
    case 'document':
      return (
        <>
          <Back views={views} />
          <InFull key={view.document} id={view.document} onOpen={open} onPractise={() => practise(view.document)} />
        </>
      );
    case 'practise':
      return (
        <>
          <Back views={views} />
          <Practise key={view.document} id={view.document} settings={settings} />
        </>
      );
  }
}

/** Like the browser's: to where one came from. What was opened first has nothing behind it. */
function Back({ views }: { views: Views }) {
  const words = useWords(panelWords);
  if (views.depth === 0) return null;
  return (
    <button type="button" class="link-button" onClick={views.back}>
      ← {words.back}
    </button>
  );
}

interface InFullProps {
  id: DocumentId;
  onOpen: (id: DocumentId) => void;
  onPractise: () => void;
}

function InFull({ id, onOpen, onPractise }: InFullProps) {
  const words = useWords(fullWords);
  const askable = useAskable([id]);
  const entry = useKnown().documentOf(id);
  if (!entry) return <p class="view-hint">{words.unknown}</p>;
  const copy = (text: string) => copyText(text, document.body);
  if (isPackDocument(entry)) return <FullPackDocument document={entry} copy={copy} />;
  return <FullDocument document={entry} onOpen={onOpen} onPractise={askable.has(id) ? onPractise : null} copy={copy} />;
}

function Practise({ id, settings }: { id: DocumentId; settings: Settings }) {
  const words = useWords(fullWords);
  const entry = useKnown().documentOf(id);
  return (
    <>
      <h2 class="view-heading">{words.practiseHeading(entry ? (entry.number ?? entry.title) : id)}</h2>
      <PracticeSection settings={settings} about={id} />
    </>
  );
}
