/** The panel's sections as links: they are places with an address, not tabs that hide parts of one page. */
import { useWords } from '../../components/words';
import { panelWords } from '../../data/messages/panel';
import { type PanelView, panelHash } from '../../data/panel';

interface Props {
  view: PanelView;
  /** In a tab of its own the panel has no page beside it. */
  hasPage: boolean;
  onGo: (view: PanelView) => void;
}

export function Sections({ view, hasPage, onGo }: Props) {
  const words = useWords(panelWords);
  const sections = hasPage ? (['page', 'met'] as const) : (['met'] as const);
  return (
    <nav class="side-sections" aria-label={words.views}>
      {sections.map((kind) => (
        <a
          key={kind}
          id={`section-${kind}`}
          href={panelHash({ kind })}
          aria-current={view.kind === kind ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onGo({ kind });
          }}
        >
          {words[kind]}
        </a>
      ))}
    </nav>
  );
}
