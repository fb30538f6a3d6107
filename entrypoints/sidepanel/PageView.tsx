/** "On this page": the active tab's documents, or why there is nothing to list. */
import { PageList } from '../../components/page-list/PageList';
import { SiteSwitch } from '../../components/site-switch/SiteSwitch';
import { useWords } from '../../components/words';
import type { DocumentId } from '../../data/documents/types';
import { panelWords } from '../../data/messages/panel';
import { tellFrame } from '../wiring/page-list';
import type { ActivePage, FrameReference } from './use-active-page';

interface Props {
  page: ActivePage;
  onOpen: (id: DocumentId) => void;
}

export function PageView({ page, onOpen }: Props) {
  const words = useWords(panelWords);
  const { tab, site, references } = page;
  // Without a permission the browser does not tell the address: a site to switch on and a closed page look the same.
  if (tab.url === undefined) return <p class="view-hint">{words.pageHidden}</p>;
  if (site.site.kind === 'closed') return <SiteSwitch {...site} onFlip={site.flip} />;
  if (!site.isOn)
    return (
      <>
        <p class="view-hint">{words.pageOff}</p>
        <SiteSwitch {...site} onFlip={site.flip} />
      </>
    );
  if (references === null) return null;
  if (references === 'unread') return <p class="view-hint">{words.pageUnread}</p>;
  if (references.length === 0) return <p class="view-hint">{words.pageEmpty}</p>;
  const show = ({ frameId, id }: FrameReference) => {
    if (tab.id !== undefined) void tellFrame(tab.id, frameId, { kind: 'show-reference', id });
  };
  return <PageList key={`${tab.id} ${tab.url}`} references={references} onShow={show} onOpen={onOpen} />;
}
