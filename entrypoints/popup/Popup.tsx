/** The toolbar popup. */
import { PanelRight } from 'lucide';
import { browser } from 'wxt/browser';
import { ExamLine } from '../../components/exam-day/ExamLine';
import { Icon } from '../../components/icon/Icon';
import { LanguageSwitch } from '../../components/LanguageSwitch';
import { SiteSwitch } from '../../components/site-switch/SiteSwitch';
import { LanguageContext } from '../../components/words';
import { wordsOf } from '../../data/messages/catalogue';
import { lockText } from '../../data/messages/managed';
import { popupWords } from '../../data/messages/popup';
import type { Settings } from '../../data/settings';
import { today } from '../wiring/clock';
import { usePageLanguage, useScheme, useSettings } from '../wiring/hooks';
import { useManaged } from '../wiring/managed';
import { openPanel } from '../wiring/open-panel';
import { PracticeSection } from '../wiring/PracticeSection';
import { changeSettings } from '../wiring/settings';
import { useOwnWindow } from '../wiring/use-own-window';
import { KeyList } from './KeyList';
import { useCurrentSite } from './use-current-site';

export function Popup() {
  const settings = useSettings();
  useScheme();
  return settings ? <LoadedPopup settings={settings} /> : null;
}

function LoadedPopup({ settings }: { settings: Settings }) {
  const { language } = settings;
  const words = wordsOf(popupWords, language);
  const current = useCurrentSite(settings);
  const managed = useManaged();
  const windowId = useOwnWindow();
  usePageLanguage(language, words.title);

  const openWelcome = () => {
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    window.close();
  };

  return (
    <LanguageContext.Provider value={language}>
      <header class="popup-head">
        <h1>{words.title}</h1>
        <LanguageSwitch
          label={words.language}
          lock={lockText(managed, 'language', language)}
          onChange={(next) => void changeSettings((now) => ({ ...now, language: next }))}
        />
      </header>
      <main class="popup-main">
        {settings.exam && <ExamLine exam={settings.exam} today={today()} />}
        <PracticeSection settings={settings} />
      </main>
      <section class="popup-page" aria-label={words.thisPage}>
        {current && (
          <>
            <SiteSwitch {...current} onFlip={current.flip} />
            {current.summary && (
              <p role="status">{words.onPage(current.summary.documents, current.summary.references)}</p>
            )}
          </>
        )}
        <button
          type="button"
          class="button popup-panel"
          onClick={() => void openPanel(windowId, { kind: 'page' }).then(() => window.close())}
        >
          <Icon of={PanelRight} />
          {words.openPanel}
        </button>
        <KeyList />
      </section>
      <footer class="popup-foot">
        <button type="button" class="link-button" onClick={openWelcome}>
          {words.openWelcome}
        </button>
        <button type="button" class="link-button" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.openStudio}
        </button>
        <span class="quiet">{words.unofficial}</span>
      </footer>
    </LanguageContext.Provider>
  );
}
