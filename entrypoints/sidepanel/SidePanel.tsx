/** The side panel: look-up on top, always; below it the page's documents, those met, or one in full. */
import { KnownContext } from '../../components/known';
import { LanguageContext } from '../../components/words';
import { wordsOf } from '../../data/messages/catalogue';
import { panelWords } from '../../data/messages/panel';
import type { Settings } from '../../data/settings';
import { usePageLanguage, useScheme, useSettings } from '../wiring/hooks';
import { useKnownDocuments } from '../wiring/use-pack-documents';
import { PanelFrame } from './PanelFrame';
import { type Place, usePlace } from './use-place';

export function SidePanel() {
  const settings = useSettings();
  const place = usePlace();
  useScheme();
  return settings && place ? <LoadedPanel settings={settings} place={place} /> : null;
}

function LoadedPanel({ settings, place }: { settings: Settings; place: Place }) {
  const words = wordsOf(panelWords, settings.language);
  usePageLanguage(settings.language, words.title);
  const known = useKnownDocuments();
  return (
    known && (
      <LanguageContext.Provider value={settings.language}>
        <KnownContext.Provider value={known}>
          <PanelFrame settings={settings} place={place} />
        </KnownContext.Provider>
      </LanguageContext.Provider>
    )
  );
}
